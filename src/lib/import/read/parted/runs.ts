import type { CellNote } from '../../sheet';

/**
 * Signs that stand around a part of a text, from where it begins to `end`. Unicode has them for a
 * program's own use and for no text.
 */
export const RUN = {
	raised: '\uFDD0',
	lowered: '\uFDD1',
	struck: '\uFDD2',
	unseen: '\uFDD3',
	/** What screen readers leave out. */
	aside: '\uFDD4',
	/** What has a font of its own, so that it is not struck with its cell. */
	own: '\uFDD5',
	end: '\uFDD6'
};
export type Run = Exclude<keyof typeof RUN, 'end'>;

const SIGN = /([\uFDD0-\uFDD6])/;
const SIGNS = /[\uFDD0-\uFDD6]/g;

/** A text without such signs of its own. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '');

/** A text as a part of another. */
export const asRun = (run: Run, text: string): string => RUN[run] + text + RUN.end;

export interface Parted {
	text: string;
	notes: Pick<CellNote, 'kind' | 'detail'>[];
}

interface Piece {
	run: Run | undefined;
	text: string;
}

/** What is left out before it is asked whether it is raised. */
const STRONGEST: Run[] = ['unseen', 'struck', 'aside'];

/** The parts of a text, each as what it is. */
function piecesOf(text: string): Piece[] {
	const open: Run[] = [];
	return text.split(SIGN).flatMap((one): Piece[] => {
		const run = RUNS.find((name) => RUN[name] === one);
		if (run) open.push(run);
		else if (one === RUN.end) open.pop();
		else if (one !== '') return [{ run: within(open), text: one }];
		return [];
	});
}

const RUNS = Object.keys(RUN).filter((name): name is Run => name !== 'end');

function within(open: Run[]): Run | undefined {
	const own = open.slice(open.lastIndexOf('own') + 1);
	return STRONGEST.find((run) => own.includes(run)) ?? own[0];
}

/**
 * A text without what is raised, lowered, struck through or not shown, and what that was. "1st", "m²"
 * and "CO₂" keep what is raised or lowered in them.
 */
export function withoutRuns(text: string): Parted {
	if (!SIGN.test(text)) return { text, notes: [] };
	const pieces = piecesOf(text);
	const plain = pieces.map(({ run, text }) => (run ? '' : text)).join('');
	const left: Partial<Record<'raised' | 'struck' | 'unseen', string[]>> = {};
	let kept = '';
	for (const piece of pieces) {
		const kind = leftOutAs(piece, { before: kept, plain });
		if (kind === undefined) kept += piece.text;
		else if (piece.text.trim() !== '') (left[kind] ??= []).push(piece.text.trim());
	}
	if (kept.length === text.replace(SIGNS, '').length) return { text: kept, notes: [] };
	return {
		text: tidied(kept),
		notes: Object.entries(left).map(([kind, texts]) => ({
			kind: kind as keyof typeof left,
			detail: texts.join(' ')
		}))
	};
}

interface Around {
	before: string;
	/** All of the cell's text that is nothing but text. */
	plain: string;
}

function leftOutAs({ run, text }: Piece, { before, plain }: Around) {
	if (run === 'struck' || run === 'unseen') return run;
	if (run === 'aside') return isSortKey(text, plain) ? 'unseen' : undefined;
	if (run === 'raised')
		return isPower(before, text) || isOrdinal(before, text) ? undefined : 'raised';
	return run === 'lowered' && !isFormula(before) ? 'raised' : undefined;
}

/** A number that only sorts the rows; an arrow that a screen reader would misread is shown. */
const isSortKey = (text: string, plain: string) =>
	/^\s*[-−]?\d[\d.,]*\s*$/.test(text) && /\d/.test(plain);
const isOrdinal = (before: string, text: string) =>
	/\d$/.test(before) && /^(?:st|nd|rd|th)$/i.test(text);
const isPower = (before: string, text: string) =>
	/^[23]$/.test(text) && /(?:^|[^\p{L}])[ckmd]?m$/u.test(before);
const isFormula = (before: string) => /(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}$/u.test(before);

/** What is left of a text, without the blanks that stood around what is gone. */
const tidied = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.replace(/ {2,}/g, ' ').trim())
		.filter((line) => line !== '-')
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
