import { CSVW_ALL, csvwMetadata, csvwMetadataOfAll, csvwName } from './csvwMetadata';
import type { Publication } from '$lib/package/descriptor';
import { tablesReadMe } from './readMes';
import { filesOf } from './resources';
import { tableCsv, type RawTables } from './tableCsv';

/**
 * Every table as CSV for a spreadsheet, each with its metadata, the metadata of all together, and a
 * page of plain words.
 */
export function csvwFiles(tables: RawTables, publication: Publication): Map<string, string> {
	const files = filesOf(tables, publication);
	return new Map([
		['README.txt', tablesReadMe(publication)],
		...files.flatMap((file): [string, string][] => [
			[file, tableCsv(file, tables[file], { forSpreadsheets: true })],
			[csvwName(file), json(csvwMetadata(file, publication))]
		]),
		[CSVW_ALL, json(csvwMetadataOfAll(publication, files))]
	]);
}

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
