/**
 * `npm run faults`: runs every test of a fault in real Chromium, those of the slow project too, and
 * writes `FAULTS.md`. `npm run faults -- --list` runs none and says so.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../tools/chromium.ts';
import { run } from '../tools/command.ts';
import { ROOT } from '../tools/files.ts';
import { FAULT_TAG } from './tools/fault.ts';
import { faultsMarkdown, faultTestsIn, type Report } from './faultTable.ts';

const REPORT = join(ROOT, 'tests', '.results', 'faults.json');
const PROJECTS = ['--project', 'journeys', '--project', 'slow'];
const CONFIG = ['--config', join('tests', 'browser', 'playwright.config.ts')];

await ensureChromium();
rmSync(REPORT, { force: true });
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = REPORT;
const extra = process.argv.slice(2);
process.exitCode = await run([
	'playwright',
	'test',
	...CONFIG,
	...PROJECTS,
	'--grep',
	FAULT_TAG,
	...extra,
	...(extra.includes('--list') ? ['--reporter=json'] : [])
]);
const tests = faultTestsIn(JSON.parse(readFileSync(REPORT, 'utf8')) as Report);
const today = new Date().toISOString().slice(0, 10);
writeFileSync(join(ROOT, 'tests', 'browser', 'FAULTS.md'), faultsMarkdown(tests, today));
console.log(`${tests.length} tests of faults are listed in tests/browser/FAULTS.md.`);
