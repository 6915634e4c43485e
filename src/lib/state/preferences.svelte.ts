const SHORTCUTS_OFF = 'outturn-shortcuts-off';

/** What a reader chose for themself on this browser; works unkept where storage is forbidden. */
class Preferences {
	#shortcuts = $state(true);

	/** Single-key shortcuts, which can be switched off (WCAG 2.1.4). */
	get shortcuts(): boolean {
		return this.#shortcuts;
	}

	/** Reads what was chosen before. */
	read(): void {
		this.#shortcuts = stored(SHORTCUTS_OFF) === null;
	}

	setShortcuts(on: boolean): void {
		this.#shortcuts = on;
		store(SHORTCUTS_OFF, on ? null : 'yes');
	}
}

function stored(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null; // storage is denied: the default stands
	}
}

function store(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// storage is denied: the choice holds until the page is left
	}
}

export const preferences = new Preferences();
