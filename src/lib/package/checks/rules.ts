import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../tables';
import type { Row } from '../readTable';

const FILE = 'rating-rules.csv';

/** Whether one rule is in force for all, and each rule has its limits and no others. */
export function checkRules({ [FILE]: table }: Tables): Fault[] {
	return [
		...(table.faults.length > 0 ? [] : checkInForce(table.rows)),
		...table.rows.flatMap(checkLimits)
	];
}

function checkInForce(rows: Row<typeof FILE>[]): Fault[] {
	if (rows.some(({ indicator_id }) => indicator_id === '')) return [];
	const advice = 'It names the rule for every measure that has none of its own.';
	return [faultsAt(FILE, 2)('indicator_id', '', 'a row where it is blank', advice)];
}

function checkLimits({ row, rule, green_within, amber_within }: Row<typeof FILE>): Fault[] {
	const fault = faultsAt(FILE, row);
	if (rule !== 'target-with-tolerance')
		return Object.entries({ green_within, amber_within }).flatMap(([column, value]) =>
			value === null ? [] : [fault(column, value, `blank, since ${rule} has no limits`)]
		);
	if (amber_within === null)
		return [fault('amber_within', '', 'per cent of the target, such as 10')];
	if ((green_within ?? 0) <= amber_within) return [];
	return [fault('green_within', green_within, `at most amber_within, ${amber_within}`)];
}
