import { strToU8, zipSync } from 'fflate';
import type { TableFile } from '$lib/data/schema/rows';
import type { FileToSave } from '../saveFile';
import { CSVW_ALL, csvwMetadata, csvwMetadataOfAll, csvwName } from './csvwMetadata';
import type { Publication } from './descriptor';
import { tablesReadMe } from './readMes';
import { TABLE_FILES, tableCsv, type RawTables, type TableRows } from './tableCsv';

const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** A table to be taken out: as CSV for spreadsheets, and its metadata for programs. */
export const tableFiles = (
	file: TableFile,
	rows: TableRows,
	publication: Publication
): [csv: FileToSave, metadata: FileToSave] => [
	{ name: file, content: tableCsv(file, rows, { forSpreadsheets: true }), type: 'text/csv' },
	{
		name: csvwName(file),
		content: json(csvwMetadata(file, publication)),
		type: 'application/csvm+json'
	}
];

/** All tables in one zip, with the metadata of each and of all, and a page of plain words. */
export function tablesZip(content: {
	tables: RawTables;
	publication: Publication;
	/** When it is made, for the dates of its files. */
	made?: Date;
}): Uint8Array {
	const { tables, publication, made = new Date() } = content;
	const files = TABLE_FILES.flatMap((file) => tableFiles(file, tables[file], publication));
	const texts = {
		'README.txt': tablesReadMe(publication),
		[CSVW_ALL]: json(csvwMetadataOfAll(publication)),
		...Object.fromEntries(files.map(({ name, content }) => [name, String(content)]))
	};
	const bytes = Object.entries(texts).map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(bytes), { mtime: made });
}
