import { describe, expect, it } from 'vitest';
import { csvwMetadata, csvwMetadataOfAll, csvwName } from '$lib/export/package/csvwMetadata';
import { type TableRows } from '$lib/export/package/tableCsv';
import { columnsOf, TABLE_FILES, type TableFile } from '$lib/data/schema/tables';
import { SHIPPED_TABLES } from '../rawTables';
import { faultsOfMetadata, faultsOfRows, type Table } from './csvwRules';
import { shippedPublication } from '../../tools/published';

const PUBLICATION = shippedPublication();
const ALL = csvwMetadataOfAll(PUBLICATION);
const shippedRows = (url: string): TableRows => SHIPPED_TABLES[url as TableFile];
const tableOf = (file: TableFile) => ALL.tables.find(({ url }) => url === file) as Table;

describe('the metadata of all tables', () => {
	it('break no rule of the Recommendation', () => {
		expect(faultsOfMetadata(ALL)).toEqual([]);
	});

	it('name every table with all its columns, its key and what it refers to', () => {
		expect(ALL.tables.map(({ url }) => url)).toEqual(TABLE_FILES);
		for (const { url, tableSchema } of ALL.tables)
			expect(tableSchema.columns.map(({ name }) => name)).toEqual(columnsOf(url));
		expect(tableOf('observations.csv').tableSchema).toMatchObject({
			primaryKey: ['indicator_id', 'period_id', 'series'],
			foreignKeys: [
				{
					columnReference: 'indicator_id',
					reference: { resource: 'indicators.csv', columnReference: 'id' }
				},
				{
					columnReference: 'period_id',
					reference: { resource: 'periods.csv', columnReference: 'id' }
				}
			]
		});
	});

	it.each(TABLE_FILES)('fit every row of %s: cells, keys and references', (file) => {
		expect(faultsOfRows(tableOf(file), shippedRows)).toEqual([]);
	});

	it.each([
		['a blank that is required', 'indicators.csv', 'title', '', 'title is required'],
		['a word for a number', 'observations.csv', 'value', 'N/A', 'value: "N/A" does not fit'],
		['an unknown word', 'indicators.csv', 'polarity', 'up', 'polarity: "up" does not fit'],
		[
			'a day as a spreadsheet turns it',
			'periods.csv',
			'starts_on',
			'01/04/2011',
			'starts_on: "01/04/2011" does not fit'
		],
		['a marker without brackets', 'area-values.csv', 'marker', 'z', 'marker: "z" does not fit'],
		[
			'an unknown reference',
			'indicators.csv',
			'priority_id',
			'priority-9',
			'priority_id: priority-9 is not in priorities.csv'
		]
	] as const)('would not fit %s', (_, file, column, text, fault) => {
		const [first, ...rest] = SHIPPED_TABLES[file];
		const rows = [{ ...first, [column]: text }, ...rest];
		const faults = faultsOfRows(tableOf(file), (url) => (url === file ? rows : shippedRows(url)));
		expect(faults).toContain(fault);
	});
});

describe('the metadata of one table', () => {
	it.each(TABLE_FILES)('break no rule of the Recommendation, alone as %s is', (file) => {
		expect(faultsOfMetadata(csvwMetadata(file, PUBLICATION))).toEqual([]);
		expect(csvwName(file)).toBe(`${file}-metadata.json`);
	});

	it('leave out what refers to another file, and keep what refers to its own', () => {
		expect(csvwMetadata('observations.csv', PUBLICATION).tableSchema).not.toHaveProperty(
			'foreignKeys'
		);
		expect(csvwMetadata('priorities.csv', PUBLICATION).tableSchema.foreignKeys).toHaveLength(1);
	});

	it('say whose figures these are, when published, and under which licence', () => {
		expect(csvwMetadata('observations.csv', PUBLICATION)).toMatchObject({
			'dc:title': "Figures: Children and Young People's Services: 2011/12 outturn",
			'dc:source': 'Rotherham Borough Council, report of 19 September 2012',
			'dc:issued': { '@value': '2012-09-19', '@type': 'xsd:date' },
			'dc:license': {
				'@id': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
			}
		});
	});
});

describe('the rules', () => {
	const table = csvwMetadata('observations.csv', PUBLICATION);
	it.each([
		['another context', { '@context': 'http://schema.org' }, 'its context is not that of CSVW'],
		['a property of no kind', { colour: 'red' }, 'table: colour is no property of it'],
		['no address', { url: '' }, 'a table has a url'],
		[
			'a reference to a table that is elsewhere',
			{ tableSchema: tableOf('observations.csv').tableSchema },
			'periods.csv is no table of this description'
		]
	])('are broken by %s', (_, broken, fault) => {
		expect(faultsOfMetadata({ ...table, ...broken })).toContain(fault);
	});
});
