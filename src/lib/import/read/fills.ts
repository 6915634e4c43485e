import type { CellNote } from '../sheet';

interface At {
	row: number;
	column: number;
}

/** A sheet with more filled cells is coloured as a whole. */
const MOST = 1_000_000;

/** The colours that cells of a sheet are filled with. */
export class Fills {
	#cells = 0;
	/** By row and column, both from 1. */
	readonly #rows = new Map<number, Map<number, string>>();

	/** @param fill '' for none; the same text for the same colour */
	add({ row, column }: At, fill = ''): void {
		if (fill === '' || this.#cells++ > MOST) return;
		const cells = this.#rows.get(row) ?? new Map<number, string>();
		this.#rows.set(row, cells.set(column, fill));
	}

	/**
	 * A note for each cell whose colour sets it apart in its row, within the rows and columns that
	 * there are: a heading or a band has the colour of the row's first cell, and a section's title is
	 * alone in its row.
	 */
	notes(rows: string[][], width: number): CellNote[] {
		return rows.flatMap((cells, i) => {
			const filled = [...(this.#rows.get(i + 1) ?? [])]
				.filter(([column]) => column <= width)
				.sort(([a], [b]) => a - b);
			const band = bandOf(cells, filled);
			return filled
				.filter(([, fill]) => fill !== band)
				.map(([column, detail]): CellNote => ({ row: i + 1, column, kind: 'fill', detail }));
		});
	}
}

/** The colour of a row's first cell, where another has it too or no other holds a text. */
function bandOf(cells: string[], filled: [number, string][]): string | undefined {
	const texts = cells.flatMap((text, i) => (text === '' ? [] : [i + 1]));
	const [first] = filled;
	if (!first || first[0] > (texts[0] ?? first[0])) return undefined;
	const isAlone = filled.filter(([, fill]) => fill === first[1]).length === 1;
	return isAlone && texts.length > 1 ? undefined : first[1];
}
