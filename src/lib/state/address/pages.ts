import { AUDIT_KEYS } from './auditSelection';
import { namesOf } from './codec';
import { DATA_KEYS } from './dataAddress';
import { DECK_KEYS } from './deckAddress';
import { EMBED_KEYS } from './embedChoice';
import { MAP_KEY_NAMES } from './mapSelection';
import { MEASURE_KEYS } from './measureAddress';
import { SELECTION_KEYS } from './selection';

/** The keys that the address of each page may have, in its order; every page has `DATA_KEYS` too. */
export const PAGE_KEYS = {
	'/': namesOf(SELECTION_KEYS),
	'/report': namesOf(SELECTION_KEYS),
	'/indicator': [...namesOf(MEASURE_KEYS), ...namesOf(SELECTION_KEYS)],
	'/indicator/[id]': namesOf(SELECTION_KEYS),
	'/present': [...namesOf(SELECTION_KEYS), ...namesOf(DECK_KEYS)],
	'/map': MAP_KEY_NAMES,
	'/data/audit': namesOf(AUDIT_KEYS),
	'/embed/indicator': [...namesOf(MEASURE_KEYS), ...namesOf(EMBED_KEYS)],
	'/embed/indicator/[id]': namesOf(EMBED_KEYS),
	'/embed/map': MAP_KEY_NAMES
};

/** Every key of these, each once: an address with any of them asks for more than the page was built with. */
export const ADDRESS_KEYS: readonly string[] = [
	...new Set([...Object.values(PAGE_KEYS).flat(), ...namesOf(DATA_KEYS)])
];
