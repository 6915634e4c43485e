import { Parser } from 'htmlparser2';
import { DROPPED } from '../../markup/lines';
import type { Sheet } from '../../sheet';
import type { CellCount } from '../limits';
import { Headings } from './headings';
import { laidOut } from './layout';
import { lookOf, stylesIn, type Attributes } from './look';
import { TableBuilder } from './tableBuilder';

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
	const headings = new Headings();
	const styles = new Map<string, string>();
	/** Of each element that is open, its name and whether its content is left out. */
	const elements: { tag: string; isLeftOut: boolean }[] = [];
	/** The text of a style or of a drawing's title. */
	let aside = '';
	const parser = new Parser({
		onopentag(tag, attributes: Attributes) {
			const parent = elements.at(-1);
			const isLeftOut = (parent?.isLeftOut ?? false) || isNoText(tag, attributes);
			elements.push({ tag, isLeftOut });
			aside = '';
			if (tag === 'svg' && !parent?.isLeftOut) drawn(open.at(-1), attributes);
			if (isLeftOut) return;
			headings.open(tag, attributes, open.length > 0);
			if (tag === 'table') tables.push(...opened(open, headings.over));
			else open.at(-1)?.open(tag, attributes, lookOf(tag, attributes, styles));
		},
		ontext(text) {
			if (elements.at(-1)?.isLeftOut) aside += text;
			else {
				headings.text(text);
				open.at(-1)?.text(text);
			}
		},
		onclosetag(tag) {
			const isLeftOut = elements.pop()?.isLeftOut;
			if (tag === 'style') for (const [name, style] of stylesIn(aside)) styles.set(name, style);
			if (tag === 'title' && elements.at(-1)?.tag === 'svg') open.at(-1)?.picture(aside);
			if (isLeftOut) return;
			captioned(open.at(-1), headings.close(tag));
			if (tag === 'table') open.pop();
			else open.at(-1)?.close(tag);
		}
	});
	parser.end(html);
	return tables;
}

const drawn = (table: TableBuilder | undefined, attributes: Attributes) =>
	table?.picture(attributes['aria-label'] ?? '');

function captioned(table: TableBuilder | undefined, caption: string | undefined): void {
	if (caption) table?.titles.push(caption);
}

function opened(open: TableBuilder[], titles: string[]): [TableBuilder] {
	const table = new TableBuilder(titles);
	open.push(table);
	return [table];
}

/** Word writes the sign of a point as text, and marks it. */
const isNoText = (tag: string, { style = '' }: Attributes) =>
	DROPPED.has(tag) || /mso-list:\s*ignore/i.test(style);
