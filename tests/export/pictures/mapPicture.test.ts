import { describe, expect, it } from 'vitest';
import { paintOf } from '$lib/export/pictures/hatching';
import { mapPicture } from '$lib/export/pictures/mapPicture';
import { HATCHED, LIGHT } from '$lib/palette/light';
import { shippedPicture } from './shippedPicture';

const CANKLOW = 'E01007677';
const picture = shippedPicture({ chosen: CANKLOW });
const svg = mapPicture(picture);
const texts = (markup: string) =>
	[...markup.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, words]) => words);
/** The words of the picture as they are read, wrapped or not. */
const words = texts(svg).join(' ');

describe('mapPicture, of child poverty', () => {
	it('says what, in which unit, for how many areas, and when', () => {
		expect(words).toContain('Child poverty by neighbourhood, Rotherham, 2009');
		expect(words).toContain('Per cent, 2009; lower is better');
		expect(words).toContain('Published for 24 of 166 lower super output areas');
	});

	it('names the source and carries the attribution', () => {
		expect(words).toContain('Source: Report to the Cabinet Member, 19 September 2012');
		expect(words).toContain('Contains OS data © Crown copyright and database right 2014.');
		expect(words).toContain('Rotherham Borough Council, report of 19 September 2012.');
	});

	it('draws each area once, titled by its name and figure', () => {
		const labels = [...svg.matchAll(/<path[^>]*><title>([^<]*)<\/title><\/path>/g)];
		expect(labels).toHaveLength(166);
		expect(labels.map(([, label]) => label)).toContain('Canklow North, Boston Castle ward: 57.5%');
	});

	it('keys every colour on the map with its class and count', () => {
		const drawn = new Set(picture.map.areas.map(({ fill }) => fill));
		const keyed = picture.legend.lines.map(({ fill }) => fill);
		expect(new Set(keyed)).toEqual(drawn);
		for (const { fill, words: said, count } of picture.legend.lines) {
			expect(svg).toContain(`fill="${paintOf(fill)}" stroke="${LIGHT.field}"`);
			expect(words).toContain(said);
			expect(svg).toContain(`text-anchor="end">${count}</text>`);
		}
	});

	it('hatches the areas not published and their swatch by lines, not by a pattern', () => {
		const hatches = `<path d="[^"]+" fill="none" stroke="${LIGHT.hatch}"`;
		expect(svg.match(new RegExp(hatches, 'g'))).toHaveLength(2);
		expect(svg).not.toContain('url(');
		expect(svg).not.toContain(HATCHED);
	});

	it('hatches nothing where all was published', () => {
		const all = mapPicture(shippedPicture({ measure: 'idaci', period: '2019' }));
		expect(all).not.toContain(LIGHT.hatch);
	});

	it('says which area is outlined', () => {
		expect(words).toContain('Canklow North, Boston Castle ward: 57.5%');
	});

	it('is told in words for whoever does not see it', () => {
		expect(svg).toMatch(/<title id="picture-title">Child poverty by neighbourhood/);
		expect(svg).toMatch(
			/<desc id="picture-desc">.*55\.9 to 57\.5, 2 areas;.*142 areas\. Outlined:/
		);
	});

	it('has a size, and needs no style sheet, script, font or other file', () => {
		expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1000" height="\d+" viewBox="0 0 1000 \d+"/);
		expect(svg).not.toMatch(
			/<style|style=|class=|<script|@import|href=|<image|<foreignObject|var\(/
		);
	});

	it('names each ward once, or leaves it out where there is no room', () => {
		const names = picture.map.names.map(({ words: name }) => name);
		const middle = [...svg.matchAll(/text-anchor="middle"[^>]*>(.*?)<\/text>/g)].map(([, inner]) =>
			texts(inner ?? '').join(' ')
		);
		expect(new Set(middle).size * 2).toBe(middle.length);
		expect(names).toEqual(expect.arrayContaining(middle));
		expect(new Set(middle).size).toBe(21);
	});
});

describe('mapPicture', () => {
	it('outlines nothing where no area is chosen', () => {
		const none = mapPicture(shippedPicture());
		expect(none).not.toContain('stroke-width="7"');
		expect(none).not.toContain('Outlined');
	});

	it('cuts off what is beyond the frame of some areas, and nothing of the whole', () => {
		const close = mapPicture(shippedPicture({ within: [CANKLOW] }));
		expect(close).toContain('<clipPath id="frame"><rect width="656"');
		expect(close).toContain('<g clip-path="url(#frame)">');
		expect(svg).not.toContain('clip');
	});

	it('heads the sides of a change', () => {
		const legend = {
			...picture.legend,
			lines: [
				{ fill: '#98590f', words: '−6 to under 0', count: 3, heading: 'More deprived' },
				{ fill: '#326bb1', words: '0 to 9', count: 163, heading: 'Less deprived' }
			]
		};
		expect(texts(mapPicture({ ...picture, legend })).join(' ')).toMatch(
			/More deprived −6 to under 0 Less deprived 0 to 9/
		);
	});

	it('grows with a long title, and keeps all of it', () => {
		const title = 'Neighbourhood '.repeat(40).trim();
		const long = mapPicture({ ...picture, title });
		const heightOf = (markup: string) => Number(/height="(\d+)"/.exec(markup)?.[1]);
		expect(heightOf(long)).toBeGreaterThan(heightOf(svg) + 300);
		expect(texts(long).join(' ')).toContain(title);
	});

	it('escapes names, whatever they hold', () => {
		const hostile = `</title><script>alert("hostile")</script>&'`;
		const [first, ...others] = picture.map.areas;
		const made = mapPicture({
			...picture,
			title: hostile,
			subtitle: hostile,
			source: hostile,
			attribution: [hostile],
			legend: { ...picture.legend, title: hostile, method: hostile, chosen: hostile },
			map: {
				...picture.map,
				areas: first ? [{ ...first, label: hostile }, ...others] : [],
				names: [{ words: hostile, at: [50, 50] }]
			}
		});
		expect(made.match(/<script|"hostile"|&'/)).toBeNull();
		expect(made.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(8);
	});
});
