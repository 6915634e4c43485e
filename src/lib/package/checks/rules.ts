import { faultsAt, type Fault } from '../faults';
import { FIRST_ROW, type Tables } from '../dataPackage';
import type { Row } from '../readTable';

const FILE = 'rating-rules.csv';

/** Whether, where there are rules, one is in force for all, and each rule has its limits and no others. */
export function checkRules({ [FILE]: table }: Tables): Fault[] {
	return [
		...(table.faults.length > 0 || table.raw.length === 0 ? [] : checkInForce(table.rows)),
		...table.rows.flatMap(checkLimits)
	];
}

function checkInForce(rows: Row<typeof FILE>[]): Fault[] {
	if (rows.some(({ indicatorId }) => indicatorId === '')) return [];
	return [faultsAt(FILE, FIRST_ROW)('indicator_id', '', { kind: 'rule-in-force' })];
}

function checkLimits({ row, rule, goodWithin, middleWithin }: Row<typeof FILE>): Fault[] {
	const fault = faultsAt(FILE, row);
	if (rule !== 'target-with-tolerance')
		return Object.entries({ good_within: goodWithin, middle_within: middleWithin }).flatMap(
			([column, value]) =>
				value === null ? [] : [fault(column, value, { kind: 'no-limits', rule })]
		);
	if (middleWithin === null) return [fault('middle_within', '', { kind: 'middle-limit' })];
	if ((goodWithin ?? 0) <= middleWithin) return [];
	return [fault('good_within', goodWithin, { kind: 'within-middle', middleWithin })];
}
