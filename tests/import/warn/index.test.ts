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

/** A day after the periods of most of these figures. */
const TODAY = '2013-06-30';
type Given = Parameters<typeof issuesIn>;
const warnings = (rows: Given[0], before: Given[1], after: Given[2], today = TODAY) =>
	issuesIn(rows, before, after, today).map(issueText);

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

describe('a column of outturns', () => {
	const brought = (outturns: string[], before: string[], series = 'actual') => {
		const ids = outturns.map((_, i) => `ni-${i}`);
		const prior = (i: number) =>
			before[i] ? [anObservation({ periodId: PRIOR_PERIOD, printed: before[i], series })] : [];
		const rows = ids.map((indicator_id, i) =>
			rowOf({ indicator_id, series }, 'observations.csv', i + 2)
		);
		const measures = (observations: (i: number) => Observation[]) =>
			side(...ids.map((id, i) => aMeasure({ id, observations: observations(i) })));
		const found = warnings(
			rows,
			measures(prior),
			measures((i) => [...prior(i), anObservation({ printed: outturns[i] ?? '', series })])
		);
		return found.filter(({ wanted }) => wanted.startsWith('figures other'));
	};
	const SAME = [
		['1%', '2%', '3%'],
		['1%', '2%', '3%']
	] as const;

	test('that says the figures of the year before in every row is told once', () => {
		expect(brought([...SAME[0]], [...SAME[1]])).toMatchObject([
			{
				severity: 'warning',
				row: 2,
				column: 'C',
				wanted: 'figures other than those of 2010/11',
				advice: 'All 3 figures are the same. Look whether the earlier column was copied.'
			}
		]);
	});

	test.each([
		['in all rows but one is not', ['1%', '2%', '4%'], ['1%', '2%', '3%'], 'actual'],
		['in two rows alone is not', ['1%', '2%'], ['1%', '2%'], 'actual'],
		['of targets is not: those may stay', ['1%', '2%', '3%'], ['1%', '2%', '3%'], 'target']
	])('that says them %s', (_, outturns, before, series) => {
		expect(brought(outturns, before, series)).toEqual([]);
	});
});

describe('a target', () => {
	test.each<[string, GivenObservation, GivenObservation, unknown[][]]>([
		[
			'ten times the one before is told',
			{ printed: '230%' },
			{ printed: '23%' },
			[['warning', 'C', '230%', nearer('23%')]]
		],
		[
			'that is the first, and ten times the outturn before, is told',
			{ printed: '230%' },
			{ printed: '23%', series: 'actual' },
			[['warning', 'C', '230%', 'a target nearer to 23%, the outturn of 2010/11']]
		],
		[
			'that is the first and near the outturn is not',
			{ printed: '25%' },
			{ printed: '23%', series: 'actual' },
			[]
		]
	])('%s', (_, target, near, wanted) => {
		expect(brief(saidOf({ series: 'target', ...target }, near))).toEqual(wanted);
	});
});

describe('an outturn of a period', () => {
	const NOT_ENDED = [
		['warning', 'C', '50%', 'an outturn of a period that has ended; this ends on 31 March 2012']
	];
	const saidOn = (today: string, figure: GivenObservation = {}, more: Partial<Measure> = {}) => {
		const { series = 'actual' } = figure;
		const after = aMeasure({
			observations: [anObservation({ printed: '50%', ...figure })],
			...more
		});
		return brief(warnings([rowOf({ series })], side(), side(after), today));
	};

	test.each<[string, unknown[][], unknown[][]]>([
		['that ends today is told', saidOn('2012-03-31'), NOT_ENDED],
		['that is under way is told', saidOn('2011-10-01'), NOT_ENDED],
		['that ended yesterday is not', saidOn('2012-04-01'), []],
		['that is marked provisional is not', saidOn('2011-10-01', { marker: 'p' }), []],
		[
			'that counts from the year’s start is not',
			saidOn('2011-10-01', {}, { cumulative: 'yes' }),
			[]
		],
		['is no target', saidOn('2011-10-01', { series: 'target' }), []]
	])('%s', (_, said, wanted) => {
		expect(said).toEqual(wanted);
	});
});

describe('a share without numerator and denominator', () => {
	const BASE = { numerator: 23, denominator: 100 };
	const of = (figure: GivenObservation, near: GivenObservation) =>
		brief(saidOf({ printed: '23%', ...figure }, { printed: '23%', ...near })).filter(
			([, , , wanted]) => wanted === 'the numerator and denominator of the share'
		);

	test.each<[string, GivenObservation, GivenObservation, number]>([
		['is told where the year before has them', {}, BASE, 1],
		['is not where none has them', {}, {}, 0],
		['is not where it has them itself', BASE, BASE, 0],
		['is no count', { unit: 'count' }, BASE, 0]
	])('%s', (_, figure, near, count) => {
		expect(of(figure, near)).toHaveLength(count);
	});
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

describe('values of areas', () => {
	const HELD: AreasPart = {
		...areas,
		areas: ['E1', 'E2', 'E3'].map((code) => ({
			...{ code, name: code, localName: '', nameMatch: null, nameConfidence: null },
			...{ geographyId: 'area', groups: [], cell: null, population: null },
			...{ latitude: null, longitude: null }
		})) as unknown as AreasPart['areas'],
		geographies: [{ id: 'area', role: 'area' }] as unknown as AreasPart['geographies'],
		periods: [aPeriod(PRIOR_PERIOD), aPeriod(PERIOD)],
		values: [
			{
				measureId: 'percent',
				periodId: PRIOR_PERIOD,
				values: [6.9, 12.1, 30],
				printed: ['6.9', '12.1', '30.0']
			}
		]
	};
	const saidOf = (printed: string[], periodId = PERIOD, today = TODAY) => {
		const rows = printed.map((text, i) =>
			rowOf(
				{
					...{ measure_id: 'percent', period_id: periodId, area_code: `E${i + 1}` },
					...{ value: text.replace('%', ''), printed: text, marker: '' }
				},
				'area-values.csv',
				i + 2
			)
		);
		const held = { core: aCore(), areas: HELD };
		return warnings(rows, held, held, today).map(({ severity, row, wanted }) => [
			severity,
			row,
			wanted
		]);
	};

	test('that are fractions of those held are errors, each', () => {
		expect(saidOf(['0.069', '0.121', '0.3'], PRIOR_PERIOD)).toEqual([
			['error', 2, 'a percentage such as 6.9'],
			['error', 3, 'a percentage such as 12.1'],
			['error', 4, 'a percentage such as 30.0']
		]);
		expect(saidOf(['0.07', '0.12', '0.31'])).toHaveLength(3);
	});

	test.each([
		['of which one is a percentage', ['0.9', '12.0', '31.0']],
		['that have their sign', ['0.069%', '0.121%', '0.3%']],
		['that are percentages', ['7.0', '12.0', '31.0']]
	])('%s are no fractions', (_, printed) => {
		expect(saidOf(printed)).toEqual([]);
	});

	test('that are those of the year before in every area are told once', () => {
		expect(saidOf(['6.9', '12.1', '30.0'])).toEqual([
			['warning', 2, 'figures other than those of 2010/11']
		]);
		expect(saidOf(['6.9', '12.1', '30.1'])).toEqual([]);
	});

	test('of a period that has not ended are told', () => {
		expect(saidOf(['7.0', '12.0'], PERIOD, '2012-01-01')).toEqual([
			['warning', 2, 'an outturn of a period that has ended; this ends on 31 March 2012'],
			['warning', 3, 'an outturn of a period that has ended; this ends on 31 March 2012']
		]);
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
