import type { Measure, Observation } from '$lib/domain/measure';
import type { Period } from '$lib/domain/period';
import type { Chance } from '$lib/domain/result/chance';
import { chanceText } from '../results';
import { seriesHead } from './comparators';
import { unitWords } from '../units';

/** The figures of a measure's page: its outturn, what it is held against, how it moved. */

/**
 * What the large figure is of.
 * @param standing that it is provisional or was revised, and its interval; empty where there is nothing to say
 * @returns "2011/12 outturn · refers to 2009 · provisional"
 */
export const outturnLine = (
	period: Pick<Period, 'label'>,
	outturn: Observation | undefined,
	standing: string
): string =>
	[`${period.label} outturn`, outturn?.refersTo ? `refers to ${outturn.refersTo}` : '', standing]
		.filter(Boolean)
		.join(' · ');

/** The same in a frame, which has less room. */
export const outturnText = (
	period: Pick<Period, 'label'>,
	outturn: Observation | undefined
): string =>
	[`${period.label} outturn`, outturn?.refersTo ? `refers to ${outturn.refersTo}` : '']
		.filter(Boolean)
		.join(', ');

/** Where a rating that is shown comes from. */
export const RATED_AS = {
	published: 'as published',
	calculated: 'calculated from the figures',
	/** In a frame, which has less room. */
	calculatedBriefly: 'calculated'
};

/** @returns "1 of 24" */
export const countedText = ({ numerator, denominator }: Observation): string =>
	`${numerator} of ${denominator}`;

/**
 * The people behind a percentage, and the range in which it could lie by chance alone.
 * @param counted "1 of 24"
 * @returns "1 of 24 young people; 95% interval 0.7% to 20.2%. Inside it: the target (10%). …"
 */
export function cohortText(
	counted: string,
	{ cohort }: Pick<Measure, 'cohort'>,
	chance?: Chance
): string {
	const people = `${counted} ${cohort?.many ?? 'in the cohort'}`;
	if (!chance) return `${people}.`;
	return `${people}; 95% interval ${chance.low}% to ${chance.high}%. ${chanceText(chance)}`;
}

export const CHANCE_MEANT = 'How chance is meant';

/** @param title of the map's measure @param areas what people call them: "neighbourhood" */
export const onTheMap = (title: string, areas: string): string =>
	`${title} by ${areas}, on the map`;

export const TAKE_CHART = 'Take this chart away';

/** @returns "The outturn against each benchmark, per cent; lower is better" */
export function comparisonsCaption({ unit, polarity }: Pick<Measure, 'unit' | 'polarity'>): string {
	const better = {
		higher: '; higher is better',
		lower: '; lower is better',
		plan: '; as near the target as can be'
	};
	return `The outturn against each benchmark, ${unitWords(unit)}${polarity ? better[polarity] : ''}`;
}

export const COMPARISONS = {
	benchmark: 'Benchmark',
	outturn: 'The outturn is',
	/** The same where a row is a block of its own. */
	outturnBriefly: 'Outturn is',
	figures: 'By the figures',
	published: 'As published',
	held: 'held against each of these',
	differs: 'differs from the figures'
};

export const NO_FIGURE = 'no figure';

export const overTime = ({ shortTitle }: Pick<Measure, 'shortTitle'>): string =>
	`${shortTitle} over time`;

/** What a fold of a long table over time is called. */
export const earlierRows = (rows: number): string => `The ${rows} earlier`;

/** The people of each figure over time. */
export const COHORT = { head: 'Cohort', none: 'not given' };

/** Figures of another measure that the report gives beside this one. */
export const FURTHER = {
	caption: 'Given by the report beside the measure; none of them is the measure',
	of: 'Figure of',
	area: 'Area',
	note: 'Note',
	noNote: 'none'
};

/** @returns "Statistical neighbours 2011/12" */
export const figureName = (
	{ series, period }: Observation,
	{ comparators }: Pick<Measure, 'comparators'>
): string => `${seriesHead(series, comparators)} ${period.label}`;
