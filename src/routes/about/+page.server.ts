import { areasOfRole, groupGeographies, settingOf } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import { NO_AREAS, type AreasPart, type BoundariesPart } from '$lib/data/schema/parts';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import { branchesInUse } from '$lib/domain/result/branchesInUse';
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
	const { measures, comparators } = shippedCore();
	return {
		contact: process.env.OUTTURN_CONTACT ?? site.contact ?? '',
		tileHost: basemap.address && new URL(basemap.address).host,
		rules: rulesOf(measures, comparators),
		ruleNote: site.ruleNote,
		branches: branchesInUse(measures),
		/** Whether any rating, and any flag at all, is published. */
		hasRatings: measures.some(({ statuses }) => statuses.some(({ rag }) => rag !== null)),
		hasFlags: measures.some(({ statuses }) => statuses.length > 0),
		hasCommentary: measures.some(({ commentary }) => commentary.length > 0),
		smallestGroup: smallestGroupOf(measures),
		statement: site.statement,
		sources: credits.sources,
		areas: areasOfRole(atlas.areas, 'area').length,
		areasRanked: atlas.measures.map(areasRanked).find((areas) => areas !== undefined),
		setting: settingOf(atlas),
		/** What the groups of areas are whose names stand on the map; '' where there is none. */
		groups: groupGeographies(part)[0]?.plural ?? '',
		cells: boundaries && cellsOf(part, boundaries)
	};
}

function rulesOf(
	measures: ReturnType<typeof shippedCore>['measures'],
	comparators: ReturnType<typeof shippedCore>['comparators']
): RuleFacts {
	const inForce = ruleInForce(measures);
	const settled = measures.flatMap(({ comparatorId }) => comparatorId ?? []);
	return {
		inForce: inForce?.rule.kind,
		own: measures.filter(({ ratedBy }) => ratedBy?.own).length,
		comparators: comparators.filter(({ id }) => settled.includes(id)),
		counted: comparators.filter(({ id }) => inForce?.comparatorIds?.includes(id)),
		settled: settled.length
	};
}

/** The smallest group that an outturn is a share of; `undefined` where none is known. */
function smallestGroupOf(
	measures: ReturnType<typeof shippedCore>['measures']
): { people: string; size: number } | undefined {
	const groups = measures.flatMap(({ cohort, observations }) =>
		observations.flatMap(({ denominator }) =>
			denominator ? [{ people: cohort?.many ?? '', size: denominator }] : []
		)
	);
	return groups.sort((a, b) => a.size - b.size)[0];
}

/** How true the equal cells are; `undefined` where no area has one. */
function cellsOf(part: AreasPart, boundaries: BoundariesPart) {
	const { cells, borders, kept, displacement95 } = qualityOf(part, boundaries);
	if (cells === 0) return undefined;
	return { borders, kept: Math.round(kept * borders), widths: displacement95 };
}
