import { placeKey } from './merge';
import type { Fault } from '../package/faults';
import type { Place } from './place';
import { lettersOf } from './read/reference';
import type { Problem } from './problem';

/** A fault of the package's tables as a problem of the cell that it was read from. */
export function problemOf(
	{ file, row, column = '', value, wanted, advice }: Fault,
	{ places, headers = [] }: { places: Map<string, Place>; headers?: string[] | undefined }
): Problem {
	const told = { severity: 'error' as const, value, wanted, ...(advice && { advice }) };
	const place = row === undefined ? undefined : places.get(placeKey(file, row));
	if (!place)
		return {
			...told,
			sheet: file,
			...(row !== undefined && { row }),
			...(column && { header: column })
		};
	// A key is of several columns: the first that the sheet has.
	const names = column.split(', ');
	const at = names.map((name) => place.columns[name]).find((one) => one !== undefined);
	const header = at === undefined ? column : headers[at - 1];
	return {
		...told,
		sheet: place.sheet,
		row: place.row,
		...(at !== undefined && { column: lettersOf(at) }),
		...(header && { header: header.replace(/\s+/g, ' ').trim() })
	};
}
