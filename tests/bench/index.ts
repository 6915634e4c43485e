/**
 * Measures a built site and writes tests/bench/RESULTS.md: `npm run bench`, or
 * `npm run bench -- paint` for one part, `npm run bench -- interactions/sort` for one row of it.
 * What was measured before is kept beside in results.json. Times are reports: nothing fails by
 * them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { chromium } from 'playwright';
import { launchOptions } from '../tools/chromium.ts';
import { desk } from './desk.ts';
import { interactions } from './interactions.ts';
import { lighthouseScores } from './lighthouse.ts';
import { map } from './map.ts';
import { offline } from './offline.ts';
import { paint } from './paint.ts';
import type { Part } from './part.ts';
import { report, type Results } from './report.ts';
import { transfer } from './transfer.ts';

const KEPT = 'tests/bench/results.json';
const REPORT = 'tests/bench/RESULTS.md';

const PARTS: Record<keyof Results, Part<unknown>> = {
	paint,
	map,
	offline,
	interactions,
	lighthouse: lighthouseScores,
	transfer,
	desk
};

async function main(asked: string[]): Promise<void> {
	for (const one of asked.length > 0 ? asked : Object.keys(PARTS)) {
		const [name = '', row] = one.split('/');
		const part = PARTS[name as keyof Results];
		if (!part)
			throw new Error(`No part is called ${name}. There are: ${Object.keys(PARTS).join(', ')}.`);
		for (const each of part.rows)
			if (!row || row === each) await measure(name as keyof Results, each);
	}
}

/** Each row is written as soon as it is measured. */
async function measure(name: keyof Results, row: string): Promise<void> {
	const where = machine();
	const browser = await chromium.launch(launchOptions());
	const result = await PARTS[name].measure(browser, row);
	const on = `${new Date().toISOString().slice(0, 10)}: ${where}, Chromium ${browser.version()}`;
	await browser.close();
	if (result === undefined) return console.log(`${name}/${row}: there is nothing to measure.`);
	const before = kept();
	const results = { ...before, [name]: { ...before[name], [row]: { on, result } } };
	writeFileSync(KEPT, JSON.stringify(results, null, '\t'));
	writeFileSync(REPORT, report(inOrder(results)));
	console.log(`${name}/${row}`, JSON.stringify(result));
}

/** The rows as their parts have them, whichever was measured first. */
function inOrder(results: Results): Results {
	const parts = Object.entries(results).map(([name, rows]) => [
		name,
		Object.fromEntries(
			PARTS[name as keyof Results].rows.flatMap((row) => (row in rows ? [[row, rows[row]]] : []))
		)
	]);
	return Object.fromEntries(parts) as Results;
}

const kept = (): Results =>
	existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Results) : {};

/** With how busy it was besides: figures of a machine that was not quiet are no verdict. */
const machine = () =>
	`${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, ${Math.round(loadavg()[0] ?? 0)} programs running`;

await main(process.argv.slice(2));
