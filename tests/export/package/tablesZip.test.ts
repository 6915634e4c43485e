import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TableFile } from '$lib/data/schema/rows';
import { tableFiles, tablesZip } from '$lib/export/package/tablesZip';
import { TABLE_FILES } from '$lib/export/package/tableCsv';
import { textOf } from '../../tools/files';
import { rowsOf, SHIPPED_TABLES } from '../rawTables';
import { faultsOfMetadata, faultsOfRows, type Table } from './csvwRules';

const publication = JSON.parse(textOf('data/datapackage.json')).publication;
const commentary = [{ ...SHIPPED_TABLES['commentary.csv'][0], text: '=cmd|x' }];
const tables = { ...SHIPPED_TABLES, 'commentary.csv': commentary };
const FILES = new Map(
	Object.entries(unzipSync(tablesZip({ tables, publication }))).map(([name, bytes]) => [
		name,
		strFromU8(bytes)
	])
);

describe('tablesZip', () => {
	it('holds each table with its metadata, those of all, and a page of plain words', () => {
		const pairs = TABLE_FILES.flatMap((file) => [file, `${file}-metadata.json`]);
		expect([...FILES.keys()].sort()).toEqual(['README.txt', 'csv-metadata.json', ...pairs].sort());
		expect(FILES.get('README.txt')).toContain('Open Government Licence v3.0');
	});

	it('holds metadata that break no rule, and that every row fits as it is written', () => {
		const all = JSON.parse(FILES.get('csv-metadata.json') ?? '');
		expect(faultsOfMetadata(all)).toEqual([]);
		const written = (url: string) => rowsOf(FILES.get(url) ?? '');
		for (const table of all.tables as Table[])
			expect(faultsOfRows(table, written), table.url).toEqual([]);
	});

	it('leads text by an apostrophe that a spreadsheet would run', () => {
		expect(rowsOf(FILES.get('commentary.csv') ?? '')[0]?.text).toBe("'=cmd|x");
	});
});

describe('tableFiles', () => {
	it.each(TABLE_FILES)('gives %s and its metadata as files to be saved', (file: TableFile) => {
		const [csv, metadata] = tableFiles(file, SHIPPED_TABLES[file], publication);
		expect([csv.name, csv.type]).toEqual([file, 'text/csv']);
		expect([metadata.name, metadata.type]).toEqual([
			`${file}-metadata.json`,
			'application/csvm+json'
		]);
		expect(JSON.parse(String(metadata.content)).url).toBe(file);
	});
});
