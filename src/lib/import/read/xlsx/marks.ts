import type { CellNote } from '../../sheet';
import { hidden } from '../notShown';
import { blockOf, type Block } from '../reference';

/** What a sheet hides and merges, as its file tells it. */
export class Marks {
	readonly merged: Block[] = [];
	#rows: number[] = [];
	#columns: { first: number; last: number }[] = [];

	/** @param hidden whether the sheet itself is */
	constructor(private readonly hidden: boolean) {}

	/** @param row the row that is being told */
	open(name: string, attributes: Record<string, string>, row: number): void {
		if (name === 'row' && isOn(attributes.hidden)) this.#rows.push(row);
		if (name === 'col' && isOn(attributes.hidden))
			this.#columns.push({ first: Number(attributes.min), last: Number(attributes.max) });
		const block = name === 'mergeCell' ? blockOf(attributes.ref ?? '') : undefined;
		if (block) this.merged.push(block);
	}

	/** What is hidden of so many rows and columns; 0 stands for all rows, or all columns. */
	hiddenWithin(rows: number, width: number): CellNote[] {
		const sheet = this.hidden ? [hidden(0, 0)] : [];
		const columns = new Set(this.#columns.flatMap((span) => columnsOf(span, width)));
		return [
			...sheet,
			...Array.from(columns, (column) => hidden(0, column)),
			...this.#rows.filter((row) => row <= rows).map((row) => hidden(row, 0))
		];
	}
}

const isOn = (value = '') => value === '1' || value === 'true';

function columnsOf({ first, last }: { first: number; last: number }, width: number): number[] {
	const columns = Array.from({ length: width }, (_, i) => i + 1);
	return columns.filter((column) => column >= first && column <= last);
}
