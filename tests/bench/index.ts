/**
 * Measures a built site and writes tests/bench/RESULTS.md: `npm run bench`, or
 * `npm run bench -- paint` for one part, `npm run bench -- interactions/sort` for one row of it.
 * What other parts measured before is kept beside in results.json. Times are reports: nothing
 * fails by them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { launchOptions } from '../tools/chromium.ts';
import { measureInteractions } from './interactions.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureMap } from './map.ts';
import { measureOffline } from './offline.ts';
import { measurePaint } from './paint.ts';
import { report, type Results } from './report.ts';
import { measureTransfer } from './transfer.ts';

const KEPT = 'tests/bench/results.json';
const REPORT = 'tests/bench/RESULTS.md';

type Part = (browser: Browser, only: string | undefined, before: unknown) => Promise<unknown>;

const PARTS: Record<keyof Results, Part> = {
	paint: measurePaint,
	map: measureMap,
	offline: measureOffline,
	interactions: async (browser, only, before) => ({
		...(only ? (before as object) : {}),
		...(await measureInteractions(browser, only))
	}),
	lighthouse: async (_, only, before) => measureLighthouse(only, before as never),
	transfer: measureTransfer
};

async function main(asked: string[]): Promise<void> {
	const parts = asked.length > 0 ? asked : Object.keys(PARTS);
	for (const part of parts) await measure(part);
}

async function measure(asked: string): Promise<void> {
	const [name = '', only] = asked.split('/');
	const part = PARTS[name as keyof Results];
	if (!part)
		throw new Error(`No part is called ${name}. There are: ${Object.keys(PARTS).join(', ')}.`);
	const before = kept();
	const browser = await chromium.launch(launchOptions());
	const result = await part(browser, only, before[name as keyof Results]?.result);
	const on = `${new Date().toISOString().slice(0, 10)}: ${machine()}, Chromium ${browser.version()}`;
	await browser.close();
	if (result === undefined) return console.log(`${name}: this build has nothing to measure.`);
	const results = { ...before, [name]: { on, result } };
	writeFileSync(KEPT, JSON.stringify(results, null, '\t'));
	writeFileSync(REPORT, report(results));
	console.log(`${name}: written to ${REPORT}`);
}

const kept = (): Results =>
	existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Results) : {};

const machine = () =>
	`${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;

await main(process.argv.slice(2));
