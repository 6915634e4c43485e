import type {
	CannotCheckReason,
	Difference,
	Finding,
	Flag,
	FindingFigures,
	FlagKind,
	MetFlagOf
} from '$lib/domain/audit';
import type { Observation } from '$lib/domain/measure';
import type { Polarity } from '$lib/domain/measure/direction';
import { BRANCH_WORDS } from '../measure/branches';
import { formatFigure } from '$lib/domain/text/format';
import { listOr } from '../common';
import { benchmarkName, listedName } from '../measure/comparators';
import { ratingInText } from '../ratings';
import { flagValueText } from './flagValues';

export const CANNOT_CHECK: Record<CannotCheckReason, string> = {
	'no-outturn': 'no outturn',
	'no-prior-value': 'no prior value',
	'no-target': 'no target',
	'no-comparator': 'no comparator',
	'another-unit': 'another unit',
	'no-rule': 'no rating rule',
	'no-polarity': 'neither way is better',
	plan: 'as near the target as can be',
	'comparator-not-stated': 'comparator not stated',
	'published-as-not-applicable': 'published as not applicable',
	'published-as-done': 'published as done, which no rule says',
	'left-blank': 'left blank'
};

/** What was published: "improved", "not met", "red"; "" where it was left blank. */
export const publishedFlag = ({ published }: Pick<Finding, 'published'>): string =>
	published ? flagValueText(published) : '';

/** What the figures say, in the same words; "" where that cannot be told. */
export const calculatedFlag = ({ calculated }: Pick<Finding, 'calculated'>): string =>
	calculated ? flagValueText(calculated) : '';

/**
 * The figures that a finding rests on.
 * @returns "11.0% to 10.2% where lower is better", "50% against England at 45% where higher is better"
 */
export function findingFigures(finding: Flag & Pick<Finding, 'figures'>): string {
	const { figures } = finding;
	if (finding.flag === 'direction') return directionFigures(figures);
	return finding.flag === 'rag' ? ratingFigures(figures) : metFigures(finding, figures);
}

const directionFigures = ({ outturn, against: [prior], polarity }: FindingFigures) =>
	`${figureText(prior?.figure)} to ${figureText(outturn)}${betterText(polarity)}`;

function metFigures(flag: MetFlagOf, { outturn, against: [to], polarity }: FindingFigures) {
	const name = benchmarkName(flag);
	return to?.figure?.value == null
		? `${figureText(outturn)}; ${name}: no figure`
		: `${figureText(outturn)} against ${name} at ${figureText(to.figure)}${betterText(polarity)}`;
}

function ratingFigures({ outturn, against, polarity }: FindingFigures): string {
	if (against.length === 0) return `${figureText(outturn)}${betterText(polarity)}`;
	const listed = against
		.filter(({ figure }) => figure?.value != null)
		.map(({ benchmark, figure }) => `${listedName(benchmark)} ${figureText(figure)}`);
	const all = listed.join(', ') || 'nothing to compare with';
	return `${figureText(outturn)} against ${all}${betterText(polarity)}`;
}

/** " where lower is better", or nothing where neither way is. */
const betterText = (polarity: Polarity): string =>
	polarity === 'higher'
		? ' where higher is better'
		: polarity === 'lower'
			? ' where lower is better'
			: '';

const figureText = (figure: Observation | undefined): string =>
	figure?.value == null ? 'no figure' : formatFigure(figure);

/**
 * Why a finding is as it is, as a person says it.
 * @returns "11.0% to 10.2% where lower is better: improved", "left blank"
 */
export function findingReason(finding: Finding): string {
	if (finding.verdict === 'cannot-be-checked') return CANNOT_CHECK[finding.reason];
	if (finding.flag === 'rag')
		return finding.verdict === 'tie' ? tiedRating(finding) : ratingReason(finding);
	return `${findingFigures(finding)}: ${finding.verdict === 'tie' ? LEFT_OPEN[finding.flag] : calculatedFlag(finding)}`;
}

const LEFT_OPEN: Record<Exclude<FlagKind, 'rag'>, string> = {
	direction: 'the printed decimals leave the order open',
	met: 'the printed decimals leave open whether it is met'
};

type RatingFinding = Extract<Finding, { flag: 'rag' }>;

function tiedRating(tie: Extract<RatingFinding, { verdict: 'tie' }>): string {
	const allowed = tie.allowed.map(ratingInText);
	return `${findingFigures(tie)}: the printed decimals allow ${listOr(allowed)}`;
}

function ratingReason(finding: Extract<RatingFinding, { followsMetFlags: boolean }>): string {
	const branch = BRANCH_WORDS[finding.branch];
	return finding.followsMetFlags
		? `${branch} The published ${publishedFlag(finding)} follows from the published marks, not from the figures.`
		: branch;
}

/** The figures of a finding, where its reason does not name them; else "". */
export const figuresBesideReason = (finding: Finding): string =>
	'branch' in finding ? findingFigures(finding) : '';

/**
 * A difference in plain words.
 * @returns "Published: improved. The figures say: declined (82.4% to 81.9% where higher is better)."
 */
export function differenceText(difference: Difference): string {
	const inputs =
		figuresBesideReason(difference) === ''
			? findingFigures(difference)
			: findingReason(difference).replace(/\.$/, '');
	return `Published: ${publishedFlag(difference)}. The figures say: ${calculatedFlag(difference)} (${inputs}).`;
}
