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

/** What `decidingFor` answers of what the store alone needs. */
const STORE = '1';

/** What pages may share. */
const SHARED = /\/src\/lib\/(?:domain|charts|ui|palette)/;

/** Pages that few visits begin with: what they share comes in one part, since each costs a request. */
const LATER = /\/src\/routes\/(?:present|report|data\/audit|embed|about)\//;

interface Modules {
	getModuleInfo(id: string): { importers: string[] } | null;
}

/** All modules that import this one, through whatever others. */
function importersOf(id: string, modules: Modules): Set<string> {
	const reached = new Set([id]);
	for (const one of reached)
		for (const importer of modules.getModuleInfo(one)?.importers ?? []) reached.add(importer);
	return reached;
}

/** Whether pages that no visit begins with share a module, and nothing else needs it. */
function isOfLaterPages(id: string, modules: Modules): boolean {
	if (!SHARED.test(id)) return false;
	const outside = [...importersOf(id, modules)].filter((one) => !SHARED.test(one));
	return outside.length > 0 && outside.every((one) => LATER.test(one));
}

/** Which of the deciding modules import this one, through whatever others: "34". */
function decidingFor(id: string, modules: Modules): string {
	const reached = importersOf(id, modules);
	const isFor = (entry: RegExp) => [...reached].some((one) => entry.test(one));
	return DECIDING.flatMap((entry, n) => (isFor(entry) ? n : [])).join('');
}

/**
 * A part for each set of several deciding modules; what more of them need comes first. What the
 * frame needs is needed by every page, and so is what the store needs: each comes in one part, which
 * compresses best. What the store shares with pages comes with the frame, so that no page waits for
 * the store.
 */
export const chunks = {
	groups: [
		{
			priority: -1,
			minShareCount: 2,
			name: (id: string, modules: Modules) => (isOfLaterPages(id, modules) ? 'later' : null)
		},
		...DECIDING.slice(1).map((_, i) => ({
			priority: i,
			name(id: string, modules: Modules) {
				const deciding = decidingFor(id, modules);
				return deciding.length === i + 2 ? `part-${deciding}` : null;
			}
		})),
		{
			priority: 0,
			name: (id: string, modules: Modules) => (decidingFor(id, modules) === STORE ? 'store' : null)
		},
		{
			priority: DECIDING.length,
			name: (id: string, modules: Modules) =>
				/^0|^1./.test(decidingFor(id, modules)) ? 'frame' : null
		}
	]
};
