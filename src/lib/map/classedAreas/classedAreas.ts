import type { RankedArea } from '$lib/domain/area/ranking';
import { classOf } from '$lib/domain/classes/breaks';
import { roundTo } from '$lib/domain/text/format';
import { rangesOf, type ValueRange } from '$lib/domain/classes/valueRange';
import { NOT_PUBLISHED_SHADE } from '$lib/palette';
import { areaLabel } from '$words/area/place';
import type { ClassScheme } from './classScheme';
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

/** Fills, legend and histogram from one class scheme, so that they cannot disagree. */
export function classedAreas(rows: readonly RankedArea[], scheme: ClassScheme): Choropleth {
	const { edges, decimals, shades } = scheme;
	const marks = rows.map((row) => ({
		...row,
		code: row.area.code,
		shade:
			row.value === null
				? NOT_PUBLISHED_SHADE
				: (shades[classOf(edges, roundTo(row.value, decimals))] ?? ''),
		label: areaLabel(row.area, scheme.valueWords(row))
	}));
	const values = publishedValues(rows);
	return {
		marks,
		legend: legendOf(values, rows.length - values.length, scheme),
		method: scheme.method,
		histogram: drawnHistogram(values, scheme)
	};
}

export const publishedValues = (rows: readonly RankedArea[]): number[] =>
	rows.map(({ value }) => value).filter((value) => value !== null);

function legendOf(values: number[], missing: number, scheme: ClassScheme): LegendLine[] {
	const { edges, decimals, shades, sides = [] } = scheme;
	const classes = values.map((value) => classOf(edges, roundTo(value, decimals)));
	const lines = rangesOf(edges).map((range, n) => ({
		shade: shades[n] ?? '',
		words: scheme.rangeWords(range),
		count: classes.filter((one) => one === n).length,
		range,
		heading: sides[n] ?? ''
	}));
	const told = withHeadings(scheme.falling ? lines.reverse() : lines);
	const hatched = {
		shade: NOT_PUBLISHED_SHADE,
		words: scheme.missingWords,
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
