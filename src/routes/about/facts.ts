import { areasOfRole, settingOf } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import { ruleInForce } from '$lib/domain/result/ratingsUnderRule';
import { pageAttribution } from '$lib/domain/site/credits';
import type { LinkedCore, Manifest } from '$lib/data/schema/core';
import { NO_AREAS, type AreasPart, type BoundariesPart } from '$lib/data/schema/parts';
import { qualityOf } from '$lib/package/parts/cartogram';
import type { RuleFacts } from '$words/about';

interface Described {
	dataset: Pick<Manifest, 'site' | 'credits' | 'source'>;
	core: Pick<LinkedCore, 'measures' | 'comparators'>;
	/** `undefined` where the dataset has none. */
	areas: AreasPart | undefined;
	boundaries: BoundariesPart | undefined;
}

/** What the page says of a dataset: its rules, its sources, and how its map is made. */
export type AboutFacts = ReturnType<typeof aboutFacts>;

/** Works out what the page says of a dataset. */
export function aboutFacts({ dataset, core, areas = NO_AREAS, boundaries }: Described) {
	const atlas = linkedAtlas(areas);
	const { site, credits, source } = dataset;
	return {
		rules: rulesOf(core),
		ruleNote: site.ruleNote,
		hasRatings: core.measures.some(({ statuses }) => statuses.some(({ rag }) => rag !== null)),
		sources: credits.sources,
		attribution: pageAttribution(credits, source),
		areas: areasOfRole(atlas.areas, 'area').length,
		areasRanked: atlas.measures.map(areasRanked).find((ranked) => ranked !== undefined),
		setting: settingOf(atlas),
		cells: boundaries && cellsOf(areas, boundaries)
	};
}

function rulesOf({ measures, comparators }: Described['core']): RuleFacts {
	const settled = measures.flatMap(({ comparatorId }) => comparatorId ?? []);
	return {
		inForce: ruleInForce(measures)?.rule.kind,
		own: measures.filter(({ ratedBy }) => ratedBy?.own).length,
		comparators: comparators.filter(({ id }) => settled.includes(id)),
		settled: settled.length
	};
}

/** How true the equal cells are; `undefined` where no area has one. */
function cellsOf(part: AreasPart, boundaries: BoundariesPart) {
	const { cells, borders, kept, displacement95 } = qualityOf(part, boundaries);
	if (cells === 0) return undefined;
	return { borders, kept: Math.round(kept * borders), widths: displacement95 };
}
