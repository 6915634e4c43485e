import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/lib/data/schema/atoms';
import type { AreasPart } from '../../../src/lib/data/schema/parts';
import type { Measure, Observation } from '../../../src/lib/domain/measure';
import type { IncomingRow } from '../../../src/lib/import/incoming';
import { warnings as issuesIn } from '../../../src/lib/import/warn';
import { issueText, type IssueText } from '$words/desk/importIssues';
import {
	aMeasure,
	anObservation,
	aStatus,
	PERIOD,
	PRIOR_PERIOD,
	type GivenObservation
} from '../../builders';
import { aPeriod } from '../../periods';
import { aCore } from '../diff/cores';

const warnings = (...given: Parameters<typeof issuesIn>) => issuesIn(...given).map(issueText);

const areas: AreasPart = {
	schema: SCHEMA_VERSION,
	geographies: [],
	areas: [],
	periods: [],
	units: [],
	measures: (['count', 'percent'] as const).map((unit) => ({
		...{ id: unit, title: unit, unitId: unit, polarity: 'higher' as const },
		...{ rankedAmong: null, indicatorId: '', description: '', source: '' }
	})),
	values: []
};
const side = (...measures: Measure[]) => ({ core: aCore(...measures), areas });

const rowOf = (
	cells: Record<string, string>,
	file: IncomingRow['file'] = 'observations.csv',
	row = 4
): IncomingRow => ({
	file,
	cells: { indicator_id: 'ni-900', period_id: PERIOD, series: 'actual', ...cells },
	place: { sheet: 'Figures', row, columns: { value: 3, numerator: 28, met: 6 } }
});

/** What is said of a figure that came beside one of the year before. */
function saidOf(figure: GivenObservation, near?: GivenObservation): IssueText[] {
	const { unit = 'percent', series = 'actual', periodId = PERIOD } = figure;
	const prior = near ? [anObservation({ periodId: PRIOR_PERIOD, unit, series, ...near })] : [];
	const before = aMeasure({ observations: prior });
	const after = aMeasure({ observations: [...prior, anObservation(figure)] });
	return warnings([rowOf({ series, period_id: periodId })], side(before), side(after));
}

const brief = (issues: IssueText[]) =>
	issues.map(({ severity, column, value, wanted }) => [severity, column, value, wanted]);

const SMALL = 'a person’s word that a count under 5 may be published';
const nearer = (printed: string, periodId = PRIOR_PERIOD) =>
	`a figure nearer to ${printed}, that of ${aPeriod(periodId).label}`;
const decimals = (printed: string) =>
	`as many decimals as ${printed}, the figure of ${aPeriod(PRIOR_PERIOD).label}`;

