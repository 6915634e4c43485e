import { areaName } from '$lib/domain/area';
import type { RankedArea } from '$lib/domain/area/ranking';
import { classOf } from '$lib/domain/classes/breaks';
import { roundTo } from '$lib/domain/text/format';
import { rangesOf, type ValueRange } from '$lib/domain/classes/valueRange';
import { NOT_PUBLISHED_SHADE } from '$lib/palette';
import type { Classing } from './classing';
import { drawnHistogram, type DrawnHistogram } from './drawnHistogram';

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
	/** The values that it stands for; none for what was not published. */
	range: ValueRange | undefined;
	/** Said above the first line of a side: "More deprived". */
	heading: string;
}

export interface Choropleth {
	/** In the order of the rows that they were made from. */
	marks: AreaMark[];
	/** Strongest or worst first, as the table is. */
	legend: LegendLine[];
	/** How the classes were made, with how many there are: "Quantiles, 5 classes". */
	method: string;
	histogram: DrawnHistogram;
}

/** Fills, legend and histogram from one classing, so that they cannot disagree. */
export function drawn(rows: readonly RankedArea[], classing: Classing): Choropleth {
	const { edges, decimals, shades } = classing;
	const marks = rows.map((row) => ({
		...row,
		code: row.area.code,
		shade:
			row.value === null
				? NOT_PUBLISHED_SHADE
				: (shades[classOf(edges, roundTo(row.value, decimals))] ?? ''),
		label: `${areaName(row.area)}, ${row.area.wardName} ward: ${classing.valueWords(row)}`
	}));
	const values = publishedValues(rows);
	return {
		marks,
		legend: legendOf(values, rows.length - values.length, classing),
		method: classing.method,
		histogram: drawnHistogram(values, classing)
	};
}

export const publishedValues = (rows: readonly RankedArea[]): number[] =>
	rows.map(({ value }) => value).filter((value) => value !== null);

function legendOf(values: number[], missing: number, classing: Classing): LegendLine[] {
	const { edges, decimals, shades, sides = [] } = classing;
	const classes = values.map((value) => classOf(edges, roundTo(value, decimals)));
	const lines = rangesOf(edges).map((range, n) => ({
		shade: shades[n] ?? '',
		words: classing.rangeWords(range),
		count: classes.filter((one) => one === n).length,
		range,
		heading: sides[n] ?? ''
	}));
	const told = withHeadings(classing.falling ? lines.reverse() : lines);
	const hatched = {
		shade: NOT_PUBLISHED_SHADE,
		words: classing.missingWords,
		count: missing,
		range: undefined,
		heading: ''
	};
	return missing > 0 ? [...told, hatched] : told;
}

/** A heading stands above the first line that it is for, and not above the next ones. */
const withHeadings = (lines: LegendLine[]) =>
	lines.map((line, i) => ({
		...line,
		heading: line.heading === lines[i - 1]?.heading ? '' : line.heading
	}));

/** "Quantiles, 5 classes". */
export function methodWords(edges: readonly number[], words: string): string {
	const count = edges.length - 1;
	if (count < 1) return 'No figures to class';
	return count === 1 ? 'One class' : `${words}, ${count} classes`;
}
