/**
 * What decides how scripts are parted: the frame, the store and the pages that most visits begin
 * with. What further pages share with these comes in the same parts, so that a new page makes no
 * old one heavier: left alone, each would cut what it shares finer, and the byte budgets show it.
 */
const DECIDING = [
	/\/src\/routes\/\+(layout|error)\.svelte$/,
	/\/src\/lib\/state\/store\/connection\.ts$/,
	/\/src\/routes\/\(overview\)\/\+page\.svelte$/,
	/\/src\/routes\/indicator\/\[id\]\/\+page\.svelte$/,
	/\/src\/routes\/indicator\/\+page\.svelte$/,
	/\/src\/routes\/map\/\+page\.svelte$/
];

/** What `decidingFor` answers of what the store alone needs. */
const STORE = '1';

/** What makes files to take away. */
const TAKING = /\/src\/lib\/(?:export\/|ui\/(?:TakePicture|CopyField))/;

/** What pages share beside that. */
const SHARED = /\/src\/lib\/(?:domain|charts|palette|state|ui(?!\/(?:TakePicture|CopyField)))\b/;

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

/** Which of the deciding modules import this one, through whatever others: "34". */
function decidingFor(id: string, modules: Modules): string {
	const reached = importersOf(id, modules);
	const isFor = (entry: RegExp) => [...reached].some((one) => entry.test(one));
	return DECIDING.flatMap((entry, n) => (isFor(entry) ? n : [])).join('');
}

/** What no deciding module needs at first, and several others share. */
const isOfLater = (kind: RegExp, id: string, modules: Modules): boolean =>
	kind.test(id) && decidingFor(id, modules) === '';

/**
 * A part for each set of several deciding modules; what more of them need comes first, since a part
 * takes along whatever it imports. What the frame or all pages need comes in one part, which
 * compresses best, and so does what the store alone needs; what the store shares with pages comes with
 * the frame, so that no page waits for the store. What one deciding page shares with later ones is a
 * part of that page; what only later pages share comes in two parts, with and without what makes files:
 * each further part would cost a request of everyone who stores the site.
 */
export const chunks = {
	groups: [
		{
			priority: 0,
			minShareCount: 2,
			name: (id: string, modules: Modules) => (isOfLater(TAKING, id, modules) ? 'taking' : null)
		},
		{
			priority: 1,
			minShareCount: 2,
			name: (id: string, modules: Modules) => (isOfLater(SHARED, id, modules) ? 'later' : null)
		},
		{
			priority: 2,
			minShareCount: 2,
			name(id: string, modules: Modules) {
				const deciding = decidingFor(id, modules);
				return /^[2-9]$/.test(deciding) ? `page-${deciding}` : null;
			}
		},
		{
			priority: 3,
			name: (id: string, modules: Modules) => (decidingFor(id, modules) === STORE ? 'store' : null)
		},
		...DECIDING.slice(1).map((_, i) => ({
			priority: i + 3,
			name(id: string, modules: Modules) {
				const deciding = decidingFor(id, modules);
				return deciding.length === i + 2 ? `part-${deciding}` : null;
			}
		})),
		{
			priority: DECIDING.length + 3,
			name: (id: string, modules: Modules) =>
				/^0|^1.|^2345$/.test(decidingFor(id, modules)) ? 'frame' : null
		}
	]
};
