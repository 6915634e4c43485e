import type { CellNote } from '../../sheet';
import type { CellCount } from '../limits';
import { damaged } from '../fault';
import { Fills } from '../fills';
import { columnOf } from '../reference';
import { readCell, type Shared, type Written } from './cell';
import { TextRuns } from './text';

/** The cells of a sheet, as its file tells them one after the other. */
export class Cells {
	readonly notes: CellNote[] = [];
	readonly fills = new Fills();
	/** The row that is being told. */
	row = 0;
	#column = 0;
	#rows: (string[] | undefined)[] = [];
	#cell: Written | undefined;
	#into: 'value' | 'formula' | undefined;
	#runs = new TextRuns();
	/** Formulas that several cells share, by number. */
	#formulas = new Map<string, string>();
	#sharedAs: string | undefined;

	constructor(
		private readonly sheet: string,
		private readonly shared: Shared,
		private readonly count: CellCount
	) {}

	/** The rows up to the last that holds text or a note. */
	rows(): string[][] {
		return Array.from(this.#rows, (cells) => cells ?? []);
	}

	open(name: string, attributes: Record<string, string>): void {
		if (name === 'row') this.#openRow(attributes.r);
		else if (name === 'c') this.#openCell(attributes);
		else if (this.#cell) this.#openWithin(name, attributes, this.#cell);
	}

	text(text: string): void {
		const into = this.#into;
		if (into && this.#cell) this.#cell[into] = (this.#cell[into] ?? '') + text;
		else this.#runs.add(text);
	}

	close(name: string): void {
		const cell = this.#cell;
		if (!cell) return;
		this.#runs.close(name);
		if (name === 'is') cell.value = this.#runs.take();
		if (name === 'f') this.#closeFormula(cell);
		if (name === 'v' || name === 'f') this.#into = undefined;
		if (name === 'c') this.#closeCell(cell);
	}

	#openRow(r: string | undefined): void {
		this.row = r === undefined ? this.row + 1 : Number(r);
		this.#column = 0;
	}

	#openCell({ r, t = 'n', s = '0' }: Record<string, string>): void {
		this.#column = r === undefined ? this.#column + 1 : columnOf(r);
		this.#cell = {
			row: this.row,
			column: this.#column,
			type: t,
			style: Number(s),
			value: undefined,
			formula: undefined
		};
	}

	#openWithin(name: string, attributes: Record<string, string>, cell: Written): void {
		this.#runs.open(name, attributes);
		if (name === 'v') this.#into = 'value';
		if (name !== 'f') return;
		this.#into = 'formula';
		cell.formula = '';
		this.#sharedAs = attributes.t === 'shared' ? attributes.si : undefined;
	}

	#closeFormula(cell: Written): void {
		const shared = this.#sharedAs;
		if (shared === undefined) return;
		if (cell.formula) this.#formulas.set(shared, cell.formula);
		else cell.formula = this.#formulas.get(shared) ?? '';
	}

	#closeCell(cell: Written): void {
		this.#cell = undefined;
		this.fills.add(cell, this.shared.styles[cell.style]?.fill);
		const { text, notes } = readCell(cell, this.shared);
		if (text === '' && notes.length === 0) return;
		this.#put(cell, text);
		for (const note of notes) this.notes.push({ row: cell.row, column: cell.column, ...note });
	}

	#put({ row, column }: Written, text: string): void {
		if (!(row >= 1 && column >= 1 && Number.isInteger(row)))
			throw damaged(this.sheet, { kind: 'misplaced-cell', row, column });
		this.count.check(this.sheet, row, column);
		const cells = (this.#rows[row - 1] ??= []);
		if (column > cells.length) this.count.add(this.sheet, row, column - cells.length);
		while (cells.length < column) cells.push('');
		cells[column - 1] = text;
	}
}
