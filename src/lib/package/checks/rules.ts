import type { Polarity } from '../../domain/measure/direction';
import { faultsAt, type Fault, type FaultOf, type Range, type Wanted } from '../faults';
import { FIRST_ROW, type Tables } from '../dataPackage';
import type { Row } from '../readTable';
import { averagedRange, isWithin, rangeOf, unitsIn } from './ranges';

const FILE = 'rating-rules.csv';
type RuleRow = Row<typeof FILE>;
type Measure = Row<'indicators.csv'>;

/**
 * Whether, where there are rules, one is in force for all, and each rule has its limits and no others.
 * Where all are thresholds, none is: what has no rule is then not rated.
 */
export function checkRules(tables: Tables): Fault[] {
	const table = tables[FILE];
	const measures = new Map(tables['indicators.csv'].rows.map((row) => [row.id, row]));
	const units = unitsIn(tables);
	const rangeFor = (measure: Measure | undefined) =>
		averagedRange(rangeOf(units.of(measure?.unitId), units));
	return [
		...(table.faults.length > 0 || table.raw.length === 0 ? [] : checkInForce(table.rows)),
		...table.rows.flatMap(checkTolerance),
		...table.rows.flatMap((row) => {
			const measure = measures.get(row.indicatorId);
			return checkThresholds(row, measure?.polarity ?? null, rangeFor(measure));
		})
	];
}

function checkInForce(rows: RuleRow[]): Fault[] {
	const isThere = rows.some(({ indicatorId }) => indicatorId === '');
	if (isThere || rows.every(({ rule }) => rule === 'thresholds')) return [];
	return [faultsAt(FILE, FIRST_ROW)('indicator_id', '', { kind: 'rule-in-force' })];
}

function checkTolerance({ row, rule, goodWithin, middleWithin }: RuleRow): Fault[] {
	const fault = faultsAt(FILE, row);
	if (rule !== 'target-with-tolerance')
		return noneOf(
			fault,
			{ good_within: goodWithin, middle_within: middleWithin },
			{
				kind: 'no-limits',
				rule
			}
		);
	if (middleWithin === null) return [fault('middle_within', '', { kind: 'middle-limit' })];
	if ((goodWithin ?? 0) <= middleWithin) return [];
	return [fault('good_within', goodWithin, { kind: 'within-middle', middleWithin })];
}

/**
 * Both stand, in a measure's unit, the good one beyond the middle one.
 * @param range of the measure's figures: no outturn would come to what lies outside
 */
function checkThresholds(
	{ row, rule, indicatorId, goodFrom = null, middleFrom = null }: RuleRow,
	polarity: Polarity | null,
	range: Range
): Fault[] {
	const fault = faultsAt(FILE, row);
	const limits = { good_from: goodFrom, middle_from: middleFrom };
	if (rule !== 'thresholds') return noneOf(fault, limits, { kind: 'no-thresholds', rule });
	if (indicatorId === '') return [fault('indicator_id', '', { kind: 'measure-of-thresholds' })];
	if (goodFrom === null || middleFrom === null)
		return Object.entries(limits).flatMap(([column, value]) =>
			value === null ? [fault(column, '', { kind: 'threshold' })] : []
		);
	const outside = Object.entries({ good_from: goodFrom, middle_from: middleFrom }).flatMap(
		([column, value]) =>
			isWithin(value, range)
				? []
				: [fault(column, value, { kind: 'threshold-range', range, indicatorId })]
	);
	if (outside.length > 0) return outside;
	if (polarity !== 'higher' && polarity !== 'lower') return [];
	const isBeyond = polarity === 'higher' ? goodFrom > middleFrom : goodFrom < middleFrom;
	return isBeyond
		? []
		: [fault('good_from', goodFrom, { kind: 'threshold-order', middleFrom, polarity })];
}

const noneOf = (fault: FaultOf, limits: Record<string, number | null>, wanted: Wanted): Fault[] =>
	Object.entries(limits).flatMap(([column, value]) =>
		value === null ? [] : [fault(column, value, wanted)]
	);
