import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawTables } from '$lib/export/package/tableCsv';
import { columnsOf, TABLE_FILES } from '$lib/data/schema/tables';
import { lettersOf } from '$lib/export/workbook/plan';
import { SHORTHAND } from '$lib/export/workbook/shorthand';
import { workbook } from '$lib/export/workbook/workbook';
import { EXAMPLE } from '../../tools/example';
import { textOf } from '../../tools/files';
import { named, type Element } from '../../tools/xml';
import { SHIPPED_TABLES } from '../rawTables';
import { readParts, readWorkbook, relationsOf, type ReadSheet } from './readWorkbook';
import { shippedPublication } from '../../tools/published';

const ABOUT = {
	...shippedPublication(),
	made: new Date(2026, 10, 25, 9, 30)
};
const PARTS = readParts(workbook(SHIPPED_TABLES, ABOUT));
const SHEETS = readWorkbook(PARTS);
const sheetOf = (name: string, among = SHEETS) =>
	among.find((sheet) => sheet.name === name) as ReadSheet;
/** A table without rows has no sheet. */
const FILES = TABLE_FILES.filter((file) => SHIPPED_TABLES[file].length > 0);
const dataSheets = () => FILES.map((file) => [file, sheetOf(file.replace('.csv', ''))] as const);
const withRows = (rows: Partial<RawTables>): RawTables => ({
	...(Object.fromEntries(TABLE_FILES.map((file) => [file, []])) as unknown as RawTables),
	...rows
});
const tableOf = ({ path }: ReadSheet, parts = PARTS) =>
	named(parts.get(relationsOf(parts, path).get('rId1') ?? '') as Element, 'table')[0] as Element;
/** The column's text or number in the n-th row of a table, counted from 0. */
const at = (sheet: ReadSheet, column: string, row: number) => {
	const header = [...sheet.cells].find(([, { text }]) => text === column)?.[0] ?? '';
	const [, letters = '', first = ''] = /^([A-Z]+)(\d+)$/.exec(header) ?? [];
	return sheet.cells.get(`${letters}${Number(first) + 1 + row}`);
};

