/**
 * The record of the accessibility checks: `npm run accessibility` runs them all on the built site
 * and writes tests/browser/ACCESSIBILITY.md; with the names of specs, it runs these alone and takes the
 * others' results from the last run. What was seen by hand is read from byHand.json, where
 * whoever looked wrote it; nothing of it is made up here.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { launchOptions } from '../tools/chromium.ts';
import { colourRows } from '../tools/colourNumbers.ts';
import { run } from '../tools/command.ts';
import { ROOT } from '../tools/files.ts';
import { notedIn, type Report } from './noted.ts';
import { recordText, type ByHand } from './recordText.ts';

const OUTPUT = join(ROOT, 'tests', 'browser', 'ACCESSIBILITY.md');
const RESULTS = join(ROOT, 'tests', '.results');
const SPECS = ['everyone.spec.ts', 'everyone.slow.spec.ts', 'axe.slow.spec.ts'];
/** What a spec leaves to the slow project is run with it. */
const PROJECTS = ['--project=journeys', '--project=slow'];

const resultsOf = (spec: string) => join(RESULTS, `accessibility-${spec}.json`);

/** Runs the checks of a spec, and keeps what they noted. */
async function check(spec: string): Promise<number> {
	mkdirSync(RESULTS, { recursive: true });
	process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = resultsOf(spec);
	const config = join('tests', 'browser', 'playwright.config.ts');
	const file = `/tests/browser/everyone/${spec}`;
	return run(['playwright', 'test', '--config', config, ...PROJECTS, file]);
}

const notedBy = (spec: string) =>
	existsSync(resultsOf(spec))
		? notedIn(JSON.parse(readFileSync(resultsOf(spec), 'utf8')) as Report)
		: [];

async function machine(): Promise<string> {
	const browser = await chromium.launch(launchOptions());
	const version = browser.version();
	await browser.close();
	const processor = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`;
	return `${processor}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.version}; Chromium ${version}`;
}

const byHand = JSON.parse(
	readFileSync(join(import.meta.dirname, 'byHand.json'), 'utf8')
) as ByHand[];
const asked = process.argv.slice(2);
const codes: number[] = [];
for (const spec of SPECS)
	if (asked.length === 0 || asked.includes(spec)) codes.push(await check(spec));
const text = recordText({
	...{ noted: SPECS.flatMap(notedBy), byHand, colours: colourRows() },
	machine: await machine(),
	date: new Date().toISOString().slice(0, 10)
});
const options = await resolveConfig(OUTPUT);
writeFileSync(OUTPUT, await format(text, { ...options, parser: 'markdown' }));
console.log(`Wrote ${OUTPUT}.`);
process.exitCode = Math.max(0, ...codes);
