/**
 * What decides how scripts are parted: the frame, the store and the pages that most visits begin
 * with. What further pages share with these comes in the same parts, so that a new page makes no
 * old one heavier: left alone, each would cut what it shares finer, and the byte budgets show it.
 */
const DECIDING = [
	/\/src\/routes\/\+(layout|error)\.svelte$/,
	/\/src\/lib\/state\/connection\.ts$/,
	/\/src\/routes\/\(overview\)\/\+page\.svelte$/,
	/\/src\/routes\/indicator\/\[id\]\/\+page\.svelte$/,
	/\/src\/routes\/indicator\/\+page\.svelte$/,
	/\/src\/routes\/map\/\+page\.svelte$/
];

interface Modules {
	getModuleInfo(id: string): { importers: string[] } | null;
}

/** Which of the deciding modules import this one, through whatever others: "34". */
function decidingFor(id: string, modules: Modules): string {
	const reached = new Set([id]);
	for (const one of reached)
		for (const importer of modules.getModuleInfo(one)?.importers ?? []) reached.add(importer);
	const isFor = (entry: RegExp) => [...reached].some((one) => entry.test(one));
	return DECIDING.flatMap((entry, n) => (isFor(entry) ? n : [])).join('');
}

/**
 * A part for each set of several deciding modules; what more of them need comes first. What the
 * frame needs is needed by every page, and comes in one part, which compresses best.
 */
export const chunks = {
	groups: [
		...DECIDING.slice(1).map((_, i) => ({
			priority: i,
			name(id: string, modules: Modules) {
				const deciding = decidingFor(id, modules);
				return deciding.length === i + 2 ? `part-${deciding}` : null;
			}
		})),
		{
			priority: DECIDING.length,
			name: (id: string, modules: Modules) => (decidingFor(id, modules)[0] === '0' ? 'frame' : null)
		}
	]
};
