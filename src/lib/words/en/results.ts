import {
	compare,
	positionOf,
	type Comparison,
	type Position
} from '$lib/domain/measure/comparison';
import { missingReason } from '$lib/domain/measure/missing';
import { mainBenchmarks, targetOf, type Result } from '$lib/domain/result';
import type { Chance } from '$lib/domain/result/chance';
import { countOfTone, type Counts } from '$lib/domain/result/counts';
import type { MissingCount } from '$lib/domain/result/missingCounts';
import { paceOf } from '$lib/domain/result/pace';
import { priorOf, type Dated } from '$lib/domain/result/priorOf';
import { sayFigure, isSameUnit } from '$lib/domain/text/format';
import { capital, listAnd, lower } from './common';
import { benchmarkHead, benchmarkName } from './measure/comparators';
import { targetOutcome } from './measures';
import { anyOfTone, DIRECTION_LABELS, ratingCounts } from './ratings';
import { wordsAfter } from './units';
import { MISSING_WORDS, sayTarget } from './figures';

/**
 * The note on chance in plain words.
 * @returns "Inside it: the target (74%) and England (74%). Those differences could be chance."
 */
export function chanceText({ within }: Chance): string {
	if (within.length === 0) return 'Nothing that it is held against lies inside it.';
	const names = within.map(
		({ benchmark, figure }) => `${benchmarkName(benchmark)} (${sayFigure(figure)})`
	);
	const those = within.length > 1 ? 'Those differences' : 'That difference';
	return `Inside it: ${listAnd(names)}. ${those} could be chance.`;
}

/**
 * One plain sentence for any measure: the outturn, its target, its direction of travel and
 * its position. It says nothing that the figures do not hold, and names what is missing.
 */
export function sentenceOf(result: Result): string {
	const { outturn } = result;
	if (outturn?.value == null)
		return `No outturn: ${MISSING_WORDS[missingReason(outturn) ?? 'not-available']}.`;
	const joint = result.measure.hasNoTargets ? ':' : '';
	return `${sayFigure(outturn)}${wordsAfter(outturn.unit)}${joint} ${clausesOf(result)}.`;
}

/** The sentence without its figure, for where the figure stands beside it in large type. */
export const clausesOf = (result: Result): string =>
	[targetPart(result), directionPart(result), positionPart(result)].filter(Boolean).join('; ');

/** The same in brief: how it stands to its target, and to the year before; or else to others. */
export const shortClausesOf = (result: Result): string =>
	result.measure.hasNoTargets
		? clausesOf(result)
		: [
				targetPart(result),
				(targetOf(result).figure?.value == null && positionPart(result)) || directionPart(result)
			].join('; ');

function targetPart(result: Result): string {
	if (result.measure.hasNoTargets) return '';
	const { figure: target, comparison } = targetOf(result);
	const pace = target?.value == null ? paceOf(result) : undefined;
	if (pace) return `towards a target of ${sayTarget(pace.target)} for ${pace.target.period.label}`;
	if (target?.value == null)
		return missingReason(target) === 'not-applicable'
			? 'with no target set'
			: 'with no target published';
	const words = targetOutcome(comparison) ?? whyNotCompared(comparison);
	return `against a target of ${sayTarget(target)}, ${words}`;
}

function whyNotCompared(comparison: Comparison): string {
	const reason = comparison.kind === 'not-compared' ? comparison.reason : undefined;
	if (reason === 'plan') return 'to be as near it as can be';
	return reason === 'no-polarity'
		? 'where neither way is better'
		: 'which is in another unit and cannot be compared';
}

function directionPart({ outturn, prior, direction }: Result): string {
	if (prior?.value == null || outturn?.value == null) return 'no prior value to compare with';
	if (!isSameUnit(prior.unit, outturn.unit))
		return `the prior value (${sayFigure(prior)}) is in another unit`;
	if (direction === 'unchanged') return `unchanged from ${sayFigure(prior)}`;
	const way = `${outturn.value > prior.value ? 'up' : 'down'} from ${sayFigure(prior)}`;
	return direction === 'unknown' ? way : `${way}, ${lower(DIRECTION_LABELS[direction])}`;
}

