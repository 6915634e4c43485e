import { Lines } from '../../markup/lines';
import { RUN, withoutSigns, type Run } from '../parted';
import type { Attributes, Look } from './look';

/** A cell as it is written, before the table is laid out. */
export interface RawCell {
	lines: Lines;
	rows: number;
	columns: number;
	/** What Excel says of it: the number held, and the formula. */
	held: string | undefined;
	formula: string | undefined;
	/** Whether the cell as such is not shown. */
	isUnseen: boolean;
	fill: string;
	/** The descriptions of its pictures; '' for one that has none. */
	pictures: string[];
	/** What screen readers alone say. */
	spoken: string[];
}

export interface RawRow {
	cells: RawCell[];
	hidden: boolean;
}

interface OpenElement {
	run: Run | undefined;
	isSpoken: boolean;
	/** Whether it is a row, or rows, that are not shown. */
	hides: boolean;
	/** What describes it, should it turn out to be a picture. */
	words: string | undefined;
	/** How many texts there were before it. */
	texts: number;
}

/** A table as its elements are told one after the other. */
export class TableBuilder {
	readonly rows: RawRow[] = [];
	/** What stands over it: the page's headings, and its caption. */
	readonly titles: string[];
	/** The numbers of the columns that are not shown. */
	readonly hiddenColumns: number[] = [];
	#columns = 0;
	#cell: RawCell | undefined;
	/** How many texts there were. */
	#texts = 0;
	#open: OpenElement[] = [];

	constructor(titles: readonly string[] = []) {
		this.titles = [...titles];
	}

	open(tag: string, attributes: Attributes, look: Look): void {
		const isPart = tag === 'tr' || GROUPS.has(tag);
		const isUnseen = look.run === 'unseen';
		const run = isUnseen && (isPart || CELLS.has(tag)) ? undefined : look.run;
		this.#begin(tag, attributes, look);
		this.#open.push({
			run,
			isSpoken: look.isSpoken,
			hides: isUnseen && isPart,
			words: describing(tag, attributes),
			texts: this.#texts
		});
		if (run) this.#cell?.lines.add(RUN[run]);
	}

	text(text: string): void {
		if (text.trim() !== '') this.#texts++;
		if (this.#open.some(({ isSpoken }) => isSpoken)) this.#cell?.spoken.push(lineOf(text));
		else this.#cell?.lines.add(withoutSigns(text));
	}

	/** A picture's description, '' where it has none. */
	picture(words: string): void {
		if (!this.#open.some(({ run }) => run === 'unseen')) this.#cell?.pictures.push(lineOf(words));
	}

	close(tag: string): void {
		const last = this.#open.at(-1);
		if (last?.words !== undefined && last.texts === this.#texts) this.picture(last.words);
		this.#open.pop();
		if (last?.run) this.#cell?.lines.add(RUN.end);
		if (tag === 'tr' || CELLS.has(tag)) this.#cell = undefined;
		else this.#cell?.lines.close(tag);
	}

	#begin(tag: string, attributes: Attributes, look: Look): void {
		if (tag === 'tr') this.#openRow(look.run === 'unseen');
		else if (CELLS.has(tag)) this.#openCell(attributes, look);
		else if (tag === 'col') this.#openColumn(attributes, look);
		else if (isWordsPoint(attributes)) this.#cell?.lines.item();
		else this.#cell?.lines.open(tag);
	}

	#openRow(hides: boolean): void {
		this.#cell = undefined;
		this.rows.push({ cells: [], hidden: hides || this.#open.some((one) => one.hides) });
	}

	#openCell(attributes: Attributes, { run, fill }: Look): void {
		if (this.rows.length === 0) this.#openRow(false);
		this.#cell = {
			lines: new Lines(),
			// 0 is all rows below.
			rows: spanned(attributes.rowspan) || Infinity,
			columns: spanned(attributes.colspan) || 1,
			held: attributes['x:num'] || undefined,
			formula: attributes['x:fmla'],
			isUnseen: run === 'unseen',
			fill,
			pictures: [],
			spoken: []
		};
		this.rows.at(-1)?.cells.push(this.#cell);
		for (const { run } of this.#open) if (run) this.#cell.lines.add(RUN[run]);
	}

	#openColumn(attributes: Attributes, { run }: Look): void {
		const columns = Math.min(spanned(attributes.span), 1000);
		for (let i = 0; i < columns; i++) {
			this.#columns++;
			if (run === 'unseen') this.hiddenColumns.push(this.#columns);
		}
	}
}

/** What describes a picture, or a small element that may be an icon; '' where a picture has no words. */
function describing(tag: string, attributes: Attributes): string | undefined {
	if (!ICONS.has(tag) || /^[01]$/.test(attributes.width ?? '')) return undefined;
	const words = attributes.alt || attributes['aria-label'] || attributes.title;
	return words || (tag === 'img' ? '' : undefined);
}

const CELLS = new Set(['td', 'th']);
const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const ICONS = new Set('img i em b span div'.split(' '));

const lineOf = (text: string) => text.replace(/\s+/g, ' ').trim();
const spanned = (span = '1') => (/^\s*\d+/.test(span) ? parseInt(span, 10) : 1);
/** A paragraph that Word shows as a point. */
const isWordsPoint = ({ style = '' }: Attributes) => /mso-list:\s*l\d/i.test(style);
