import { linesOf } from '$lib/charts/meaning/lines';
import { LINES, placeLines, type LinesShapes } from '$lib/charts/placement/lines';
import type { ContextTable } from '$lib/domain/measure/contextTables';
import { linesSubtitle, linesTitle } from '$words/charts/lines';
import { LIGHT } from '$lib/palette/light';
import { chartPicture, type Publication } from './chartPicture';
import { GRID, type Marks, type Stroke } from './chartMarks';
import { element, type Markup } from '../markup';

/** Further figures over time as a picture that stands alone. It was published elsewhere. */
export function linesPicture(table: ContextTable, publication: Publication): string {
	const meaning = linesOf(table);
	const shapes = placeLines(meaning);
	return chartPicture({
		title: linesTitle(table, meaning.times[0] ?? '', meaning.times.at(-1) ?? ''),
		subtitle: linesSubtitle(table),
		described: meaning.words,
		note: table.notes.join(' '),
		sources: table.sources,
		publication: { ...publication, source: '', publishedOn: '' },
		height: LINES.height,
		draw: (marks) => drawLines(shapes, marks)
	});
}

const STROKES: Stroke[] = [
	{ stroke: LIGHT.ink, 'stroke-width': 2, 'stroke-linecap': 'round' },
	{ stroke: LIGHT.soft, 'stroke-width': 1.5, 'stroke-linecap': 'round' }
];

function drawLines({ ticks, lines, times }: LinesShapes, { line, label }: Marks): Markup {
	return element(
		'g',
		{},
		ticks.map(({ y }) => line({ x1: 0, x2: LINES.right, y1: y, y2: y }, GRID)),
		ticks.map(({ y, label: text }) => label({ x: 0, y: y - 4, side: 'start', text, tone: 'soft' })),
		lines.map(({ points }, i) =>
			points.slice(1).map((to, n) => {
				const from = points[n] ?? to;
				return line(
					{ x1: from.x, y1: from.y, x2: to.x, y2: to.y },
					STROKES[Math.min(i, 1)] as Stroke
				);
			})
		),
		lines.flatMap(({ name, label: text, labelY }) => [
			label({ x: LINES.names, y: labelY - 2, side: 'start', text: name, tone: 'soft' }),
			label({ x: LINES.names, y: labelY + 14, side: 'start', text, tone: 'strong' })
		]),
		times.map(({ x, label: text }) => label({ x, y: LINES.bottom + 24, text }))
	);
}
