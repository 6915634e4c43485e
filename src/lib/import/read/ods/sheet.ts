import type { CellNote, Sheet } from '../../sheet';
import { Fills } from '../fills';
import { heldBy } from '../html/held';
import type { CellCount } from '../limits';
import { hidden, mergedIn, widthOf } from '../notShown';
import { asRun, parted, RUN, withoutSigns, type Run } from '../parted';
import type { Block } from '../reference';
import type { OdsStyles } from './styles';

type Attributes = Record<string, string>;

interface Cell {
	attributes: Attributes;
	text: string;
	paragraphs: number;
	pictures: string[];
}

/** One sheet of an OpenDocument spreadsheet, as its elements are told. */
export class OdsSheet {
	readonly #rows: string[][] = [];
	readonly #notes: CellNote[] = [];
	readonly #fills = new Fills();
	readonly #merged: Block[] = [];
	/** The style of each column's cells that say none, and the columns that are not shown. */
	readonly #columnStyles: string[] = [];
	readonly #hiddenColumns: number[] = [];
	#row = 0;
	#column = 0;
	#rowRepeats = 1;
	#hiddenRows: number[] = [];
	#cell: Cell | undefined;
	/** What is open within the cell: a run, or what is no text of it. */
	#open: (Run | 'aside-of-cell' | undefined)[] = [];

	constructor(
		private readonly name: string,
		private readonly isHidden: boolean,
		private readonly given: { styles: OdsStyles; count: CellCount }
	) {}

