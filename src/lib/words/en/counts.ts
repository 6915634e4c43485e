/** "1 change", "1,200 changes". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
	`${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
