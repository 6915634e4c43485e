/** What people write for one and the same id: "NI 116", "ni116", "ni-116". */
const plain = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The ids most like the one asked for, the likeliest first. */
export function nearestIds(asked: string, ids: string[], count: number): string[] {
	const distance = new Map(ids.map((id) => [id, editDistance(plain(asked), plain(id))]));
	return ids.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).slice(0, count);
}

/** How many letters must be changed, added or taken away to turn one word into the other. */
export function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, i) => i);
	[...from].forEach((letter, i) => {
		const next = [i + 1];
		[...to].forEach((other, j) => {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		});
		row = next;
	});
	return row[to.length] ?? 0;
}
