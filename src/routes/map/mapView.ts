import type { Atlas } from '$lib/domain/area';
import { rankAreas, type RankedArea } from '$lib/domain/areaRanking';
import { areaViewOf, contextViewOf, type AreaView } from '$lib/domain/areaView';
import { areaTitle } from '$lib/domain/areaWords';
import { UNIT_WORDS } from '$lib/domain/format';
import { choropleth, type Choropleth } from '$lib/map/choropleth';
import { isWithin, type MapSelection } from '$lib/state/mapSelection';

/** All that the page shows, worked out from the areas and the address. */
export interface MapView extends AreaView {
	/** "Child poverty". */
	title: string;
	/** "Child poverty, 2009". */
	dated: string;
	drawing: Choropleth;
	context: AreaView | undefined;
	chosen: RankedArea | undefined;
	/** The codes that the filters leave; none where nothing is filtered. */
	within: string[];
}

/**
 * What the page shows of a selection that was read against the same atlas.
 * @throws RangeError where it was not
 */
export function mapViewOf(atlas: Atlas, selection: MapSelection): MapView {
	const view = areaViewOf(atlas, selection.measure, selection.period);
	if (!view) throw new RangeError(`There is no ${selection.measure} of ${selection.period}.`);
	const rows = rankAreas(view);
	const filtered = selection.ward !== '' || selection.neighbourhood !== '';
	const left = filtered ? rows.filter(({ area }) => isWithin(area, selection)) : [];
	return {
		...view,
		title: areaTitle(view.measure),
		dated: `${areaTitle(view.measure)}, ${view.periodId}`,
		drawing: choropleth(rows, view, selection.classes),
		context: contextViewOf(atlas, selection.measure),
		chosen: rows.find(({ area }) => area.code === selection.area),
		within: left.map(({ area }) => area.code)
	};
}

/** The head of a column: what and when; a rank says so, since it has no sign of its own. */
export const columnWords = ({ measure, periodId }: Pick<AreaView, 'measure' | 'periodId'>) => ({
	title: areaTitle(measure),
	when: measure.unit === 'rank' ? `${periodId}, rank` : periodId
});

/** The head of the legend, whose figures have no sign: "Child poverty 2009, %". */
export const legendWords = ({ measure, periodId }: Pick<AreaView, 'measure' | 'periodId'>) =>
	`${areaTitle(measure)} ${periodId}, ${measure.unit === 'percent' ? '%' : UNIT_WORDS[measure.unit]}`;
