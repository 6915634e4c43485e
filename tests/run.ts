/**
 * Every test in one run: `npm test`, or `npm test -- lint unit` for some of them; what is exhaustive
 * runs where it is asked for, as `npm run test:slow` does. A failure does not stop what comes after
 * it; the last line adds up all runners.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './tools/chromium.ts';
import { packageNames } from '../data/build/chosenPackage.js';
import { run, runQuietly, type Command } from './tools/command.ts';
import { EXAMPLE } from './tools/example.ts';
import { ROOT } from './tools/files.ts';
import { buildContrarySite, buildPseudoSite, ensureSite } from './tools/site.ts';
import * as reports from './tools/reports.ts';
import type { Outcome } from './tools/reports.ts';

interface Check {
	title: string;
	run: (name: string) => Promise<Outcome>;
	inBrowser?: boolean;
	/** Says nothing while it runs and uses one core: it may run beside others like it. */
	quiet?: boolean;
	/** Run only where it is named. */
	onlyAsked?: boolean;
}

const RESULTS = join(ROOT, 'tests', '.results');

const CHECKS: Record<string, Check> = {
	lint: { title: 'Lint', run: script('lint'), quiet: true },
	types: { title: 'Types', run: script('types'), quiet: true },
	format: { title: 'Format', run: one('prettier', '--check', '.'), quiet: true },
	unused: { title: 'Unused files, exports and packages', run: script('unused'), quiet: true },
	data: { title: 'Every data package', run: everyPackage, quiet: true },
	unit: { title: 'Unit tests', run: vitest },
	browser: { title: 'Components in a real browser', run: vitest, inBrowser: true },
	build: { title: 'The site is built', run: script('build') },
	bytes: { title: 'Byte budgets', run: playwright, inBrowser: true },
	html: { title: 'Pages as served, before any script', run: playwright, inBrowser: true },
	journeys: { title: 'Journeys', run: playwright, inBrowser: true },
	words: {
		title: 'No English outside the words',
		run: async (name) => ((await buildPseudoSite()) ? playwright(name) : reports.FAILED),
		inBrowser: true
	},
	packages: {
		title: 'Another council, and packages with a part missing',
		run: async (name) => ((await buildContrarySite()) ? playwright(name) : reports.FAILED),
		inBrowser: true
	},
	'slow-unit': { title: 'Every case, without a browser', run: vitest, onlyAsked: true },
	slow: { title: 'Every case', run: playwright, inBrowser: true, onlyAsked: true }
};

/** Each package in `data/`: a council's own is checked with those that it came with. */
async function everyPackage(): Promise<Outcome> {
	const outcomes: Outcome[] = [];
	for (const name of packageNames())
		outcomes.push(await one('npm', 'run', '--silent', 'data', '--', name)());
	return reports.sum(outcomes);
}

function script(name: string) {
	return one('npm', 'run', '--silent', name);
}

/** A command whose exit code is the test; it is heard in full only where it fails. */
function one(...command: Command) {
	return async () => {
		const { code, output } = await runQuietly(command);
		if (code !== 0) console.log(output);
		return code === 0 ? reports.PASSED : reports.FAILED;
	};
}

async function vitest(name: string): Promise<Outcome> {
	const file = join(RESULTS, `${name}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const code = await run(['vitest', 'run', '--project', name, ...reporters]);
	return reports.reported(file, reports.vitestOutcome, code);
}

async function playwright(name: string): Promise<Outcome> {
	if (!(await ensureSite())) return reports.FAILED;
	const file = join(RESULTS, `${name}.json`);
	process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
	const config = join('tests', 'browser', 'playwright.config.ts');
	const code = await run(['playwright', 'test', '--config', config, '--project', name]);
	return reports.reported(file, reports.playwrightOutcome, code);
}

/** The checks asked for by name, the normal ones where none is; stops at a name that is none. */
function chosen(names: string[]): [string, Check][] {
	const unknown = names.filter((name) => !(name in CHECKS));
	if (unknown.length === 0)
		return Object.entries(CHECKS).filter(([name, { onlyAsked }]) =>
			names.length > 0 ? names.includes(name) : !onlyAsked
		);
	throw new Error(
		`No check is called ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`
	);
}

async function timed([name, check]: [string, Check]): Promise<Outcome> {
	const began = performance.now();
	if (!check.quiet) console.log(`\n── ${check.title} (${name})`);
	const outcome = await check.run(name);
	const seconds = Math.round((performance.now() - began) / 1000);
	const head = check.quiet ? `${check.title} (${name})` : name;
	console.log(`── ${head}: ${reports.closingLine(outcome)} in ${seconds} s`);
	return outcome;
}

/** Those that are quiet two at a time, then each of the others by itself. */
async function runAll(checks: [string, Check][]): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const waiting = checks.filter(([, { quiet }]) => quiet);
	const goThrough = async (rest: [string, Check][]) => {
		for (let next = rest.shift(); next; next = rest.shift()) outcomes.push(await timed(next));
	};
	await Promise.all([goThrough(waiting), goThrough(waiting)]);
	await goThrough(checks.filter(([, { quiet }]) => !quiet));
	return outcomes;
}

async function main(names: string[]): Promise<void> {
	const checks = chosen(names);
	process.env.OUTTURN_DATA = EXAMPLE;
	if (checks.some(([, { inBrowser }]) => inBrowser)) await ensureChromium();
	rmSync(RESULTS, { recursive: true, force: true });
	mkdirSync(RESULTS, { recursive: true });
	await runQuietly(['svelte-kit', 'sync']);
	const total = reports.sum(await runAll(checks));
	console.log(`\n${reports.closingLine(total)}`);
	process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
