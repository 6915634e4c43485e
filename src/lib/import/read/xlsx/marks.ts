import type { CellNote } from '../../sheet';
import { hidden } from '../notShown';
import { blockOf, type Block } from '../reference';

/** What a rule draws in cells. */
const DRAWN: Record<string, CellNote['kind']> = { iconSet: 'icons', dataBar: 'bars' };

/** What a sheet hides, merges and draws by rule, as its file tells it. */
export class Marks {
	readonly merged: Block[] = [];
	#rows: number[] = [];
	#columns: { first: number; last: number }[] = [];
	#rules: { kind: CellNote['kind']; cells: string }[] = [];
	/** The rules for the same cells, and these, which newer rules name last. */
	#of: { kinds: Set<CellNote['kind']>; cells: string } | undefined;
	#isOfCells = false;

	/** @param hidden whether the sheet itself is */
	constructor(private readonly hidden: boolean) {}

	/** @param row the row that is being told */
	open(name: string, attributes: Record<string, string>, row: number): void {
		if (name === 'row' && isOn(attributes.hidden)) this.#rows.push(row);
		if (name === 'col' && isOn(attributes.hidden))
			this.#columns.push({ first: Number(attributes.min), last: Number(attributes.max) });
		const block = name === 'mergeCell' ? blockOf(attributes.ref ?? '') : undefined;
		if (block) this.merged.push(block);
		this.#openRule(name, attributes);
	}

	text(text: string): void {
		if (this.#of && this.#isOfCells) this.#of.cells += text;
	}

	close(name: string): void {
		if (name === 'sqref') this.#isOfCells = false;
		if (name !== 'conditionalFormatting' || !this.#of) return;
		for (const kind of this.#of.kinds) this.#rules.push({ kind, cells: this.#of.cells.trim() });
		this.#of = undefined;
	}

	/** What rules draw, a note for each at its first cell. */
	byRule(): CellNote[] {
		return this.#rules.flatMap(({ kind, cells }) => {
			const [first = ''] = cells.split(' ');
			const block = blockOf(first.includes(':') ? first : `${first}:${first}`);
			return block ? [{ row: block.top, column: block.left, kind, detail: cells }] : [];
		});
	}

	#openRule(name: string, { sqref = '', type = '' }: Record<string, string>): void {
		if (name === 'conditionalFormatting') this.#of = { kinds: new Set(), cells: sqref };
		if (name === 'sqref') this.#isOfCells = true;
		if (name === 'cfRule') this.#of?.kinds.add(DRAWN[type] ?? 'rules');
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
