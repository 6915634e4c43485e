import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionPathOf, type Reply } from '$lib/domain/result/decisionPath';
import {
	calculateRating,
	RATING_BRANCHES,
	type RatingBranch,
	type RatingRule
} from '$lib/domain/rating';
import { aResult, ratedBy, type ResultParts } from '../../builders';
import { anyRuledParts } from '../arbitrary';

const path = (parts: ResultParts) => decisionPathOf(aResult(parts));

const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };
const tolerance = (goodWithin: number, middleWithin: number): RatingRule => ({
	kind: 'target-with-tolerance',
	goodWithin,
	middleWithin
});
const thresholds: RatingRule = { kind: 'thresholds', goodFrom: 55, middleFrom: 50 };
const by = (rule: RatingRule) => ({ measure: { ratedBy: ratedBy(rule) } });

const [BELOW, ABOVE] = ['40%', '60%'];
const both = (figure: string) => ({ statNeighbours: figure, national: figure });
const split = { statNeighbours: BELOW, national: ABOVE };

/** Figures that take each branch, and the answers taken on the way, outturn 50%. */
const BRANCHES: [branch: RatingBranch, parts: ResultParts, taken: Reply['kind'][]][] = [
	['all-met', { target: BELOW, ...both(BELOW) }, ['met', 'all']],
	['target-missed', { target: ABOVE, ...both(BELOW) }, ['missed', 'all']],
	['both-missed', { target: ABOVE, ...both(ABOVE) }, ['missed', 'none']],
	['comparator-missed', { target: BELOW, ...both(ABOVE) }, ['met', 'none']],
	['comparators-disagree', { target: BELOW, ...split }, ['met', 'disagree']],
	['no-target-both-met', both(BELOW), ['no-target', 'all']],
	['no-target-one-met', split, ['no-target', 'some']],
	['no-target-none-met', both(ABOVE), ['no-target', 'none']],
	['no-target-single-met', { national: BELOW }, ['no-target', 'met']],
	['no-target-single-missed', { statNeighbours: ABOVE }, ['no-target', 'missed']],
	['no-comparator', { target: BELOW }, ['met', 'no-comparator']],
	['on-target', { target: BELOW, ...by(tolerance(0, 10)) }, ['within-good']],
	['within-tolerance', { target: '54%', ...by(tolerance(0, 10)) }, ['within-middle']],
	['beyond-tolerance', { target: ABOVE, ...by(tolerance(0, 10)) }, ['beyond-middle']],
	['no-target', { ...both(BELOW), ...by(tolerance(0, 10)) }, ['no-target']],
	['comparators-met', { ...both(BELOW), ...by(COMPARATOR_ONLY) }, ['all']],
	['one-comparator-met', { ...split, ...by(COMPARATOR_ONLY) }, ['some']],
	['no-comparator-met', { ...both(ABOVE), ...by(COMPARATOR_ONLY) }, ['none']],
	['from-good', { outturn: '55%', ...by(thresholds) }, ['reaches-good']],
	['from-middle', { ...both(ABOVE), ...by(thresholds) }, ['reaches-middle']],
	['below-middle', { outturn: '49%', ...by(thresholds) }, ['short-of-middle']],
	['other-unit', { outturn: { printed: '8', unit: 'count' }, ...by(thresholds) }, ['other-unit']],
	['no-outturn', { outturn: '', target: BELOW, ...both(BELOW) }, []],
	['no-polarity', { target: BELOW, ...both(BELOW), measure: { polarity: null } }, []],
	['plan', { target: BELOW, ...both(BELOW), measure: { polarity: 'plan' } }, []],
	['no-rule', { target: BELOW, ...both(BELOW), measure: { ratedBy: null } }, []]
];

describe('The way to a rating', () => {
	it.each(BRANCHES)('takes %s by its answers', (branch, parts, taken) => {
		const { steps, rating, basis, ...given } = path(parts);
		expect(aResult(parts).calculated.branch).toBe(branch);
		expect(steps.map(({ answers }) => answers.find((one) => one.taken)?.reply.kind)).toEqual(taken);
		expect(given.branch).toBe(branch);
		expect({ tone: rating === 'undecided' ? rating : rating.tone, basis }).toEqual({
			tone: RATING_BRANCHES[branch].tone,
			basis: branch === 'comparators-disagree' ? 'open' : RATING_BRANCHES[branch].basis
		});
	});

	it('stands in the table above for every branch', () => {
		expect(BRANCHES.map(([branch]) => branch).sort()).toEqual(Object.keys(RATING_BRANCHES).sort());
	});

	it('gives one answer to every question, the last of which leads to the rating', () => {
		fc.assert(
			fc.property(anyRuledParts, (parts) => {
				const result = aResult(parts);
				const { steps, rating } = decisionPathOf(result);
				expect(rating).toBe(result.calculated.rating);
				const taken = steps.map(({ answers }) => answers.filter((one) => one.taken));
				expect(taken.map(({ length }) => length)).toEqual(steps.map(() => 1));
				expect(taken.slice(0, -1).map(([one]) => one?.leadsTo)).toEqual(
					steps.slice(1).map(() => undefined)
				);
				if (steps.length > 0) expect(taken.at(-1)?.[0]?.leadsTo).toBe(rating);
			})
		);
	});

	it('asks nothing where nothing can be rated, and something everywhere else', () => {
		fc.assert(
			fc.property(anyRuledParts, (parts) => {
				const result = aResult(parts);
				const { branch } = result.calculated;
				const unrateable = branch === 'no-outturn' || branch === 'no-polarity';
				expect(decisionPathOf(result).steps.length === 0).toBe(unrateable);
			})
		);
	});
});

describe('A question', () => {
	it('names the comparator that decides, and why it does', () => {
		const questionOf = (parts: ResultParts) => {
			const question = path(parts).steps[1]?.question;
			return question?.kind === 'is-deciding-comparator-met'
				? { ...question, comparator: question.comparator.id }
				: question;
		};
		expect(
			questionOf({ target: BELOW, ...split, measure: { comparatorId: 'stat_neighbours' } })
		).toEqual({
			kind: 'is-deciding-comparator-met',
			comparator: 'stat_neighbours',
			because: 'published-flags'
		});
		expect(questionOf({ target: BELOW, national: ABOVE })).toEqual({
			kind: 'is-deciding-comparator-met',
			comparator: 'national',
			because: 'only-one'
		});
	});

	it('has its places, each once: of the outturn and of what it is held against', () => {
		const { steps } = path({
			outturn: { printed: '50%', source: 'Outturn' },
			target: { printed: '40%', source: 'Target' },
			statNeighbours: { printed: '40%', source: 'Both comparators' },
			national: { printed: '40%', source: 'Both comparators' }
		});
		expect(steps.map(({ sources }) => sources)).toEqual([
			['Outturn', 'Target'],
			['Outturn', 'Both comparators']
		]);
	});
});

describe('A rule that is not known', () => {
	it('has no path and no rating, but is an error', () => {
		const unknown = { kind: 'by-rank' } as unknown as RatingRule;
		const result = aResult({ target: BELOW, ...both(BELOW) });
		const inputs = { ...result.inputs, rule: unknown };
		expect(() => decisionPathOf({ ...result, inputs })).toThrow(RangeError);
		expect(() => calculateRating(inputs)).toThrow(
			'{"kind":"by-rank"} is no rating rule: wanted target-and-comparator, target-with-tolerance, comparator-only, thresholds.'
		);
	});
});
