import type { Observation } from '../measure';
import type { MissingReason } from '../measure/missing';
import type { Unit } from '../text/unit';
import {
	calculateRating,
	knownAmong,
	RATING_BRANCHES,
	ratingOfTone,
	unknownRule,
	type RatingBranch,
	type ComparatorInput,
	type RatingResult,
	type RatingRule,
	type RuleTone
} from '../rating';
import { benchmarkOf, countedBenchmarks, targetOf, type Benchmark, type Result } from './index';
import { restsOnInference } from './inference';

/** What a rule asks of the figures. */
export type Question =
	| { kind: 'is-target-met' }
	/** Of no comparator, since none has a figure. */
	| { kind: 'is-comparator-met' }
	| {
			kind: 'is-deciding-comparator-met';
			comparator: Benchmark;
			/** Why it decides: no other has a figure, or the published flags show it. */
			because: 'only-one' | 'published-flags';
	  }
	| { kind: 'how-many-comparators-are-met'; of: number }
	/** The report does not say which of them decides. */
	| { kind: 'are-comparators-met' }
	| { kind: 'how-far-from-target' }
	| { kind: 'which-threshold-is-reached' };

/** One answer that a question may have. Limits are in per cent of the target's own value. */
export type Reply =
	| { kind: 'met' | 'missed' | 'no-target' | 'no-comparator' }
	/** Of so many comparators. */
	| { kind: 'all' | 'some' | 'disagree' | 'none'; of: number }
	| { kind: 'within-good' | 'within-middle'; limit: number }
	| { kind: 'beyond-middle' }
	/** Thresholds are in the measure's unit; `beyond` is the side of one on which it is reached. */
	| {
			kind: 'reaches-good' | 'reaches-middle' | 'short-of-middle';
			threshold: number;
			unit: Unit;
			beyond: 'higher' | 'lower';
	  }
	| { kind: 'other-unit' };

/** An answer with where it leads; exactly one of a step's answers is taken. */
export interface Answer {
	reply: Reply;
	taken: boolean;
	/** The rating that it leads to; `undefined` where another question follows. */
	leadsTo: RatingResult['rating'] | undefined;
}

/** A figure that a question is asked of, or why there is none. */
export type Evidence =
	| {
			kind: 'compared';
			benchmark: Benchmark;
			outturn: Observation;
			figure: Observation;
			met: boolean;
			/** By how many per cent of the target's value it is missed, where the question asks that. */
			shortfall: number | undefined;
	  }
	| { kind: 'not-compared'; benchmark: Benchmark; reason: MissingReason }
	/** The outturn by itself. */
	| { kind: 'outturn'; outturn: Observation };

export interface Step {
	question: Question;
	evidence: Evidence[];
	/** Where the figures stand. */
	sources: string[];
	answers: Answer[];
}

/** The way from a measure's figures to its rating, by the rule it follows. */
export interface DecisionPath {
	steps: Step[];
	rating: RatingResult['rating'];
	branch: RatingBranch;
	/**
	 * Whether the rule states the branch, or the branch or its comparator was inferred from the
	 * published table, or it was left open.
	 */
	basis: 'stated' | 'comparator-inferred' | 'inferred' | 'open';
}

/**
 * The questions that the measure's rule asks, in order, with the answers its figures give; none
 * where nothing can be rated.
 */
export function decisionPathOf(result: Result): DecisionPath {
	const steps = result.inputs.unrateable ? [] : stepsOf(result);
	return { steps, ...result.calculated, basis: basisOf(result) };
}

function basisOf(result: Result): DecisionPath['basis'] {
	const { rating, branch } = result.calculated;
	if (rating === 'undecided') return 'open';
	if (RATING_BRANCHES[branch].basis === 'inferred') return 'inferred';
	return restsOnInference(result) ? 'comparator-inferred' : 'stated';
}

function stepsOf(result: Result): Step[] {
	const { rule } = result.inputs;
	switch (rule.kind) {
		case 'target-and-comparator':
			return [targetStep(result), comparatorsStep(result)];
		case 'target-with-tolerance':
			return [toleranceStep(result, rule)];
		case 'comparator-only':
			return [comparatorsStep(result)];
		case 'thresholds':
			return [thresholdsStep(result, rule)];
		default:
			throw unknownRule(rule);
	}
}

/** What an answer leads to, said with the dataset's rating of its tone. */
const tonesOf =
	({ inputs }: Result) =>
	(tone: RuleTone) =>
		ratingOfTone(inputs.ratings, tone);

const NO_TARGET: Reply = { kind: 'no-target' };

function targetStep(result: Result): Step {
	const { target } = result.inputs;
	const next = { leadsTo: undefined };
	return {
		question: { kind: 'is-target-met' },
		...askedOf(result, [targetOf(result)]),
		answers: [
			{ reply: { kind: 'met' }, taken: target === true, ...next },
			{ reply: { kind: 'missed' }, taken: target === false, ...next },
			...(target === undefined ? [{ reply: NO_TARGET, taken: true, ...next }] : [])
		]
	};
}

