import { columnsOf, type TableFile } from '../../data/schema/tables';

type RawRow = Record<string, string>;

interface Replacing {
	earlier: RawRow | undefined;
	/** What came, as far as the sheet says it. */
	cells: RawRow;
	/** The ISO day. */
	on: string;
}

/** The row that stands after another came for the same key; all of the table's columns are there. */
export function replaced(file: TableFile, { earlier, cells, on }: Replacing): RawRow {
	const columns = columnsOf(file);
	const now = (row: RawRow) => Object.fromEntries(columns.map((name) => [name, row[name] ?? '']));
	if (!earlier) return now(cells);
	if (file === 'observations.csv') return now(figure(earlier, cells, on));
	if (file === 'area-values.csv' && !isSame(earlier, cells))
		return now({ ...earlier, lower: '', upper: '', ...cells });
	const retold = file === 'commentary.csv' ? { source: earlier.source ?? '' } : {};
	return now({ ...earlier, ...cells, ...retold });
}

/**
 * The same figure keeps all that is known of it. Another one is a revision: it is marked, keeps the
 * earlier figure and the day, and what was told of the earlier one alone goes. What the sheet says
 * of a revision goes before both.
 */
function figure(earlier: RawRow, cells: RawRow, on: string): RawRow {
	const { source, ...said } = cells;
	if (isSame(earlier, cells)) {
		const standing = standingOf(tellsRevision(cells, earlier) ? cells : earlier);
		return { ...earlier, ...said, ...standing, value: earlier.value ?? '' };
	}
	const fresh = {
		...earlier,
		relation: '',
		value_to: '',
		revised_from: '',
		revised_on: '',
		refers_to: '',
		numerator: '',
		denominator: '',
		lower: '',
		upper: '',
		...cells,
		source: source ?? ''
	};
	if (earlier.value === '' || cells.value === '') return { ...fresh, note: cells.note ?? '' };
	const revision = { revised_from: earlier.printed?.trim() ?? '', revised_on: on };
	return { ...fresh, ...(tellsRevision(cells, earlier) ? {} : revision), marker: '[r]' };
}

/** Whether a sheet tells of a revision, and of another than the one that is known. */
const tellsRevision = (
	{ revised_from = '', revised_on = '' }: RawRow,
	{ revised_from: from = '', revised_on: on = '' }: RawRow
): boolean =>
	(revised_from !== '' || revised_on !== '') && (revised_from !== from || revised_on !== on);

/** That a figure is provisional, or was revised, when and from what. */
const standingOf = ({ marker = '', revised_from = '', revised_on = '' }: RawRow) => ({
	marker,
	revised_from,
	revised_on
});

const bare = (marker = '') => (['[p]', '[r]'].includes(marker) ? '' : marker);

/** A workbook shows 32.0 for 32. */
const isSameNumber = (a = '', b = ''): boolean =>
	a === b || (a !== '' && b !== '' && Number(a) === Number(b));

const isSame = (a: RawRow, b: RawRow): boolean =>
	isSameNumber(a.value, b.value) &&
	a.printed?.trim() === b.printed?.trim() &&
	(a.relation ?? '') === (b.relation ?? '') &&
	isSameNumber(a.value_to ?? '', b.value_to ?? '') &&
	bare(a.marker) === bare(b.marker);
