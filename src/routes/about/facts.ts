import { areasOfRole, groupGeographies, settingOf, type Setting } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import { isRuleForAll, type Rating, type RatingBranch } from '$lib/domain/rating';
import { resultOf } from '$lib/domain/result';
import { branchesInUse } from '$lib/domain/result/branchesInUse';
import { ratingOrigin, type RatingOrigin } from '$lib/domain/result/counts';
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
	ratings: Rating[];
	branches: RatingBranch[];
	/**
	 * Where the ratings shown are from: in part, where only other periods have published ones; none,
	 * where no rule gives any either.
	 */
	ratingsFrom: RatingOrigin | 'none';
	/** Whether any flag at all is published. */
	hasFlags: boolean;
	hasCommentary: boolean;
	/** The smallest group that an outturn is a share of; `undefined` where none is known. */
	smallestGroup: { people: string; size: number } | undefined;
	statement: Site['statement'];
	sources: Source[];
	/** How many areas there are, and among how many of the nation they are ranked. */
	areas: number;
	areasRanked: number | undefined;
	setting: Setting;
	/** What the groups of areas are whose names stand on the map; '' where there is none. */
	groups: string;
	/** How true the equal cells are; `undefined` where no area has one. */
	cells: { borders: number; kept: number; widths: number } | undefined;
}

interface Told {
	dataset: { site: Site; credits: Credits };
	core: Pick<LinkedCore, 'periodId' | 'measures' | 'comparators' | 'ratings' | 'rule'>;
	/** `undefined` where the dataset has none. */
	areas: AreasPart | undefined;
	boundaries: BoundariesPart | undefined;
}

/** What the About page says of a dataset's rules, sources and areas. */
export function factsOf({ dataset, core, areas: part = NO_AREAS, boundaries }: Told): Facts {
	const atlas = linkedAtlas(part);
	const { measures, ratings } = core;
	return {
		rules: rulesOf(core),
		ruleNote: dataset.site.ruleNote,
		ratings,
		branches: branchesInUse(measures),
		ratingsFrom: ratingsFrom(core),
		hasFlags: measures.some(({ statuses }) => statuses.length > 0),
		hasCommentary: measures.some(({ commentary }) => commentary.length > 0),
		smallestGroup: smallestGroupOf(measures),
		statement: dataset.site.statement,
		sources: dataset.credits.sources,
		areas: areasOfRole(atlas.areas, 'area').length,
		areasRanked: atlas.measures.map(areasRanked).find((areas) => areas !== undefined),
		setting: settingOf(atlas),
		groups: groupGeographies(part)[0]?.plural ?? '',
		cells: boundaries && cellsOf(part, boundaries)
	};
}

function ratingsFrom({ measures, periodId, rule }: Told['core']): Facts['ratingsFrom'] {
	const isAnyPublished = measures.some(({ statuses }) =>
		statuses.some(({ rating }) => rating !== null)
	);
	if (!isAnyPublished)
		return rule || measures.some(({ ratedBy }) => ratedBy) ? 'calculated' : 'none';
	const origin = ratingOrigin(measures.map((measure) => resultOf(measure, periodId)));
	return origin === 'published' ? origin : 'in-part';
}

function rulesOf({ measures, comparators, rule }: Told['core']): RuleFacts {
	const inForce = ruleInForce(measures) ?? rule;
	const own = measures.flatMap(({ ratedBy }) => (ratedBy?.own ? ratedBy : []));
	const settled = measures.flatMap(({ comparatorId }) => comparatorId ?? []);
	return {
		inForce: inForce && isRuleForAll(inForce.rule) ? inForce.rule.kind : undefined,
		own: own.length,
		byThresholds: own.filter(({ rule }) => rule.kind === 'thresholds').length,
		unruled: measures.filter(({ ratedBy }) => ratedBy === null).length,
		comparators: comparators.filter(({ id }) => settled.includes(id)),
		counted: comparators.filter(({ id }) => inForce?.comparatorIds?.includes(id)),
		settled: settled.length
	};
}

function smallestGroupOf(measures: LinkedCore['measures']): Facts['smallestGroup'] {
	const groups = measures.flatMap(({ cohort, observations }) =>
		observations.flatMap(({ denominator }) =>
			denominator ? [{ people: cohort?.many ?? '', size: denominator }] : []
		)
	);
	return groups.sort((a, b) => a.size - b.size)[0];
}

function cellsOf(part: AreasPart, boundaries: BoundariesPart) {
	const { cells, borders, kept, displacement95 } = qualityOf(part, boundaries);
	if (cells === 0) return undefined;
	return { borders, kept: Math.round(kept * borders), widths: displacement95 };
}
