import type { Sheet } from '../sheet';
import { isFigure } from './columnCells';
import { plainHeader, readHeading, type Names } from './headers';

/** How a table stands that has no row of headings: its measures side by side, or each a block of rows. */
export type Turned = 'across' | 'blocks';

/**
 * How a table stands whose headings are down its side: "Target", "Q1" and "Q2" begin rows.
 * @returns `undefined` where most rows begin with something else
 */
export function turned({ rows }: Pick<Sheet, 'rows'>, names: Names): Turned | undefined {
	const filled = rows.map((row) => row.map((cell) => cell.trim()).filter(Boolean));
	const labelled = filled.filter(
		([label = '', ...values]) => values.length > 0 && isLabel(label, names)
	);
	const labels = new Set(labelled.map(([label = '']) => plainHeader(label)));
	const isMost = labelled.length * 2 >= filled.filter((cells) => cells.length > 0).length;
	const hasFigures = labelled.some(([, ...values]) => values.some(isFigure));
	if (labels.size < 2 || !isMost || !hasFigures) return undefined;
	return labelled.every((cells) => cells.length === 2) ? 'blocks' : 'across';
}

const isLabel = (text: string, names: Names): boolean => {
	const { role, periodId, part } = readHeading(text, names);
	return role !== undefined || periodId !== '' || part !== '';
};
