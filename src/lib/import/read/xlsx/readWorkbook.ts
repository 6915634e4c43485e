import type { Brought } from '../../sheet';
import { withoutHidden } from '../notShown';
import { CellCount, type Limits } from '../limits';
import { emptyFault } from '../text/table';
import type { Archive } from '../zip/archive';
import { workbookOf } from './parts';
import { readSheet } from './readSheet';
import { sharedStringsOf } from './text';
import { stylesOf } from './styles';

/**
 * The sheets of a workbook, in its order; hidden ones too, with a note that says so.
 * @returns `undefined` where the zip is no workbook
 * @throws ReadFault where it is damaged, empty or beyond the limits
 */
export function readWorkbook(archive: Archive, limits: Limits): Brought | undefined {
	const workbook = workbookOf(archive);
	if (!workbook) return undefined;
	const shared = {
		place: archive.name,
		strings: sharedStringsOf(archive, workbook.strings),
		styles: stylesOf(archive, workbook.styles),
		from1904: workbook.from1904
	};
	const count = new CellCount(limits);
	const sheets = workbook.sheets.map((listed) => readSheet(listed, { archive, shared, count }));
	if (sheets.every(({ rows }) => rows.length === 0)) throw emptyFault(archive.name);
	return { kind: 'sheets', format: 'xlsx', sheets: sheets.map(withoutHidden) };
}
