import { describe, expect, it } from 'vitest';
import { decisionPathOf } from '$lib/domain/result/decisionPath';
import { thresholdsOf } from '$lib/domain/result/ratingThresholds';
import type { RatingRule } from '$lib/domain/rating';
import {
	basisText,
	evidenceText,
	questionText,
	replyText,
	thresholdDistance,
	thresholdFigure
} from '$words/ratingPath';
import { aResult, ratedBy, ratingId, type ResultParts } from '../../builders';

const path = (parts: ResultParts) => decisionPathOf(aResult(parts));

const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };
const tolerance = (goodWithin: number, middleWithin: number): RatingRule => ({
	kind: 'target-with-tolerance',
	goodWithin,
	middleWithin
});
const by = (rule: RatingRule) => ({ measure: { ratedBy: ratedBy(rule) } });
const thresholds = (goodFrom: number, middleFrom: number): RatingRule => ({
	kind: 'thresholds',
	goodFrom,
	middleFrom
});

const [BELOW, ABOVE] = ['40%', '60%'];
const both = (figure: string) => ({ statNeighbours: figure, national: figure });
const split = { statNeighbours: BELOW, national: ABOVE };

describe('A question', () => {
	const questions = (parts: ResultParts) =>
		path(parts).steps.map(({ question }) => questionText(question));
	const TARGET = 'Is the target met?';

	it.each<[title: string, parts: ResultParts, questions: string[]]>([
		[
			'is of the comparator that decides, inferred from the published flags: England',
			{ target: BELOW, ...split, measure: { comparatorId: 'national' } },
			[TARGET, 'Is the comparator met? It is England: inferred from the published flags.']
		],
		[
			'is of the comparator that decides, inferred from the published flags: neighbours',
			{ target: BELOW, ...split, measure: { comparatorId: 'stat_neighbours' } },
			[
				TARGET,
				'Is the comparator met? It is statistical neighbours: inferred from the published flags.'
			]
		],
		[
			'is of the only comparator there is',
			{ target: BELOW, statNeighbours: ABOVE, national: 'N/A' },
			[TARGET, 'Is the comparator met? It is statistical neighbours: there is no other.']
		],
		[
			'is of the other comparator where the one that decides has no figure',
			{ target: BELOW, national: ABOVE, measure: { comparatorId: 'stat_neighbours' } },
			[TARGET, 'Is the comparator met? It is England: there is no other.']
		],
		[
			'is of both where the report does not say',
			{ target: BELOW, ...split },
			[TARGET, 'Are the comparators met? The report does not say which one decides.']
		],
		[
			'is how many are met without a target, though one is stated',
			{ ...split, measure: { comparatorId: 'national' } },
			[TARGET, 'How many of the two comparators are met?']
		],
		[
			'is whether there is any where there is none',
			{ target: BELOW },
			[TARGET, 'Is the comparator met?']
		],
		[
			'is how far from the target it is, by tolerance, and no more',
			{ target: BELOW, ...split, ...by(tolerance(0, 10)) },
			['How far from the target is the outturn?']
		],
		[
			'is how many comparators are met, by the comparator only, and no more',
			{ target: BELOW, ...split, ...by(COMPARATOR_ONLY) },
			['How many of the two comparators are met?']
		],
		[
			'is of the stated comparator, by the comparator only',
			{ ...split, measure: { comparatorId: 'national', ratedBy: ratedBy(COMPARATOR_ONLY) } },
			['Is the comparator met? It is England: inferred from the published flags.']
		]
	])('%s', (_, parts, asked) => {
		expect(questions(parts)).toEqual(asked);
	});
});

describe('The answers to a question', () => {
	const answers = (parts: ResultParts) =>
		path(parts).steps.map((step) =>
			step.answers.map(({ reply, leadsTo }) =>
				[replyText(reply), ratingId(leadsTo)].filter(Boolean).join(': ')
			)
		);

	it.each<[title: string, parts: ResultParts, answers: string[][]]>([
		[
			'lead to the rating that each would give, the target being met',
			{ target: BELOW, national: BELOW },
			[
				['Met', 'Missed'],
				['Met: green', 'Missed: amber']
			]
		],
		[
			'lead to the rating that each would give, the target being missed',
			{ target: ABOVE, national: BELOW },
			[
				['Met', 'Missed'],
				['Met: amber', 'Missed: red']
			]
		],
		[
			'leave it undecided where two comparators disagree',
			{ target: ABOVE, ...both(ABOVE) },
			[
				['Met', 'Missed'],
				['Both: amber', 'They disagree: undecided', 'Neither: red']
			]
		],
		[
			'are counted without a target',
			both(BELOW),
			[
				['Met', 'Missed', 'No target to compare with'],
				['Both: green', 'One: amber', 'Neither: red']
			]
		],
		[
			'are counted by the comparator only',
			{ target: ABOVE, ...both(BELOW), ...by(COMPARATOR_ONLY) },
			[['Both: green', 'One: amber', 'Neither: red']]
		],
		[
			'name the limits of a tolerance',
			{ target: BELOW, ...by(tolerance(2.5, 10)) },
			[['On it, or short by up to 2.5%: green', 'Short by up to 10%: amber', 'Short by more: red']]
		],
		[
			'name no limit of green where nothing is allowed',
			{ target: BELOW, ...by(tolerance(0, 10)) },
			[['On it or better: green', 'Short by up to 10%: amber', 'Short by more: red']]
		],
		[
			'name the thresholds',
			by(thresholds(95, 90)),
			[['95% or higher: green', '90% or higher: amber', 'Lower than 90%: red']]
		],
		[
			'name the thresholds up to which it is good, where lower is better',
			{
				outturn: '4',
				measure: { ...by(thresholds(5, 7.5)).measure, polarity: 'lower', unit: 'days' }
			},
			[['5 days or lower: green', '7.5 days or lower: amber', 'Higher than 7.5 days: red']]
		],
		[
			'say that an outturn in another unit reaches none',
			{ outturn: { printed: '8', unit: 'count' }, ...by(thresholds(95, 90)) },
			[['It is in another unit: none']]
		]
	])('%s', (_, parts, given) => {
		expect(answers(parts)).toEqual(given);
	});
});

