/** A size of text in a picture; nothing can be measured before it is drawn. */
export interface TextSize {
	size: number;
	bold?: boolean;
}

/** How wide a sign of Arial and its like is at most, in hundredths of its size. */
const WIDTHS: [signs: RegExp, hundredths: number][] = [
	[/[ijltfI.,:;'’!|/[\] \u00a0·]/, 28],
	[/[r()"“”°-]/, 40],
	[/[cksvxyzJ]/, 50],
	[/[a-z0-9?$–]/, 56],
	[/[−+×<>=]/, 59],
	[/[mwMW]/, 85],
	[/[A-Z&©\p{Ll}]/u, 74]
];
const WIDE = 102;
const BOLDER = 1.08;

/** How wide a text will be: a little more than it is, so that what fits here fits there. */
export function textWidth(text: string, { size, bold = false }: TextSize): number {
	const hundredths = [...text].reduce(
		(sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDE),
		0
	);
	return (hundredths / 100) * size * (bold ? BOLDER : 1);
}

/** A text in lines no wider than this. A word that is wider is broken; a no-break space holds. */
export function wrapText(text: string, width: number, size: TextSize): string[] {
	const fits = (line: string) => textWidth(line, size) <= width;
	const words = text.split(/[^\S\u00a0]+/).filter(Boolean);
	return words
		.flatMap((word) => (fits(word) ? [word] : broken(word, fits)))
		.reduce<string[]>((lines, word) => {
			const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
			return fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
		}, []);
}

/** Shares of the width that are tried for a last line that is not all but empty. */
const NARROWER = [1, 0.96, 0.92, 0.88, 0.84];
const SHORTEST = 0.2;

/** The same for running text: a little narrower where a word or two would be left for the end. */
export function wrapEvenly(text: string, width: number, size: TextSize): string[] {
	const widest = wrapText(text, width, size);
	const tries = NARROWER.map((share) => wrapText(text, share * width, size));
	const isEven = (lines: string[]) =>
		lines.length === widest.length &&
		lines.join(' ') === widest.join(' ') &&
		textWidth(lines.at(-1) ?? '', size) > SHORTEST * width;
	return tries.find(isEven) ?? widest;
}

const broken = (word: string, fits: (part: string) => boolean): string[] =>
	[...word].reduce<string[]>((parts, sign) => {
		const longer = `${parts.at(-1) ?? ''}${sign}`;
		return fits(longer) ? [...parts.slice(0, -1), longer] : [...parts, sign];
	}, []);
