import { describe, expect, it } from 'vitest';
import { CHECKS, NOTED, type Noted } from '../browser/everyone/checks.ts';
import { NOWHERE_NAME, OPENED, PAGES } from '../browser/tools/pages.ts';
import { colourRows } from '../tools/colourNumbers.ts';
import { textOf } from '../tools/files.ts';
import { notedIn } from './noted.ts';
import { recordText, type ByHand } from './recordText.ts';

const BY_HAND = JSON.parse(textOf('tests/accessibility/byHand.json')) as ByHand[];
/** Tried in the slow specs alone, which a run may leave out. */
const SLOW = new Set<(typeof CHECKS)[number] | undefined>(['text']);
const rowOf = (record: string, name: string) =>
	record.split('\n').find((line) => line.startsWith(`| ${name} `));

describe('the record of the accessibility checks', () => {
	const record = textOf('tests/browser/ACCESSIBILITY.md');

	it.each([...PAGES, ...OPENED].map(([name]) => name))(
		'has what each check found on %s',
		(name) => {
			const cells = rowOf(record, name)?.split('|').slice(2, -1) ?? [];
			expect(cells).toHaveLength(CHECKS.length);
			for (const [i, cell] of cells.entries())
				expect(cell).toMatch(SLOW.has(CHECKS[i]) ? /^ ([\d,]+|–) +$/ : /^ [\d,]+ +$/);
		}
	);

	it('has the page of an unknown address', () => {
		expect(rowOf(record, NOWHERE_NAME)).toBeDefined();
	});

	it('says of each look by hand who looked, when, at what, and what they saw', () => {
		for (const { on, who, what, pages, how, seen } of BY_HAND) {
			expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
			for (const said of [who, what, pages, how, seen]) expect(said).not.toBe('');
			expect(record).toContain(seen.slice(0, 40));
		}
	});

	it('has the numbers of the colours as they are now', () => {
		for (const { what } of colourRows()) expect(record).toContain(what);
	});
});

describe('a record that is written', () => {
	const noted: Noted[] = [
		{ page: 'the overview', check: 'axe', looked: 900, faults: 0 },
		{ page: 'the overview', check: 'axe', looked: 1100, faults: 2 },
		{ page: 'the overview', check: 'names', looked: 40, faults: 0 }
	];
	const written = recordText({
		...{ noted, byHand: [], colours: [], machine: 'a machine', date: '2026-11-25' }
	});

	it('adds up what was looked at, and tells faults before it', () => {
		expect(rowOf(written, 'the overview')).toMatch(
			/^\| the overview \| \*\*2 faults\*\* 2,000 \| 40 \|/
		);
	});

	it('has a dash for what was not tried', () => {
		expect(rowOf(written, 'the report')).toBeUndefined();
		expect(rowOf(written, 'the data')).toMatch(/^\| the data( \| –){8} \|$/);
	});
});

describe('what tests noted', () => {
	it('is found at any depth of the report, and nothing else', () => {
		const note: Noted = { page: 'the data', check: 'axe', looked: 1, faults: 0 };
		const annotations = [{ type: 'slow' }, { type: NOTED, description: JSON.stringify(note) }];
		const spec = { tests: [{ annotations, results: [{ annotations }] }] };
		expect(notedIn({ suites: [{ suites: [{ specs: [spec] }] }] })).toEqual([note]);
	});
});
