/**
 * The state of a combobox with a list below it: what is typed, what was found, which is active.
 * The text field keeps the focus; keys move what is active.
 */
export class Combobox<T> {
	text = $state('');
	found = $state.raw<T[]>([]);
	active = $state(0);
	isOpen = $state(false);
	/** Why nothing could be looked for, in words. */
	trouble = $state('');
	hasList = $derived(this.isOpen && this.found.length > 0);
	hasNothing = $derived(this.isOpen && this.found.length === 0);
	#search: (text: string) => Promise<T[]>;
	#take: (found: T) => string;

	/** @param take does what choosing means, and says what then stands in the field */
	constructor(search: (text: string) => Promise<T[]>, take: (found: T) => string) {
		this.#search = search;
		this.#take = take;
	}

	/** Looks for what is typed; an answer that comes after more was typed is let go. */
	async look(): Promise<void> {
		const asked = this.text.trim();
		this.trouble = '';
		const found = asked ? await this.#search(asked).catch(this.#troubled) : [];
		if (asked !== this.text.trim()) return;
		[this.found, this.active, this.isOpen] = [found, 0, asked !== ''];
	}

	take(found: T | undefined): void {
		if (found === undefined) return;
		this.text = this.#take(found);
		this.isOpen = false;
	}

	/** Answers a key of the text field. @returns whether it was one of the list's */
	answer(key: string): boolean {
		const act = this.#keys[key];
		act?.();
		return act !== undefined;
	}

	#keys: Record<string, () => void> = {
		ArrowDown: () => this.#step(1),
		ArrowUp: () => this.#step(-1),
		Enter: () => this.hasList && this.take(this.found[this.active]),
		Escape: () => (this.isOpen ? (this.isOpen = false) : (this.text = ''))
	};

	#step(by: number) {
		const count = this.found.length;
		if (!this.isOpen) void this.look();
		else if (count > 0) this.active = (this.active + by + count) % count;
	}

	#troubled = (error: unknown): T[] => {
		this.trouble = error instanceof Error ? error.message : String(error);
		return [];
	};
}
