import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanRows } from '../../../src/lib/package/csv';
import type { Rows } from './indicators';

export const SOURCES = join('data', 'trafford', 'sources');

/** A row of a source file by its columns, with its number as a spreadsheet shows it. */
export interface SourceRow {
	row: number;
	cells: Record<string, string>;
}

const read = new Map<string, SourceRow[]>();

/** Every row of a source file. */
export function rowsOf(file: string): SourceRow[] {
	const known = read.get(file);
	if (known) return known;
	const [header = [], ...lines] = cellsOf(file);
	const rows = lines.map((cells, i) => ({
		row: i + 2,
		cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
	}));
	read.set(file, rows);
	return rows;
}

function cellsOf(file: string): string[][] {
	const all: string[][] = [];
	const text = readFileSync(join(SOURCES, file), 'utf8').replace(/^\uFEFF/, '');
	scanRows(text, { delimiter: ',', onRow: (cells) => all.push(cells) });
	return all;
}

/**
 * The rows that a measure is made of.
 * @throws where there is none, which is a slip in what was asked for
 */
export function matching({ file, where }: Rows): SourceRow[] {
	const found = rowsOf(file).filter(({ cells }) =>
		Object.entries(where).every(([column, value]) => cells[column] === value)
	);
	if (found.length === 0) throw new Error(`${file} has no row with ${JSON.stringify(where)}.`);
	return found;
}