const POSITIONS: Record<Position, string> = { above: 'above', below: 'below', level: 'level with' };

/** A position is arithmetic, so it is told even where neither way is better. */
function positionPart(result: Result): string {
	if (result.measure.hasNoComparators) return '';
	const comparators = mainBenchmarks(result).filter(({ comparator }) => comparator);
	const positions = comparators.flatMap(({ comparator, figure }) => {
		const position = positionOf(compare(result.outturn, figure, 'higher'));
		return figure && position
			? [
					{
						words: POSITIONS[position],
						text: `${benchmarkName({ comparator })} (${sayFigure(figure)})`
					}
				]
			: [];
	});
	const published = comparators.some(({ figure }) => figure?.value != null);
	if (positions.length === 0)
		return published ? 'no comparator in the same unit' : 'no comparator published';
	return listAnd(
		positions.map(({ words, text }, i) =>
			words === positions[i - 1]?.words ? text : `${words} ${text}`
		)
	);
}

/**
 * The finding in one line: how much of what is rated is red, or whatever the council calls it. It says
 * "half", "a third" or "a quarter" only where that is exact, and counts otherwise.
 */
export function headlineOf(counts: Counts): string {
	const rated = counts.total - countOfTone(counts, 'none');
	if (rated === 0) return 'No measure is rated in this period';
	const red = anyOfTone(
		counts.rating.map(({ rating }) => rating),
		'bad'
	);
	if (red === '') return capital(ratingCounts(counts));
	const count = countOfTone(counts, 'bad');
	if (count === 0) return `No rated measure is ${red}`;
	if (count === rated) return `Every rated measure is ${red}`;
	const share = EXACT.find(([n, of]) => count * of === rated * n);
	const subject = share
		? `${share[2]} of the rated measures`
		: `${count} of ${rated} rated measures`;
	return `${subject} ${count === 1 && !share ? 'is' : 'are'} ${red}`;
}

const EXACT: [number, number, string][] = [
	[1, 2, 'Half'],
	[1, 3, 'A third'],
	[2, 3, 'Two thirds'],
	[1, 4, 'A quarter'],
	[3, 4, 'Three quarters']
];

/**
 * What outturns are held against, as a sentence says it: the year before, where that is what it
 * is for all of them; else the period by name, where it is one.
 * @returns "the year before", "2012/13 Q1" or "an earlier period"
 */
export function priorWords(results: Dated[]): string {
	const prior = priorOf(results);
	if (prior.kind === 'one-period') return prior.period.label;
	return prior.kind === 'year-before' ? 'the year before' : 'an earlier period';
}

/**
 * What outturns are held against, as the head of a column says it.
 * @returns "Year before", "2012/13 Q1" or "Earlier period"
 */
export function priorHead(results: Dated[]): string {
	const prior = priorOf(results);
	if (prior.kind === 'one-period') return prior.period.label;
	return prior.kind === 'year-before' ? 'Year before' : 'Earlier period';
}

/**
 * What outturns are held against, in a key.
 * @returns "year before", "2012/13 Q1" or "earlier period"
 */
export function priorInKey(results: Dated[]): string {
	const prior = priorOf(results);
	if (prior.kind === 'one-period') return prior.period.label;
	return prior.kind === 'year-before' ? 'year before' : 'earlier period';
}

/**
 * How many measures have no figure in a column, and why.
 * @param results those that were counted
 * @returns "Target: 13 not applicable, 1 left blank", "Outturn: none"
 */
export function missingText(
	{ column, comparator, reasons }: MissingCount,
	results: Result[]
): string {
	const own: Record<string, string> = { prior: priorHead(results), outturn: 'Outturn' };
	const name = own[column] ?? benchmarkHead({ comparator });
	const counted = reasons.map(({ reason, count }) => `${count} ${MISSING_WORDS[reason]}`);
	return `${name}: ${counted.join(', ') || 'none'}`;
}

/**
 * What is said of a priority without a measure.
 * @param partial whether the dataset has measures that the period does not report on
 */
export const emptyPriority = (partial: boolean): string =>
	partial
		? 'No measure under this priority is reported for this period.'
		: 'This report has no indicators under this priority.';
