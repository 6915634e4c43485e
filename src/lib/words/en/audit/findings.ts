import type {
	CannotCheckReason,
	Difference,
	Finding,
	FindingFigures,
	MetFlagName
} from '$lib/domain/audit';
import type { Observation } from '$lib/domain/measure';
import type { Polarity } from '$lib/domain/measure/direction';
import { BRANCH_WORDS } from '../measure/branches';
import type { Benchmark } from '$lib/domain/result';
import { formatFigure } from '$lib/domain/text/format';
import { listOr } from '../common';
import { BENCHMARK_NAMES } from '../results';
import { FLAG_VALUES } from './flagValues';

export const CANNOT_CHECK: Record<CannotCheckReason, string> = {
	'no-outturn': 'no outturn',
	'no-prior-value': 'no prior value',
	'no-target': 'no target',
	'no-comparator': 'no comparator',
	'another-unit': 'another unit',
	'no-polarity': 'neither way is better',
	'comparator-not-stated': 'comparator not stated',
	'published-as-not-applicable': 'published as not applicable',
	'left-blank': 'left blank'
};

/** What was published: "improved", "not met", "red"; "" where it was left blank. */
export const publishedFlag = ({ published }: Pick<Finding, 'published'>): string =>
	published ? FLAG_VALUES[published] : '';

/** What the figures say, in the same words; "" where that cannot be told. */
export const calculatedFlag = ({ calculated }: Pick<Finding, 'calculated'>): string =>
	calculated ? FLAG_VALUES[calculated] : '';

/**
 * The figures that a finding rests on.
 * @returns "11.0% to 10.2% where lower is better", "50% against England at 45% where higher is better"
 */
export function findingFigures({ flag, figures }: Pick<Finding, 'flag' | 'figures'>): string {
	if (flag === 'direction') return directionFigures(figures);
	return flag === 'rag' ? ratingFigures(figures) : metFigures(flag, figures);
}

const directionFigures = ({ outturn, against: [prior], polarity }: FindingFigures) =>
	`${figureText(prior?.figure)} to ${figureText(outturn)}${betterText(polarity)}`;

const MET_NAMES: Record<MetFlagName, string> = {
	target_met: BENCHMARK_NAMES.target,
	stat_neighbours_met: BENCHMARK_NAMES.statNeighbours,
	national_met: BENCHMARK_NAMES.national
};

function metFigures(flag: MetFlagName, { outturn, against: [to], polarity }: FindingFigures) {
	const name = MET_NAMES[flag];
	return to?.figure?.value == null
		? `${figureText(outturn)}; ${name}: no figure`
		: `${figureText(outturn)} against ${name} at ${figureText(to.figure)}${betterText(polarity)}`;
}

/** What an outturn is held against, in a list with figures. */
const LISTED_NAMES: Record<Benchmark | 'prior', string> = {
	prior: 'prior year',
	target: 'target',
	statNeighbours: 'statistical neighbours',
	national: 'England'
};

function ratingFigures({ outturn, against, polarity }: FindingFigures): string {
	const listed = against
		.filter(({ figure }) => figure?.value != null)
		.map(({ benchmark, figure }) => `${LISTED_NAMES[benchmark]} ${figureText(figure)}`);
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

const MET_LEFT_OPEN = 'the printed decimals leave open whether it is met';
const LEFT_OPEN: Record<MetFlagName | 'direction', string> = {
	direction: 'the printed decimals leave the order open',
	target_met: MET_LEFT_OPEN,
	stat_neighbours_met: MET_LEFT_OPEN,
	national_met: MET_LEFT_OPEN
};

type RatingFinding = Extract<Finding, { flag: 'rag' }>;

function tiedRating(tie: Extract<RatingFinding, { verdict: 'tie' }>): string {
	const allowed = tie.allowed.map((rating) =>
		rating === 'undecided' ? 'undecided' : FLAG_VALUES[rating]
	);
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