describe('a figure that came', () => {
	type Case = [string, GivenObservation, GivenObservation | undefined, unknown[][]];
	test.each<Case>([
		['like the year before is not remarked on', { printed: '23.3%' }, { printed: '22.0%' }, []],
		['with none to hold it against is not remarked on', { printed: '230%' }, undefined, []],
		[
			'ten times the year before',
			{ printed: '230%' },
			{ printed: '23%' },
			[['warning', 'C', '230%', nearer('23%')]]
		],
		['just under ten times is not', { printed: '229%' }, { printed: '23%' }, []],
		[
			'a tenth of the year before',
			{ printed: '2%' },
			{ printed: '20%' },
			[['warning', 'C', '2%', nearer('20%')]]
		],
		['of zero is no tenth of anything', { printed: '0%' }, { printed: '20%' }, []],
		['after a zero is no tenfold', { printed: '20%' }, { printed: '0%' }, []],
		[
			'with fewer decimals than the year before',
			{ printed: '23%' },
			{ printed: '23.3%' },
			[['warning', 'C', '23%', decimals('23.3%')]]
		],
		[
			'a fraction where a percentage is meant is an error, and the only one',
			{ printed: '0.233' },
			{ printed: '23.3%' },
			[['error', 'C', '0.233', 'a percentage such as 23.3%']]
		],
		[
			'under one with its sign is a percentage, a tenth all the same',
			{ printed: '0.2%' },
			{ printed: '20.3%' },
			[['warning', 'C', '0.2%', nearer('20.3%')]]
		],
		[
			'under one beside a percentage as small is no fraction',
			{ printed: '0.5' },
			{ printed: '1.9%' },
			[]
		],
		[
			'whose numbers give another percentage',
			{ printed: '25%', numerator: 30, denominator: 100 },
			undefined,
			[['warning', 'AB', '30 of 100', 'numbers that give 25%; these give 30%']]
		],
		[
			'whose numbers give it, rounded as printed',
			{ printed: '33.3%', numerator: 10, denominator: 30 },
			undefined,
			[]
		],
		['with nobody to divide by', { printed: '25%', numerator: 30, denominator: 0 }, undefined, []],
		[
			'a count under five waits for a word',
			{ printed: '4', unit: 'count' },
			undefined,
			[['confirm', 'C', '4', SMALL]]
		],
		['a count of five does not', { printed: '5', unit: 'count' }, undefined, []],
		['a count of none does not', { printed: '0', unit: 'count' }, undefined, []],
		[
			'a target of four is nobody',
			{ printed: '4', unit: 'count', series: 'target' },
			undefined,
			[]
		],
		[
			'a percentage of few people waits for a word at its numerator',
			{ printed: '4%', numerator: 1, denominator: 25 },
			undefined,
			[['confirm', 'AB', '1', SMALL]]
		],
		['a percentage of four is no count', { printed: '4%' }, undefined, []],
		['without a value is not remarked on', { printed: '' }, { printed: '23.3%' }, []],
		[
			'is not held against a figure in another unit',
			{ printed: '230', unit: 'rate' },
			{ printed: '23.0%', unit: 'percent' },
			[]
		],
		[
			'is not held against another series',
			{ printed: '230%' },
			{ printed: '23.0%', series: 'target' },
			[]
		],
		[
			'is held against one after it where there is none before',
			{ printed: '230%' },
			{ printed: '23%', periodId: '2012-13' },
			[['warning', 'C', '230%', nearer('23%', '2012-13')]]
		]
	])('%s', (_, figure, near, wanted) => {
		expect(brief(saidOf(figure, near))).toEqual(wanted);
	});

	test('a quarter is held against the quarter before, not the year that ended since', () => {
		const prior = [
			anObservation({ periodId: '2010-11', printed: '200', unit: 'count' }),
			anObservation({ periodId: '2010-11-q3', printed: '19', unit: 'count' })
		];
		const is = anObservation({ periodId: '2011-12-q1', printed: '20', unit: 'count' });
		const [before, after] = [prior, [...prior, is]].map((observations) =>
			side(aMeasure({ observations }))
		) as [ReturnType<typeof side>, ReturnType<typeof side>];
		expect(warnings([rowOf({ period_id: '2011-12-q1' })], before, after)).toEqual([]);
	});

	test('a fraction is told how it is mended', () => {
		expect(saidOf({ printed: '0.233' }, { printed: '23.3%' })[0]?.advice).toBe(
			'0.233 looks like a fraction: is 23.3% meant? Set the cell’s format to Percentage, or write 0.233% where it is meant.'
		);
	});
});

describe('what needs no second look', () => {
	const four = aMeasure({ observations: [anObservation({ printed: '4', unit: 'count' })] });
	test.each<[string, IncomingRow, Measure[], Measure[], number]>([
		['a figure that is held is not looked at again', rowOf({}), [four], [four], 0],
		['the same figure, where it is not held, is', rowOf({}), [], [four], 1],
		['a row of a measure nobody knows', rowOf({ indicator_id: 'ni-1' }), [], [four], 0],
		['a row that names no measure', rowOf({ indicator_id: '' }), [], [four], 0],
		['a row of a period without a figure', rowOf({ period_id: '2008-09' }), [], [four], 0],
		['a row of a table without figures', rowOf({}, 'commentary.csv'), [], [four], 0]
	])('%s', (_, row, before, after, count) => {
		expect(warnings([row], side(...before), side(...after))).toHaveLength(count);
	});
});