	open(name: string, attributes: Attributes): void {
		if (this.#cell) this.#openWithin(this.#cell, name, attributes);
		else if (name === 'table-column') this.#openColumn(attributes);
		else if (name === 'table-row') this.#openRow(attributes);
		else if (CELLS.has(name)) this.#cell = { attributes, text: '', paragraphs: 0, pictures: [] };
	}

	text(text: string): void {
		if (this.#cell && this.#isText()) this.#cell.text += withoutSigns(text);
	}

	close(name: string): void {
		if (name === 'table-row') this.#closeRow();
		if (!this.#cell) return;
		if (CELLS.has(name)) return this.#closeCell(this.#cell);
		const run = this.#open.pop();
		if (run && run !== 'aside-of-cell' && this.#isText()) this.#cell.text += RUN.end;
	}

	/** The sheet, once all of it was told. */
	read(): Sheet {
		const rows = this.#rows;
		const width = widthOf(rows);
		const columns = this.#hiddenColumns.filter((column) => column <= width);
		const notes = [
			...(this.isHidden ? [hidden(0, 0)] : []),
			...columns.map((column) => hidden(0, column)),
			...this.#hiddenRows.filter((row) => row <= rows.length).map((row) => hidden(row, 0)),
			...this.#notes,
			...this.#fills.notes(rows, width),
			...mergedIn(rows, this.#merged, this.given.count, this.name)
		];
		notes.sort((a, b) => a.row - b.row || a.column - b.column);
		return { name: this.name, rows, notes };
	}

	#openColumn(attributes: Attributes): void {
		const most = this.given.count.limits.columns;
		for (let i = repeats(attributes, 'columns'); i > 0 && this.#columnStyles.length < most; i--) {
			this.#columnStyles.push(attributes['table:default-cell-style-name'] ?? '');
			if (isNotShown(attributes)) this.#hiddenColumns.push(this.#columnStyles.length);
		}
	}

	#openRow(attributes: Attributes): void {
		this.#row++;
		this.#column = 0;
		this.#rowRepeats = repeats(attributes, 'rows');
		const most = this.given.count.limits.rows;
		if (!isNotShown(attributes)) return;
		for (let i = 0; i < this.#rowRepeats && this.#row + i <= most; i++)
			this.#hiddenRows.push(this.#row + i);
	}

	/** Rows that say the same are written once; blank ones hold nothing to write. */
	#closeRow(): void {
		const cells = this.#rows[this.#row - 1];
		const last = this.#row + this.#rowRepeats - 1;
		if (cells) {
			const notes = this.#notes.filter(({ row }) => row === this.#row);
			this.given.count.check(this.name, last, 1);
			for (let row = this.#row + 1; row <= last; row++) {
				this.given.count.add(this.name, row, cells.length);
				this.#rows[row - 1] = [...cells];
				for (const note of notes) this.#notes.push({ ...note, row });
			}
		}
		this.#row = last;
	}

	#openWithin(cell: Cell, name: string, attributes: Attributes): void {
		const run = name === 'span' ? this.#runOf(attributes) : undefined;
		this.#open.push(ASIDE.has(name) ? 'aside-of-cell' : run);
		if (name === 'frame' && !this.#isWithinNote()) cell.pictures.push('');
		if (!this.#isText()) return;
		if (name === 'p' && cell.paragraphs++ > 0) cell.text += '\n';
		cell.text += blankOf(name, attributes) + (run ? RUN[run] : '');
	}

	#runOf = (attributes: Attributes) =>
		this.given.styles.runOf('text', attributes['text:style-name'] ?? '');

	#isText = () => !this.#open.includes('aside-of-cell');
	#isWithinNote = () => this.#open.slice(0, -1).includes('aside-of-cell');

	#closeCell({ attributes, text, pictures }: Cell): void {
		this.#cell = undefined;
		const wide = repeats(attributes, 'columns');
		const left = this.#column + 1;
		this.#column += wide;
		const style = attributes['table:style-name'] ?? this.#columnStyles[left - 1] ?? '';
		const run = this.given.styles.runOf('table-cell', style);
		const said = saidBy(run === 'struck' ? asRun('struck', text) : text, attributes);
		if (pictures.length > 0) said.notes.push({ kind: 'drawing', detail: '' });
		this.#mark(attributes, left);
		const isBlank = said.text === '' && said.notes.length === 0;
		const most = this.given.count.limits.columns;
		const right = isBlank ? Math.min(this.#column, most) : this.#column;
		for (let column = left; column <= right; column++) {
			this.#fills.add({ row: this.#row, column }, this.given.styles.fillOf(style));
			if (!isBlank) this.#put(column, said);
		}
	}

	#mark(attributes: Attributes, left: number): void {
		const bottom = this.#row + Number(attributes['table:number-rows-spanned'] ?? 1) - 1;
		const right = left + Number(attributes['table:number-columns-spanned'] ?? 1) - 1;
		if (bottom > this.#row || right > left)
			this.#merged.push({ top: this.#row, left, bottom, right });
	}

	#put(column: number, { text, notes }: ReturnType<typeof saidBy>): void {
		const { count } = this.given;
		count.check(this.name, this.#row, column);
		while (this.#rows.length < this.#row) this.#rows.push([]);
		const cells = this.#rows[this.#row - 1] as string[];
		if (column > cells.length) count.add(this.name, this.#row, column - cells.length);
		while (cells.length < column) cells.push('');
		cells[column - 1] = text;
		for (const note of notes) this.#notes.push({ row: this.#row, column, ...note });
	}
}

/** What an element stands for within a text, where it is a blank or a break. */
function blankOf(name: string, attributes: Attributes): string {
	if (name === 's') return ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 100));
	if (name === 'line-break') return '\n';
	return name === 'tab' ? ' ' : '';
}

const CELLS = new Set(['table-cell', 'covered-table-cell']);
/** A comment on a cell, and what lies on it. */
const ASIDE = new Set(['annotation', 'frame', 'custom-shape', 'detective']);

const repeats = (attributes: Attributes, of: 'rows' | 'columns') =>
	Number(attributes[`table:number-${of}-repeated`] ?? 1);
const isNotShown = (attributes: Attributes) =>
	['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');

type Note = Omit<CellNote, 'row' | 'column'>;

/** A cell's text as the spreadsheet shows it, a day as an ISO day, and what the text does not say. */
function saidBy(written: string, attributes: Attributes): { text: string; notes: Note[] } {
	const { text, notes } = parted(written);
	const held = attributes['office:value'];
	const day = attributes['office:date-value'];
	const formula = attributes['table:formula']?.replace(/^\w+:/, '');
	const all: Note[] = [...heldBy({ held, formula }, text), ...notes];
	if (day !== undefined && text !== '') {
		const told: Note = { kind: 'date', detail: day, shownAs: text };
		return { text: day.slice(0, 10), notes: [...all, told] };
	}
	if (attributes['calcext:value-type'] === 'error') all.push({ kind: 'error', detail: text });
	if (written === '' && held !== undefined) all.push({ kind: 'unseen', detail: held });
	return { text, notes: all };
}
