import { areasOfRole, settingOf, type Setting } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import { ruleInForce } from '$lib/domain/result/ratingsUnderRule';
import type { Credits, Site, Source } from '$lib/domain/site';
import type { LinkedCore } from '$lib/data/schema/core';
import { NO_AREAS, type AreasPart, type BoundariesPart } from '$lib/data/schema/parts';
import { qualityOf } from '$lib/package/parts/cartogram';
import type { RuleFacts } from '$words/about';

/** What the method rests on, told of a dataset by its figures. */
export interface Facts {
	rules: RuleFacts;
	ruleNote: string | undefined;
	/** Whether any rating is published. */
	hasRatings: boolean;
	sources: Source[];
	/** How many areas there are, and among how many of the nation they are ranked. */
	areas: number;
	areasRanked: number | undefined;
	setting: Setting;
	/** How true the equal cells are; `undefined` where no area has one. */
	cells: { borders: number; kept: number; widths: number } | undefined;
}

interface Told {
	dataset: { site: Site; credits: Credits };
	core: Pick<LinkedCore, 'measures' | 'comparators'>;
	/** `undefined` where the dataset has none. */
	areas: AreasPart | undefined;
	boundaries: BoundariesPart | undefined;
}

/** What the About page says of a dataset's rules, sources and areas. */
export function factsOf({ dataset, core, areas: part = NO_AREAS, boundaries }: Told): Facts {
	const atlas = linkedAtlas(part);
	const { measures, comparators } = core;
	return {
		rules: rulesOf(measures, comparators),
		ruleNote: dataset.site.ruleNote,
		hasRatings: measures.some(({ statuses }) => statuses.some(({ rag }) => rag !== null)),
		sources: dataset.credits.sources,
		areas: areasOfRole(atlas.areas, 'area').length,
		areasRanked: atlas.measures.map(areasRanked).find((areas) => areas !== undefined),
		setting: settingOf(atlas),
		cells: boundaries && cellsOf(part, boundaries)
	};
}

function rulesOf(
	measures: LinkedCore['measures'],
	comparators: LinkedCore['comparators']
): RuleFacts {
	const settled = measures.flatMap(({ comparatorId }) => comparatorId ?? []);
	return {
		inForce: ruleInForce(measures)?.rule.kind,
		own: measures.filter(({ ratedBy }) => ratedBy?.own).length,
		comparators: comparators.filter(({ id }) => settled.includes(id)),
		settled: settled.length
	};
}

function cellsOf(part: AreasPart, boundaries: BoundariesPart) {
	const { cells, borders, kept, displacement95 } = qualityOf(part, boundaries);
	if (cells === 0) return undefined;
	return { borders, kept: Math.round(kept * borders), widths: displacement95 };
}
