import { Parser } from 'htmlparser2';
import { DROPPED } from '../../markup/lines';
import type { Sheet } from '../../sheet';
import type { CellCount } from '../limits';
import { laidOut } from './layout';
import { TableBuilder, type Attributes } from './tableBuilder';

/** Whether a text is a page, or begins as one of a spreadsheet's exports does. */
export const isHtml = (text: string): boolean =>
	/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html|head|meta|body|table)\b/i.test(
		text
	);

/**
 * The tables of a page or of a clipboard, each as a sheet; a table within a cell is one of its own.
 * Scripts, styles and comments (what Word and Excel say to each other among them) are left out.
 * @returns none where no table holds any text
 * @throws ReadFault beyond the limits
 */
export function tablesOf(html: string, count: CellCount, name: string): Sheet[] {
	const tables = read(html);
	const sheets = tables.map((table, i) =>
		laidOut(table, { name: tables.length > 1 ? `${name}, table ${i + 1}` : name, count })
	);
	return sheets.filter(({ rows }) => rows.some((cells) => cells.some((text) => text !== '')));
}

function read(html: string): TableBuilder[] {
	const tables: TableBuilder[] = [];
	const open: TableBuilder[] = [];
	/** Of each element that is open, whether its content is left out. */
	const leftOut: boolean[] = [];
	const parser = new Parser({
		onopentag(tag, attributes: Attributes) {
			leftOut.push((leftOut.at(-1) ?? false) || isNoText(tag, attributes));
			if (leftOut.at(-1)) return;
			if (tag === 'table') tables.push(...opened(open));
			else open.at(-1)?.open(tag, attributes);
		},
		ontext(text) {
			if (!leftOut.at(-1)) open.at(-1)?.text(text);
		},
		onclosetag(tag) {
			if (leftOut.pop()) return;
			if (tag === 'table') open.pop();
			else open.at(-1)?.close(tag);
		}
	});
	parser.end(html);
	return tables;
}

function opened(open: TableBuilder[]): [TableBuilder] {
	const table = new TableBuilder();
	open.push(table);
	return [table];
}

/** Word writes the sign of a point as text, and marks it. */
const isNoText = (tag: string, { style = '' }: Attributes) =>
	DROPPED.has(tag) || /mso-list:\s*ignore/i.test(style);
