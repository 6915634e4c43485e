import type { Page } from '@playwright/test';
import { csvFormat, csvFormatRows, csvParse } from 'd3-dsv';
import { strToU8, zipSync } from 'fflate';
import { PAYLOADS, withPayloads } from '../../payloads.ts';
import { button, checkFile, openDesk, result, table, takenOut, textsIn } from '../tools/desk.ts';
import { indicatorPath } from '../tools/pages.ts';
import { expectNothingInjected, PAYLOAD } from '../tools/payloads.ts';
import { PUBLISHED, referenceOf } from '../tools/published.ts';
import { expect, open, test } from '../tools/test.ts';

const IMG = '<img data-payload src=x onerror=alert(1)>';
const LINK = '[a link](javascript:alert(1)) <a href="javascript:alert(1)">another</a>';

test.describe('text that would run', () => {
	test.slow();

	test('in every column of words of a brought table stays text, wherever it is shown', async ({
		page
	}) => {
		await openDesk(page);
		await checkFile(page, `${IMG}.csv`, sheetOfPayloads());
		await expectNothingInjected(page, 'what the check found');
		await commitWithPayloads(page);
		await expectNothingAnywhere(page, [indicatorPath('ni-116'), indicatorPath('ni-101')]);
	});

	test('in every text of a brought data package stays text, wherever it is shown', async ({
		page
	}) => {
		await openDesk(page);
		const files = textsIn(await takenOut(page, 'Data package'));
		await checkFile(page, 'package.zip', packageOfPayloads(files));
		await expect(table(page, 'Changes')).toContainText(PAYLOAD);
		await expectNothingInjected(page, 'what the check found');
		await commitWithPayloads(page);
		await expectNothingAnywhere(page, [indicatorPath('ni-116'), './map/', './present/']);
	});
});

/** A row a measure: another payload in each, a link among its words, and its outturn as it was. */
function sheetOfPayloads(): string {
	const WORDS = ['Comments', 'Narrative', 'Action', 'Caveat', 'Note', 'Source', 'Refers to'];
	const rows = PUBLISHED.map((row, i) => {
		const payload = inFiles(PAYLOADS[i % PAYLOADS.length] ?? IMG);
		const words = WORDS.map((name) => `${name} ${payload} ${IMG} ${LINK}`);
		return [referenceOf(row), row.outturn, payload, ...words];
	});
	return csvFormatRows([['Ref', '11/12 Outturn', 'Definition', ...WORDS], ...rows]);
}

/** No file of text holds a NUL, and half a sign is none. */
const inFiles = (text: string) => text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '');

/** The columns that hold what people write; blank cells stay so. */
const TEXTS: Record<string, string[]> = {
	'priorities.csv': ['title'],
	'families.csv': ['title'],
	'indicators.csv': ['title', 'short_title'],
	'periods.csv': ['label'],
	'observations.csv': ['refers_to', 'note', 'source'],
	'commentary.csv': ['source'],
	'commentary-figures.csv': ['quoted', 'source'],
	'context-series.csv': ['title', 'area', 'source', 'note'],
	'rating-rules.csv': ['source'],
	'cohorts.csv': ['one', 'many'],
	'area-measures.csv': ['title', 'description', 'source'],
	'areas.csv': ['name', 'local_name'],
	'comparators.csv': ['title', 'short_title'],
	'geographies.csv': ['note'],
	'places.csv': ['name', 'kind']
};

function packageOfPayloads(files: Record<string, string>): Uint8Array {
	const changed = Object.entries(TEXTS).map(([file, columns]): [string, string] => {
		const rows = csvParse(files[file] ?? '');
		const told = rows.map((row) => ({ ...row, ...payloadsIn(row, columns) }));
		return [file, csvFormat(told, rows.columns)];
	});
	// Tags are an error in commentary: what is left is a link of Markdown.
	const commentary = csvParse(files['commentary.csv'] ?? '').map((row) => ({
		...row,
		text: `[a link](javascript:alert(1)) ${row.text}`
	}));
	const all: Record<string, string> = {
		...files,
		...Object.fromEntries(changed),
		'commentary.csv': csvFormat(commentary)
	};
	return zipSync(Object.fromEntries(Object.entries(all).map(([n, text]) => [n, strToU8(text)])));
}

function payloadsIn(row: Record<string, string>, columns: string[]): Record<string, string> {
	const filled = columns.filter((column) => row[column]);
	const told = filled.map((column) => {
		const text = inFiles(String(withPayloads({ type: 'string' }, row[column], 'a', column)));
		return [column, column === 'short_title' ? text.replace(/\s/g, ' ').slice(0, 40) : text];
	});
	return Object.fromEntries(told);
}

async function commitWithPayloads(page: Page): Promise<void> {
	await expect(result(page)).toContainText('No errors');
	const confirmed = page.getByLabel(/^I have looked at/);
	if ((await confirmed.count()) > 0) await confirmed.check();
	await page.getByLabel('Title', { exact: true }).fill(`Title ${IMG}`);
	await page.getByLabel('Source', { exact: true }).fill(`Source ${IMG}`);
	await page.getByLabel(/^Note: what and why/).fill(`Note ${IMG} ${LINK}`);
	await button(page, 'Commit').click();
	await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();
	await expect(table(page, 'Datasets')).toContainText(`Note ${IMG}`);
	await expectNothingInjected(page, 'what was committed');
}

/** On the kinds of page that show what was brought, the desk among them. */
async function expectNothingAnywhere(page: Page, more: string[]): Promise<void> {
	for (const path of ['./', './?view=table', ...more, './report/', './data/audit/', './data/']) {
		await open(page, path);
		await expect(page.getByRole('status', { name: 'About the data' })).toContainText(IMG);
		await expect.poll(() => page.locator('body').innerText(), path).toMatch(PAYLOAD);
		await expectNothingInjected(page, path);
	}
}
