import { LIGHT, lightFill } from '$lib/palette/light';
import { LEGEND as LEGEND_TITLE } from '$words/slides/deck';
import { paintOf } from '../pictures/hatching';
import { element, type Markup } from '../markup';
import { legendBlock } from '../pictures/legend';
import { plainPicture } from '../pictures/sheet';
import { textures } from '../pictures/textures';

/** A map as a slide of the page draws it. */
export interface SlideMap {
	width: number;
	height: number;
	areas: { d: string; shade: string }[];
	groupLines: string;
	whole: string;
	/** The ranks of the areas that the table names. */
	spots: { rank: string; x: number; y: number }[];
	legend: { shade: string; words: string; count: number; heading: string }[];
}

/** The legend is drawn larger than a picture's own, since a slide is seen from afar. */
const LEGEND = { width: 280, gap: 18, scale: 1.3 };

/** The map with its legend below it, alone. */
export function mapDrawing(map: SlideMap) {
	const legend = legendBlock(
		{
			...{ title: LEGEND_TITLE, method: '', chosen: '', notes: [] },
			lines: map.legend.map(({ shade, ...line }) => ({ ...line, fill: lightFill(shade) }))
		},
		{ x: 0, y: 0, width: LEGEND.width }
	);
	const { width } = map;
	const top = map.height + LEGEND.gap;
	const place = `translate(0 ${top}) scale(${LEGEND.scale})`;
	const key = element('g', { transform: place }, legend.markup);
	const height = Math.ceil(top + legend.height * LEGEND.scale);
	const drawn = [...areas(map), ...lines(map), ...map.spots.map(spot), key];
	return { svg: plainPicture({ width, height }, drawn, false), width, height };
}

function areas({ areas }: SlideMap): Markup[] {
	const filled = areas.map(({ d, shade }) => ({ d, fill: lightFill(shade) }));
	return [
		...filled.map(({ d, fill }) =>
			element('path', { d, fill: paintOf(fill), stroke: LIGHT.field, 'stroke-width': 0.6 })
		),
		...textures(filled)
	];
}

const lines = ({ groupLines, whole }: SlideMap): Markup[] => [
	element('path', { d: groupLines, fill: 'none', stroke: LIGHT.soft, 'stroke-width': 1 }),
	element('path', { d: whole, fill: 'none', stroke: LIGHT.ink, 'stroke-width': 1.6 })
];

/** Written twice, the first time as a halo. */
function spot({ rank, x, y }: SlideMap['spots'][number]): Markup {
	const text = (look: Record<string, string | number>) =>
		element(
			'text',
			{ x, y: y + 5, 'font-size': 14, 'font-weight': 700, 'text-anchor': 'middle', ...look },
			rank
		);
	const halo = { fill: '#fff', stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round' };
	return element('g', {}, text(halo), text({ fill: LIGHT.ink }));
}