test.each([
	['one or two or three warnings of a kind are each told', 3, [undefined, undefined, undefined]],
	['of four the first is told, with how many more', 4, [3]],
	['of fifty the first is told, with how many more', 50, [49]]
])('%s', (_, count, more) => {
	const ids = Array.from({ length: count }, (_each, i) => `ni-${i}`);
	const prior = anObservation({ periodId: PRIOR_PERIOD, printed: '20%' });
	const measures = (observations: Observation[]) =>
		side(...ids.map((id) => aMeasure({ id, observations })));
	const rows = ids.map((indicator_id, i) => rowOf({ indicator_id }, 'observations.csv', i + 2));
	const told = warnings(
		rows,
		measures([prior]),
		measures([prior, anObservation({ printed: '2%' })])
	);
	const advice =
		'It is ten times that or more, or a tenth or less. Look whether the decimal point is right.';
	expect(told.map((one) => one.advice)).toEqual(
		more.map((n) => (n ? `${advice} So it is in ${n} further cells of this column.` : advice))
	);
	expect(told[0]?.row).toBe(2);
});

test('what waits for a word is never gathered', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const observations = [anObservation({ printed: '3', unit: 'count' })];
	const told = warnings(
		ids.map((indicator_id) => rowOf({ indicator_id })),
		side(),
		side(...ids.map((id) => aMeasure({ id, observations })))
	);
	expect(told.map(({ severity }) => severity)).toEqual(ids.map(() => 'confirm'));
});

describe('published flags', () => {
	const withTarget = (outturn: string, targetMet: 'yes' | 'no') =>
		side(
			aMeasure({
				observations: [
					anObservation({ printed: outturn }),
					anObservation({ series: 'target', printed: '40%' })
				],
				statuses: [aStatus({ targetMet })]
			})
		);
	const flags = rowOf({ against: 'target', met: 'yes' }, 'published-met.csv');
	const figure = rowOf({ printed: '30%' });
	const OWN = ['warning', 'F', 'yes', 'a flag that follows from the figures'];
	const STALE = ['warning', 'C', '30%', 'published flags that follow from the figures'];

	test.each<[string, IncomingRow[], string, unknown[][]]>([
		['that follow from the figures are not remarked on', [flags], '50%', []],
		['that do not are told at their own cell', [flags], '30%', [OWN]],
		[
			'published earlier are told at the figure that they no longer follow',
			[figure],
			'30%',
			[STALE]
		],
		['that came with the figure are told once, at their own cell', [figure, flags], '30%', [OWN]],
		['that a new figure still bears out are not', [figure], '45%', []]
	])('%s', (_, rows, outturn, wanted) => {
		const said = warnings(rows, withTarget('50%', 'yes'), withTarget(outturn, 'yes'));
		expect(brief(said)).toEqual(wanted);
	});

	test('that did not follow before are no news of this figure', () => {
		expect(warnings([figure], withTarget('31%', 'yes'), withTarget('30%', 'yes'))).toEqual([]);
	});
});

describe('an area’s value', () => {
	test.each<[string, Record<string, string>, unknown[][]]>([
		['a count under five waits for a word', { value: '4' }, [['confirm', 'C', 'four', SMALL]]],
		['a count of five does not', { value: '5' }, []],
		['a count of none does not', { value: '0' }, []],
		['a percentage under five does not', { measure_id: 'percent', value: '4' }, []],
		['a blank does not', { value: '' }, []],
		['what is no number does not', { value: 'few' }, []],
		['of a measure nobody knows does not', { measure_id: 'none', value: '4' }, []]
	])('%s', (_, cells, wanted) => {
		const row = rowOf({ measure_id: 'count', printed: 'four', ...cells }, 'area-values.csv');
		expect(brief(warnings([row], side(), side()))).toEqual(wanted);
	});
});
