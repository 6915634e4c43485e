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
	const part = shippedAreas();
	const { site, credits } = shippedManifest();
	const { measures, comparators } = shippedCore();
	const { borders, kept, displacement95 } = qualityOf(part, shippedBoundaries());
	return {
		contact: process.env.OUTTURN_CONTACT ?? site.contact ?? '',
		tileHost: basemap.address && new URL(basemap.address).host,
		rules: rulesOf(measures, comparators),
		ruleNote: site.ruleNote,
		hasRatings: measures.some(({ statuses }) => statuses.some(({ rag }) => rag !== null)),
		sources: credits.sources,
		areasOfEngland: part.measures.map(areasRanked).find((areas) => areas !== undefined),
		cells: { borders, kept: Math.round(kept * borders), widths: displacement95 }
	};
}

function rulesOf(
	measures: ReturnType<typeof shippedCore>['measures'],
	comparators: ReturnType<typeof shippedCore>['comparators']
): RuleFacts {
	const settled = measures.flatMap(({ comparatorId }) => comparatorId ?? []);
	return {
		inForce: ruleInForce(measures)?.rule.kind,
		own: measures.filter(({ ratedBy }) => ratedBy.own).length,
		comparators: comparators.filter(({ id }) => settled.includes(id)),
		settled: settled.length
	};
}
