import type { AreaChange } from '$lib/domain/area/change';
import { areaChangeWords, changeSides, signedNumber } from '$words/area/change';
import { classesText, NO_CHANGE, rangeText, WITHOUT_CLASS } from '$words/map/classes';
import type { RankedArea } from '$lib/domain/area/ranking';
import { DEFAULT_METHOD, type ClassChoice } from '$lib/domain/classes/breaks';
import { divergingBreaks } from '$lib/domain/classes/divergingBreaks';
import type { Polarity } from '$lib/domain/measure/direction';
import { rangesOf, type ValueRange } from '$lib/domain/classes/valueRange';
import { changeShadeOf, NO_CHANGE_SHADE } from '$lib/palette';
import { classedAreas, publishedValues, type Choropleth } from './classedAreas';

/**
 * Fills, legend and histogram of a change: shades on both sides of no change, worse to better as
 * the measure's polarity has it, and what was not published in either period hatched.
 */
export function changeChoropleth(
	rows: readonly RankedArea[],
	{ measure, decimals }: Pick<AreaChange, 'measure' | 'decimals'>,
	classes: number,
	choice: ClassChoice = {}
): Choropleth {
	const edges = divergingBreaks(publishedValues(rows), { classes, decimals, ...choice });
	const { fall, rise } = changeSides(measure);
	const ranges = rangesOf(edges);
	const said = (edge: number) => signedNumber(edge, decimals);
	const isStill = isStillAt(decimals);
	return classedAreas(rows, {
		edges,
		decimals,
		shades: changeShades(ranges, isStill, measure.polarity),
		sides: ranges.map((range) => (isStill(range) ? '' : range.from < 0 ? fall : rise)),
		missingWords: WITHOUT_CLASS.change,
		valueWords: (row) => areaChangeWords(row, measure),
		edgeWords: said,
		rangeWords: (range) => (isStill(range) ? NO_CHANGE : rangeText(range, said)),
		method: classesText({
			classes: edges.length - 1,
			method: choice.method ?? DEFAULT_METHOD,
			isOfChange: true
		}),
		falling: measure.polarity !== 'higher'
	});
}

type IsStill = (range: ValueRange) => boolean;

/** Whether a range holds no figure but zero. */
const isStillAt =
	(decimals: number): IsStill =>
	({ from, to, last }) =>
		from === 0 && (to === 0 || (!last && to * 10 ** decimals <= 1));

function changeShades(ranges: ValueRange[], isStill: IsStill, polarity: Polarity): string[] {
	const falls = ranges.filter(({ from }) => from < 0).length;
	const rises = ranges.filter((range) => range.from >= 0 && !isStill(range)).length;
	const [falling, rising] =
		polarity === 'higher' ? (['worse', 'better'] as const) : (['better', 'worse'] as const);
	return ranges.map((range, n) => {
		if (isStill(range)) return NO_CHANGE_SHADE;
		return range.from < 0
			? changeShadeOf(falling, falls - n, falls)
			: changeShadeOf(rising, n - (ranges.length - rises) + 1, rises);
	});
}
