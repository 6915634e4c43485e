import { bulletOf, type BulletMeaning } from '$lib/charts/meaning/bullet';
import { BULLET, placeBullet, type BulletShapes } from '$lib/charts/placement/bullet';
import { UNIT_WORDS } from '$lib/domain/text/format';
import type { Result } from '$lib/domain/result';
import { BETTER_WORDS, bulletPictureTitle } from '$words/charts/bullet';
import { measureSubtitle } from '$words/pictures';
import { LIGHT } from '$lib/palette/light';
import { bareChart, chartPicture, type Publication } from './chartPicture';
import { GRID, THREAD, type Marks, type Stroke } from './chartMarks';
import { element, type Markup } from '../markup';

/** An outturn against its benchmarks as a picture that stands alone. */
export function bulletPicture(result: Result, publication: Publication): string {
	const meaning = bulletOf(result);
	const shapes = placeBullet(meaning);
	const { measure, outturn } = result;
	return chartPicture({
		title: bulletPictureTitle(meaning.against, result, publication.place),
		subtitle: measureSubtitle(measure, UNIT_WORDS[meaning.unit]),
		described: meaning.words,
		note: meaning.note,
		sources: outturn ? [outturn.source] : [],
		publication,
		height: shapes.height,
		draw: (marks) => drawBullet(shapes, meaning.polarity, marks)
	});
}

/** The same chart alone, as narrow as its labels allow; `undefined` where there is no outturn. */
export function bulletDrawing(result: Result, width: number) {
	const meaning = bulletOf(result);
	if (!meaning.outturn) return undefined;
	const shapes = placeBullet(meaning);
	const { height } = shapes;
	const draw = (marks: Marks) => drawBullet(shapes, meaning.polarity, marks);
	return { svg: bareChart({ width, height, draw }), width, height, note: meaning.note };
}

const INTERVAL: Stroke = { stroke: LIGHT.accent, 'stroke-width': 2 };

function drawBullet(shapes: BulletShapes, polarity: BulletMeaning['polarity'], marks: Marks) {
	const { ticks, rows, axis, origin } = shapes;
	const upright = (x: number, [y1, y2]: [number, number], look: Stroke) =>
		marks.line({ x1: x, x2: x, y1, y2 }, look);
	const foot = axis + 4;
	return element(
		'g',
		{},
		ticks.map(({ x }) => upright(x, [BULLET.tick, foot], GRID)),
		ticks.map(({ x, label, side }) =>
			marks.label({ x, y: axis + 20, side, text: label, tone: 'soft' })
		),
		rows.map(({ x, y }) => upright(x, [BULLET.bar + BULLET.barHeight, y], THREAD)),
		drawBar(shapes, polarity, marks),
		shapes.interval && drawInterval(shapes.interval, marks),
		shapes.target && drawTarget(shapes.target, marks),
		rows.flatMap(({ kind, x, y, side, label }) => [
			kind === 'prior' ? undefined : marks.symbol(kind, { x, y }),
			marks.label({ x, side, text: label, y: y + 4, gap: kind === 'prior' ? 4 : 10 })
		]),
		upright(origin, [BULLET.tick, foot], { stroke: LIGHT.field }),
		marks.label({
			x: polarity === 'higher' ? 100 : 0,
			y: axis + 42,
			side: polarity === 'higher' ? 'end' : 'start',
			text: BETTER_WORDS[polarity ?? 'neither'],
			tone: 'soft'
		})
	);
}

/** The outturn's bar with its label, and the thin one of the year before. */
function drawBar(
	{ origin, outturn, prior }: BulletShapes,
	polarity: BulletMeaning['polarity'],
	marks: Marks
): Markup[] {
	const bar = (end: number, y: number, look: { height: number; fill: string }) =>
		element('rect', {
			...{ x: marks.at(Math.min(origin, end)), y, width: marks.at(Math.abs(end - origin)) },
			...look
		});
	const fill = polarity ? LIGHT.ink : LIGHT.accent;
	const label =
		outturn &&
		marks.label({
			...{ x: outturn.label.x, y: 44, side: outturn.label.side, gap: 7 },
			...{ text: outturn.label.label, tone: outturn.label.inside ? 'onBar' : 'strong' }
		});
	return [
		outturn && bar(outturn.end, BULLET.bar, { height: BULLET.barHeight, fill }),
		label,
		prior && bar(prior.end, BULLET.prior, { height: 4, fill: LIGHT.field })
	].filter((one) => one !== undefined);
}

function drawInterval({ from, to }: { from: number; to: number }, { line }: Marks): Markup[] {
	const y = BULLET.interval;
	return [
		line({ x1: from, x2: to, y1: y, y2: y }, INTERVAL),
		...[from, to].map((x) => line({ x1: x, x2: x, y1: y - 4, y2: y + 4 }, INTERVAL))
	];
}

/** A mark with a ground of white, so that it shows on the bar. */
function drawTarget({ x, side, label }: NonNullable<BulletShapes['target']>, marks: Marks) {
	const span = { x1: x, x2: x, y1: 2, y2: 57 };
	return [
		marks.line(span, { stroke: '#fff', 'stroke-width': 6.5 }),
		marks.line(span, { stroke: LIGHT.ink, 'stroke-width': 2.5 }),
		marks.label({ x, side, text: label, y: BULLET.label, gap: 6 })
	];
}
