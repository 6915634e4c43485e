import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Wanted } from '$lib/charts/placement/spread';

const BOUNDS: [number, number] = [0, 100];
const ten = (...wishes: number[]): Wanted[] => wishes.map((at) => ({ at, size: 10 }));

describe('spread', () => {
	it.each([
		['nothing', [], []],
		['one thing where it wants to be', [40], [40]],
		['one thing inside the bounds', [1], [5]],
		['one thing inside the far bound', [120], [95]],
		['two that do not touch', [20, 60], [20, 60]],
		['two that just touch', [20, 30], [20, 30]],
		['two that overlap, around their middle', [50, 54], [47, 57]],
		['two in each other’s place, in the order given', [50, 50], [45, 55]],
		['two in the order of their wishes, not of the list', [54, 50], [57, 47]],
		['three that crowd the edge', [0, 0, 4], [5, 15, 25]],
		['a chain that pushes its neighbour', [50, 52, 63], [45, 55, 65]]
	])('places %s', (_, wishes, centres) => {
		expect(spread(ten(...wishes), BOUNDS)).toEqual(centres);
	});

	it('gives each thing the room that it takes', () => {
		const things = [
			{ at: 50, size: 30 },
			{ at: 52, size: 10 }
		];
		expect(spread(things, BOUNDS)).toEqual([41, 61]);
	});

	it('starts at the start where there is no room for all', () => {
		expect(spread(ten(5, 5, 5), [0, 20])).toEqual([5, 15, 25]);
	});

	const anyThings = fc.array(
		fc.record({ at: fc.integer({ min: -50, max: 150 }), size: fc.integer({ min: 1, max: 16 }) }),
		{ maxLength: 6 }
	);
	const edges = (things: Wanted[]) =>
		spread(things, BOUNDS)
			.map((centre, i) => ({ centre, half: (things[i]?.size ?? 0) / 2 }))
			.sort((a, b) => a.centre - b.centre);
	const ROUNDING = 0.11;

	it('lets no two overlap and none leave the bounds', () => {
		fc.assert(
			fc.property(anyThings, (things) => {
				const placed = edges(things);
				for (const [i, { centre, half }] of placed.entries()) {
					const before = placed[i - 1];
					const from = before ? before.centre + before.half : BOUNDS[0];
					expect(centre - half).toBeGreaterThanOrEqual(from - ROUNDING);
					expect(centre + half).toBeLessThanOrEqual(BOUNDS[1] + ROUNDING);
				}
			})
		);
	});

	it('keeps the order of the wishes', () => {
		fc.assert(
			fc.property(anyThings, (things) => {
				const centres = spread(things, BOUNDS);
				const wishes = things
					.map(({ at }, i) => ({ at, centre: centres[i] ?? 0 }))
					.sort((a, b) => a.centre - b.centre)
					.map(({ at }) => at);
				expect(wishes).toEqual([...wishes].sort((a, b) => a - b));
			})
		);
	});

	it('moves nothing that has room', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9 })), (tens) => {
				const wishes = tens.map((n) => n * 10);
				expect(spread(ten(...wishes), BOUNDS)).toEqual(wishes);
			})
		);
	});
});
