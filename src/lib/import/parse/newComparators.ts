import { COMPARATOR_KINDS } from '../../domain/measure/comparator';
import { byEnd } from '../../domain/period';
import { slug } from '../../domain/text/slug';
import type { RawTables } from '../../package/dataPackage';
import { newComparatorKind, ROLES, type Column, type Guess } from '../guess';
import { wordsBesidePeriod, type Names } from '../recognise/headers';
import { periodNamed } from '../recognise/period';
import { periodsIn } from '../recognise/periodsIn';
import { plainName } from './names';

/** What a column's heading says beside its period: whose figures they are. */
const titleOf = ({ header }: Column, names: Names): string =>
	wordsBesidePeriod(header, names)
		.replace(/^[\s:,–-]+|[\s:,–-]+$/g, '')
		.trim() || header;

/** An id that no comparator has yet, no column's role and no series of the council's own. */
function idOf(title: string, known: readonly string[]): string {
	const plain = slug([title]) || 'comparator';
	const isOther =
		ROLES.some((role) => role === plain) || COMPARATOR_KINDS.some((kind) => kind === plain);
	const id = isOther ? `${plain}-figures` : plain;
	const numbered = known.map((_, i) => `${id}-${i + 2}`);
	return [id, ...numbered].find((one) => !known.includes(one)) ?? id;
}

/**
 * Adds the comparators that columns were said to hold and the dataset does not have, named as the
 * columns are. A column without a period has that of the latest outturn.
 * @returns the guess with each such column as one of its comparator's figures
 */
export function withNewComparators(
	guess: Guess,
	tables: RawTables
): { guess: Guess; tables: RawTables } {
	const rows = [...tables['comparators.csv']];
	const names: Names = { comparators: [], periods: periodsIn(tables) };
	const outturn = latestOutturn(guess, tables);
	const columns = guess.columns.map((column): Column => {
		const kind = newComparatorKind(column.role);
		if (!kind) return column;
		const title = titleOf(column, names);
		const ids = rows.map((one) => one.id ?? '');
		const id =
			rows.find((one) => plainName(one.title ?? '') === plainName(title))?.id ?? idOf(title, ids);
		if (!ids.includes(id)) rows.push({ id, title, short_title: title, kind });
		return { ...column, role: id, periodId: column.periodId || outturn };
	});
	return { guess: { ...guess, columns }, tables: { ...tables, 'comparators.csv': rows } };
}

/** '' where no column of outturns has a period. */
function latestOutturn({ columns }: Guess, tables: RawTables): string {
	const known = periodsIn(tables);
	const periods = columns.flatMap(({ role, periodId }) =>
		role === 'actual' ? (periodNamed(periodId, known) ?? []) : []
	);
	return periods.sort(byEnd).at(-1)?.id ?? '';
}
