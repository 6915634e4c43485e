import type { Context } from './context';
import { bodyRows, textAt } from './context';
import { areReferences, isReference, referenced } from './references';

/** What a row calls its measure; '' for what it does not say. */
export interface Naming {
	reference: string;
	title: string;
}

/**
 * How each row of a table calls its measure. A reference and a title that share a cell are parted where
 * a dash stands between them, the dataset has the reference, or most rows have them so; references may
 * also stand in the column of numbers: "CP1".
 */
export function namingOf(context: Context): (row: number) => Naming {
	const columns = [referenceColumn(context), context.columnOf('title')] as const;
	const all = bodyRows(context)
		.filter((row) => hasSeveral(context, row))
		.map((row) => textAt(context, row, columns[1] ?? columns[0]));
	const areJoined = all.filter((text) => JOINED.test(text)).length * 2 > all.length;
	const isParted = (reference: string, dash: string) =>
		dash !== '' || areJoined || referenced(context.tables, reference) !== undefined;
	const parted = (text: string): Naming | undefined => {
		const [, reference = '', dash = '', title = ''] = JOINED.exec(text) ?? [];
		return reference && isParted(reference, dash.trim()) ? { reference, title } : undefined;
	};
	return (row) => {
		const [reference, title] = columns.map((column) => textAt(context, row, column)) as [
			string,
			string
		];
		if (reference !== '' && title !== '') return { reference, title };
		const text = reference || title;
		const isWhole =
			referenced(context.tables, text) !== undefined || isReference(text) || areReferences(text);
		if (isWhole && reference !== '') return { reference, title };
		if (isPart(reference)) return { reference, title: '' };
		return parted(text) ?? { reference: '', title: text };
	};
}

/** A heading stands alone in its row. */
const hasSeveral = ({ sheet }: Context, row: number): boolean =>
	(sheet.rows[row - 1] ?? []).filter((cell) => cell.trim() !== '').length > 1;

/** "J 001 - Homes built", "NI 60: Core assessments", "CS12 Homes built". */
const JOINED =
	/^(\p{L}{1,5}[\s-]?\d[\d.]*(?:\s?\(?[a-z]\)?(?![\p{L}\d]))?)(\s*[-–—:]\s+|\s+)(\p{L}.{2,})$/su;

/** The letter of a part: "a" of "a", "b)" or "(c)"; '' for any other text. */
export const letterOf = (text: string): string =>
	/^\(?([a-z])[).]?$/i.exec(text)?.[1]?.toLowerCase() ?? '';

/** Whether a text is the letter of a part below its heading. */
export const isPart = (text: string): boolean => letterOf(text) !== '';

const MOSTLY = 0.5;

/** The column of references; where there is none, that of numbers with letters. */
export function referenceColumn(context: Context): number | undefined {
	const column = context.columnOf('reference');
	const numbers = context.columnOf('number');
	if (column !== undefined || numbers === undefined) return column;
	const texts = bodyRows(context)
		.map((row) => textAt(context, row, numbers))
		.filter(Boolean);
	const lettered = texts.filter((text) => /^\p{L}+[\s-]?\d/u.test(text)).length;
	return lettered > texts.length * MOSTLY ? numbers : undefined;
}
