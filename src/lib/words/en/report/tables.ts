import type { MetFlagOf } from '$lib/domain/audit';
import type { MetFlag } from '$lib/domain/measure';
import type { RatingOrigin } from '$lib/domain/result/counts';
import { listAnd } from '../common';
import { figureOf } from '../measure/comparators';
import { ruleInForceText } from '../ratings';
import type { Rating, RuleForAll } from '$lib/domain/rating';

/** The tables of the report: how the priorities stand, and every measure with its flags. */

export const POSITION = {
	caption: 'Ratings and directions by priority',
	measures: 'Measures',
	all: 'All priorities',
	none: 'none'
};

const RATINGS: Record<RatingOrigin, string> = {
	published: 'as published',
	'in-part': 'as published, and calculated where none is',
	calculated: 'calculated, since none is published'
};

/**
 * What the counts are made of.
 * @param prior what outturns are held against: "the year before"
 * @param rule the one in force, where there is one
 * @param split whether some comparators of a measure can be met and others missed
 */
export const positionNote = (
	prior: string,
	origin: RatingOrigin,
	ratings: readonly Rating[],
	{ rule, split }: { rule: RuleForAll | undefined; split: boolean }
): string =>
	[
		`Ratings ${RATINGS[origin]}; directions from the figures, on ${prior}.`,
		rule ? ruleInForceText(rule, ratings, split) : ''
	]
		.filter(Boolean)
		.join(' ');

/**
 * What the figures and marks of the table are.
 * @param marks the marks of met or missed that are published of any measure
 * @param hasPublished whether any flag is
 */
export function monitoringNote(
	marks: readonly Pick<MetFlagOf, 'comparator'>[],
	hasPublished: boolean
): string {
	if (!hasPublished) return 'Figures as printed. No flag is published of these measures.';
	if (marks.length === 0) return 'Figures as printed.';
	const against = marks.map(({ comparator }) => (comparator ? figureOf(comparator) : 'the target'));
	return `Figures as printed. “Met” is the published mark: the outturn against ${listAnd(against)}.`;
}

export const MONITORING = {
	noneChosen: 'None of the measures chosen is under this priority.'
};

/** @param priority its title */
export const measuresUnder = (priority: string): string => `Measures under ${priority}`;

const MET: Record<NonNullable<MetFlag>, string> = {
	yes: 'Met',
	no: 'Not met',
	na: 'Not applicable'
};

/** A published mark, or that there is none. */
export const metText = (flag: MetFlag | undefined): string => (flag ? MET[flag] : 'Left blank');
