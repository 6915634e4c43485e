import type { Attributes } from './look';

/** The headings of a page that are over what comes next, the widest first, and a table's own caption. */
export class Headings {
	#over: { level: number; text: string }[] = [];
	/** What is open and being read: a heading, or a caption. */
	#open: { level: number; text: string } | undefined;

	/** @param isInTable a heading in a cell is that cell's */
	open(tag: string, { hidden }: Attributes, isInTable: boolean): void {
		const level = levelOf(tag);
		if (isInTable && level !== CAPTION) return;
		if (level !== undefined && hidden === undefined) this.#open = { level, text: '' };
	}

	text(text: string): void {
		if (this.#open) this.#open.text += text;
	}

	/** @returns the text of a caption that ends */
	close(tag: string): string | undefined {
		const ended = levelOf(tag) === undefined ? undefined : this.#open;
		if (!ended) return undefined;
		this.#open = undefined;
		const text = ended.text.replace(/\s+/g, ' ').trim();
		if (ended.level === CAPTION) return text;
		this.#over = [...this.#over.filter(({ level }) => level < ended.level), { ...ended, text }];
		return undefined;
	}

	get over(): string[] {
		return this.#over.map(({ text }) => text).filter(Boolean);
	}
}

/** Below every heading. */
const CAPTION = 7;

const levelOf = (tag: string): number | undefined =>
	tag === 'caption' ? CAPTION : /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : undefined;
