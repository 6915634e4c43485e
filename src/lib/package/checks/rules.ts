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

function checkLimits({ row, rule, greenWithin, amberWithin }: Row<typeof FILE>): Fault[] {
	const fault = faultsAt(FILE, row);
	if (rule !== 'target-with-tolerance')
		return Object.entries({ green_within: greenWithin, amber_within: amberWithin }).flatMap(
			([column, value]) =>
				value === null ? [] : [fault(column, value, { kind: 'no-limits', rule })]
		);
	if (amberWithin === null) return [fault('amber_within', '', { kind: 'amber-limit' })];
	if ((greenWithin ?? 0) <= amberWithin) return [];
	return [fault('green_within', greenWithin, { kind: 'within-amber', amberWithin })];
}
