/** With a capital at the head of a sentence or a label. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small letter, for a label within a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const listed = (items: readonly string[], joint: string): string =>
	[items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(joint);

/** Things one after the other, as a sentence says them: "", "red", "red and amber", "red, amber and green". */
export const listAnd = (items: readonly string[]): string => listed(items, ' and ');

/** The same where one of them is meant: "red, amber or green". */
export const listOr = (items: readonly string[]): string => listed(items, ' or ');

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small whole number as a sentence says it: "five"; from 10 in digits. */
export const numberWord = (n: number): string => NUMBERS[n] ?? String(n);

/** A place in an order: "1st", "12th", "23rd". */
export function ordinal(n: number): string {
	const teen = n % 100 > 10 && n % 100 < 14;
	return `${n}${(!teen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}
