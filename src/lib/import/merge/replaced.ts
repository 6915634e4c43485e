import { columnsOf, type TableFile } from '../../data/schema/tables';
import { revisionNote } from '../../domain/measure/revision';

type RawRow = Record<string, string>;

interface Replacing {
	earlier: RawRow | undefined;
	/** What came, as far as the sheet says it. */
	cells: RawRow;
	on: string;
}

/** The row that stands after another came for the same key; all of the table's columns are there. */
export function replaced(file: TableFile, { earlier, cells, on }: Replacing): RawRow {
	const columns = columnsOf(file);
	const now = (row: RawRow) => Object.fromEntries(columns.map((name) => [name, row[name] ?? '']));
	if (!earlier) return now(cells);
	if (file === 'observations.csv') return now(figure(earlier, cells, on));
	const retold = file === 'commentary.csv' ? { source: earlier.source ?? '' } : {};
	return now({ ...earlier, ...cells, ...retold });
}

/**
 * The same figure keeps all that is known of it. Another one is a revision: it is marked, keeps the
 * earlier figure in its note, and what was told of the earlier one alone goes.
 */
function figure(earlier: RawRow, cells: RawRow, on: string): RawRow {
	const { source, ...said } = cells;
	if (isSame(earlier, cells))
		return { ...earlier, ...said, value: earlier.value ?? '', marker: earlier.marker ?? '' };
	const fresh = {
		...earlier,
		refers_to: '',
		numerator: '',
		denominator: '',
		...cells,
		source: source ?? ''
	};
	if (earlier.value === '' || cells.value === '') return { ...fresh, note: cells.note ?? '' };
	const note = revisionNote({
		from: earlier.printed ?? '',
		on,
		note: cells.note ?? earlier.note ?? ''
	});
	return { ...fresh, marker: '[r]', note };
}

const bare = (marker = '') => (['[p]', '[r]'].includes(marker) ? '' : marker);

/** A workbook shows 32.0 for 32. */
const isSameNumber = (a = '', b = ''): boolean =>
	a === b || (a !== '' && b !== '' && Number(a) === Number(b));

const isSame = (a: RawRow, b: RawRow): boolean =>
	isSameNumber(a.value, b.value) &&
	a.printed?.trim() === b.printed?.trim() &&
	bare(a.marker) === bare(b.marker);
