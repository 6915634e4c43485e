import { scanRows, type Delimiter } from '../../../package/csv';

/** Where two fit alike, the one before is meant: a comma may be a decimal sign or part of a text. */
const DELIMITERS: Delimiter[] = ['\t', ';', ','];
const LINES = 200;

/** A text in quotes, which may hold any delimiter. */
const QUOTED = /(^|[,;\t\r\n])"(?:[^"]|"")*"(?=$|[,;\t\r\n])/g;

/**
 * What parts the cells: tabs wherever every other line has one and no other sign is in more lines, for
 * no text has tabs; else the sign that gives most of the first lines the same number of cells.
 * @returns a comma where none gives any line two
 */
export const delimiterOf = (text: string): Delimiter => partedBy(text) ?? ',';

/** The same; `undefined` where nothing parts the lines, and a comma or two are parts of sentences. */
export function partedBy(text: string): Delimiter | undefined {
	const head = text.slice(0, 65_536).replace(QUOTED, '$1x');
	const lines = head.split(/\r\n|\r|\n/, LINES).filter((line) => line.trim() !== '');
	const isHalf = ({ parted }: Fit) => parted * 2 >= lines.length;
	const [tabs, ...others] = DELIMITERS.map((delimiter) => fitOf(lines, delimiter)) as [
		Fit,
		...Fit[]
	];
	const isMost = others.every(({ parted }) => parted <= tabs.parted);
	if (tabs.parted > 0 && isHalf(tabs) && isMost) return tabs.delimiter;
	const firm = others.filter((fit) => !fit.isSpaced && isHalf(fit));
	const fits = firm.length > 0 ? firm : [tabs, ...others];
	const best = fits.reduce((a, b) => (b.alike > a.alike ? b : a));
	const isSentences = best.isSpaced && !isHalf(best);
	return isSentences || best.parted * FEWEST < lines.length || best.parted === 0
		? undefined
		: best.delimiter;
}

/** Of so many lines at least one is parted, in a table. */
const FEWEST = 10;

interface Fit {
	delimiter: Delimiter;
	/** How many lines have two cells or more. */
	parted: number;
	/** How many of them have the number of cells that most have. */
	alike: number;
	/** Whether a blank follows it everywhere, as it follows a comma in a sentence. */
	isSpaced: boolean;
}

function fitOf(lines: string[], delimiter: Delimiter): Fit {
	const counts = new Map<number, number>();
	for (const line of lines) {
		const cells = line.split(delimiter).length;
		if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
	}
	return {
		delimiter,
		parted: [...counts.values()].reduce((sum, n) => sum + n, 0),
		alike: Math.max(0, ...counts.values()),
		isSpaced: lines.every((line) =>
			line
				.split(delimiter)
				.slice(1)
				.every((cell) => /^\s/.test(cell))
		)
	};
}

/** The number of the row in which a text ends, as a spreadsheet counts: quoted line breaks add none. */
export function rowAt(text: string): number {
	let rows = 0;
	// The character after a line break is in the next row, which the scan sees only with it.
	const delimiter = delimiterOf(text);
	return scanRows(`${text}x`, { delimiter, onRow: () => rows++ }) ?? rows;
}
