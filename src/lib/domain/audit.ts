import { MISSING_WORDS } from './missing';
import type { Comparison } from './comparison';
import { formatFigure } from './format';
import type { Measure, MetFlag, Observation } from './measure';
import { RATING_BRANCHES } from './rating';
import type { Result } from './result';

/** The five published flags of a measure. */
export const FLAGS = [
	'direction',
	'target_met',
	'stat_neighbours_met',
	'national_met',
	'rag'
] as const;
export type Flag = (typeof FLAGS)[number];

/** A published flag that does not follow from the published figures, and why. */
export interface Difference {
	flag: Flag;
	published: string;
	calculated: string;
	reason: string;
}

const MET_WORDS: Record<'yes' | 'no' | 'na', string> = {
	yes: 'met',
	no: 'not met',
	na: 'not applicable'
};

/** The published flags of a result that differ from what its figures say. */
export function differencesOf(result: Result): Difference[] {
	const { published, against } = result;
	if (!published) return [];
	return [
		directionDifference(result),
		metDifference('target_met', published.targetMet, against.target, result),
		metDifference(
			'stat_neighbours_met',
			published.statNeighboursMet,
			against.statNeighbours,
			result
		),
		metDifference('national_met', published.nationalMet, against.national, result),
		ratingDifference(result)
	].filter((difference) => difference !== undefined);
}

function directionDifference({ published, direction, outturn, prior, measure }: Result) {
	if (!published?.direction || direction === 'unknown' || published.direction === direction) return;
	return {
		flag: 'direction' as const,
		published: published.direction,
		calculated: direction,
		reason: `${from(prior, outturn)}${better(measure)}: ${direction}`
	};
}

const from = (prior?: Observation, outturn?: Observation) =>
	prior && outturn ? `${formatFigure(prior)} to ${formatFigure(outturn)}` : '';

const better = ({ polarity }: Pick<Measure, 'polarity'>) =>
	polarity ? ` where ${polarity} is better` : '';

const YARDSTICKS = {
	target_met: { name: 'the target', figure: (r: Result) => r.target },
	stat_neighbours_met: { name: 'statistical neighbours', figure: (r: Result) => r.statNeighbours },
	national_met: { name: 'England', figure: (r: Result) => r.national }
} as const;

function metDifference(
	flag: keyof typeof YARDSTICKS,
	published: MetFlag,
	comparison: Comparison,
	result: Result
): Difference | undefined {
	if (comparison.kind !== 'compared' || published === null || published === 'na') return undefined;
	if (comparison.met === (published === 'yes')) return undefined;
	const { name, figure } = YARDSTICKS[flag];
	const yardstick = figure(result);
	const calculated = MET_WORDS[comparison.met ? 'yes' : 'no'];
	return {
		flag,
		published: MET_WORDS[published],
		calculated,
		reason: `${result.outturn ? formatFigure(result.outturn) : ''} against ${name} at ${
			yardstick ? formatFigure(yardstick) : MISSING_WORDS['not-published']
		}${better(result.measure)}: ${calculated}`
	};
}

function ratingDifference({ published, calculated }: Result): Difference | undefined {
	if (!published?.rag || calculated.rating === 'undecided' || calculated.rating === published.rag)
		return undefined;
	return {
		flag: 'rag',
		published: published.rag,
		calculated: calculated.rating,
		reason: RATING_BRANCHES[calculated.branch].words
	};
}
