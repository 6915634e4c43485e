import { describe, expect, it } from 'vitest';
import { compare } from '$lib/domain/measure/comparison';
import { comparisonRows, type ComparedTo } from '$lib/domain/audit/comparisonRows';
import { resultOf, type Result } from '$lib/domain/result';
import { comparisonText, gapText } from '$words/audit/comparisons';
import {
	COMPARATORS,
	aMeasure,
	anObservation,
	aResult,
	PERIOD,
	type ResultParts
} from '../../../builders';

const textsOf = (result: Result) => comparisonRows(result).map(comparisonText);
const rowOf = (key: ComparedTo, parts: ResultParts) =>
	textsOf(aResult(parts)).find((row) => row.key === key);

describe('The rows of comparisons, as they are read', () => {
	it('are named as the report names them', () => {
		expect(textsOf(aResult()).map(({ name }) => name)).toEqual([
			'Prior year',
			'Target',
			'Statistical neighbours',
			'England'
		]);
	});

	it('have further areas after them, where the report has some', () => {
		const measure = aMeasure({
			comparators: COMPARATORS,
			observations: [
				anObservation({ printed: '23.3%' }),
				anObservation({ printed: '24.1%', series: 'south_yorkshire', refersTo: '2009' })
			]
		});
		const row = textsOf(resultOf(measure, PERIOD)).at(-1);
		expect(row).toMatchObject({
			name: 'South Yorkshire',
			figure: '24.1%',
			gap: '0.8 points below',
			published: 'no flag in the report',
			refersTo: '2009'
		});
	});

	it.each([
		['not stated, where a comparator has one figure alone', [], 'not stated'],
		[
			'that of its period, where there are others',
			[anObservation({ printed: '21.0%', series: 'national', periodId: '2010-11' })],
			'2011/12'
		]
	])('tell what time it covers: %s', (_, more, refersTo) => {
		const observations = [
			anObservation({ printed: '23.3%' }),
			anObservation({ printed: '21.3%', series: 'national' }),
			...more
		];
		const measure = aMeasure({ comparators: COMPARATORS, observations });
		const rows = textsOf(resultOf(measure, PERIOD));
		expect(rows.find(({ key }) => key === 'national')?.refersTo).toBe(refersTo);
	});

	it('tell a target that was missed', () => {
		const target = { printed: '33.3%', source: 'Appendix B', refersTo: '' };
		expect(rowOf('target', { outturn: '4.2%', target, published: { targetMet: 'no' } })).toEqual({
			key: 'target',
			name: 'Target',
			period: '2011/12',
			figure: '33.3%',
			beside: '',
			gap: '29.1 points below',
			calculated: 'not met',
			published: 'not met',
			differs: false,
			refersTo: '2011/12',
			source: 'Appendix B'
		});
	});

	it('tell how a figure was printed where it is shown otherwise', () => {
		expect(rowOf('stat_neighbours', { statNeighbours: '23.3' })).toMatchObject({
			figure: '23.3%',
			beside: 'printed as 23.3'
		});
	});

	it('tell the direction from the prior year', () => {
		const parts = {
			outturn: '81.9%',
			prior: '82.4%',
			published: { direction: 'improved' }
		} as const;
		expect(rowOf('prior', parts)).toMatchObject({
			period: '2010/11',
			gap: '0.5 points below',
			calculated: 'declined',
			published: 'improved',
			differs: true
		});
	});

	it.each([
		['met', 'yes'],
		['not met', 'no'],
		['not applicable', 'na'],
		['left blank', null]
	] as const)('say "%s" of a published flag %s', (words, nationalMet) => {
		expect(rowOf('national', { published: { nationalMet } })?.published).toBe(words);
	});

	it('say where no flags were published at all', () => {
		expect(rowOf('national', { national: '50%' })?.published).toBe('no flag in the report');
	});

	it.each([
		['not applicable (N/A)', 'not compared: not applicable', 'N/A'],
		['left blank', 'not compared: left blank', ''],
		['not published', 'not compared: not published', undefined]
	])('name why there is no figure: %s', (figure, gap, national) => {
		const parts = national === undefined ? {} : { national };
		expect(rowOf('national', parts)).toMatchObject({ figure, gap, calculated: '', refersTo: '' });
	});

	it('do not compare across units', () => {
		const target = { printed: '8', unit: 'count' } as const;
		expect(rowOf('target', { outturn: '1.00%', target })).toMatchObject({
			figure: '8',
			gap: 'not compared: in another unit',
			calculated: ''
		});
	});

	it.each([
		['2011-12-q1', 'Prior year'],
		['2012-13-q1', 'Earlier period']
	])('call what a quarter is held against, %s, "%s"', (prior, name) => {
		const now = prior === '2011-12-q1' ? '2012-13-q1' : '2012-13-q2';
		const measure = aMeasure({
			observations: [anObservation({ periodId: prior }), anObservation({ periodId: now })]
		});
		expect(textsOf(resultOf(measure, now))[0]).toMatchObject({ name });
	});

	it('have no period for a prior year that was never published', () => {
		expect(rowOf('prior', {})).toMatchObject({ period: '', figure: 'not published' });
	});
});

describe('gapText', () => {
	const figure = (printed: string) => anObservation({ printed });

	it.each([
		['23.3%', '21.6%', '1.7 points above'],
		['52%', '51%', '1 point above'],
		['50.0%', '74.0%', '24 points below'],
		['76.3%', '76.3%', 'level']
	])('of %s to %s: %s', (outturn, benchmark, words) => {
		expect(gapText(compare(figure(outturn), figure(benchmark), 'higher'))).toBe(words);
	});
});
