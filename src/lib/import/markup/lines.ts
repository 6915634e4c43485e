const POINT = '- ';

/** Text taken out of HTML: blanks run together, blocks on lines of their own, points as "- ". */
export class Lines {
	#lines: string[] = [''];
	/** How deep within lists the text stands. */
	#depth = 0;

	add(text: string): void {
		this.#last(this.#line + text.replace(/\s+/g, ' '));
	}

	/** What an element does to the text as it begins. */
	open(name: string): void {
		if (name === 'br') this.#lines.push('');
		else if (name === 'li') this.item();
		else this.#edge(name);
		if (LISTS.has(name)) this.#depth++;
	}

	/** What an element does to the text as it ends. */
	close(name: string): void {
		if (LISTS.has(name)) this.#depth--;
		this.#edge(name);
	}

	/** Begins a point of a list. */
	item(): void {
		this.#block();
		this.#joinPoints();
		this.#last('  '.repeat(Math.max(0, this.#depth - 1)) + POINT);
	}

	/** The whole text. */
	text(): string {
		const lines = this.#lines.map((line) => {
			const indent = /^ *(?=- )/.exec(line)?.[0] ?? '';
			return line.trim() === '-' ? '' : indent + line.trim().replace(/ +/g, ' ');
		});
		return lines
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.replace(/^\n+|\s+$/g, '');
	}

	#edge(name: string): void {
		if (PARAGRAPHS.has(name) && this.#depth === 0) this.#paragraph();
		else if (PARAGRAPHS.has(name) || BLOCKS.has(name)) this.#block();
	}

	get #line(): string {
		return this.#lines.at(-1) ?? '';
	}

	#last(line: string): void {
		this.#lines[this.#lines.length - 1] = line;
	}

	/** Word's points are paragraphs, which a blank line would part. */
	#joinPoints(): void {
		const [point = '', blank, line] = this.#lines.slice(-3);
		if (/^ *- /.test(point) && blank === '' && line === '') this.#lines.pop();
	}

	/** What follows stands on a line of its own; the first words of a point stay beside its sign. */
	#block(): void {
		if (this.#line.trim() !== '' && this.#line.trim() !== '-') this.#lines.push('');
	}

	/** What follows is parted by a blank line from what is before. */
	#paragraph(): void {
		this.#block();
		if (this.#line.trim() === '' && this.#lines.at(-2)) this.#lines.push('');
	}
}

const LISTS = new Set(['ul', 'ol']);
const PARAGRAPHS = new Set([
	'p',
	'ul',
	'ol',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'blockquote',
	'pre'
]);
const BLOCKS = new Set(
	'li div section article header footer address table tr td th caption dl dt dd hr figure'.split(
		' '
	)
);

/** Elements whose content is no text of the page. */
export const DROPPED: ReadonlySet<string> = new Set(
	'script style template noscript noembed noframes title xml svg math iframe'.split(' ')
);
