import type { Counts } from './counts';

/**
 * The finding in one line: how much of what is rated is red. It says "half", "a third" or "a
 * quarter" only where that is exact, and counts otherwise.
 */
export function headlineOf({ rating }: Counts): string {
	const rated = rating.red + rating.amber + rating.green;
	if (rated === 0) return 'No measure is rated in this period';
	if (rating.red === 0) return 'No rated measure is red';
	if (rating.red === rated) return 'Every rated measure is red';
	const share = EXACT.find(([n, of]) => rating.red * of === rated * n);
	const subject = share
		? `${share[2]} of the rated measures`
		: `${rating.red} of ${rated} rated measures`;
	return `${subject} ${rating.red === 1 && !share ? 'is' : 'are'} red`;
}

const EXACT: [number, number, string][] = [
	[1, 2, 'Half'],
	[1, 3, 'A third'],
	[2, 3, 'Two thirds'],
	[1, 4, 'A quarter'],
	[3, 4, 'Three quarters']
];
