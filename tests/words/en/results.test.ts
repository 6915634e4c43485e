import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '$lib/domain/result';
import { chanceOf } from '$lib/domain/result/chance';
import { countsOf } from '$lib/domain/result/counts';
import { missingCounts } from '$lib/domain/result/missingCounts';
import {
	chanceText,
	clausesOf,
	headlineOf,
	missingText,
	priorHead,
	priorWords,
	sentenceOf
} from '$words/results';
import { aMeasure, anObservation, aResult, ratingCountsOf, type ResultParts } from '../../builders';
import { anyParts } from '../../domain/arbitrary';

const NI_101: ResultParts = {
	prior: '26.9%',
	target: '33.3%',
	outturn: '4.2%',
	statNeighbours: '23.3',
	national: '12.8%'
};
const lower = { polarity: 'lower' } as const;

const SENTENCES: [title: string, given: ResultParts, sentence: string][] = [
	[
		'tells target, direction and position (NI 101)',
		NI_101,
		'4.2% against a target of 33.3%, missed by 29.1 points; down from 26.9%, declined; below statistical neighbours (23.3%) and England (12.8%).'
	],
	[
		'does not say the zero that pads a second decimal: 12.80% is 12.8%',
		{ ...NI_101, national: '12.80%' },
		'4.2% against a target of 33.3%, missed by 29.1 points; down from 26.9%, declined; below statistical neighbours (23.3%) and England (12.8%).'
	],
	[
		'says 58.30% as 58.3% and tells comparators on different sides (NI 72)',
		{
			prior: '56.4%',
			target: '54.8%',
			outturn: '58.30%',
			statNeighbours: '57.6%',
			national: '59.0%'
		},
		'58.3% against a target of 54.8%, beaten by 3.5 points; up from 56.4%, improved; above statistical neighbours (57.6%) and below England (59.0%).'
	],
	[
		'tells the better of two ways down (NI 64)',
		{
			prior: '4.9%',
			target: '4.0%',
			outturn: '2.2%',
			statNeighbours: '6.7%',
			national: '6.0%',
			measure: lower
		},
		'2.2% against a target of 4.0%, beaten by 1.8 points; down from 4.9%, improved; below statistical neighbours (6.7%) and England (6.0%).'
	],
	[
		'says that no target is set where the report has N/A, and "level with" on the mark (NI 79)',
		{
			prior: '74.40%',
			target: 'N/A',
			outturn: '76.3%',
			statNeighbours: '76.3%',
			national: '81.5%'
		},
		'76.3% with no target set; up from 74.4%, improved; level with statistical neighbours (76.3%) and below England (81.5%).'
	],
	[
		'says that there is no prior value (NI 66)',
		{ prior: '', target: '97.5%', outturn: '98.0%', statNeighbours: '92.0%', national: '90.0%' },
		'98.0% against a target of 97.5%, beaten by 0.5 points; no prior value to compare with; above statistical neighbours (92.0%) and England (90.0%).'
	],
	[
		'tells counts plainly and says that there is no comparator (NI 89)',
		{
			prior: '5',
			target: '0',
			outturn: '2',
			statNeighbours: 'N/A',
			national: 'N/A',
			measure: { ...lower, unit: 'count' }
		},
		'2 against a target of 0, missed by 2; down from 5, improved; no comparator published.'
	],
	[
		'tells zero as a value, and one comparator alone (NI 78)',
		{
			prior: '0',
			target: '0',
			outturn: '0',
			statNeighbours: '0.3',
			national: 'N/A',
			measure: { ...lower, unit: 'count' }
		},
		'0 against a target of 0, met; unchanged from 0; below statistical neighbours (0.3).'
	],
	[
		'tells a rate per 1,000 (NI 112)',
		{
			prior: '46.6',
			target: '28.2',
			outturn: '45.4',
			statNeighbours: '48.8',
			national: '35.4',
			measure: { ...lower, unit: 'rate' }
		},
		'45.4 per 1,000 against a target of 28.2, missed by 17.2 per 1,000; down from 46.6, improved; below statistical neighbours (48.8) and above England (35.4).'
	],
	[
		'does not compare a target in another unit (NI 113b)',
		{
			prior: '',
			target: { printed: '8', unit: 'count' },
			outturn: '1.00%',
			statNeighbours: 'N/A',
			national: 'N/A',
			measure: lower
		},
		'1.0% against a target of 8, which is in another unit and cannot be compared; no prior value to compare with; no comparator published.'
	],
	[
		'says unchanged of equal figures in different prints (NI 93)',
		{ prior: '79.0%', target: '95.0%', outturn: '79%', statNeighbours: '84.2%', national: '83.0%' },
		'79% against a target of 95.0%, missed by 16 points; unchanged from 79.0%; below statistical neighbours (84.2%) and England (83.0%).'
	],
	[
		'tells England alone, and one point as one',
		{ target: '51%', national: '48%' },
		'50% against a target of 51%, missed by 1 point; no prior value to compare with; above England (48%).'
	],
	[
		'says that no target is published where there is none, and "level with" once for both',
		{ statNeighbours: '50%', national: '50.0%' },
		'50% with no target published; no prior value to compare with; level with statistical neighbours (50%) and England (50.0%).'
	],
	[
		'judges nothing where neither way is better, but tells change and position',
		{ prior: '45%', target: '40%', national: '48%', measure: { polarity: null } },
		'50% against a target of 40%, where neither way is better; up from 45%; above England (48%).'
	],
	[
		'does not compare a prior value or a comparator in another unit',
		{
			prior: { printed: '12', unit: 'count' },
			national: { printed: '14', unit: 'count' }
		},
		'50% with no target published; the prior value (12) is in another unit; no comparator in the same unit.'
	],
	[
		'does not miss a comparator in each measure where the dataset has none',
		{ prior: '50%', measure: { hasNoComparators: true } },
		'50% with no target published; unchanged from 50%.'
	],
	[
		'takes a blank target as not published',
		{ target: '', prior: '50%' },
		'50% with no target published; unchanged from 50%; no comparator published.'
	],
	['names a blank outturn', { outturn: '', target: '40%' }, 'No outturn: left blank.'],
	['names an outturn that does not apply', { outturn: 'N/A' }, 'No outturn: not applicable.'],
	[
		'names a suppressed outturn',
		{ outturn: { value: null, marker: 'c' } },
		'No outturn: suppressed.'
	]
];