describe('What a question is asked of', () => {
	const held = (parts: ResultParts) =>
		path(parts).steps.flatMap((step) => step.evidence.map(evidenceText));

	it('is said as printed, with what it comes to', () => {
		expect(held({ outturn: '58.30%', target: '54.8%', national: '59.0%' })).toEqual([
			'58.30% against the target at 54.8%: met',
			'58.30% against England at 59.0%: missed'
		]);
	});

	it('is the outturn alone where thresholds are asked', () => {
		expect(held({ outturn: '58.30%', target: '54.8%', ...by(thresholds(95, 90)) })).toEqual([
			'The outturn is 58.30%'
		]);
	});

	it('is each comparator where both are asked', () => {
		expect(held({ target: ABOVE, ...split }).slice(1)).toEqual([
			'50% against statistical neighbours at 40%: met',
			'50% against England at 60%: missed'
		]);
	});

	it.each<[reason: string, target: NonNullable<ResultParts['target']>]>([
		['not applicable', 'N/A'],
		['left blank', ''],
		['in another unit', { printed: '8', unit: 'count' }]
	])('says why nothing is compared: %s', (reason, target) => {
		expect(held({ target, national: BELOW })[0]).toBe(`The target: ${reason}`);
	});

	it('says of both comparators why there is none', () => {
		expect(held({ target: BELOW, statNeighbours: 'N/A' }).slice(1)).toEqual([
			'Statistical neighbours: not applicable',
			'England: not published'
		]);
	});

	it.each<[title: string, parts: ResultParts, line: string]>([
		[
			'as a share of it',
			{ outturn: '45%' },
			'45% against the target at 50%: missed, short by 10.00% of it'
		],
		['but not where it is met', { outturn: '55%' }, '55% against the target at 50%: met'],
		[
			'but not of a target of zero, which has no share',
			{ outturn: '2%', target: '0%' },
			'2% against the target at 0%: missed'
		]
	])('says how far short of a target with tolerance it is, %s', (_, parts, line) => {
		const measure = {
			...by(tolerance(0, 10)).measure,
			polarity: parts.target ? 'lower' : 'higher'
		} as const;
		expect(held({ target: '50%', ...parts, measure })).toEqual([line]);
	});
});

describe('Where a branch comes from', () => {
	it.each([
		['stated', 'Stated: Appendix A.'],
		[
			'comparator-inferred',
			'Stated: Appendix A. Which comparator applies is inferred from the published flags.'
		],
		['inferred', 'Inferred: the rule (Appendix A) is silent here.'],
		['open', 'Left open by the rule (Appendix A).']
	] as const)('%s', (basis, text) => {
		expect(basisText(basis, 'Appendix A')).toBe(text);
	});
});

describe('A threshold', () => {
	const first = (way: 'lifts' | 'lowers', parts: ResultParts) => {
		const [threshold] = thresholdsOf(aResult(parts))[way];
		return threshold && [thresholdFigure(threshold), thresholdDistance(threshold)];
	};

	it.each<[title: string, given: ReturnType<typeof first>, text: [figure: string, by: string]]>([
		[
			'is an outturn or one that is higher, with thousands parted by commas',
			first('lifts', {
				outturn: { printed: '11.1%', numerator: 1000, denominator: 9000 },
				target: '25%',
				national: '5%'
			}),
			['25.0% or higher', '13.9 points higher, that is 1,246 more of 9,000']
		],
		[
			'is an outturn or one that is lower, in the unit’s own words',
			first('lifts', {
				outturn: '45.4',
				target: '28.2',
				statNeighbours: '48.8',
				measure: { unit: 'rate', polarity: 'lower' }
			}),
			['28.2 per 1,000 or lower', '17.2 per 1,000 lower']
		],
		[
			'counts fewer people where it is lower',
			first('lowers', {
				outturn: { printed: '50%', numerator: 13, denominator: 26 },
				target: '40%',
				national: '30%',
				measure: { cohort: { one: 'child', many: 'children' } }
			}),
			['39.9% or lower', '10.1 points lower, that is 3 fewer of 26 children']
		],
		[
			'says where no whole number of people gives it',
			first('lifts', {
				outturn: { printed: '45.4%', numerator: 10, denominator: 22 },
				target: '46%',
				national: '47%'
			}),
			['46.0% or higher', '0.6 points higher, but no whole number of 22 gives it']
		]
	])('%s', (_, given, text) => {
		expect(given).toEqual(text);
	});
});
