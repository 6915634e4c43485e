/**
 * The pages and styles of one build in one file. Pages share most of what they say, so each is cut
 * where a tag begins, every piece is written once, and a page is the list of its pieces.
 */
export interface Pack {
	/** The version of the build that the pages are of. */
	build: string;
	pieces: string[];
	/** Path below the site's root ("indicator/ni-116/") to the numbers of its pieces. */
	pages: Record<string, number[]>;
}

/** Packs the texts of a build's pages, each with its path below the site's root. */
export function packed(build: string, texts: [path: string, text: string][]): Pack {
	const numbers = new Map<string, number>();
	const numberOf = (piece: string) => {
		const number = numbers.get(piece) ?? numbers.size;
		numbers.set(piece, number);
		return number;
	};
	const pages = texts.map(([path, text]) => [path, text.split(/(?=<)/).map(numberOf)] as const);
	return { build, pages: Object.fromEntries(pages), pieces: [...numbers.keys()] };
}

/**
 * The texts that were packed, each with its path.
 * @throws where the pack is of another build than is asked for, or a piece of it is missing
 */
export function unpacked(pack: Pack, build: string): [path: string, text: string][] {
	if (pack.build !== build)
		throw new Error(`The stored pages are of build ${pack.build}, and not of ${build}.`);
	return Object.entries(pack.pages).map(([path, numbers]) => [
		path,
		numbers.map((number) => pieceOf(pack, number)).join('')
	]);
}

function pieceOf({ pieces }: Pack, number: number): string {
	const piece = pieces[number];
	if (piece === undefined) throw new Error(`The stored pages lack their piece ${number}.`);
	return piece;
}
