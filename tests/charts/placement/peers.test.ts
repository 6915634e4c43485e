import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN, peersOf } from '$lib/charts/meaning/peers';
import { DOT, placePeers } from '$lib/charts/placement/peers';
import { NARROW } from '$lib/charts/placement/text';
import { peerStandingOf } from '$lib/domain/result/peers';
import { aResultAmongPeers, somePeers, type PeerFigure } from '../../peers';

function place(peers: Record<string, PeerFigure>, outturn = '50%') {
	const result = aResultAmongPeers({ peers, outturn });
	const standing = peerStandingOf(result);
	if (!standing) throw new Error('the peers have no order');
	return placePeers(peersOf(result, standing, 'Northbridge'));
}

describe('The strip of peers', () => {
	it('has a dot for each peer and for the body itself, from the lowest to the highest', () => {
		const { dots } = place({ a: '60%', b: '40%', c: '45%' });
		expect(dots.map(({ id }) => id)).toEqual(['b', 'c', OWN, 'a']);
		const across = dots.map(({ x }) => x);
		expect(across).toEqual(across.toSorted((a, b) => a - b));
	});

	it('keeps the body itself on the line, however many are equal to it', () => {
		const { dots } = place({ a: '50%', b: '50%', c: '50%' });
		const own = dots.find(({ isOwn }) => isOwn);
		expect(Math.max(...dots.map(({ y }) => y))).toBe(own?.y);
	});

	it('names the body itself and the main comparators, each in a row of its own, and no other', () => {
		const { rows } = place(somePeers(22));
		expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([OWN, 'nation', 'average']));
		expect(new Set(rows.map(({ y }) => y)).size).toBe(3);
		expect(rows.filter(({ isDot }) => isDot).map(({ id }) => id)).toEqual([OWN]);
	});

	it('lets no dot come nearer to another than a finger’s width, nor leave the narrowest page', () => {
		const figures = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 25 });
		fc.assert(
			fc.property(figures, (values) => {
				const peers = Object.fromEntries(values.map((value, i) => [`p${i}`, `${value}%`]));
				const dots = place(peers).dots.map(({ x, y }) => ({ x: (x * NARROW) / 100, y }));
				const gaps = dots.flatMap((a, i) =>
					dots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))
				);
				expect(Math.min(...gaps)).toBeGreaterThanOrEqual(DOT);
				expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThanOrEqual(DOT / 2);
				expect(Math.min(...dots.map(({ x }) => x))).toBeGreaterThanOrEqual(DOT / 2 - 0.5);
				expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(NARROW - DOT / 2 + 0.5);
			}),
			{ numRuns: 60 }
		);
	});
});
