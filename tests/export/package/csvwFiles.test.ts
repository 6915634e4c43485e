import { describe, expect, it } from 'vitest';
import { csvwFiles } from '$lib/export/package/csvwFiles';
import { filesOf } from '$lib/export/package/resources';
import { rowsOf, SHIPPED_TABLES } from '../rawTables';
import { faultsOfMetadata, faultsOfRows, type Table } from './csvwRules';
import { shippedPublication } from '../../tools/published';

const publication = shippedPublication();
const commentary = [{ ...SHIPPED_TABLES['commentary.csv'][0], text: '=cmd|x' }];
const tables = { ...SHIPPED_TABLES, 'commentary.csv': commentary };
const FILES = csvwFiles(tables, publication);

describe('the tables for spreadsheets', () => {
	it('are each table with its metadata, those of all, and a page of plain words', () => {
		const pairs = filesOf(tables, publication).flatMap((file) => [file, `${file}-metadata.json`]);
		expect([...FILES.keys()].sort()).toEqual(['README.txt', 'csv-metadata.json', ...pairs].sort());
		expect(FILES.get('README.txt')).toContain('Open Government Licence v3.0');
	});

	it('have metadata that break no rule, and that every row fits as it is written', () => {
		const all = JSON.parse(FILES.get('csv-metadata.json') ?? '');
		expect(faultsOfMetadata(all)).toEqual([]);
		const written = (url: string) => rowsOf(FILES.get(url) ?? '');
		for (const table of all.tables as Table[])
			expect(faultsOfRows(table, written), table.url).toEqual([]);
	});

	it('of another council leave out what it has no rows of, and all that would refer to it', () => {
		const site = { ...publication.site, organisation: 'Another Council', place: 'Another' };
		const bare = { ...tables, 'commentary.csv': [], 'families.csv': [], 'cohorts.csv': [] };
		const files = csvwFiles(bare, { ...publication, site });
		expect(files.has('indicators.csv')).toBe(true);
		for (const gone of ['commentary.csv', 'families.csv', 'families.csv-metadata.json'])
			expect(files.has(gone), gone).toBe(false);
		const all = JSON.parse(files.get('csv-metadata.json') ?? '');
		expect(faultsOfMetadata(all)).toEqual([]);
		expect(JSON.stringify(all)).not.toContain('families.csv');
	});

	it('lead text by an apostrophe that a spreadsheet would run', () => {
		expect(rowsOf(FILES.get('commentary.csv') ?? '')[0]?.text).toBe("'=cmd|x");
	});
});
