import { publishedText } from '$words/datasets';
import { element } from '../markup';
import {
	coreProperties,
	extendedProperties,
	OFFICE,
	otherDocument,
	PACKAGE,
	relations,
	type Parts,
	type Relation
} from '../ooxml/office';
import type { Publication } from '$lib/package/descriptor';
import { headerRow, type SheetPlan } from './plan';
import { MAIN } from './styles';

/** What a workbook says of itself, and which worksheets it has. */
export function frameParts(sheets: SheetPlan[], about: Publication, made: Date): Parts {
	const { title, source } = about;
	const subject = publishedText(about);
	return {
		'_rels/.rels': relations([
			[`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
			[`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
			[`${OFFICE}/extended-properties`, 'docProps/app.xml']
		]),
		'docProps/core.xml': coreProperties({ title, subject, creator: source }, made),
		'docProps/app.xml': extendedProperties({ Company: about.site.organisation }),
		'xl/workbook.xml': workbookFile(sheets),
		'xl/_rels/workbook.xml.rels': relations([
			...sheets.map((_, n): Relation => [`${OFFICE}/worksheet`, `worksheets/sheet${n + 1}.xml`]),
			[`${OFFICE}/styles`, 'styles.xml']
		])
	};
}

/** The worksheets by name; the header of a table is printed on each of its pages. */
const workbookFile = (sheets: SheetPlan[]): string =>
	otherDocument('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
		element(
			'sheets',
			{},
			sheets.map(({ name }, n) => element('sheet', { name, sheetId: n + 1, 'r:id': `rId${n + 1}` }))
		),
		element(
			'definedNames',
			{},
			sheets.flatMap((sheet, localSheetId) =>
				sheet.table ? printedHeader(sheet, localSheetId) : []
			)
		)
	]);

function printedHeader(sheet: SheetPlan, localSheetId: number) {
	const row = `$${headerRow(sheet)}`;
	const name = '_xlnm.Print_Titles';
	return element(
		'definedName',
		{ name, localSheetId },
		{
			markup: `'${sheet.name}'!${row}:${row}`
		}
	);
}
