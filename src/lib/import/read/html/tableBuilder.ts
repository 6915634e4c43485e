import { Lines } from '../../markup/lines';

export type Attributes = Partial<Record<string, string>>;

/** A cell as it is written, before the table is laid out. */
export interface RawCell {
	lines: Lines;
	rows: number;
	columns: number;
	/** What Excel says of it: the number held, and the formula. */
	held: string | undefined;
	formula: string | undefined;
}

export interface RawRow {
	cells: RawCell[];
	hidden: boolean;
}

/** A table as its elements are told one after the other. */
export class TableBuilder {
	readonly rows: RawRow[] = [];
	/** The numbers of the columns that are not shown. */
	readonly hiddenColumns: number[] = [];
	#columns = 0;
	#cell: RawCell | undefined;

	open(tag: string, attributes: Attributes): void {
		if (tag === 'tr') this.#openRow(attributes);
		else if (tag === 'td' || tag === 'th') this.#openCell(attributes);
		else if (tag === 'col') this.#openColumn(attributes);
		else if (isWordsPoint(attributes)) this.#cell?.lines.item();
		else this.#cell?.lines.open(tag);
	}

	text(text: string): void {
		this.#cell?.lines.add(text);
	}

	close(tag: string): void {
		if (tag === 'tr' || tag === 'td' || tag === 'th') this.#cell = undefined;
		else this.#cell?.lines.close(tag);
	}

	#openRow(attributes: Attributes): void {
		this.#cell = undefined;
		this.rows.push({ cells: [], hidden: isHidden(attributes) });
	}

	#openCell(attributes: Attributes): void {
		if (this.rows.length === 0) this.#openRow({});
		this.#cell = {
			lines: new Lines(),
			// 0 is all rows below.
			rows: spanned(attributes.rowspan) || Infinity,
			columns: spanned(attributes.colspan) || 1,
			held: attributes['x:num'] || undefined,
			formula: attributes['x:fmla']
		};
		this.rows.at(-1)?.cells.push(this.#cell);
	}

	#openColumn(attributes: Attributes): void {
		const columns = Math.min(spanned(attributes.span), 1000);
		for (let i = 0; i < columns; i++) {
			this.#columns++;
			if (isHidden(attributes)) this.hiddenColumns.push(this.#columns);
		}
	}
}

const spanned = (span = '1') => (/^\s*\d+/.test(span) ? parseInt(span, 10) : 1);
const isHidden = ({ style = '' }: Attributes) => /display:\s*none/i.test(style);
/** A paragraph that Word shows as a point. */
const isWordsPoint = ({ style = '' }: Attributes) => /mso-list:\s*l\d/i.test(style);
