/**
 * The shortest way from a file back to itself along imports.
 * @param imports the files that each file imports
 * @returns the files in turn, the first again at the end; `undefined` where no file comes back to itself
 */
export function shortestCircle(imports: ReadonlyMap<string, string[]>): string[] | undefined {
	return [...imports.keys()]
		.flatMap((file) => {
			const circle = circleFrom(file, imports);
			return circle ? [circle] : [];
		})
		.sort((a, b) => a.length - b.length)[0];
}

/** Looks one import further at a time, so that the first way back is the shortest. */
function circleFrom(start: string, imports: ReadonlyMap<string, string[]>): string[] | undefined {
	const seen = new Set<string>();
	let ways = [[start]];
	while (ways.length > 0) {
		const further = ways.flatMap((way) =>
			(imports.get(way.at(-1) ?? '') ?? []).map((next) => [...way, next])
		);
		const back = further.find((way) => way.at(-1) === start);
		if (back) return back;
		ways = further.filter((way) => {
			const last = way.at(-1) ?? '';
			return !seen.has(last) && seen.add(last);
		});
	}
	return undefined;
}
