import { group } from 'd3-array';
import type { Guess, Role } from '../guess';
import type { Issue, TellingNote } from '../issue/issue';
import { lettersOf, rangeOf } from '../read/reference';
import type { CellNote, Sheet } from '../sheet';

type Telling = CellNote & { kind: TellingNote };

const isTelling = (note: CellNote): note is Telling =>
	note.kind !== 'formula' && note.kind !== 'merged';

/** What is said of cells together, not of one and how many more. */
const GATHERED: TellingNote[] = ['fill', 'drawing', 'icons', 'bars', 'rules'];

/**
 * What is known of a sheet's cells beside their text: none of it stops. Like ones of a column are
 * told once, hidden rows and columns together, cells of a colour by their ranges.
 */
export function noted(sheet: Sheet, guess: Guess): Issue[] {
	const telling = sheet.notes.filter(isTelling);
	const isOf = (kinds: TellingNote[]) => (note: Telling) => kinds.includes(note.kind);
	const single = telling.filter((note) => !isOf(['hidden', ...GATHERED])(note));
	const drawn = telling.filter(isOf(GATHERED)).filter((note) => isLoss(note, sheet, guess));
	return [
		...hiddenOf(telling.filter(isOf(['hidden'])), sheet),
		...byColumn(single).flatMap((notes) => likeOnes(notes, sheet)),
		...byColumn(drawn)
			.filter((notes) => !isShading(notes, sheet, guess))
			.map((notes) => together(notes, sheet))
	];
}

/** The notes of a kind in a column, each column's from the top. */
const byColumn = (notes: Telling[]): [Telling, ...Telling[]][] =>
	[...group(notes, ({ kind, column }) => `${kind} ${column}`).values()] as [
		Telling,
		...Telling[]
	][];

const issueOf = ({ name }: Sheet, { row, column, kind, detail, shownAs }: Telling): Issue => ({
	kind: 'cell-note',
	note: kind,
	...(shownAs !== undefined && { shownAs }),
	...(detail && { left: detail }),
	severity: 'warning',
	place: { sheet: name, ...(row > 0 && { row }), ...(column > 0 && { column }) },
	value: detail
});

/** More different ones in a column are told as like ones, too. */
const MOST_DIFFERENT = 5;

function likeOnes(notes: Telling[], sheet: Sheet): Issue[] {
	const alike = [...group(notes, ({ detail }) => detail).values()] as [Telling, ...Telling[]][];
	const lines = alike.length > MOST_DIFFERENT ? [notes as [Telling, ...Telling[]]] : alike;
	return lines.map(([first, ...others]) => ({
		...issueOf(sheet, first),
		...(others.length > 0 && {
			further: others.length,
			also: spansOf(others.map(({ row }) => row)).map(([from, to]) => ({
				...{ column: first.column, from, to }
			}))
		})
	}));
}

/** Hidden rows in one line, hidden columns in another. */
function hiddenOf(notes: Telling[], sheet: Sheet): Issue[] {
	const [whole, rows, columns] = [
		notes.filter(({ row, column }) => row === 0 && column === 0),
		notes.filter(({ row }) => row > 0),
		notes.filter(({ row, column }) => row === 0 && column > 0)
	];
	return [
		...whole.map((note) => issueOf(sheet, note)),
		...inSpans(rows, ({ row }) => row, sheet),
		...inSpans(columns, ({ column }) => column, sheet)
	];
}

function inSpans(notes: Telling[], at: (note: Telling) => number, sheet: Sheet): Issue[] {
	const [first] = notes;
	return first ? [{ ...issueOf(sheet, first), spans: spansOf(notes.map(at)) } as Issue] : [];
}

/** Numbers that follow each other as spans, from the least. */
function spansOf(numbers: number[]): [number, number][] {
	const spans: [number, number][] = [];
	for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last?.[1] === number - 1) last[1] = number;
		else spans.push([number, number]);
	}
	return spans;
}

function together(notes: [Telling, ...Telling[]], sheet: Sheet): Issue {
	const [{ kind, column }] = notes;
	const isByRule = kind !== 'fill' && kind !== 'drawing';
	const cells = isByRule
		? [...new Set(notes.flatMap(({ detail }) => detail.split(' ')))]
		: spansOf(notes.map(({ row }) => row)).map(([top, bottom]) =>
				top === bottom
					? `${lettersOf(column)}${top}`
					: rangeOf({ top, bottom, left: column, right: column })
			);
	return { ...issueOf(sheet, { ...notes[0], detail: '' }), cells } as Issue;
}

const isFlag = (role: Role = '') => ['direction', 'rag'].includes(role) || role.endsWith('_met');

/** What is drawn below the headings, but for colours that say no more than the words they are behind. */
function isLoss({ row, column, kind }: Telling, { rows }: Sheet, guess: Guess): boolean {
	const flagged = isFlag(guess.columns[column - 1]?.role);
	if (kind === 'rules') return !flagged;
	if (kind !== 'fill' && kind !== 'drawing') return true;
	const hasWords = Boolean(rows[row - 1]?.[column - 1]?.trim());
	return row > guess.headerRow && !(kind === 'fill' && flagged && hasWords);
}

/** Whether a whole column has one colour behind its words, which then says nothing of a row. */
function isShading(notes: Telling[], { rows }: Sheet, { columns, headerRow }: Guess): boolean {
	const [first] = notes;
	if (first?.kind !== 'fill' || isFlag(columns[first.column - 1]?.role)) return false;
	const filled = new Set(notes.map(({ row }) => row));
	return (
		notes.every(({ detail }) => detail === first.detail) &&
		rows.every((cells, i) => i < headerRow || cells.filter(Boolean).length < 2 || filled.has(i + 1))
	);
}
