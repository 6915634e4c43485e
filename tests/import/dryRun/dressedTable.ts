import fc from 'fast-check';
import { expect } from 'vitest';
import { readFile } from '$lib/import/read';
import { LEAVE_OUT, type Answers } from '$lib/import/questions';
import type { DryRun } from '$lib/import/dryRun/evaluateRows';
import { brought } from '../officersTable';
import { shippedBase } from '../shippedBase';

/**
 * Tables of known figures, dressed as officers dress them. Whatever they wear, a figure that is
 * stored is one of the known ones, at its own measure, series and period.
 */

const base = shippedBase();
const measures = base.core.measures.filter(({ unitId }) => unitId === 'percent');

interface Head {
	series: string;
	periodId: string;
	/** How a heading names the series and the period. */
	words: string[];
	period: string;
}
const HEADS: Head[] = [
	{
		series: 'actual',
		periodId: '2012-13',
		words: ['Outturn', 'Actual', 'Result', ''],
		period: '2012/13'
	},
	{ series: 'target', periodId: '2012-13', words: ['Target'], period: '2012/13' },
	{ series: 'target', periodId: '2013-14', words: ['Target'], period: '2013/14' },
	{ series: 'national', periodId: '2012-13', words: ['England'], period: '2012/13' },
	{ series: 'actual', periodId: '2012-13-q1', words: ['Outturn', ''], period: 'Q1 2012/13' },
	{
		series: 'actual',
		periodId: 'oct-2011-to-sep-2012',
		words: [''],
		period: '12 months to Sept 2012'
	}
];
/** Columns of figures that are none of these. */
const OTHERS = [
	...['% change 2012/13', 'Rank 2012/13', 'Variance 2012/13', 'Budget 2012/13', 'Lower CI 2012/13'],
	...['Quartile', '2012/13 YTD', 'Tolerance', 'CIPFA average 2012/13', 'Rolling 12 months']
];
const WORDS = ['Lead officer', 'Directorate', 'What we are doing'];

const known = fc.integer({ min: 1, max: 999 }).map((tenths) => (tenths / 10).toFixed(1));

type Column =
	{ kind: 'head'; head: Head; word: string } | { kind: 'other' | 'words'; text: string };

const columnsOf = fc
	.tuple(
		fc.uniqueArray(fc.constantFrom(...HEADS), {
			minLength: 1,
			maxLength: 4,
			selector: ({ series, periodId }) => `${series} ${periodId}`
		}),
		fc.uniqueArray(fc.constantFrom(...OTHERS), { maxLength: 2 }),
		fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 1 }),
		fc.nat(3)
	)
	.map(([heads, others, words, pick]): Column[] => [
		...heads.map((head): Column => ({
			kind: 'head',
			head,
			word: head.words[pick % head.words.length] ?? ''
		})),
		...others.map((text): Column => ({ kind: 'other', text })),
		...words.map((text): Column => ({ kind: 'words', text }))
	])
	.chain((columns) => fc.shuffledSubarray(columns, { minLength: columns.length }));

/** What a figure wears. */
const WORN: ((figure: string) => string)[] = [
	(figure) => `${figure}%`,
	(figure) => figure,
	(figure) => `${figure} %`,
	(figure) => `${figure}%<sup>1</sup>`,
	(figure) => `${figure}*`,
	(figure) => `${figure}%¹`,
	(figure) => `<span style="display:none">7</span>${figure}%`,
	(figure) => `<s>9.4%</s> ${figure}%`,
	(figure) => `${figure.slice(0, 1)}\u200B${figure.slice(1)}%`,
	(figure) => `${figure}% [p]`,
	(figure) => `${figure.replace('.', ',')}%`,
	(figure) => `<b>${figure}</b>&nbsp;%`
];
const NONE = ['', 'N/A', 'TBC', '-', '[x]', 'Annual'];

interface Row {
	at: number;
	figures: { figure: string; worn: number; none: string | undefined }[];
}
const row: fc.Arbitrary<Row> = fc.record({
	at: fc.nat(measures.length - 1),
	figures: fc.array(
		fc.record({
			figure: known,
			worn: fc.nat(WORN.length - 1),
			none: fc.option(fc.constantFrom(...NONE), { nil: undefined, freq: 5 })
		}),
		{ minLength: 8, maxLength: 8 }
	)
});

const table = fc.record({
	columns: columnsOf,
	rows: fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ at }) => at }),
	/** All figures of a table wear the same, or each another. */
	uniform: fc.option(fc.nat(WORN.length - 1), { nil: undefined }),
	title: fc.boolean(),
	twoRows: fc.boolean(),
	hidden: fc.boolean(),
	comments: fc.boolean(),
	withTitle: fc.boolean()
});
type Dressed = typeof table extends fc.Arbitrary<infer T> ? T : never;

const cell = (text: string, tag = 'td', more = '') => `<${tag}${more}>${text}</${tag}>`;
const line = (cells: string[]) => `<tr>${cells.join('')}</tr>`;
const HIDDEN = ' style="display:none"';

const headingOf = (column: Column): string =>
	column.kind === 'head' ? `${column.head.period} ${column.word}`.trim() : column.text;

