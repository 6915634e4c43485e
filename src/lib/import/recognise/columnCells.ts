import { figuresIn } from '../parse/cell/twoFigures';
import { isReference } from '../parse/references';

/** The cells of a column that are not blank. */
export const cellsOf = (body: readonly string[][], column: number): string[] =>
	body.map((row) => (row[column] ?? '').trim()).filter(Boolean);

const LONGEST_FIGURE = 24;
const DATE =
	/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}\b|^(?:\d{2})?\d{2}\s?[/–-]\s?\d{2}$/;

/** Whether a cell holds a figure, with whatever stands beside it: "£1.2m", "<5", "16.9 days". */
export const isFigure = (text: string): boolean =>
	text.length <= LONGEST_FIGURE && /^[^\p{L}\d↑-↙▲▼]*\d/u.test(text) && !DATE.test(text);

const most = (cells: readonly string[], is: (text: string) => boolean): boolean => {
	const found = cells.filter(is).length;
	return found > 0 && found * 2 >= cells.length;
};

/** Whether figures stand in at least half of a column's cells. */
export const areFigures = (cells: readonly string[]): boolean => most(cells, isFigure);

/** Whether references do. */
export const areReferences = (cells: readonly string[]): boolean =>
	most(cells, (text) => isReference(text) && !/\s\p{L}{4,}/u.test(text));

const NUMBERING = /^\(?(\d{1,3})(?:\.\d{1,2})*\s?\(?[a-z]?[).]?$/i;

/** Whether they only number rows, nearly all of them upwards: "1", "5a", "2.1". */
export function areNumbers(cells: readonly string[]): boolean {
	const numbers = cells.flatMap((text) => {
		const [, number] = NUMBERING.exec(text) ?? [];
		return number ? [Number(number)] : [];
	});
	const falls = numbers.filter((number, i) => number < (numbers[i - 1] ?? 0)).length;
	const isOther = cells.some((text) => isFigure(text) && !NUMBERING.test(text));
	return !isOther && numbers.length * 2 >= cells.length && falls * 5 <= numbers.length;
}

/** Whether letters and digits name rows: "CP11". */
export const areCodes = (cells: readonly string[]): boolean =>
	most(cells, (text) => /^\p{L}+[\s.-]?\d/u.test(text) && isReference(text));

const NAMED = /^\p{L}{1,9}\d?\s*[-–=:]\s*[£$€]?[-−]?\d[\d,.]*\s*%?$/u;

/** Whether a cell holds figures behind the time or the part that each is of: "YTD - 7320 / Sep – 1143". */
const areNamed = (text: string): boolean => {
	const parts = figuresIn(text);
	return (parts.length > 0 ? parts : [text.trim()]).every((part) => NAMED.test(part));
};

/** Whether they are words throughout, as titles are: several words in most, and no figure. */
export const areTitles = (cells: readonly string[]): boolean =>
	!cells.some((text) => isFigure(text) || areNamed(text)) &&
	most(cells, (text) => text.split(/\s+/).length >= 3);
