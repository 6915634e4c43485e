import { spanWords, trendOf, trendWords } from '$lib/charts/meaning/trend';
import { placeTrend, scaleWords, TREND, type TrendShapes } from '$lib/charts/placement/trend';
import type { Measure } from '$lib/domain/measure';
import { trendPictureTitle, trendSubtitle } from '$words/charts/trend';
import { measureSubtitle } from '$words/pictures';
import { LIGHT } from '$lib/palette/light';
import { chartPicture, type Publication } from './chartPicture';
import { GRID, THREAD, type Marks, type Stroke } from './chartMarks';
import { element, type Markup } from '../markup';

/**
 * A measure's series over time as a picture that stands alone.
 * @param like a period of the kind that is drawn
 */
export function trendPicture(measure: Measure, publication: Publication, like: string): string {
	const meaning = trendOf(measure, like);
	const shapes = placeTrend(meaning);
	const mark = measure.polarity ? LIGHT.ink : LIGHT.accent;
	return chartPicture({
		title: trendPictureTitle(measure.shortTitle, publication.place, spanWords(meaning)),
		subtitle: measureSubtitle(measure, trendSubtitle(meaning.unit, scaleWords(shapes))),
		described: trendWords(meaning),
		note: meaning.note,
		sources: meaning.sources,
		publication,
		height: TREND.height,
		draw: (marks) => drawTrend(shapes, mark, marks)
	});
}

const TARGET: Stroke = { stroke: LIGHT.soft, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' };

function drawTrend(shapes: TrendShapes, mark: string, marks: Marks): Markup {
	const { at, line, label, symbol } = marks;
	const joint = { stroke: mark, 'stroke-width': 2 };
	const { right, names, bottom } = TREND;
	return element(
		'g',
		{},
		shapes.ticks.map(({ y }) => line({ x1: 0, x2: right, y1: y, y2: y }, GRID)),
		shapes.ticks.map(({ y, label: text }) =>
			label({ x: 0, y: y - 4, side: 'start', text, tone: 'soft' })
		),
		shapes.names.map(({ x, y, labelY }) =>
			line({ x1: x, x2: names - 1, y1: y, y2: labelY }, THREAD)
		),
		shapes.names.flatMap(({ name, label: text, labelY }) => [
			label({ x: names, y: labelY - 2, side: 'start', text: name, tone: 'soft' }),
			label({ x: names, y: labelY + 14, side: 'start', text })
		]),
		shapes.targets.map(({ y, ...xs }) => line({ ...xs, y1: y, y2: y }, TARGET)),
		shapes.joints.map(({ broken, ...span }) =>
			line(span, broken ? { ...joint, 'stroke-dasharray': '2 3' } : joint)
		),
		shapes.comparators.map(({ series, ...point }) => symbol(series, point)),
		shapes.points.map(({ x, y }, i) => {
			const fill = i === 0 && shapes.points.length > 1 ? '#fff' : mark;
			return element('circle', { cx: at(x), cy: y, r: shapes.radius, fill, ...joint });
		}),
		shapes.points.map(({ x, labelY, side, label: text }) =>
			label({ x, y: labelY, side, gap: -8, text, tone: 'strong' })
		),
		shapes.periods
			.filter(({ shown }) => shown)
			.flatMap(({ x, lines: [first = '', second = ''] }) => [
				label({ x, y: bottom + 36, text: first, small: true }),
				label({ x, y: bottom + 52, text: second, tone: 'soft', small: true })
			])
	);
}
