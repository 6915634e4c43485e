import type { Measure, Observation } from '../../domain/measure';
import type { IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { issueAt } from './issueAt';

/** A spreadsheet shows 23.3% and holds 0.233; without its format the fraction comes alone. */
export function asFraction(
	row: IncomingRow,
	{ value, unit, printed }: Observation,
	near: Observation | undefined
): Issue[] {
	const isFraction =
		unit.kind === 'share' && value !== null && value > 0 && value < 1 && !printed.endsWith('%');
	if (!isFraction || !near?.value || near.value < 2) return [];
	return [
		issueAt(row, 'value', {
			kind: 'fraction',
			severity: 'error',
			value: printed,
			printed,
			percent: value * 100,
			near: near.printed
		})
	];
}

/** A new share has no earlier figures: where none of its own has a sign, or is above 1, all may be fractions. */
export function newFraction(
	row: IncomingRow,
	figure: Observation | undefined,
	{ observations }: Measure
): Issue[] {
	const { value = null, unit, printed = '' } = figure ?? {};
	const isSmall = observations.every(
		(one) => one.value === null || (one.value <= 1 && !one.printed.endsWith('%'))
	);
	if (unit?.kind !== 'share' || value === null || value <= 0 || value >= 1 || !isSmall) return [];
	const percent = value * 100;
	return [
		issueAt(row, 'value', {
			kind: 'fraction',
			severity: 'confirm',
			...{ value: printed, printed, percent },
			near: `${Number(percent.toFixed(1))}%`
		})
	];
}