describe('the package of a workbook', () => {
	it('says of each file what it is, and of no other', () => {
		const types = PARTS.get('[Content_Types].xml') as Element;
		const told = named(types, 'Override').map(({ attributes }) => attributes.PartName);
		const held = [...PARTS.keys()].filter((path) => /^(?!\[).*\.xml$/.test(path));
		expect(told.sort()).toEqual(held.map((path) => `/${path}`).sort());
		for (const { attributes } of named(types, 'Override'))
			expect(attributes.ContentType).toBeTruthy();
	});

	it('has every file that another names, and none that no other names', () => {
		const owners = [...PARTS.keys()].filter((path) => path.endsWith('.rels'));
		const targets = owners.flatMap((path) => [
			...relationsOf(PARTS, path.replace('_rels/', '').replace(/\.rels$/, '')).values()
		]);
		const files = [...PARTS.keys()].filter((path) => !/\.rels$|^\[/.test(path));
		expect(targets.sort()).toEqual(files.sort());
	});

	it('names its title, its source, its day and its language', () => {
		const core = PARTS.get('docProps/core.xml') as Element;
		const said = (name: string) => named(core, name)[0]?.text;
		expect(said('dc:title')).toBe("Children and Young People's Services: 2011/12 outturn");
		expect(said('dc:creator')).toBe('Rotherham Borough Council, report of 19 September 2012');
		expect(said('dc:subject')).toBe('Published 19 September 2012');
		expect(said('dc:language')).toBe('en-GB');
	});

	it('names whose it is', () => {
		const app = PARTS.get('docProps/app.xml') as Element;
		expect(named(app, 'Company')[0]?.text).toBe('Rotherham Borough Council');
	});

	it('is the same for the same tables', () => {
		const few = withRows({ 'cohorts.csv': SHIPPED_TABLES['cohorts.csv'] });
		expect(workbook(few, ABOUT)).toEqual(workbook(few, ABOUT));
	});
});

describe('the worksheets', () => {
	it('are the cover, the contents, the notes, the shorthand and one for each table', () => {
		const tables = FILES.map((file) => file.replace('.csv', ''));
		const names = SHEETS.map(({ name }) => name);
		expect(names).toEqual(['cover', 'contents', 'notes', 'shorthand', ...tables]);
		for (const name of names) expect(name).toMatch(/^[a-z-]{1,31}$/);
	});

	it('have their title in A1, in the style that is a heading', () => {
		const styles = PARTS.get('xl/styles.xml') as Element;
		const looks = named(styles, 'cellXfs')[0]?.children ?? [];
		const heading = named(styles, 'cellStyle').find(
			({ attributes }) => attributes.builtinId === '16'
		);
		for (const { root, cells } of SHEETS) {
			expect(cells.get('A1')?.text).toMatch(/^[A-Z]/);
			const style = Number(named(root, 'c')[0]?.attributes.s);
			expect(looks[style]?.attributes.xfId).toBe(heading?.attributes.xfId);
		}
	});

	it('have nothing merged, hidden or frozen, and no formula', () => {
		for (const { root } of SHEETS)
			for (const name of ['mergeCells', 'mergeCell', 'pane', 'f', 'drawing'])
				expect(named(root, name)).toEqual([]);
	});

	it('have no blank row: each has something in its first column or is a row of the table', () => {
		for (const { root } of SHEETS) {
			const rows = named(root, 'row');
			expect(rows.map(({ attributes }) => Number(attributes.r))).toEqual(rows.map((_, i) => i + 1));
			for (const row of rows) expect(row.children.length).toBeGreaterThan(0);
		}
	});

	it('have one table each, but for the cover, with its header as the table names it', () => {
		expect(named(sheetOf('cover').root, 'tablePart')).toEqual([]);
		const names = new Set<string>();
		for (const sheet of SHEETS.slice(1)) {
			expect(named(sheet.root, 'tablePart')).toHaveLength(1);
			const table = tableOf(sheet);
			const columns = named(table, 'tableColumn').map(({ attributes }) => attributes.name);
			const [, row = '', last = '', end = ''] =
				/^A(\d+):([A-Z]+)(\d+)$/.exec(table.attributes.ref ?? '') ?? [];
			expect(columns).toEqual(
				columns.map((_, i) => sheet.cells.get(`${lettersOf(i)}${row}`)?.text)
			);
			expect(last).toBe(lettersOf(columns.length - 1));
			expect(Number(end)).toBe(named(sheet.root, 'row').length);
			names.add(table.attributes.displayName ?? '');
		}
		expect(names.size).toBe(SHEETS.length - 1);
		for (const name of names) expect(name).toMatch(/^[a-z_]+$/);
	});

	it('are linked from the contents, and lead back', () => {
		const links = named(sheetOf('contents').root, 'hyperlink').map(
			({ attributes }) => attributes.location
		);
		expect(links).toEqual(SHEETS.slice(2).map(({ name }) => `'${name}'!A1`));
		for (const { root } of SHEETS.slice(2))
			expect(named(root, 'hyperlink')[0]?.attributes.location).toBe(`'contents'!A1`);
	});

	it('say on the cover whose figures these are and under which licence', () => {
		const said = [...sheetOf('cover').cells.values()].map(({ text }) => text);
		expect(said).toContain('Source: Rotherham Borough Council, report of 19 September 2012');
		expect(said).toContain('Published 19 September 2012');
		expect(said.join(' ')).toContain('Open Government Licence v3.0');
	});

	it('explain every column', () => {
		const { root } = sheetOf('notes');
		const told = named(root, 'row')
			.slice(4)
			.map((row) => row.children.map(({ text }) => text));
		const columns = FILES.flatMap((file) =>
			columnsOf(file).map((column) => [file.replace('.csv', ''), column])
		);
		expect(told.map((cells) => cells.slice(0, 2))).toEqual(columns);
		for (const cells of told) expect(cells[2]).toMatch(/\w/);
	});

	it('explain the five marks, and every set word that the contract knows', () => {
		const { resources } = JSON.parse(textOf(`${EXAMPLE}/datapackage.json`));
		const fields: { name: string; constraints?: { enum?: string[] } }[] = resources.flatMap(
			({ schema }: { schema: { fields: object[] } }) => schema.fields
		);
		const short = [
			'marker',
			'series',
			'polarity',
			'direction',
			'rating_id',
			'comparator',
			'target_met'
		];
		const words = fields
			.filter(({ name }) => short.includes(name))
			.flatMap(({ constraints }) => constraints?.enum ?? []);
		const told = SHORTHAND.flatMap(([mark]) => mark.split(', '));
		for (const word of [...words, '[z]', '[x]', '[c]', '[p]', '[r]']) expect(told).toContain(word);
	});
});

describe('the cells of the tables', () => {
	it('hold every cell that is shipped, and no more: numbers as numbers, texts as texts', () => {
		for (const [file, sheet] of dataSheets()) {
			SHIPPED_TABLES[file].forEach((row, i) => {
				for (const column of columnsOf(file)) {
					const cell = sheet.cells.get(`${lettersOf(columnsOf(file).indexOf(column))}${i + 5}`);
					expect(cell?.text ?? '', `${file} ${i} ${column}`).toBe(row[column]);
				}
			});
		}
		expect(at(sheetOf('observations'), 'value', 0)?.type).toBe('n');
		expect(at(sheetOf('areas'), 'population', 0)?.type).toBe('n');
		expect(at(sheetOf('periods'), 'id', 0)).toMatchObject({ type: 'inlineStr', text: '2004' });
	});

	const format = (value: string, printed: string) => {
		const rows = [{ value, printed }];
		const parts = readParts(workbook(withRows({ 'observations.csv': rows }), ABOUT));
		return at(sheetOf('observations', readWorkbook(parts)), 'value', 0);
	};

	it.each([
		['58.3', '58.30%', '0.00'],
		['38', '38.0%', '0.0'],
		['79', '79%', '0'],
		['1937', '1,937', '#,##0'],
		['-0.2', '−0.20', '0.00'],
		['5.25', 'five and a quarter', '0.00'],
		['58.3', '12.345', '0.0']
	])('show %s, printed "%s", as %s', (value, printed, wanted) => {
		expect(format(value, printed)).toEqual({ type: 'n', text: value, format: wanted });
	});

	it('keep a number as text that a spreadsheet would round', () => {
		expect(format('0.1234567890123456', '')).toMatchObject({ type: 'inlineStr' });
	});

	const textCell = (text: string) => {
		const rows = [{ one: text }];
		const sheets = readWorkbook(readParts(workbook(withRows({ 'cohorts.csv': rows }), ABOUT)));
		return at(sheetOf('cohorts', sheets), 'one', 0);
	};

	it.each(['=1+1', '+SUM(A1)', '-1+2', '@A1', '\tx'])('lead %j by an apostrophe', (text) => {
		expect(textCell(text)).toMatchObject({ type: 'inlineStr' });
		expect(textCell(text)?.text.trim()).toMatch(/^'/);
	});

	it('keep line breaks, and what would be read as an escape', () => {
		expect(textCell('one\r\ntwo\nthree')?.text).toBe('one\ntwo\nthree');
		expect(textCell('_x0041_')?.text).toBe('_x005F_x0041_');
	});

	it('say so where a text is longer than a cell can be', () => {
		const text = textCell('a'.repeat(40_000))?.text ?? '';
		expect(text).toHaveLength(32_767);
		expect(text).toMatch(/cut here: the table as CSV has the whole text\)$/);
	});

	it('make a well-formed file with no formula of any text', () => {
		const any = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('<a>&"', ']]>', '=1', '\u0000')
		);
		fc.assert(
			fc.property(any, any, (one, many) => {
				const tables = withRows({ 'cohorts.csv': [{ one, many }] });
				const parts = readParts(workbook(tables, { ...ABOUT, title: one, source: many }));
				for (const root of parts.values()) expect(named(root, 'f')).toEqual([]);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('a table without rows', () => {
	it('has no worksheet, and is named on the cover', () => {
		const tables = { ...SHIPPED_TABLES, 'commentary.csv': [], 'postcodes.csv': [] };
		const sheets = readWorkbook(readParts(workbook(tables, ABOUT)));
		expect(sheets.map(({ name }) => name)).not.toContain('commentary');
		const said = [...sheetOf('cover', sheets).cells.values()].map(({ text }) => text);
		expect(said).toContain('Tables without rows are left out: units, commentary, postcodes.');
	});
});
