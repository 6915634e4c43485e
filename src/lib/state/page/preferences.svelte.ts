import { nameHere } from './nameHere';

export const SHORTCUTS_OFF = 'outturn-shortcuts-off';
export const BASEMAP_ON = 'outturn-basemap-on';
/** app.html reads it too; `store/localDatasetFlag` writes it. */
export const OWN_DATA = 'outturn-own-data';
/** What columns of brought tables were taken for. */
export const COLUMNS = 'outturn-columns';
/** What was answered of brought tables. */
export const ANSWERS = 'outturn-answers';

/** app.html reads it too. */
const PUBLISHED = 'outturn-published';

/** What a reader chose for themself on this browser; works unkept where storage is forbidden. */
class Preferences {
	#shortcuts = $state(true);
	#basemap = $state(false);

	/** Single-key shortcuts, which can be switched off (WCAG 2.1.4). */
	get shortcuts(): boolean {
		return this.#shortcuts;
	}

	/** Streets below the areas, which another host is asked for: off until it is chosen. */
	get basemap(): boolean {
		return this.#basemap;
	}

	/** Reads what was chosen before. */
	read(): void {
		this.#basemap = stored(BASEMAP_ON) !== null;
		this.#shortcuts = stored(SHORTCUTS_OFF) === null;
	}

	setShortcuts(on: boolean): void {
		this.#shortcuts = on;
		store(SHORTCUTS_OFF, on ? null : 'yes');
	}

	setBasemap(on: boolean): void {
		this.#basemap = on;
		store(BASEMAP_ON, on ? 'yes' : null);
	}
}

/** @param base the path of the site's folder, where another is asked for than this one */
export function stored(key: string, base?: string): string | null {
	try {
		return localStorage.getItem(nameHere(key, base));
	} catch {
		return null; // storage is denied: the default stands
	}
}

export function store(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(nameHere(key));
		else localStorage.setItem(nameHere(key), value);
	} catch {
		// storage is denied: the choice holds until the page is left
	}
}

/** Whether a dataset of the reader's own may be active, so that the shipped one is not to be shown. */
export const mayHoldOwnData = (): boolean => stored(OWN_DATA) !== null;

/**
 * Whether the host was last seen to publish other figures than those that the page was built with.
 * @param version of the figures that the page was built with
 */
export const mayBePublishedAnew = (version: string): boolean =>
	![null, version].includes(stored(PUBLISHED));

/**
 * Tells the next page, before its script runs, which figures the host publishes; nothing is kept where
 * they are those that the page was built with.
 */
export function keepPublished(version: string, built: string): void {
	const kept = version === built ? null : version;
	if (stored(PUBLISHED) !== kept) store(PUBLISHED, kept);
}

export const preferences = new Preferences();
