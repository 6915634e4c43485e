import { areaName } from '$lib/domain/area';
import type { RankedArea } from '$lib/domain/areaRanking';
import type { AreaView } from '$lib/domain/areaView';
import { areaValue } from '$lib/domain/areaWords';
import { classBreaks, classOf } from '$lib/domain/classBreaks';
import { formatNumber, roundTo } from '$lib/domain/format';
import type { Polarity } from '$lib/domain/measure';
import { NOT_PUBLISHED_SHADE, shadeOf } from '$lib/palette';

/** An area as it is drawn, in the map and in the table alike. */
export interface AreaMark extends RankedArea {
	code: string;
	/** The class that carries its fill. */
	shade: string;
	/** What it says of itself: "Canklow North, Boston Castle ward: 57.5%". */
	label: string;
}

export interface LegendLine {
	shade: string;
	words: string;
	count: number;
}

export interface Choropleth {
	/** In the order of the rows that they were made from. */
	marks: AreaMark[];
	/** Strongest first, as the table is. */
	legend: LegendLine[];
	method: string;
}

/**
 * Fills and legend in one call, so that they cannot disagree: the areas' classes by natural
 * breaks, the worst class in the strongest shade, and what was not published hatched.
 */
export function choropleth(
	rows: readonly RankedArea[],
	view: Pick<AreaView, 'measure' | 'decimals'>,
	classes: number
): Choropleth {
	const { decimals, measure } = view;
	const values = rows.map(({ value }) => value).filter((value) => value !== null);
	const edges = classBreaks(values, { classes, decimals });
	const shadeFor = (value: number | null) =>
		value === null
			? NOT_PUBLISHED_SHADE
			: shadeOfClass(classOf(edges, roundTo(value, decimals)), edges, measure.polarity);
	const marks = rows.map((row) => ({
		...row,
		code: row.area.code,
		shade: shadeFor(row.value),
		label: labelOf(row, view)
	}));
	return { marks, legend: legendOf(marks, edges, view), method: methodOf(edges) };
}

const shadeOfClass = (n: number, edges: number[], polarity: Polarity): string => {
	const count = edges.length - 1;
	return shadeOf(polarity === 'higher' ? count - 1 - n : n, count);
};

const labelOf = (row: RankedArea, { measure }: Pick<AreaView, 'measure'>) =>
	`${areaName(row.area)}, ${row.area.wardName} ward: ${areaValue(row, measure)}`;

function legendOf(
	marks: AreaMark[],
	edges: number[],
	{ measure, decimals }: Pick<AreaView, 'measure' | 'decimals'>
): LegendLine[] {
	const countOf = (shade: string) => marks.filter((mark) => mark.shade === shade).length;
	const classes = edges.slice(0, -1).map((_, n) => {
		const shade = shadeOfClass(n, edges, measure.polarity);
		return { shade, words: classWords(edges, n, decimals), count: countOf(shade) };
	});
	if (measure.polarity !== 'higher') classes.reverse();
	const missing = countOf(NOT_PUBLISHED_SHADE);
	const hatched = { shade: NOT_PUBLISHED_SHADE, words: 'Not published', count: missing };
	return missing > 0 ? [...classes, hatched] : classes;
}

/** "36.4 to under 42.1"; the last class holds its upper edge, so "50.0 to 57.5". */
function classWords(edges: number[], n: number, decimals: number): string {
	const [from = 0, to = 0] = edges.slice(n, n + 2);
	const said = (edge: number) => formatNumber(edge, decimals);
	if (from === to) return said(from);
	return n === edges.length - 2
		? `${said(from)} to ${said(to)}`
		: `${said(from)} to under ${said(to)}`;
}

const methodOf = (edges: number[]) => {
	const count = edges.length - 1;
	if (count < 1) return 'No figures to class';
	return count === 1 ? 'One class' : `Natural breaks, ${count} classes`;
};
