import { readFileSync } from 'node:fs';
import type { Site } from '$lib/domain/site';
import { drawingSvg, ICON_KINDS, iconDrawing, type IconKind } from '$lib/export/icon/drawing';
import { drawingPng } from './drawingPng';

/** The product's own, for a site that names no accent. */
const plain = (name: string) => readFileSync(`src/lib/server/icon/${name}`);

type Whose = Pick<Site, 'place' | 'accent'>;

/** A site's icon as SVG: its place's letters on its accent, else the product's. */
export function iconSvg(site: Whose): string {
	const drawing = iconDrawing(site);
	return drawing ? drawingSvg(drawing) : plain('plain.svg').toString();
}

/** The same as a PNG file. */
export function iconPng(site: Whose, kind: IconKind): Uint8Array {
	const { size, isMaskable } = ICON_KINDS[kind];
	const drawing = iconDrawing(site);
	return drawing ? drawingPng(drawing, size, isMaskable) : plain(`plain-${kind}.png`);
}
