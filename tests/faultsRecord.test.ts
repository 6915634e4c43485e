import { expect, test } from 'vitest';
import { faultsMarkdown, faultTestsIn } from './browser/faultTable';
import { runQuietly } from './tools/command';
import { textOf } from './tools/files';

const RECORD = 'tests/browser/FAULTS.md';
const LIST = [
	...['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
	...['--project', 'journeys', '--project', 'slow'],
	...['--grep', '@fault', '--list', '--reporter', 'json']
] as const;

/** The rows of the record, without what came of them when they were last run. */
const rowsIn = (markdown: string) =>
	markdown
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) =>
			line
				.replace(/\|[^|]*\|$/, '')
				.replace(/ +/g, ' ')
				.trim()
		)
		.slice(2);

test('FAULTS.md lists every test of a fault with its promise: npm run faults writes it', async () => {
	const { output } = await runQuietly([...LIST]);
	const tests = faultTestsIn(JSON.parse(output) as Parameters<typeof faultTestsIn>[0]);
	expect(tests.length).toBeGreaterThan(40);
	expect(rowsIn(textOf(RECORD))).toEqual(rowsIn(faultsMarkdown(tests, 'a day')));
}, 60_000);
