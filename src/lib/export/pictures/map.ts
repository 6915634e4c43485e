import { LIGHT } from '$lib/palette/light';
import { paintOf } from './hatching';
import { element, type Markup } from '../markup';
import { nameTexts } from './names';
import { textures } from './textures';

type Point = [x: number, y: number];

/** A map in a box of its own: paths, colours and words, as map/picturePaths gives them. */
export interface DrawnMap {
	width: number;
	height: number;
	areas: { d: string; fill: string; label: string; faint: boolean }[];
	groupLines: string;
	whole: string;
	/** The outline of the chosen area; "" for none. */
	chosen: string;
	names: { words: string; at: Point }[];
}

const FAINT = 0.5;

/** The map at a place of the picture: areas, lines, the chosen outline and the wards' names. */
export function mapGroup(map: DrawnMap, [x, y]: Point): Markup {
	const line = { fill: 'none', stroke: LIGHT.soft, 'stroke-linejoin': 'round' };
	const around = { ...line, d: map.chosen };
	// Only a map that is looked at closely goes on beyond its frame; not every program can clip.
	const isCut = map.areas.some(({ faint }) => faint);
	return element(
		'g',
		{ transform: `translate(${x} ${y})` },
		isCut ? element('defs', {}, frame(map)) : undefined,
		element(
			'g',
			{ 'clip-path': isCut ? 'url(#frame)' : undefined },
			element('g', { stroke: LIGHT.field, 'stroke-width': 0.7 }, map.areas.map(areaPath)),
			textures(map.areas.filter(({ faint }) => !faint)),
			map.groupLines
				? element('path', { ...line, d: map.groupLines, 'stroke-width': 1.2 })
				: undefined,
			map.whole ? element('path', { ...line, d: map.whole, 'stroke-width': 1.8 }) : undefined,
			map.chosen
				? [
						element('path', { ...around, stroke: '#fff', 'stroke-width': 7 }),
						element('path', { ...around, stroke: LIGHT.ink, 'stroke-width': 3 })
					]
				: undefined,
			nameTexts(map.names, map.chosen)
		)
	);
}

const areaPath = ({ d, fill, label, faint }: DrawnMap['areas'][number]) =>
	element(
		'path',
		// Without a shade, so that none of it is taken for a class.
		{ d, fill: faint ? 'none' : paintOf(fill), opacity: faint ? FAINT : undefined },
		label && element('title', {}, label)
	);

const frame = ({ width, height }: DrawnMap) =>
	element('clipPath', { id: 'frame' }, element('rect', { width, height }));
