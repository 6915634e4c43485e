import type { CellNote } from '../../sheet';
import type { Archive } from '../zip/archive';
import { relationsOf } from './parts';
import { readXml } from './readXml';

/** The pictures and shapes that lie on a sheet, each in the cell that it begins in; charts are none. */
export function drawingsOn(archive: Archive, sheet: string, rows: number): CellNote[] {
	const drawings = [...relationsOf(archive, sheet).values()].filter(
		({ type }) => type === 'drawing'
	);
	return drawings.flatMap(({ path }) => picturesOf(archive, path)).filter(({ row }) => row <= rows);
}

function picturesOf(archive: Archive, path: string): CellNote[] {
	const found: CellNote[] = [];
	let at: { row: number; column: number } | undefined;
	let isWhere = false;
	let into: 'row' | 'column' | undefined;
	readXml(archive, path, {
		open(name, { descr = '' }) {
			if (name === 'from') {
				at = { row: 1, column: 1 };
				isWhere = true;
			}
			if (isWhere && name === 'row') into = 'row';
			if (isWhere && name === 'col') into = 'column';
			if (at && name === 'cNvPr') found.push({ ...at, kind: 'drawing', detail: descr });
			// A chart's name stands within its frame.
			if (name === 'graphicFrame') at = undefined;
		},
		text(text) {
			if (at && into) at[into] = Number(text) + 1;
		},
		close(name) {
			if (name === 'row' || name === 'col') into = undefined;
			if (name === 'from') isWhere = false;
			if (name === 'oneCellAnchor' || name === 'twoCellAnchor') at = undefined;
		}
	});
	return found;
}
