import { describe, expect, test } from 'vitest';
import { mapPicture } from '$lib/export/pictures/mapPicture';
import { svgToPng } from '$lib/export/pictures/png';
import { HATCHED } from '$lib/palette/light';
import { shippedPicture } from './shippedPicture';

const picture = shippedPicture({ chosen: 'E01007677' });
const svg = mapPicture(picture);
const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');
const SMALL = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

/** Every colour of a picture, with how many of its pixels have it. */
async function coloursOf(blob: Blob) {
	const bitmap = await createImageBitmap(blob);
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
	const colours = new Map<string, number>();
	for (let at = 0; at < data.length; at += 4) {
		const hex = [0, 1, 2].map((n) => (data[at + n] ?? 0).toString(16).padStart(2, '0')).join('');
		colours.set(`#${hex}`, (colours.get(`#${hex}`) ?? 0) + 1);
	}
	return { width, height, colours };
}

describe('the picture of the map', () => {
	test('is well-formed, with its title and description', () => {
		const root = parse(svg);
		expect(root.querySelector('parsererror')).toBeNull();
		expect(root.documentElement.tagName).toBe('svg');
		expect(root.querySelector('svg > title')?.textContent).toBe(picture.title);
		expect(root.querySelector('svg > desc')?.textContent).toContain('Not published, 142 areas');
	});

	test('is well-formed whatever a name holds, and runs none of it', () => {
		const name = '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>&\u0000\ud800"';
		const [first, ...others] = picture.map.areas;
		const areas = first ? [{ ...first, label: name }, ...others] : [];
		const root = parse(mapPicture({ ...picture, title: name, map: { ...picture.map, areas } }));
		expect(root.querySelector('parsererror')).toBeNull();
		expect(root.querySelector('script')).toBeNull();
		expect(root.querySelector('path > title')?.textContent).toContain('<script');
	});

	test('keeps its words within its edges', () => {
		const host = document.createElement('div');
		document.body.append(host);
		host.append(document.importNode(parse(svg).documentElement, true));
		const frame = host.getBoundingClientRect();
		for (const line of host.querySelectorAll('tspan')) {
			const { left, right } = line.getBoundingClientRect();
			expect(left - frame.left, line.textContent).toBeGreaterThanOrEqual(30);
			expect(right - frame.left, line.textContent).toBeLessThanOrEqual(970);
		}
		host.remove();
	});
});

describe('svgToPng', () => {
	test('draws the picture in the size asked for', async () => {
		const blob = await svgToPng(svg, { width: 1000, scale: 2 });
		expect(blob.type).toBe('image/png');
		const { width, height } = await coloursOf(blob);
		const drawn = parse(svg).documentElement;
		expect(width).toBe(2000);
		expect(height).toBe(2 * Number(drawn.getAttribute('height')));
	});

	test('draws each class in its own colour, in the light scheme', async () => {
		const { colours } = await coloursOf(await svgToPng(svg, { width: 1000, scale: 2 }));
		for (const { fill, words } of picture.legend.lines)
			if (fill !== HATCHED) expect(colours.get(fill) ?? 0, words).toBeGreaterThan(500);
	});

	test('is not see-through, so that it can be pasted on anything', async () => {
		const { colours } = await coloursOf(await svgToPng(svg, { width: 500, scale: 1 }));
		expect(colours.get('#ffffff')).toBeGreaterThan(10_000);
	});

	test('keeps the shape of a small picture', async () => {
		const { width, height } = await coloursOf(await svgToPng(SMALL, { width: 100, scale: 1.5 }));
		expect([width, height]).toEqual([150, 75]);
	});

	test.each([
		['is not well-formed', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
		['is no picture', 'not a picture']
	])('says so where what it is given %s', async (_, text) => {
		await expect(svgToPng(text, { width: 100, scale: 1 })).rejects.toThrow(
			'This browser could not draw the picture.'
		);
	});

	test('says so where the picture is larger than a browser can draw', async () => {
		await expect(svgToPng(SMALL, { width: 200_000, scale: 1 })).rejects.toThrow(
			'The picture is too large to be drawn.'
		);
	});

	test('leaves no object URL behind', async () => {
		const addresses: string[] = [];
		const create = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			addresses.push(create(blob));
			return addresses.at(-1) ?? '';
		};
		await svgToPng(SMALL, { width: 10, scale: 1 });
		await svgToPng('not a picture', { width: 10, scale: 1 }).catch(() => {});
		URL.createObjectURL = create;
		expect(addresses).toHaveLength(2);
		for (const address of addresses) await expect(fetch(address)).rejects.toThrow();
	});
});
