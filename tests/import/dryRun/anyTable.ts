import fc from 'fast-check';
import { expect } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { lettersOf } from '$lib/import/read/reference';
import { isOpen } from '$lib/import/questions';
import { recognise } from '$lib/import/recognise';
import { issueText, type IssueText } from '$words/desk/importIssues';
import { shippedBase } from '../shippedBase';

const base = shippedBase();
const ids = base.core.measures.filter(({ unitId }) => unitId === 'percent');

const figure = fc.integer({ min: 1, max: 999 }).map((tenths) => `${(tenths / 10).toFixed(1)}%`);
const flag = fc.constantFrom('✓', 'x', '*', 'N/A', '');
const row = fc
	.tuple(
		fc.nat(ids.length - 1),
		figure,
		figure,
		flag,
		fc.constantFrom('RED', 'AMBER', 'GREEN', 'N/A', '')
	)
	.map(([at, target, outturn, met, rag]) => [ids[at]?.reference ?? '', target, outturn, met, rag]);
const header = ['Ref', '2012/13 Target', '2012/13 Outturn', 'On target', 'RAG Status'];
const sound = fc
	.uniqueArray(row, { minLength: 1, maxLength: 12, selector: ([reference]) => reference })
	.map((rows) => [header, ...rows]);

/** What people and programs do to a table on its way. */
const breakage = fc.oneof(
	fc.record({
		kind: fc.constant('cell' as const),
		row: fc.nat(14),
		column: fc.nat(6),
		text: anyText()
	}),
	fc.record({ kind: fc.constant('drop' as const), row: fc.nat(14) }),
	fc.record({ kind: fc.constant('double' as const), row: fc.nat(14) }),
	fc.record({ kind: fc.constant('shift' as const), row: fc.nat(14) }),
	fc.record({ kind: fc.constant('blank' as const), row: fc.nat(14) })
);

function anyText() {
	return fc.oneof(
		fc.string(),
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom(
			'',
			'0.233',
			'1,2,3',
			'=1+1',
			'<script>alert(1)</script>',
			'__proto__',
			'constructor'
		)
	);
}

type Breakage = { kind: string; row: number; column?: number; text?: string };

function broken(rows: string[][], { kind, row, column = 0, text = '' }: Breakage): string[][] {
	const at = row % Math.max(rows.length, 1);
	const own = rows[at] ?? [];
	const put = (...now: string[][]) => rows.toSpliced(at, 1, ...now);
	if (kind === 'drop') return put();
	if (kind === 'double') return put(own, own);
	if (kind === 'shift') return put(['', ...own]);
	if (kind === 'blank') return put([], own);
	return put(
		Array.from({ length: Math.max(own.length, column + 1) }, (_, i) =>
			i === column ? text : (own[i] ?? '')
		)
	);
}

/** An issue is of the sheet, of one of its rows, or of one of its cells; then it says what that holds. */
function expectReal({ sheet, row, column, value }: IssueText, rows: string[][]): void {
	expect(sheet).toBe('Sheet1');
	if (row === undefined) return;
	const cells = rows[row - 1];
	expect(cells, `row ${row} of ${rows.length}`).toBeDefined();
	if (column === undefined) return;
	const width = Math.max(...rows.map(({ length }) => length));
	const index = Array.from({ length: width }, (_, i) => lettersOf(i + 1)).indexOf(column);
	expect(index, column).toBeGreaterThanOrEqual(0);
	expect(value, `${column}${row}`).toBe(cells?.[index] ?? '');
}

/** A table that fits, broken at random: each cell that an issue names is there, and holds what it says. */
export function holdsForAnyTable(runs: number): void {
	fc.assert(
		fc.property(sound, fc.array(breakage, { maxLength: 5 }), (table, all) => {
			const rows = all.reduce(broken, table);
			const sheet = { name: 'Sheet1', rows, notes: [] };
			const guess = recognise(sheet, base);
			const before = JSON.stringify(base.core);
			const run = dryRunSheet({ sheet, guess, base, today: '2026-11-25', fileName: 'table.csv' });
			expect(JSON.stringify(base.core)).toBe(before);
			const stops = run.issues.some(({ severity }) => severity === 'error');
			const waits = run.questions.some(isOpen) || run.newMeasures.some(({ unitId }) => !unitId);
			expect(run.parts === undefined).toBe(stops || waits);
			for (const { examples } of run.questions)
				for (const { place, text } of examples)
					expect(rows[(place.row ?? 0) - 1]?.[(place.column ?? 0) - 1]).toBe(text);
			for (const issue of run.issues.map(issueText)) expectReal(issue, rows);
		}),
		{ numRuns: runs }
	);
}

/** Without breakage a table is taken, and says what came. */
export function takesAnySoundTable(runs: number): void {
	fc.assert(
		fc.property(sound, (rows) => {
			const sheet = { name: 'Sheet1', rows, notes: [] };
			const run = dryRunSheet({
				sheet,
				guess: recognise(sheet, base),
				base,
				today: '2026-11-25',
				fileName: 'table.csv'
			});
			expect(run.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(run.counts.measures).toBe(rows.length - 1);
		}),
		{ numRuns: runs }
	);
}
