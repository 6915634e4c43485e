import type { MetFlag } from '$lib/domain/measure';
import type { Comparator } from '$lib/domain/measure/comparator';
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

/**
 * What the counts are made of.
 * @param prior what outturns are held against: "the year before"
 * @param hasPublished whether any flag is published of the measures
 * @param rule the one in force, where there is one
 */
export const positionNote = (
	prior: string,
	hasPublished: boolean,
	ratings: readonly Rating[],
	rule?: RuleForAll
): string =>
	[
		`Ratings ${hasPublished ? 'as published' : 'calculated, since none is published'}; directions from the figures, on ${prior}.`,
		rule ? ruleInForceText(rule, ratings) : ''
	]
		.filter(Boolean)
		.join(' ');

/** What the figures and marks of the table are. */
export const monitoringNote = (
	comparators: readonly Comparator[],
	hasPublished: boolean
): string =>
	hasPublished
		? `Figures as printed. “Met” is the published mark: the outturn against ${listAnd(['the target', ...comparators.map(figureOf)])}.`
		: 'Figures as printed. No flag is published of these measures.';

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
