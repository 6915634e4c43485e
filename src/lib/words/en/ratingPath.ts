import type { DecisionPath, Evidence, Question, Reply } from '$lib/domain/result/decisionPath';
import type { PeopleToThreshold, Threshold } from '$lib/domain/result/ratingThresholds';
import { formatFigure, formatNumber, formatValue } from '$lib/domain/text/format';
import { capital } from './common';
import { benchmarkName } from './measure/comparators';
import { MISSING_WORDS } from './figures';
import { formatDifference, limitText, wordsAfter } from './units';

/** @returns "Is the comparator met? It is England: there is no other." */
export function questionText(question: Question): string {
	switch (question.kind) {
		case 'is-target-met':
			return 'Is the target met?';
		case 'is-comparator-met':
			return 'Is the comparator met?';
		case 'is-deciding-comparator-met': {
			const why = {
				'only-one': 'there is no other',
				'published-flags': 'inferred from the published flags'
			}[question.because];
			return `Is the comparator met? It is ${benchmarkName(question.comparator)}: ${why}.`;
		}
		case 'how-many-comparators-are-met':
			return `How many of the ${question.of === 2 ? 'two' : question.of} comparators are met?`;
		case 'are-comparators-met':
			return 'Are the comparators met? The report does not say which one decides.';
		case 'how-far-from-target':
			return 'How far from the target is the outturn?';
		case 'which-threshold-is-reached':
			return 'Which threshold does the outturn reach?';
	}
}

const REPLIES = {
	met: 'Met',
	missed: 'Missed',
	'no-target': 'No target to compare with',
	'no-comparator': 'No comparator to rate against',
	disagree: 'They disagree',
	'beyond-middle': 'Short by more',
	'other-unit': 'It is in another unit'
} as const;

/** @returns "Met", "On it, or short by up to 2.5%", "95% or higher" */
export function replyText(reply: Reply): string {
	if ('threshold' in reply) return thresholdReply(reply);
	if (reply.kind === 'within-middle') return `Short by up to ${reply.limit}%`;
	if (reply.kind === 'all') return reply.of === 2 ? 'Both' : 'All';
	if (reply.kind === 'some') return reply.of === 2 ? 'One' : 'Some';
	if (reply.kind === 'none') return reply.of === 2 ? 'Neither' : 'None';
	if (reply.kind !== 'within-good') return REPLIES[reply.kind];
	return reply.limit > 0 ? `On it, or short by up to ${reply.limit}%` : 'On it or better';
}

function thresholdReply({
	kind,
	threshold,
	unit,
	beyond
}: Extract<Reply, { threshold: number }>): string {
	const value = limitText(threshold, unit);
	if (kind !== 'short-of-middle') return `${value} or ${beyond}`;
	return `${beyond === 'higher' ? 'Lower' : 'Higher'} than ${value}`;
}

/** @returns "45% against the target at 50%: missed, short by 10.00% of it", "England: not published" */
export function evidenceText(evidence: Evidence): string {
	if (evidence.kind === 'outturn')
		return `The outturn is ${formatFigure(evidence.outturn)}${wordsAfter(evidence.outturn.unit)}`;
	const benchmark = benchmarkName(evidence.benchmark);
	if (evidence.kind === 'not-compared')
		return `${capital(benchmark)}: ${MISSING_WORDS[evidence.reason]}`;
	const { outturn, figure, met, shortfall = 0 } = evidence;
	const short =
		shortfall > 0 && Number.isFinite(shortfall)
			? `, short by ${formatNumber(shortfall, 2)}% of it`
			: '';
	return `${formatFigure(outturn)} against ${benchmark} at ${formatFigure(figure)}: ${met ? 'met' : 'missed'}${short}`;
}

/**
 * Where the branch taken comes from.
 * @param source where the rule is written
 */
export const basisText = (basis: DecisionPath['basis'], source: string): string =>
	({
		stated: `Stated: ${source}.`,
		'comparator-inferred': `Stated: ${source}. Which comparator applies is inferred from the published flags.`,
		inferred: `Inferred: the rule (${source}) is silent here.`,
		open: `Left open by the rule (${source}).`
	})[basis];

/** @returns "23.3% or higher", "28.2 per 1,000 or lower" */
export const thresholdFigure = ({ value, unit, decimals, difference }: Threshold): string =>
	`${formatValue(value, unit, decimals)}${wordsAfter(unit)} or ${wayOf(difference)}`;

/** @returns "19.1 points higher, that is 5 more of 24 young people" */
export function thresholdDistance({ unit, decimals, difference, people }: Threshold): string {
	const by = `${formatDifference(difference, unit, decimals)} ${wayOf(difference)}`;
	return [by, peopleText(people)].filter(Boolean).join(', ');
}

const wayOf = (difference: number) => (difference > 0 ? 'higher' : 'lower');

function peopleText(people: PeopleToThreshold): string {
	if (people.kind === 'not-known') return '';
	const all = [formatNumber(people.of, 0), people.cohort].filter(Boolean).join(' ');
	if (people.kind === 'none-gives-it') return `but no whole number of ${all} gives it`;
	const way = people.more > 0 ? 'more' : 'fewer';
	return `that is ${formatNumber(Math.abs(people.more), 0)} ${way} of ${all}`;
}
