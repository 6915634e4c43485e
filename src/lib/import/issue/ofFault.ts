import type { Fault } from '../../package/faults';
import { placeKey } from '../merge';
import type { Place } from '../place';
import type { Issue, IssuePlace } from './issue';

/** A fault of the package's tables as an issue of the cell that it was read from. */
export const issueOfFault = (
	{ value, wanted, advice, ...at }: Fault,
	places: ReadonlyMap<string, Place> = new Map()
): Issue => ({
	kind: 'invalid',
	severity: 'error',
	place: placeOf(at, places),
	value,
	wanted,
	...(advice && { advice })
});

function placeOf(
	{ file, row, column }: Pick<Fault, 'file' | 'row' | 'column'>,
	places: ReadonlyMap<string, Place>
): IssuePlace {
	const header = column ? { header: column } : {};
	if (row === undefined) return { sheet: file, ...header };
	const place = places.get(placeKey(file, row));
	if (!place) return { sheet: file, row, ...header };
	// A key is of several columns: the first that the sheet has.
	const names = column?.split(', ') ?? [];
	const at = names.map((name) => place.columns[name]).find((one) => one !== undefined);
	const own = at === undefined ? header : { column: at };
	return { sheet: place.sheet, row: place.row, ...own };
}
