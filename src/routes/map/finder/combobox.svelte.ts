import { FIND } from '$words/map/choices';

/** Some of what was found, under one heading. */
export interface Group<T> {
	title: string;
	options: T[];
	/** How many there are in all, of which the options are the first. */
	count: number;
}

export interface Answer<T> {
	groups: Group<T>[];
	/** What was found, or why nothing was. */
	words: string;
	/** What Enter says where taking the first would be a guess; "" where it takes it. */
	urge: string;
}

/** What is left in the field by choosing. */
interface Taken {
	text: string;
	/** What the reader should know of the choice. */
	note: string;
}

const NOTHING: Answer<never> = { groups: [], words: '', urge: '' };
/** No option is active until the reader moves to one. */
const NONE = -1;

/**
 * The state of a combobox with a list below it: what is typed, what was found, which is active.
 * The text field keeps the focus; keys move what is active, by its number across all groups.
 */
export class Combobox<T> {
	text = $state('');
	answer = $state.raw<Answer<T>>(NOTHING);
	active = $state(NONE);
	isOpen = $state(false);
	isLooking = $state(false);
	#isUrged = $state(false);
	#note = $state('');
	options = $derived(this.answer.groups.flatMap(({ options }) => options));
	hasList = $derived(this.isOpen && this.options.length > 0);
	/** What is said of the list; to be seen too where the list alone does not tell it. */
	said = $derived.by(() => {
		if (!this.isOpen) return this.#note;
		if (this.isLooking) return FIND.looking;
		return this.#isUrged ? this.answer.urge : this.answer.words;
	});
	isSeen = $derived(this.said !== '' && (!this.hasList || this.isLooking || !this.#isSure));
	#search: (text: string) => Promise<Answer<T>>;
	#take: (found: T) => Taken;
	/** Counts what is asked: an answer that comes after more was asked is let go. */
	#turn = 0;
	#entered = false;

	/** @param take does what choosing means */
	constructor(search: (text: string) => Promise<Answer<T>>, take: (found: T) => Taken) {
		this.#search = search;
		this.#take = take;
	}

	get #isSure() {
		return this.answer.urge === '';
	}

	/** Looks for what is typed. What was found before stays until the answer is there. */
	async look(): Promise<void> {
		const turn = ++this.#turn;
		const asked = this.text.trim();
		this.#entered = false;
		if (!asked) return this.close();
		[this.isOpen, this.isLooking] = [true, true];
		const answer = await this.#search(asked).catch(troubled);
		if (turn !== this.#turn) return;
		this.answer = answer;
		this.active = this.#isSure && this.options.length > 0 ? 0 : NONE;
		[this.isLooking, this.#isUrged] = [false, false];
		if (this.#entered) this.#enter();
	}

	take(found: T): void {
		const { text, note } = this.#take(found);
		this.close();
		[this.text, this.#note] = [text, note];
	}

	close(): void {
		this.#turn++;
		[this.isOpen, this.isLooking, this.answer, this.active] = [false, false, NOTHING, NONE];
		this.#note = '';
	}

	/** Answers a key of the text field. @returns whether it was one of the list's */
	answers(key: string): boolean {
		const act = this.#keys[key];
		act?.();
		return act !== undefined;
	}

	#keys: Record<string, () => void> = {
		ArrowDown: () => this.#step(1),
		ArrowUp: () => this.#step(-1),
		Enter: () => this.#enter(),
		Escape: () => (this.isOpen || this.#note ? this.close() : (this.text = ''))
	};

	/** Whoever types a name and Enter in one go means that name, not what was found before it. */
	#enter() {
		const found = this.options[this.active];
		if (this.isLooking) this.#entered = true;
		else if (found !== undefined) this.take(found);
		else this.#isUrged = this.hasList;
	}

	#step(by: 1 | -1) {
		const count = this.options.length;
		if (!this.isOpen) void this.look();
		else if (count > 0)
			this.active = (Math.max(this.active, by === 1 ? NONE : 0) + by + count) % count;
	}
}

const troubled = (error: unknown) => ({
	...NOTHING,
	words: error instanceof Error ? error.message : String(error)
});