/** What the comparators say: the one that decides, or all together. */
function comparatorsStep(result: Result): Step {
	const { comparators, target, rule } = result.inputs;
	const ofTone = tonesOf(result);
	const known = knownAmong(comparators);
	if (known.length === 0)
		return {
			question: { kind: 'is-comparator-met' },
			...askedOf(result, countedBenchmarks(result)),
			answers: [{ reply: { kind: 'no-comparator' }, taken: true, leadsTo: ofTone('none') }]
		};
	const deciding = decidingComparator(result);
	if (deciding)
		return {
			question: {
				kind: 'is-deciding-comparator-met',
				comparator: deciding,
				because: known.length === 1 ? 'only-one' : 'published-flags'
			},
			...askedOf(result, [deciding]),
			answers: answersAmong(result, [
				[{ kind: 'met' }, ({ id, met }) => (id === deciding.id ? true : met)],
				[{ kind: 'missed' }, ({ id, met }) => (id === deciding.id ? false : met)]
			])
		};
	const counted = target === undefined || rule.kind === 'comparator-only';
	const of = known.length;
	const areMixed = known.some(({ met }) => met !== known[0]?.met);
	return {
		question: counted
			? { kind: 'how-many-comparators-are-met', of }
			: { kind: 'are-comparators-met' },
		...askedOf(result, countedBenchmarks(result)),
		answers: answersAmong(result, [
			[{ kind: 'all', of }, ({ met }) => (met === undefined ? met : true)],
			[
				{ kind: counted ? 'some' : 'disagree', of },
				({ id, met }) => (areMixed || met === undefined ? met : id === known[0]?.id)
			],
			[{ kind: 'none', of }, ({ met }) => (met === undefined ? met : false)]
		])
	};
}

/** The one comparator that the answer hangs on; `undefined` where it hangs on several. */
function decidingComparator(result: Result): Benchmark | undefined {
	const { comparators, comparatorId, target, rule } = result.inputs;
	const known = knownAmong(comparators);
	const only = known.length === 1 ? known[0] : undefined;
	const areAllCounted = target === undefined && rule.kind === 'target-and-comparator';
	const one = only ?? (areAllCounted ? undefined : known.find(({ id }) => id === comparatorId));
	return one && benchmarkOf(result, one.id);
}

/** Each answer, with how the comparators would then stand. */
function answersAmong(
	{ inputs }: Result,
	answers: [reply: Reply, metOf: (comparator: ComparatorInput) => boolean | undefined][]
): Answer[] {
	return answers.map(([reply, metOf]) => {
		const comparators = inputs.comparators.map((one) => ({ id: one.id, met: metOf(one) }));
		return {
			reply,
			taken: comparators.every(({ met }, i) => inputs.comparators[i]?.met === met),
			leadsTo: calculateRating({ ...inputs, comparators }).rating
		};
	});
}

function toleranceStep(
	result: Result,
	{ goodWithin, middleWithin }: Extract<RatingRule, { kind: 'target-with-tolerance' }>
): Step {
	const { shortfall } = result.inputs;
	const ofTone = tonesOf(result);
	const { branch } = result.calculated;
	const step = {
		question: { kind: 'how-far-from-target' } as const,
		...askedOf(result, [targetOf(result)], shortfall)
	};
	if (shortfall === undefined)
		return { ...step, answers: [{ reply: NO_TARGET, taken: true, leadsTo: ofTone('none') }] };
	return {
		...step,
		answers: [
			{
				reply: { kind: 'within-good', limit: goodWithin },
				taken: branch === 'on-target',
				leadsTo: ofTone('good')
			},
			{
				reply: { kind: 'within-middle', limit: middleWithin },
				taken: branch === 'within-tolerance',
				leadsTo: ofTone('middle')
			},
			{
				reply: { kind: 'beyond-middle' },
				taken: branch === 'beyond-tolerance',
				leadsTo: ofTone('bad')
			}
		]
	};
}

function thresholdsStep(
	result: Result,
	{ goodFrom, middleFrom }: Extract<RatingRule, { kind: 'thresholds' }>
): Step {
	const { outturn, measure, calculated } = result;
	const ofTone = tonesOf(result);
	const step = {
		question: { kind: 'which-threshold-is-reached' } as const,
		evidence: outturn ? [{ kind: 'outturn' as const, outturn }] : [],
		sources: outturn ? [outturn.source] : []
	};
	if (calculated.branch === 'other-unit')
		return {
			...step,
			answers: [{ reply: { kind: 'other-unit' }, taken: true, leadsTo: ofTone('none') }]
		};
	const of = {
		unit: measure.unit,
		beyond: measure.polarity === 'lower' ? 'lower' : 'higher'
	} as const;
	return {
		...step,
		answers: [
			{
				reply: { kind: 'reaches-good', threshold: goodFrom, ...of },
				taken: calculated.branch === 'from-good',
				leadsTo: ofTone('good')
			},
			{
				reply: { kind: 'reaches-middle', threshold: middleFrom, ...of },
				taken: calculated.branch === 'from-middle',
				leadsTo: ofTone('middle')
			},
			{
				reply: { kind: 'short-of-middle', threshold: middleFrom, ...of },
				taken: calculated.branch === 'below-middle',
				leadsTo: ofTone('bad')
			}
		]
	};
}

/** The figures that a question is asked of, and where they stand. */
function askedOf(
	result: Result,
	benchmarks: Benchmark[],
	shortfall?: number
): Pick<Step, 'evidence' | 'sources'> {
	const figures = benchmarks.map(({ figure }) => figure);
	return {
		evidence: benchmarks.map((one) => evidenceOf(result, one, shortfall)),
		sources: [...new Set([result.outturn, ...figures].flatMap((one) => one?.source || []))]
	};
}

function evidenceOf(result: Result, benchmark: Benchmark, shortfall?: number): Evidence {
	const { outturn } = result;
	const { comparison, figure } = benchmark;
	if (comparison.kind === 'not-compared')
		return { kind: 'not-compared', benchmark, reason: comparison.reason };
	if (!outturn || !figure) return { kind: 'not-compared', benchmark, reason: 'not-published' };
	return { kind: 'compared', benchmark, outturn, figure, met: comparison.met, shortfall };
}
