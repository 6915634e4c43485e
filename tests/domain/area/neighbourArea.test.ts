import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADINGS, neighbourArea } from '$lib/domain/area/neighbourArea';
import { packageAtlas } from '../../map/atlas';

const at = (code: string, latitude: number, longitude: number) => ({ code, latitude, longitude });
const areas = packageAtlas().areas.filter(({ geography }) => geography.role === 'area');

type Located = Parameters<typeof neighbourArea>[0];

/** Where each of the four arrow keys leads from every area. */
const stepsIn = (all: Located) =>
	new Map(
		all.map(({ code }) => [
			code,
			HEADINGS.flatMap((heading) => neighbourArea(all, code, heading) ?? [])
		])
	);

/** Every area that the arrow keys lead to from one, over any number of steps. */
function reachedFrom(start: string, steps: ReturnType<typeof stepsIn>): Set<string> {
	const reached = new Set([start]);
	for (const code of reached) for (const next of steps.get(code) ?? []) reached.add(next);
	return reached;
}

describe('neighbourArea', () => {
	const cross = [
		at('middle', 53.4, -1.3),
		at('north', 53.5, -1.3),
		at('east', 53.4, -1.2),
		at('south', 53.3, -1.3),
		at('west', 53.4, -1.4)
	];

	it.each(HEADINGS)('leads %s', (heading) => {
		expect(neighbourArea(cross, 'middle', heading)).toBe(heading);
	});

	it('takes the nearest within the quarter', () => {
		const more = [...cross, at('nearer', 53.45, -1.29)];
		expect(neighbourArea(more, 'middle', 'north')).toBe('nearer');
	});

	it('passes over a nearer one that lies more aside than ahead', () => {
		const more = [...cross, at('aside', 53.41, -1.25)];
		expect(neighbourArea(more, 'middle', 'north')).toBe('north');
	});

	it('takes what lies anywhere ahead where the quarter is empty', () => {
		expect(neighbourArea(cross, 'west', 'north')).toBe('north');
	});

	it('leads nowhere from the edge, from an unknown area or one without a centre', () => {
		expect(neighbourArea(cross, 'north', 'north')).toBeUndefined();
		expect(neighbourArea(cross, 'nowhere', 'north')).toBeUndefined();
		const lost = { code: 'lost', latitude: null, longitude: null };
		expect(neighbourArea([...cross, lost], 'lost', 'north')).toBeUndefined();
		expect(neighbourArea([...cross, lost], 'middle', 'north')).toBe('north');
	});

	it('reaches all 166 areas from every one of them', () => {
		const steps = stepsIn(areas);
		for (const { code } of areas) expect(reachedFrom(code, steps).size).toBe(166);
	});
});

const grid = fc.integer({ min: 0, max: 500 });
const places = fc
	.uniqueArray(fc.tuple(grid, grid), {
		minLength: 2,
		maxLength: 12,
		selector: ([north, east]) => `${north} ${east}`
	})
	.map((points) =>
		points.map(([north, east], i) => at(`a${i}`, 53.3 + north / 2000, -1.5 + east / 2000))
	);

describe('neighbourArea, whatever the places', () => {
	it('always leads ahead', () => {
		fc.assert(
			fc.property(places, (all) => {
				const [start] = all;
				const north = all.find(({ code }) => code === neighbourArea(all, 'a0', 'north'));
				const west = all.find(({ code }) => code === neighbourArea(all, 'a0', 'west'));
				if (start && north) expect(north.latitude).toBeGreaterThan(start.latitude);
				if (start && west) expect(west.longitude).toBeLessThan(start.longitude);
			})
		);
	});

	it('leads somewhere whenever anything lies ahead', () => {
		fc.assert(
			fc.property(places, (all) => {
				const east = all.some(({ longitude }) => longitude > (all[0]?.longitude ?? 0));
				expect(neighbourArea(all, 'a0', 'east') !== undefined).toBe(east);
			})
		);
	});

	it('reaches every place from every other', () => {
		fc.assert(
			fc.property(places, (all) => {
				expect(reachedFrom('a0', stepsIn(all)).size).toBe(all.length);
			}),
			{ numRuns: 2000 }
		);
	});
});
