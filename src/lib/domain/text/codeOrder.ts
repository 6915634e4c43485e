/**
 * Orders texts by their code units, as ids, parts and ISO days want it.
 * @returns below 0 where a comes first, 0 where they are equal
 */
export const codeOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * Orders names as a reader looks for them: without regard to case, and 2 before 10. A collator does so
 * for every language, and takes a slow machine 40 ms to make.
 */
export const nameOrder = (a: string, b: string): number => codeOrder(sought(a), sought(b));

const sought = (name: string) =>
	name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(9, '0'));