describe('The sentence of a measure', () => {
	it.each(SENTENCES)('%s', (_, given, sentence) => {
		expect(sentenceOf(aResult(given))).toBe(sentence);
	});

	it('names an outturn that was not published', () => {
		expect(sentenceOf(aResult({ measure: { observations: [] } }))).toBe(
			'No outturn: not published.'
		);
	});

	it('is one sentence, of what the figures hold, for any figures', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const sentence = sentenceOf(aResult(parts));
				expect(sentence).toMatch(/^\S.*[^.;, ]\.$/);
				expect(sentence).not.toMatch(/undefined|null|NaN|unknown| {2}|;;|; \./);
			})
		);
	});
});

describe('The clauses of a sentence', () => {
	it('are the sentence without its figure and full stop', () => {
		expect(clausesOf(aResult({ ...NI_101, national: '12.80%' }))).toBe(
			'against a target of 33.3%, missed by 29.1 points; down from 26.9%, declined; below statistical neighbours (23.3%) and England (12.8%)'
		);
	});
});

const headline = (red: number, amber: number, green: number, none = 0) =>
	headlineOf({
		...countsOf([]),
		total: red + amber + green + none,
		rating: ratingCountsOf({ red, amber, green, none })
	});

describe('The headline', () => {
	it.each([
		['half', [22, 10, 12, 6], 'Half of the rated measures are red'],
		['a third', [1, 1, 1, 9], 'A third of the rated measures are red'],
		['two thirds', [4, 0, 2, 0], 'Two thirds of the rated measures are red'],
		['a quarter', [3, 0, 9, 0], 'A quarter of the rated measures are red'],
		['three quarters', [3, 1, 0, 0], 'Three quarters of the rated measures are red'],
		['nearly half', [21, 10, 12, 7], '21 of 43 rated measures are red'],
		['one of many', [1, 2, 2, 0], '1 of 5 rated measures is red'],
		['none of the rated', [0, 2, 2, 3], 'No rated measure is red'],
		['all of the rated', [5, 0, 0, 2], 'Every rated measure is red'],
		['the only one', [1, 0, 0, 0], 'Every rated measure is red'],
		['of nothing rated', [0, 0, 0, 6], 'No measure is rated in this period'],
		['of nothing', [0, 0, 0, 0], 'No measure is rated in this period']
	] as const)('says %s: red, amber, green, not rated of %j', (_, counts, words) => {
		const [red, amber, green, none] = counts;
		expect(headline(red, amber, green, none)).toBe(words);
	});

	it('names a share only where it is exact, and counts otherwise', () => {
		const SHARES = {
			'A quarter': 1 / 4,
			'A third': 1 / 3,
			Half: 1 / 2,
			'Two thirds': 2 / 3,
			'Three quarters': 3 / 4
		};
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 1, max: 60 }),
				(red, others) => {
					const words = headline(red, others, 0);
					const share = Object.entries(SHARES).find(([, of]) => of === red / (red + others))?.[0];
					const subject = share ?? `${red} of ${red + others}`;
					expect(words.startsWith(`${subject} `)).toBe(true);
				}
			)
		);
	});
});

