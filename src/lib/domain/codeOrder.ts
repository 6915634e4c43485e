/**
 * Orders texts by their code units, as ids, parts and ISO days want it. What a reader sorts by name
 * is ordered by a collator, which takes a slow machine 30 ms to make.
 * @returns below 0 where a comes first, 0 where they are equal
 */
export const codeOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
