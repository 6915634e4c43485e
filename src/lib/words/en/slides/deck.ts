import type { AreaMeasure, Geography } from '$lib/domain/area';
import type { Priority } from '$lib/domain/measure';
import type { Direction } from '$lib/domain/measure/direction';
import type { Rating, RuleForAll } from '$lib/domain/rating';
import type { Counts, RatingOrigin } from '$lib/domain/result/counts';
import type { Benchmark, Result } from '$lib/domain/result';
import { areaTitle, type TitledAreaMeasure } from '../area/figures';
import { everydayName, geographyWords } from '../area/geographies';
import type { ChangeLine } from '../changes';
import { counted, NOUNS } from '../counts';
import { listAnd } from '../common';
import { benchmarkName } from '../measure/comparators';
import { whenText } from '../overview/finding';
import { COLUMNS } from '../measure/columns';
import { withoutAttention } from '$lib/domain/result/attention';
import { anyRating, DIRECTION_LABELS, RULE_TITLES, ruleSentence } from '../ratings';
import { headlineOf } from '../results';

/** The slides: their titles, what stands under these, and what their texts say. */

/** The title of what goes on from the slide before it. */
export const continued = (title: string): string => `${title} (continued)`;

/**
 * Where the figures are from, at the foot of every slide.
 * @param of `date` says when they were published: "Published 19 September 2012"
 */
export const footText = ({ source, date }: { source: string; date: string }): string =>
	`${source}. ${date}`;

/** The finding in one line, with the period that it is of. */
export const findingText = (counts: Counts, period: string): string =>
	`${headlineOf(counts)}, ${period}`;

/** How many measures there are, and of when. */
export const positionLede = (results: Result[], period: string): string =>
	`${counted(results.length, NOUNS.measure)}${whenText(results, period)}`;

/** How many moved which way, as a count is named. */
export const movementText = (direction: Direction): string =>
	direction === 'unknown' ? 'Cannot be told' : DIRECTION_LABELS[direction];

/** The lists of counts, as a screen reader tells them. */
export const RATINGS = 'Published ratings';
export const movementSince = (since: string): string => `Direction on ${since}, by the figures`;

/** Said in the place of those that need attention. @returns "Every measure here is green." */
export const noneInNeed = (ratings: readonly Rating[]): string =>
	`Every measure here is ${anyRating(withoutAttention(ratings))}.`;
export const MEASURES = 'Measures';
export const MEASURE_HEADS = {
	rating: COLUMNS.rating,
	measure: COLUMNS.measure,
	outturn: COLUMNS.outturn,
	direction: COLUMNS.direction
};
export const WORST_AREAS = 'The worst areas';
export const AREA_HEADS = { rank: 'Rank', area: 'Area' };
export const LEGEND = 'Legend';

/** What changed since the period or the year before. */
export const CHANGED = {
	title: 'What changed since the prior period',
	all: 'In all',
	biggest: 'Biggest'
};

/** A measure in a list of changes, with what changed of it. */
export const changeText = ({ name, words }: ChangeLine): string =>
	words ? `${name}: ${words}` : name;

/** The slide of a red measure. */
export const MEASURE = {
	commentary: 'Commentary',
	action: 'Action',
	caveats: 'Bear in mind'
};

/**
 * What stands under the name of a measure.
 * @param priority what it is reported under, told by its title where it has no number
 * @param hasMore whether the report's narrative is left to the measure's own page
 * @returns "NI 116 · Priority 1"
 */
export const measureLede = (
	reference: string,
	priority: Priority | undefined,
	hasMore: boolean
): string =>
	[
		reference,
		priority && (priority.number ? `Priority ${priority.number}` : priority.title),
		hasMore ? 'The report’s exception narrative is on the measure’s page.' : ''
	]
		.filter(Boolean)
		.join(' · ');

/** The slide of the areas, until their figures have come. */
export const WAITING = {
	title: 'By area',
	lede: 'The figures of the areas have not come yet.'
};

export const byArea = (measure: TitledAreaMeasure, areas: Geography): string =>
	`${areaTitle(measure)} by ${everydayName(areas)}`;

export const mapTitle = (measure: TitledAreaMeasure, period: string, areas: Geography): string =>
	`${byArea(measure, areas)}, ${period}`;

/** The head of the column of figures: "2009", or "2010, rank". */
export const figureHead = ({ unit }: Pick<AreaMeasure, 'unit'>, period: string): string =>
	unit.kind === 'rank' ? `${period}, rank` : period;

/** How many areas the table names, of how many. */
export const mapNote = ({
	named,
	published,
	areas,
	geography
}: {
	named: number;
	published: number;
	areas: number;
	geography: Geography;
}): string =>
	`The ${named === 1 ? '' : `${named} `}worst of ${counted(published, NOUNS.area)} published, of ${areas} ${geographyWords(geography)}. Large areas hold few people.`;

/** How the figures came about, and what to know of the data. */
export const METHOD = {
	title: 'Method and data',
	ratings: 'Ratings',
	calculated: 'Direction and gaps',
	missing: 'Missing figures',
	retold: 'Commentary and action',
	data: 'Data'
};

/** @param note how the commentary came about, where the package says so */
export const retoldText = (note: string): string =>
	`${note} Of a summary and a narrative of the exception, a slide has the summary.`;

const RATINGS_FROM: Record<RatingOrigin, string> = {
	published: 'They are the council’s own, as published.',
	'in-part':
		'They are the council’s own where it published one; the others are calculated from the figures.',
	calculated: 'They are calculated from the figures; none is published.'
};

/**
 * @param rule the one in force, where the measures have one
 * @param split whether some comparators of a measure can be met and others missed
 */
export const ratingsText = (
	rule: RuleForAll | undefined,
	ratings: readonly Rating[],
	origin: RatingOrigin,
	split: boolean
): string =>
	[
		RATINGS_FROM[origin],
		rule && `Rule: ${RULE_TITLES[rule.kind].toLowerCase()}. ${ruleSentence(rule, ratings, split)}`
	]
		.filter(Boolean)
		.join(' ');

/** @param since what directions are read from: "the year before" */
export const calculatedText = (since: string, against: readonly Benchmark[]): string =>
	`They are calculated from the published figures, against ${listAnd([since, ...against.map(benchmarkName)])}.`;

/** How many flags do not follow from the figures; "" where all do. */
export const differingText = (flags: number, measures: number): string =>
	flags === 0
		? ''
		: `${flags} published ${flags === 1 ? 'flag does' : 'flags do'} not follow from the figures, on ${counted(measures, NOUNS.measure)}: the audit lists them.`;

/** How many measures have no outturn, of how many. */
export const missingText = (without: number, measures: number): string =>
	`${without === 0 ? 'Every measure here has an outturn.' : `${without} of ${counted(measures, NOUNS.measure)} ${without === 1 ? 'has' : 'have'} no outturn.`} What is missing is named and never counted as zero.`;

/** Whose data they are; and which measures of them the slides show. */
export const dataText = (of: { source: string; date: string }): string =>
	`${footText(of)}; figures as printed.`;
export const scopeLine = (scope: string): string => `${scope}.`;
