import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harmlessCell } from '$lib/export/tables/csv';
import { type RawTables } from '$lib/export/package/tableCsv';
import { columnsOf, TABLE_FILES } from '$lib/data/schema/tables';
import { workbook } from '$lib/export/workbook/workbook';
import { runQuietly } from '../../tools/command';
import { ensureOffice } from '../../tools/office';
import { SHIPPED_TABLES } from '../rawTables';
import { shippedPublication } from '../../tools/published';

const ABOUT = shippedPublication();
const NASTY = [
	'=1+1',
	'+SUM(A1:A9)',
	'@A1',
	'-1+2',
	'=HYPERLINK("x:y","z")',
	'a\nb',
	'<b>&amp;',
	'🙂 مرحبا'
];
const TABLES: RawTables = {
	...SHIPPED_TABLES,
	'cohorts.csv': NASTY.map((one, i) => ({ indicator_id: `ni-${i}`, one, many: '58.30%' }))
};
/** Rows above a table's header. */
const ABOVE = 3;

let folder: string;
/** What each worksheet shows, and what it holds. */
let shown: Map<string, string[][]>;
let held: Map<string, string[][]>;

/** LibreOffice's own options: comma, quote, UTF-8, every worksheet to a file of its own. */
const options = (asShown: boolean) =>
	`csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${asShown},false,false,-1`;

async function opened(office: string, asShown: boolean): Promise<Map<string, string[][]>> {
	const into = join(folder, String(asShown));
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
	const to = ['--headless', '--convert-to', options(asShown), '--outdir', into];
	const { code, output } = await runQuietly([office, profile, ...to, join(folder, 'all.xlsx')]);
	expect(code, output).toBe(0);
	const names = ['cover', 'contents', 'notes', 'shorthand', ...TABLE_FILES.map(nameOf)];
	return new Map(
		names.map((name) => [
			name,
			csvParseRows(readFileSync(join(into, `all-${name}.csv`), 'utf8').replace(/^\uFEFF/, ''))
		])
	);
}
const nameOf = (file: string) => file.replace('.csv', '');
const rowsOf = (sheets: Map<string, string[][]>, file: string) =>
	(sheets.get(nameOf(file)) ?? []).slice(ABOVE);

beforeAll(async () => {
	const office = await ensureOffice();
	folder = mkdtempSync(join(tmpdir(), 'outturn-'));
	writeFileSync(join(folder, 'all.xlsx'), workbook(TABLES, ABOUT));
	shown = await opened(office, true);
	held = await opened(office, false);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the workbook, opened by LibreOffice and read back', () => {
	it.each(TABLE_FILES)(
		'holds every cell of %s: texts as they are, numbers of the same value',
		(file) => {
			const [header, ...rows] = rowsOf(held, file);
			expect(header).toEqual(columnsOf(file));
			expect(rows).toHaveLength(TABLES[file].length);
			TABLES[file].forEach((row, i) => {
				columnsOf(file).forEach((column, n) => {
					const wanted = harmlessCell(row[column] ?? '');
					const found = rows[i]?.[n] ?? '';
					const isSame = found === wanted || (found !== '' && Number(found) === Number(wanted));
					expect(isSame, `${file}, row ${i}, ${column}: ${found} for ${wanted}`).toBe(true);
				});
			});
		}
	);

	it.each(['observations.csv', 'area-values.csv'] as const)(
		'shows every value of %s with the decimals that it was printed with',
		(file) => {
			const [header = [], ...rows] = rowsOf(shown, file);
			const figures = rows.map((cells) => [
				cells[header.indexOf('value')] ?? '',
				(cells[header.indexOf('printed')] ?? '').replace(/%$/, '')
			]);
			const printed = figures.filter(([value]) => value !== '');
			expect(printed.length).toBeGreaterThan(200);
			for (const [value, text] of printed) expect(value).toBe(text);
		}
	);

	it('runs nothing: what looks like a formula is shown as text, led by an apostrophe', () => {
		const rows = rowsOf(shown, 'cohorts.csv').slice(1);
		expect(rows.map((cells) => cells[1])).toEqual(NASTY.map(harmlessCell));
	});

	it('has the title of each worksheet in its first cell', () => {
		expect(shown.get('cover')?.[0]?.[0]).toBe(ABOUT.title);
		expect(shown.get('contents')?.[0]?.[0]).toBe('Contents');
		expect(shown.get('observations')?.[0]?.[0]).toBe('Figures');
	});
});
