import type { Polarity } from '../../domain/measure/direction';
import { faultsAt, type Fault, type FaultOf, type Wanted } from '../faults';
import { FIRST_ROW, type Tables } from '../dataPackage';
import type { Row } from '../readTable';

const FILE = 'rating-rules.csv';
type RuleRow = Row<typeof FILE>;

/**
 * Whether, where there are rules, one is in force for all, and each rule has its limits and no others.
 * Where all are thresholds, none is: what has no rule is then not rated.
 */
export function checkRules({
	[FILE]: table,
	'indicators.csv': { rows: measures }
}: Tables): Fault[] {
	const polarities = new Map(measures.map(({ id, polarity }) => [id, polarity]));
	return [
		...(table.faults.length > 0 || table.raw.length === 0 ? [] : checkInForce(table.rows)),
		...table.rows.flatMap(checkTolerance),
		...table.rows.flatMap((row) => checkThresholds(row, polarities.get(row.indicatorId)))
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

/** Both stand, in a measure's unit, the good one beyond the middle one. */
function checkThresholds(
	{ row, rule, indicatorId, goodFrom = null, middleFrom = null }: RuleRow,
	polarity: Polarity | undefined
): Fault[] {
	const fault = faultsAt(FILE, row);
	const limits = { good_from: goodFrom, middle_from: middleFrom };
	if (rule !== 'thresholds') return noneOf(fault, limits, { kind: 'no-thresholds', rule });
	if (indicatorId === '') return [fault('indicator_id', '', { kind: 'measure-of-thresholds' })];
	if (goodFrom === null || middleFrom === null)
		return Object.entries(limits).flatMap(([column, value]) =>
			value === null ? [fault(column, '', { kind: 'threshold' })] : []
		);
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
