import { metOf, type Comparison } from '../measure/comparison';
import { formatFigure, formatNumber } from '../text/format';
import { restsOnInference } from './inference';
import type { Observation } from '../measure';
import { MISSING_WORDS } from '../measure/missing';
import {
	calculateRating,
	RATING_BRANCHES,
	type RatingInputs,
	type RatingResult,
	type RatingRule
} from '../rating';
import type { Result } from './index';

/** One answer that a question may have; exactly one of a step's answers is taken. */
export interface Answer {
	words: string;
	taken: boolean;
	/** The rating that it leads to; `undefined` where another question follows. */
	leadsTo: RatingResult['rating'] | undefined;
}

export interface Step {
	question: string;
	/** What is asked of, a line for each figure: "23.3% against the target at 21.6%". */
	held: string[];
	/** Where those figures stand. */
	sources: string[];
	answers: Answer[];
}

/** The way from a measure's figures to its rating, by the rule it follows. */
export interface DecisionPath {
	steps: Step[];
	rating: RatingResult['rating'];
	/**
	 * The branch taken, in words, and whether the rule states it, or it or its comparator was
	 * inferred from the published table, or it was left open.
	 */
	words: string;
	basis: 'stated' | 'comparator-inferred' | 'inferred' | 'open';
}

/** The questions that the measure's rule asks, in order, with the answers its figures give. */
export function decisionPathOf(result: Result): DecisionPath {
	const { branch, rating } = result.calculated;
	const steps = result.inputs.unrateable ? [] : stepsOf(result);
	return { steps, rating, words: RATING_BRANCHES[branch].words, basis: basisOf(result) };
}

function basisOf(result: Result): DecisionPath['basis'] {
	const { rating, branch } = result.calculated;
	if (rating === 'undecided') return 'open';
	if (RATING_BRANCHES[branch].basis === 'inferred') return 'inferred';
	return restsOnInference(result) ? 'comparator-inferred' : 'stated';
}

function stepsOf(result: Result): Step[] {
	const { rule } = result.inputs;
	if (rule.kind === 'target-with-tolerance') return [toleranceStep(result, rule)];
	if (rule.kind === 'comparator-only') return [comparatorsStep(result)];
	return [targetStep(result), comparatorsStep(result)];
}

function targetStep(result: Result): Step {
	const { target } = result.inputs;
	return {
		question: 'Is the target met?',
		...asked(result, ['target']),
		answers: [
			{ words: 'Met', taken: target === true, leadsTo: undefined },
			{ words: 'Missed', taken: target === false, leadsTo: undefined },
			...(target === undefined
				? [{ words: 'No target to compare with', taken: true, leadsTo: undefined }]
				: [])
		]
	};
}

type Comparators = Pick<RatingInputs, 'statNeighbours' | 'national'>;

/** What the comparators say: one that is stated or alone, or the two together. */
function comparatorsStep(result: Result): Step {
	const { statNeighbours, national } = result.inputs;
	const both = { ...asked(result, ['statNeighbours', 'national']) };
	if (statNeighbours === undefined && national === undefined)
		return {
			question: 'Is the comparator met?',
			...both,
			answers: [{ words: 'No comparator to rate against', taken: true, leadsTo: 'none' }]
		};
	const decisive = decisiveComparator(result);
	if (decisive)
		return {
			question: `Is the comparator met? It is ${decisiveWords(result, decisive)}.`,
			...asked(result, [decisive]),
			answers: answersAmong(result, [
				['Met', { [decisive]: true }],
				['Missed', { [decisive]: false }]
			])
		};
	const counted =
		result.inputs.target === undefined || result.inputs.rule.kind === 'comparator-only';
	return {
		question: counted
			? 'How many of the two comparators are met?'
			: 'Are the comparators met? The report does not say which one decides.',
		...both,
		answers: answersAmong(result, [
			['Both', { statNeighbours: true, national: true }],
			[
				counted ? 'One' : 'They disagree',
				statNeighbours
					? { statNeighbours: true, national: false }
					: { statNeighbours: false, national: true }
			],
			['Neither', { statNeighbours: false, national: false }]
		])
	};
}

/** The one comparator that the answer hangs on; `undefined` where it hangs on both. */
function decisiveComparator({ inputs, measure }: Result): keyof Comparators | undefined {
	if (inputs.statNeighbours === undefined) return 'national';
	if (inputs.national === undefined) return 'statNeighbours';
	if (inputs.target === undefined && inputs.rule.kind === 'target-and-comparator') return undefined;
	if (!measure.comparator) return undefined;
	return measure.comparator === 'national' ? 'national' : 'statNeighbours';
}

function decisiveWords({ inputs }: Result, decisive: keyof Comparators): string {
	const alone = inputs.statNeighbours === undefined || inputs.national === undefined;
	const why = alone ? 'there is no other' : 'inferred from the published flags';
	return `${NAMES[decisive]}: ${why}`;
}

function answersAmong(
	{ inputs }: Result,
	answers: [words: string, instead: Partial<Comparators>][]
): Answer[] {
	return answers.map(([words, instead]) => ({
		words,
		taken: Object.entries(instead).every(([key, met]) => inputs[key as keyof Comparators] === met),
		leadsTo: calculateRating({ ...inputs, ...instead }).rating
	}));
}

function toleranceStep(
	result: Result,
	{ greenWithin, amberWithin }: Extract<RatingRule, { kind: 'target-with-tolerance' }>
): Step {
	const { shortfall } = result.inputs;
	const branch = result.calculated.branch;
	const question = 'How far from the target is the outturn?';
	if (shortfall === undefined)
		return {
			question,
			...asked(result, ['target']),
			answers: [{ words: 'No target to compare with', taken: true, leadsTo: 'none' }]
		};
	const { held, sources } = asked(result, ['target']);
	const short = shortfall > 0 && Number.isFinite(shortfall);
	const green = greenWithin > 0 ? `On it, or short by up to ${greenWithin}%` : 'On it or better';
	return {
		question,
		held: short
			? held.map((line) => `${line}, short by ${formatNumber(shortfall, 2)}% of it`)
			: held,
		sources,
		answers: [
			{ words: green, taken: branch === 'on-target', leadsTo: 'green' },
			{
				words: `Short by up to ${amberWithin}%`,
				taken: branch === 'within-tolerance',
				leadsTo: 'amber'
			},
			{ words: 'Short by more', taken: branch === 'beyond-tolerance', leadsTo: 'red' }
		]
	};
}

const NAMES = {
	target: 'the target',
	statNeighbours: 'statistical neighbours',
	national: 'England'
} as const;
type Yardstick = keyof typeof NAMES;

/** What a question is asked of, and where that stands. */
function asked(result: Result, yardsticks: Yardstick[]): Pick<Step, 'held' | 'sources'> {
	const figures = yardsticks.flatMap((key) => result[key] ?? []);
	return {
		held: yardsticks.map((key) => heldWords(result, key)),
		sources: [...new Set([result.outturn, ...figures].flatMap((one) => one?.source || []))]
	};
}

function heldWords(result: Result, key: Yardstick): string {
	const comparison: Comparison = result.against[key];
	const figure: Observation | undefined = result[key];
	if (comparison.kind !== 'compared' || !result.outturn || !figure)
		return `${capital(NAMES[key])}: ${MISSING_WORDS[comparison.kind === 'compared' ? 'not-published' : comparison.reason]}`;
	const met = metOf(comparison) ? 'met' : 'missed';
	return `${formatFigure(result.outturn)} against ${NAMES[key]} at ${formatFigure(figure)}: ${met}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
