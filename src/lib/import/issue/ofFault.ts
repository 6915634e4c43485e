import type { Fault, Wanted } from '../../package/faults';
import { placeKey } from '../merge';
import type { Place } from '../place';
import type { Issue, IssuePlace } from './issue';

/** A fault of the package's tables as an issue of the cell that it was read from. */
export const issueOfFault = (
	{ value, wanted, ...at }: Fault,
	places: ReadonlyMap<string, Place> = new Map()
): Issue => ({
	kind: 'invalid',
	severity: 'error',
	place: placeOf({ ...at, columns: columnsOf(at, wanted) }, places),
	...(value !== undefined && { value }),
	wanted: inSheet(wanted, at, places)
});

/** Of a row of the sheet, an earlier one is told by its row there; it has none where the dataset held it. */
function inSheet(
	wanted: Wanted,
	{ file, row }: Pick<Fault, 'file' | 'row'>,
	places: ReadonlyMap<string, Place>
): Wanted {
	if (wanted.kind !== 'once' || row === undefined || !places.has(placeKey(file, row)))
		return wanted;
	const { earlierRow, ...once } = wanted;
	const earlier = places.get(placeKey(file, earlierRow ?? 0));
	return earlier ? { ...once, earlierRow: earlier.row } : once;
}

/** A key is of several columns. */
const columnsOf = ({ column }: Pick<Fault, 'column'>, wanted: Wanted): string[] =>
	column === undefined ? (wanted.kind === 'once' ? wanted.columns : []) : [column];

function placeOf(
	{ file, row, columns }: Pick<Fault, 'file' | 'row'> & { columns: string[] },
	places: ReadonlyMap<string, Place>
): IssuePlace {
	const header = columns.length > 0 ? { header: columns.join(', ') } : {};
	if (row === undefined) return { sheet: file, ...header };
	const place = places.get(placeKey(file, row));
	if (!place) return { sheet: file, row, ...header };
	// The first that the sheet has.
	const at = columns.map((name) => place.columns[name]).find((one) => one !== undefined);
	const own = at === undefined ? header : { column: at };
	return { sheet: place.sheet, row: place.row, ...own };
}
