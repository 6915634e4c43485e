import type { Atlas } from '$lib/domain/area';
import { areaChangeOf, type AreaChange } from '$lib/domain/area/change';
import {
	areaChangeSentence,
	areaChangeSummary,
	changePeriod,
	signedNumber
} from '$words/area/change';
import type { RankedArea } from '$lib/domain/area/ranking';
import type { AreaView, PublishedFigure } from '$lib/domain/area/view';
import { areaValue } from '$words/area/figures';
import type { DrawnSelection } from '$lib/domain/area/mapChoice';
import { changeChoropleth } from './changeChoropleth';
import type { Choropleth } from './choropleth';
import { withStanding } from '$words/figures';
import { changeUnitWords } from '$words/units';

/** The change between two periods as the page says and draws it. */
export interface ChangeView {
	view: AreaView;
	/** The two periods: "2004 to 2010". */
	period: string;
	/** How many areas changed which way, of some or of all. */
	summaryOf: (codes: readonly string[]) => string;
	unitWords: string;
	/** Both figures of one area, and the change between them. */
	sentenceOf: (code: string) => string;
	/** "+3,000", or why there is no change. */
	wordsOf: (row: PublishedFigure) => string;
	draw: (rows: RankedArea[]) => Choropleth;
}

const narrowed = (change: AreaChange, codes: readonly string[]): AreaChange => ({
	...change,
	figures: change.figures.filter(({ area }) => codes.length === 0 || codes.includes(area.code))
});

/**
 * The change that a selection asks for. It is fetched only then.
 * @returns `undefined` where the atlas has no such periods
 */
export function changeViewOf(atlas: Atlas, selection: DrawnSelection): ChangeView | undefined {
	const { measure, period: to, since: from, classes, method } = selection;
	const change = areaChangeOf(atlas, measure, { from, to });
	if (!change) return undefined;
	const choice = { method, fixed: selection.edges };
	return {
		view: change,
		period: changePeriod(change),
		summaryOf: (codes) => areaChangeSummary(narrowed(change, codes)),
		unitWords: changeUnitWords(change.measure.unit),
		sentenceOf: (code) => areaChangeSentence(change, code),
		wordsOf: (row) =>
			row.value === null
				? areaValue(row, change.measure)
				: withStanding(signedNumber(row.value, change.decimals), row),
		draw: (rows) => changeChoropleth(rows, change, classes, choice)
	};
}