/** The groups of neighbouring columns of one period, over which its name is merged. */
function headLines({ columns, twoRows, hidden, withTitle }: Dressed): string[] {
	const first = ['Ref', ...(withTitle ? ['Measure'] : [])];
	const aside = hidden ? [cell('Last 2012/13 Outturn', 'th', HIDDEN)] : [];
	if (!twoRows)
		return [
			line([...[...first, ...columns.map(headingOf)].map((text) => cell(text, 'th')), ...aside])
		];
	const top = columns.map((column) => (column.kind === 'head' ? column.head.period : ''));
	const below = columns.map((column) => (column.kind === 'head' ? column.word : column.text));
	const groups: string[] = [];
	for (let i = 0; i < top.length;) {
		const text = top[i] ?? '';
		const end = text === '' ? i + 1 : top.findIndex((one, n) => n > i && one !== text);
		const to = end < 0 ? top.length : end;
		groups.push(cell(text, 'th', ` colspan="${to - i}"`));
		i = to;
	}
	return [
		line([
			...first.map(() => cell('', 'th')),
			...groups,
			...(hidden ? [cell('', 'th', HIDDEN)] : [])
		]),
		line([...[...first, ...below].map((text) => cell(text, 'th')), ...aside])
	];
}

function bodyLines({ columns, rows, uniform, hidden, comments, withTitle }: Dressed): string[] {
	return rows.flatMap(({ at, figures }) => {
		const measure = measures[at];
		const cells = columns.map((column, i) => {
			const { figure = '1.0', worn = 0, none } = figures[i] ?? {};
			if (column.kind === 'words') return cell('Somebody');
			if (column.kind === 'other') return cell('3.2');
			return cell(none ?? WORN[uniform ?? worn]?.(figure) ?? '');
		});
		const aside = hidden ? [cell('55.5%', 'td', HIDDEN)] : [];
		const name = [measure?.reference ?? '', ...(withTitle ? [measure?.title ?? ''] : [])];
		const own = line([...name.map((text) => cell(text)), ...cells, ...aside]);
		return comments ? [own, line([cell('What this tells: it went up in 2012.')])] : [own];
	});
}

const htmlOf = (dressed: Dressed): string =>
	`<html><body><table>${[
		...(dressed.title ? [line([cell('Performance report 2012/13')])] : []),
		...headLines(dressed),
		...bodyLines(dressed)
	].join('')}</table></body></html>`;

const keyOf = (measureId: string, series: string, periodId: string) =>
	`${measureId} ${series} ${periodId}`;

/** The figures of a table, by measure, series and period. */
const knownOf = ({ columns, rows }: Dressed): Map<string, number> =>
	new Map(
		rows.flatMap(({ at, figures }) =>
			columns.flatMap((column, i): [string, number][] => {
				const { figure, none } = figures[i] ?? {};
				if (column.kind !== 'head' || figure === undefined || none !== undefined) return [];
				const { series, periodId } = column.head;
				return [[keyOf(measures[at]?.id ?? '', series, periodId), Number(figure)]];
			})
		)
	);

const figuresOf = (core: NonNullable<DryRun['parts']>['core']): [string, number][] =>
	core.measures.flatMap(({ id, observations }) =>
		observations.flatMap(({ series, periodId, value }): [string, number][] =>
			value === null ? [] : [[keyOf(id, series, periodId), value]]
		)
	);
const HELD = new Map(figuresOf(base.core));

/** What of a run would be stored and was not held before. */
const storedBy = ({ parts }: DryRun): [string, number][] =>
	parts ? figuresOf(parts.core).filter(([key, value]) => HELD.get(key) !== value) : [];

/** Answers of an officer who wants nothing that is not known, and knows the table's year alone. */
const answersTo = (questions: ReturnType<typeof brought>['questions']): Answers =>
	Object.fromEntries(
		questions.flatMap(({ id, facts, options }): [string, string][] => {
			if (options.includes(LEAVE_OUT)) return [[id, LEAVE_OUT]];
			if (facts.kind === 'year') return [[id, '2012/13']];
			return options[0] ? [[id, options[0]]] : [];
		})
	);

/** @returns how many of the tables were stored, which is not to be none */
export function storesOnlyKnownFigures(runs: number): number {
	let stored = 0;
	fc.assert(
		fc.property(table, (dressed) => {
			const bytes = new TextEncoder().encode(htmlOf(dressed));
			const file = readFile(bytes, 'table.html');
			const sheet = file.kind === 'sheets' ? file.sheets[0] : undefined;
			if (!sheet) throw new Error('no sheet');
			const first = brought(sheet, 'table.html');
			const figures = knownOf(dressed);
			const isKnown = ([key, value]: [string, number]) => figures.get(key) === value;
			expect(storedBy(first).filter((one) => !isKnown(one))).toEqual([]);
			if (first.open.length > 0) expect(first.parts).toBeUndefined();
			const second = brought(sheet, 'table.html', answersTo(first.questions));
			expect(storedBy(second).filter((one) => !isKnown(one))).toEqual([]);
			if (second.parts && storedBy(second).length > 0) stored++;
		}),
		{ numRuns: runs }
	);
	return stored;
}
