import { element } from '../markup';
import { otherDocument } from '../ooxml/office';
import { tableRange, type SheetPlan, type TablePlan } from './plan';
import { MAIN } from './styles';

/** The file that makes cells of a sheet a table, with a header that screen readers can tell. */
export function tableFile(sheet: SheetPlan, table: TablePlan, id: number): string {
	const ref = tableRange(sheet, table);
	const name = sheet.name.replaceAll('-', '_');
	return otherDocument(
		'table',
		{ xmlns: MAIN, id: String(id), name, displayName: name, ref, totalsRowShown: '0' },
		[
			element('autoFilter', { ref }),
			element(
				'tableColumns',
				{ count: table.columns.length },
				table.columns.map((column, n) => element('tableColumn', { id: n + 1, name: column }))
			),
			element('tableStyleInfo', {
				...{ name: 'TableStyleLight1', showFirstColumn: 0, showLastColumn: 0 },
				...{ showRowStripes: 0, showColumnStripes: 0 }
			})
		]
	);
}
