import { describe, expect, it } from 'vitest';
import { nameTexts } from '$lib/export/pictures/names';

type Names = Parameters<typeof nameTexts>[0];

/** Where the first line of each name stands, and its lines. */
const placed = (names: Names, outline = '') =>
	nameTexts(names, outline).map(({ markup }) => {
		const lines = [...markup.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">([^<]*)</g)];
		const own = lines.slice(lines.length / 2);
		return { at: own[0]?.slice(1, 3).map(Number), words: own.map((line) => line[3]) };
	});
const square = (side: number) =>
	`M50 50L${50 + side} 50L${50 + side} ${50 + side}L50 ${50 + side}Z`;

describe('nameTexts', () => {
	it('puts a name in the middle of where it belongs', () => {
		expect(placed([{ words: 'Wath', at: [100, 200] }])).toEqual([
			{ at: [100, 204.55], words: ['Wath'] }
		]);
	});

	it('writes each name twice, in ink above a halo', () => {
		const [name] = nameTexts([{ words: 'Wath', at: [100, 200] }], '');
		expect(name?.markup.match(/fill="(#\w+)"/g)).toEqual(['fill="#fff"', 'fill="#15202b"']);
	});

	it('breaks a long name between its words, and no word of it', () => {
		const [name] = placed([{ words: 'East Herringthorpe South', at: [100, 200] }]);
		expect(name?.words).toEqual(['East', 'Herringthorpe', 'South']);
	});

	it('moves a name that would stand on another one', () => {
		const [first, second] = placed([
			{ words: 'Valley', at: [100, 200] },
			{ words: 'Sitwell', at: [100, 205] }
		]);
		expect(first?.at).toEqual([100, 204.55]);
		expect(second?.at?.[1]).toBeGreaterThan(215);
	});

	it('leaves out a name that has no room near', () => {
		const crowd: Names = [0, 14, 28, 42, 56, 70, 84].flatMap((down) => [
			{ words: 'Rotherham', at: [100, 100 + down] },
			{ words: 'Rotherham', at: [170, 100 + down] },
			{ words: 'Rotherham', at: [30, 100 + down] }
		]);
		const all = placed([...crowd, { words: 'Keppel', at: [100, 142] }]);
		expect(all.map(({ words }) => words.join(' '))).not.toContain('Keppel');
	});

	it('keeps off a small outlined area, and stands in a large one', () => {
		const name = (side: number) => placed([{ words: 'Wath', at: [70, 70] }], square(side))[0]?.at;
		expect(name(40)).not.toEqual([70, 74.55]);
		expect(name(300)).toEqual([70, 74.55]);
	});
});
