const A = 64;

/** A column's letters, as a spreadsheet shows them: 1 is A, 27 is AA. */
export function lettersOf(column: number): string {
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(A + 1 + ((rest - 1) % 26)) + letters;
	return letters;
}

/** A column's number from its letters; 0 where there are none. */
export function columnOf(letters: string): number {
	let column = 0;
	for (let i = 0; i < letters.length; i++) {
		const digit = letters.charCodeAt(i) - A;
		if (digit < 1 || digit > 26) break;
		column = column * 26 + digit;
	}
	return column;
}

/** A block of cells, all four edges included; rows and columns count from 1. */
export interface Block {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** "B4:C7" as a block; `undefined` where it is none. */
export function blockOf(range: string): Block | undefined {
	const [, left, top, right, bottom] =
		/^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
	if (!left || !right) return undefined;
	return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

/** A block as a spreadsheet writes it: "B4:C7". */
export const rangeOf = ({ top, left, bottom, right }: Block): string =>
	`${lettersOf(left)}${top}:${lettersOf(right)}${bottom}`;
