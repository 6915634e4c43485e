import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { ICON_KINDS, type IconKind } from '$lib/export/icon/drawing';
import { LETTERS } from '$lib/export/icon/letters';
import { iconPng, iconSvg } from '$lib/server/icon';
import { textOf } from '../tools/files';

const ACCENT = { light: '#0a5c7a', dark: '#7cc4e0' };
const SITE = { place: 'North Holm', accent: ACCENT };
const KINDS = Object.keys(ICON_KINDS) as IconKind[];

/** The colour of a pixel, with how opaque it is. */
function pixel(png: PNG, x: number, y: number): number[] {
	const at = 4 * (y * png.width + x);
	return [...png.data.subarray(at, at + 4)];
}

const read = (site: { place: string; accent?: typeof ACCENT }, kind: IconKind) =>
	PNG.sync.read(Buffer.from(iconPng(site, kind)));

describe('the icon of a site', () => {
	test('that names an accent has it as its ground, and its place’s letters', () => {
		expect(iconSvg(SITE)).toContain('fill="#0a5c7a"');
		expect(iconSvg(SITE)).not.toBe(iconSvg({ ...SITE, place: 'South Holm' }));
		expect(iconSvg(SITE)).toBe(iconSvg({ ...SITE, place: 'Nether Hall' }));
	});

	test('without an accent, or of letters that it cannot draw, is the product’s own', () => {
		const own = textOf('src/lib/server/icon/plain.svg');
		expect(iconSvg({ place: 'North Holm' })).toBe(own);
		expect(iconSvg({ ...SITE, place: 'Πόλη' })).toBe(own);
	});

	test('has a drawing of each letter', () => {
		expect(Object.keys(LETTERS).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
	});

	test.each(KINDS)('is as large as it says: %s', (kind) => {
		for (const site of [SITE, { place: 'Holm' }]) {
			const { width, height } = read(site, kind);
			expect([width, height]).toEqual([ICON_KINDS[kind].size, ICON_KINDS[kind].size]);
		}
	});

	test('has round corners, but where a device cuts it to a shape of its own', () => {
		expect(pixel(read(SITE, '192'), 0, 0)[3]).toBe(0);
		expect(pixel(read(SITE, 'maskable-512'), 0, 0)).toEqual([0x0a, 0x5c, 0x7a, 255]);
	});

	test('keeps all ink within the circle that no device cuts off', () => {
		const png = read(SITE, 'maskable-512');
		const safe = 0.4 * png.width;
		const cut = Array.from({ length: png.width * png.height }, (_, n) => [
			n % png.width,
			Math.floor(n / png.width)
		]).filter(([x = 0, y = 0]) => Math.hypot(x - png.width / 2, y - png.height / 2) > safe);
		expect(cut.filter(([x = 0, y = 0]) => pixel(png, x, y)[0] !== 0x0a)).toEqual([]);
	});

	test('is the same for the same site', () => {
		expect(iconPng(SITE, '192')).toEqual(iconPng(SITE, '192'));
	});
});
