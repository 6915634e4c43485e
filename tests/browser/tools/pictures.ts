import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How much two pictures of a page differ: the share of all pixels, 0 to 1. Where one is taller, what it
 * has more counts as different.
 */
export function differenceOf(one: Buffer, other: Buffer): number {
	const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
	const width = Math.max(a.width, b.width);
	const height = Math.max(a.height, b.height);
	const [first, second] = [a, b].map((picture) => paddedTo(picture, width, height));
	if (!first || !second) return 1;
	return (
		pixelmatch(first.data, second.data, undefined, width, height, { threshold: 0.2 }) /
		(width * height)
	);
}

function paddedTo(picture: PNG, width: number, height: number): PNG {
	if (picture.width === width && picture.height === height) return picture;
	const padded = new PNG({ width, height });
	PNG.bitblt(picture, padded, 0, 0, picture.width, picture.height, 0, 0);
	return padded;
}

/**
 * How much a frame shows that the finished page does not: the share of its pixels that are neither of
 * the finished picture nor of its ground. What has not come yet counts as nothing; an element without
 * its style, or out of its place, does.
 */
export function strayInk(frame: Buffer, finished: Buffer): number {
	const [shown, last] = [frame, finished].map((picture) => pixelsOf(picture));
	if (!shown || shown.length !== last?.length) return 1;
	const ground = mostCommon(last);
	const isStray = (pixel: number, i: number) =>
		isPainted(pixel) && !isAlike(pixel, last[i] ?? ground) && !isAlike(pixel, ground);
	return shown.filter(isStray).length / shown.length;
}

function pixelsOf(picture: Buffer): Uint32Array {
	const { data } = PNG.sync.read(picture);
	return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}

function mostCommon(pixels: Uint32Array): number {
	const counts = new Map<number, number>();
	for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** A pixel is red, green, blue and, in its highest byte, how opaque it is. */
const isPainted = (pixel: number) => pixel >>> 24 > 0;

/** Colours that a person takes for one: each of red, green and blue within a tenth. */
const isAlike = (one: number, other: number) =>
	[0, 8, 16].every((bits) => Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)) < 26);

/** Whether a picture shows nothing yet: all of it has one colour. */
export function isBlank(picture: Buffer): boolean {
	const pixels = pixelsOf(picture);
	return pixels.every((pixel) => pixel === pixels[0]);
}

/** Takes elements out of a page, or covers them, whatever the page's policy of styles. */
export const without = (page: Page, gone: string[], covered: string[]) =>
	page.evaluate(
		([gone, covered]) => {
			const sheet = new CSSStyleSheet();
			const rule = (selectors: string[], style: string) =>
				selectors.length > 0 ? `${selectors.join()} { ${style} }` : '';
			sheet.replaceSync(
				rule(gone, 'display: none !important') + rule(covered, 'visibility: hidden !important')
			);
			document.adoptedStyleSheets = [sheet];
		},
		[gone, covered] as const
	);
