import { CSVW_ALL, csvwMetadata, csvwMetadataOfAll, csvwName } from './csvwMetadata';
import type { Publication } from '$lib/package/descriptor';
import { tablesReadMe } from './readMes';
import { filesOf, tableCsv, type RawTables } from './tableCsv';

/**
 * Every table as CSV for a spreadsheet, each with its metadata, the metadata of all together, and a
 * page of plain words.
 */
export const csvwFiles = (tables: RawTables, publication: Publication): Map<string, string> =>
	new Map([
		['README.txt', tablesReadMe(publication)],
		...filesOf(tables).flatMap((file): [string, string][] => [
			[file, tableCsv(file, tables[file], { forSpreadsheets: true })],
			[csvwName(file), json(csvwMetadata(file, publication))]
		]),
		[CSVW_ALL, json(csvwMetadataOfAll(publication, filesOf(tables)))]
	]);

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
