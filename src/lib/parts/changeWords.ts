import type { Change } from '$lib/import/change';

/** "1 change", "1,200 changes". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
	`${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

export const isFlip = ({ kind }: Change): boolean => kind === 'rating' || kind === 'direction';
