import type { Sheet } from '../../sheet';
import type { CellCount } from '../limits';
import { mergedIn, widthOf } from '../notShown';
import type { Archive } from '../zip/archive';
import type { Shared } from './cell';
import { Cells } from './cells';
import { drawingsOn } from './drawings';
import { Marks } from './marks';
import type { Listed } from './parts';
import { readPart } from './readXml';

interface Given {
	archive: Archive;
	shared: Shared;
	count: CellCount;
}

/**
 * A sheet of a workbook: its cells, and what is merged, hidden, dated or calculated in it.
 * @throws ReadFault where it is damaged or beyond the limits
 */
export function readSheet(listed: Listed, { archive, shared, count }: Given): Sheet {
	const cells = new Cells(listed.name, shared, count);
	const marks = new Marks(listed.hidden);
	readPart(archive, listed.path, {
		open(name, attributes) {
			cells.open(name, attributes);
			marks.open(name, attributes, cells.row);
		},
		close(name) {
			cells.close(name);
			marks.close(name);
		},
		text(text) {
			cells.text(text);
			marks.text(text);
		}
	});
	const rows = cells.rows();
	const width = widthOf(rows);
	const notes = cells.notes
		.concat(marks.hiddenWithin(rows.length, width))
		.concat(cells.fills.notes(rows, width))
		.concat(marks.byRule())
		.concat(drawingsOn(archive, listed.path, rows.length))
		.concat(mergedIn(rows, marks.merged, count, listed.name));
	notes.sort((a, b) => a.row - b.row || a.column - b.column);
	return { name: listed.name, rows, notes };
}
