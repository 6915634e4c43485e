/** One measure of one row: a row that holds key stages side by side is of several. */
export interface MeasureRow {
	row: number;
	id: string;
	/** Its part among those that share the row; '' where it has the row for itself. */
	keyStage: string;
	keyStages: string[];
}

const NAMED = /\bKS\s*([1-5])\s*[-–—:]?\s*(\S+)/gi;

/** The parts that one cell holds side by side: "KS2 - 23% KS4 - 31%" holds ks2 and ks4. */
export function keyStagesIn(cell: string): string[] {
	const found = [...cell.matchAll(NAMED)].map(([, stage = '']) => `ks${stage}`);
	return found.length > 1 ? found : [];
}

/**
 * The text of each part in a cell that parts share: named, in order, or one for all.
 * @returns `undefined` where there are some, but not one for each
 */
export function partsOfCell(cell: string, parts: string[]): string[] | undefined {
	const named = new Map(
		[...cell.matchAll(NAMED)].map(([, stage = '', text = '']) => [`ks${stage}`, text])
	);
	if (named.size > 0) {
		const texts = parts.map((part) => named.get(part));
		return texts.every((text) => text !== undefined) ? (texts as string[]) : undefined;
	}
	const tokens = cell.trim().split(/\s+/);
	if (tokens.length === 1) return parts.map(() => cell.trim());
	return tokens.length === parts.length ? tokens : undefined;
}

const stagesOf = (text: string): string[] =>
	[...text.matchAll(/\b(?:KS|Key Stage)\s*([1-5])\b/gi)].map(([, stage = '']) => `ks${stage}`);

/**
 * What a commentary that parts share says of one of them: the paragraphs that name its key stage, and
 * those that name none of the others.
 */
export function ofKeyStage(
	text: string,
	{ keyStage, keyStages }: { keyStage: string; keyStages: string[] }
): string {
	if (keyStage === '') return text;
	const isOfOther = (paragraph: string) => {
		const named = stagesOf(paragraph).filter((stage) => keyStages.includes(stage));
		return named.length > 0 && !named.includes(keyStage);
	};
	return text
		.split(/\n\s*\n/)
		.filter((paragraph) => !isOfOther(paragraph))
		.join('\n\n');
}
