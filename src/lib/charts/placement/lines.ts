import type { LinesMeaning } from '../meaning/lines';
import { axisScale, scaleOf, ticksOf } from './scale';
import { tidy } from './tidy';
import { spread } from './spread';

/** The plot's edges, as for a trend; the lines' names to the right. */
export const LINES = { left: 12, right: 70, names: 73, top: 26, bottom: 170, height: 200 } as const;
const NAME_HEIGHT = 33;

export interface LinesShapes {
	ticks: { y: number; label: string }[];
	times: { x: number; label: string }[];
	lines: { name: string; label: string; points: { x: number; y: number }[]; labelY: number }[];
}

/** Places lines on one scale, their names apart at their ends. */
export function placeLines({ unit, times, lines }: LinesMeaning): LinesShapes {
	const y = axisScale(
		lines.flatMap(({ values }) => values),
		unit,
		[LINES.bottom, LINES.top]
	);
	const x = scaleOf([0, Math.max(1, times.length - 1)], [LINES.left, LINES.right]);
	const ends = lines.map(({ values }) => ({ at: y(values.at(-1) ?? 0), size: NAME_HEIGHT }));
	const labels = spread(ends, [LINES.top - 18, LINES.bottom + 18]);
	const every = Math.ceil(times.length / 4);
	return {
		ticks: ticksOf(y, unit).map(({ value, label }) => ({ y: y(value), label })),
		times: times.flatMap((label, i) =>
			(times.length - 1 - i) % every === 0 ? [{ x: x(i), label }] : []
		),
		lines: lines.map(({ name, label, values }, i) => ({
			name,
			label,
			points: values.map((value, at) => ({ x: x(at), y: y(value) })),
			labelY: tidy(labels[i] ?? 0)
		}))
	};
}
