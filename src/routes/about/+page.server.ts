import { areasOfRole, settingOf } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import { NO_AREAS, type AreasPart, type BoundariesPart } from '$lib/data/schema/parts';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import { ruleInForce } from '$lib/domain/result/ratingsUnderRule';
import { qualityOf } from '$lib/package/parts/cartogram';
import { shippedAreas, shippedBoundaries, shippedCore, shippedManifest } from '$lib/server/shipped';
import type { RuleFacts } from '$words/about';
import basemap from '../../basemap.json';

/**
 * Who publishes this copy, as its host said when building it or else the package, empty for a copy to
 * try out; the one other host that may be asked for pictures; what the shipped data say of their
 * rules, sources and areas.
 */
export function load() {
	const part = shippedAreas() ?? NO_AREAS;
	const boundaries = shippedBoundaries();
	const atlas = linkedAtlas(part);
	const { site, credits } = shippedManifest();
	const { measures, comparators, ratings } = shippedCore();
	return {
		contact: process.env.OUTTURN_CONTACT ?? site.contact ?? '',
		tileHost: basemap.address && new URL(basemap.address).host,
		rules: rulesOf(measures, comparators),
		ratings,
		ruleNote: site.ruleNote,
		hasRatings: measures.some(({ statuses }) => statuses.some(({ rating }) => rating !== null)),
		sources: credits.sources,
		areas: areasOfRole(atlas.areas, 'area').length,
		areasRanked: atlas.measures.map(areasRanked).find((areas) => areas !== undefined),
		setting: settingOf(atlas),
		cells: boundaries && cellsOf(part, boundaries)
	};
}

function rulesOf(
	measures: ReturnType<typeof shippedCore>['measures'],
	comparators: ReturnType<typeof shippedCore>['comparators']
): RuleFacts {
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