describe('The note on chance', () => {
	/** One young person of twenty-four: an interval from 0.7% to 20.2%. */
	const outturn = { printed: '4.2%', numerator: 1, denominator: 24 };

	it.each<[title: string, parts: ResultParts, words: string]>([
		['none', {}, 'Nothing that it is held against lies inside it.'],
		[
			'one, said without its padding zero',
			{ national: '12.80%' },
			'Inside it: England (12.8%). That difference could be chance.'
		],
		[
			'one, as it would be printed',
			{ statNeighbours: '12.5' },
			'Inside it: statistical neighbours (12.5%). That difference could be chance.'
		],
		[
			'two',
			{ target: '12%', national: '12%' },
			'Inside it: the target (12%) and England (12%). Those differences could be chance.'
		],
		[
			'three',
			{ target: '15%', statNeighbours: '16.7%', national: '11.6%' },
			'Inside it: the target (15%), statistical neighbours (16.7%) and England (11.6%). Those differences could be chance.'
		]
	])('of %s inside', (_, parts, words) => {
		const chance = chanceOf(aResult({ outturn, ...parts }));
		expect(chance && chanceText(chance)).toBe(words);
	});
});

const held = (...ids: string[]) =>
	resultOf(
		aMeasure({ observations: ids.map((periodId) => anObservation({ periodId })) }),
		ids[0] ?? ''
	);

describe('what outturns are held against', () => {
	it.each([
		['the year before', 'Year before', [held('2011-12', '2010-11'), held('2011-12')]],
		['the year before', 'Year before', [held('2009', '2008')]],
		['the year before', 'Year before', []],
		['2009/10', '2009/10', [held('2011-12', '2009-10')]],
		['2011/12 Q1', '2011/12 Q1', [held('2012-13-q1', '2011-12-q1', '2011-12-q4')]],
		[
			'an earlier period',
			'Earlier period',
			[held('2012-13-q2', '2011-12-q2'), held('2012-13-q2', '2012-13-q1')]
		]
	])('is said to be %s', (said, head, results) => {
		expect(priorWords(results)).toBe(said);
		expect(priorHead(results)).toBe(head);
	});
});

describe('What is missing', () => {
	it('is told of each column, by its reason', () => {
		const results = [
			aResult({ target: 'N/A', national: '50%' }),
			aResult({ target: 'N/A', prior: '' }),
			aResult({ target: '50%', outturn: '' })
		];
		expect(missingCounts(results).map((column) => missingText(column, results))).toEqual([
			'Outturn: 1 left blank',
			'Year before: 2 not published, 1 left blank',
			'Target: 2 not applicable',
			'Statistical neighbours: 3 not published',
			'England: 2 not published'
		]);
	});

	it('is none where a figure is a zero', () => {
		const results = [aResult({ outturn: '0' })];
		const [outturn] = missingCounts(results);
		expect(outturn && missingText(outturn, results)).toBe('Outturn: none');
	});
});

it('tells what counts towards the target of a year, and misses none in a part of it', () => {
	const observations = [
		anObservation({ unit: 'count', periodId: '2012-13-q2', printed: '120' }),
		anObservation({ unit: 'count', periodId: '2012-13', series: 'target', printed: '200' })
	];
	const measure = aMeasure({ unit: 'count', cumulative: 'yes', observations });
	expect(sentenceOf(resultOf(measure, '2012-13-q2'))).toBe(
		'120 towards a target of 200 for 2012/13; no prior value to compare with; no comparator published.'
	);
	expect(sentenceOf(resultOf({ ...measure, cumulative: null }, '2012-13-q2'))).toMatch(
		/^120 with no target published/
	);
});
