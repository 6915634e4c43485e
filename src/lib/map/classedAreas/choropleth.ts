import type { RankedArea } from '$lib/domain/area/ranking';
import type { AreaView } from '$lib/domain/area/view';
import { areaValue } from '$words/area/figures';
import { classesText, rangeText, WITHOUT_CLASS } from '$words/map/classes';
import {
	classBreaks,
	DEFAULT_METHOD,
	isClassPerValue,
	type ClassChoice
} from '$lib/domain/classes/breaks';
import { formatNumber } from '$lib/domain/text/format';
import { rangesOf } from '$lib/domain/classes/valueRange';
import { shadeOf } from '$lib/palette';
import { classedAreas, publishedValues, type Choropleth } from './classedAreas';

export type { AreaMark, Choropleth, LegendLine } from './classedAreas';

/**
 * Fills, legend and histogram of a measure: the areas' classes by the method chosen, natural
 * breaks where none is, the worst class in the strongest shade, and what was not published
 * hatched.
 */
export function choropleth(
	rows: readonly RankedArea[],
	{ measure, decimals }: Pick<AreaView, 'measure' | 'decimals'>,
	classes: number,
	choice: ClassChoice = {}
): Choropleth {
	const values = publishedValues(rows);
	const options = { classes, decimals, ...choice };
	const edges = classBreaks(values, options);
	const shades = rangesOf(edges).map((_, n, { length }) => shadeOf(n, length));
	const isRising = measure.polarity === 'higher';
	const said = (edge: number) => formatNumber(edge, decimals);
	return classedAreas(rows, {
		edges,
		decimals,
		shades: isRising ? shades.reverse() : shades,
		missingWords: WITHOUT_CLASS.figure,
		valueWords: (row) => areaValue(row, measure),
		edgeWords: said,
		rangeWords: (range) => rangeText(range, said),
		method: classesText({
			classes: edges.length - 1,
			method: choice.method ?? DEFAULT_METHOD,
			isPerValue: isClassPerValue(values, options)
		}),
		falling: !isRising
	});
}
