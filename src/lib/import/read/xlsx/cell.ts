import type { CellNote } from '../../sheet';
import { damaged } from '../fault';
import { inFull } from './decimal';
import { asRun, parted } from '../parted';
import type { Shown } from './format';
import type { CellStyle } from './styles';

/** What cells refer to. */
export interface Shared {
	/** The workbook's name. */
	place: string;
	strings: string[];
	styles: CellStyle[];
	from1904: boolean;
}

/** A cell as the sheet's file writes it. */
export interface Written {
	row: number;
	column: number;
	/** Its type: s (a shared text), str, inlineStr, b, e, d; else a number. */
	type: string;
	style: number;
	/** `undefined` where there is no value at all. */
	value: string | undefined;
	/** `undefined` where there is none; '' where it is shared with another cell. */
	formula: string | undefined;
}

interface Said {
	text: string;
	notes: Omit<CellNote, 'row' | 'column'>[];
}

/**
 * A cell's text as the spreadsheet shows it, and what it does not say.
 * @throws ReadFault where it refers to a text that the workbook does not hold
 */
export function readCell(cell: Written, shared: Shared): Said {
	const said = calculated(cell, shared);
	const { text, notes } = parted(
		shared.styles[cell.style]?.isStruck ? asRun('struck', said.text) : said.text
	);
	return { text, notes: [...said.notes, ...notes] };
}

function calculated(cell: Written, shared: Shared): Said {
	if (cell.formula === undefined)
		return cell.value === undefined ? plain('') : valueOf(cell, shared);
	const detail = `=${cell.formula}`;
	if (cell.value === undefined) return { text: '', notes: [{ kind: 'no-result', detail }] };
	const { text, notes } = valueOf(cell, shared);
	return { text, notes: [{ kind: 'formula', detail }, ...notes] };
}

function valueOf({ type, style, value = '' }: Written, shared: Shared): Said {
	const styled = shared.styles[style];
	switch (type) {
		case 's':
			return textOf(stringAt(value, shared), styled);
		case 'str':
		case 'inlineStr':
			return textOf(value, styled);
		case 'b':
			return plain(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
		case 'e':
			return { text: value, notes: [{ kind: 'error', detail: value }] };
		case 'd':
			return { text: value.slice(0, 10), notes: [{ kind: 'date', detail: value }] };
		default:
			return numberOf(value, styled, shared.from1904);
	}
}

const textOf = (text: string, style: CellStyle | undefined): Said =>
	plain(style?.hidesText ? asRun('unseen', text) : text);

function stringAt(value: string, { strings, place }: Shared): string {
	const text = strings[Number(value)];
	if (text !== undefined) return text;
	throw damaged(place, { kind: 'no-text', text: value, of: strings.length });
}

const plain = (text: string): Said => ({ text, notes: [] });

function numberOf(value: string, style: CellStyle | undefined, from1904: boolean): Said {
	const number = Number(value);
	if (value.trim() === '' || !Number.isFinite(number)) return plain(value);
	const { text, full, date }: Shown = style?.format(number, from1904) ?? { text: inFull(number) };
	if (date) return { text, notes: [{ kind: 'date', detail: date.number, shownAs: date.shownAs }] };
	if (full === undefined) return plain(text);
	return { text, notes: [{ kind: text === '' ? 'unseen' : 'rounded', detail: full }] };
}
