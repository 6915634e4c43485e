import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionPathOf } from '$lib/domain/result/decisionPath';
import { RATING_BRANCHES, type RatingBranch, type RatingRule } from '$lib/domain/rating';
import { aResult, ratedBy, type ResultParts } from '../../builders';
import { anyRuledParts } from '../arbitrary';

const path = (parts: ResultParts) => decisionPathOf(aResult(parts));

const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };
const tolerance = (greenWithin: number, amberWithin: number): RatingRule => ({
	kind: 'target-with-tolerance',
	greenWithin,
	amberWithin
});
const by = (rule: RatingRule) => ({ measure: { ratedBy: ratedBy(rule) } });

const [BELOW, ABOVE] = ['40%', '60%'];
const both = (figure: string) => ({ statNeighbours: figure, national: figure });
const split = { statNeighbours: BELOW, national: ABOVE };

/** Figures that take each branch, and the answers taken on the way, outturn 50%. */
const BRANCHES: [branch: RatingBranch, parts: ResultParts, taken: string[]][] = [
	['all-met', { target: BELOW, ...both(BELOW) }, ['Met', 'Both']],
	['target-missed', { target: ABOVE, ...both(BELOW) }, ['Missed', 'Both']],
	['both-missed', { target: ABOVE, ...both(ABOVE) }, ['Missed', 'Neither']],
	['comparator-missed', { target: BELOW, ...both(ABOVE) }, ['Met', 'Neither']],
	['comparators-disagree', { target: BELOW, ...split }, ['Met', 'They disagree']],
	['no-target-both-met', both(BELOW), ['No target to compare with', 'Both']],
	['no-target-one-met', split, ['No target to compare with', 'One']],
	['no-target-none-met', both(ABOVE), ['No target to compare with', 'Neither']],
	['no-target-single-met', { national: BELOW }, ['No target to compare with', 'Met']],
	['no-target-single-missed', { statNeighbours: ABOVE }, ['No target to compare with', 'Missed']],
	['no-comparator', { target: BELOW }, ['Met', 'No comparator to rate against']],
	['on-target', { target: BELOW, ...by(tolerance(0, 10)) }, ['On it or better']],
	['within-tolerance', { target: '54%', ...by(tolerance(0, 10)) }, ['Short by up to 10%']],
	['beyond-tolerance', { target: ABOVE, ...by(tolerance(0, 10)) }, ['Short by more']],
	['no-target', { ...both(BELOW), ...by(tolerance(0, 10)) }, ['No target to compare with']],
	['comparators-met', { ...both(BELOW), ...by(COMPARATOR_ONLY) }, ['Both']],
	['one-comparator-met', { ...split, ...by(COMPARATOR_ONLY) }, ['One']],
	['no-comparator-met', { ...both(ABOVE), ...by(COMPARATOR_ONLY) }, ['Neither']],
	['no-outturn', { outturn: '', target: BELOW, ...both(BELOW) }, []],
	['no-polarity', { target: BELOW, ...both(BELOW), measure: { polarity: null } }, []]
];

describe('The way to a rating', () => {
	it.each(BRANCHES)('takes %s by its answers', (branch, parts, taken) => {
		const { steps, rating, words, basis } = path(parts);
		expect(aResult(parts).calculated.branch).toBe(branch);
		expect(steps.map(({ answers }) => answers.find((one) => one.taken)?.words)).toEqual(taken);
		expect({ rating, words, basis }).toEqual({
			rating: RATING_BRANCHES[branch].rating,
			words: RATING_BRANCHES[branch].words,
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
	const questions = (parts: ResultParts) => path(parts).steps.map(({ question }) => question);
	const TARGET = 'Is the target met?';

	it.each<[title: string, parts: ResultParts, questions: string[]]>([
		[
			'is of the comparator that decides, inferred from the published flags: England',
			{ target: BELOW, ...split, measure: { comparator: 'national' } },
			[TARGET, 'Is the comparator met? It is England: inferred from the published flags.']
		],
		[
			'is of the comparator that decides, inferred from the published flags: neighbours',
			{ target: BELOW, ...split, measure: { comparator: 'stat_neighbours' } },
			[
				TARGET,
				'Is the comparator met? It is statistical neighbours: inferred from the published flags.'
			]
		],
		[
			'is of the only comparator there is',
			{ target: BELOW, statNeighbours: ABOVE, national: 'N/A' },
			[TARGET, 'Is the comparator met? It is statistical neighbours: there is no other.']
		],
		[
			'is of the other comparator where the one that decides has no figure',
			{ target: BELOW, national: ABOVE, measure: { comparator: 'stat_neighbours' } },
			[TARGET, 'Is the comparator met? It is England: there is no other.']
		],
		[
			'is of both where the report does not say',
			{ target: BELOW, ...split },
			[TARGET, 'Are the comparators met? The report does not say which one decides.']
		],
		[
			'is how many are met without a target, though one is stated',
			{ ...split, measure: { comparator: 'national' } },
			[TARGET, 'How many of the two comparators are met?']
		],
		[
			'is whether there is any where there is none',
			{ target: BELOW },
			[TARGET, 'Is the comparator met?']
		],
		[
			'is how far from the target it is, by tolerance, and no more',
			{ target: BELOW, ...split, ...by(tolerance(0, 10)) },
			['How far from the target is the outturn?']
		],
		[
			'is how many comparators are met, by the comparator only, and no more',
			{ target: BELOW, ...split, ...by(COMPARATOR_ONLY) },
			['How many of the two comparators are met?']
		],
		[
			'is of the stated comparator, by the comparator only',
			{ ...split, measure: { comparator: 'national', ratedBy: ratedBy(COMPARATOR_ONLY) } },
			['Is the comparator met? It is England: inferred from the published flags.']
		]
	])('%s', (_, parts, asked) => {
		expect(questions(parts)).toEqual(asked);
	});
});

describe('The answers to a question', () => {
	const answers = (parts: ResultParts) =>
		path(parts).steps.map((step) =>
			step.answers.map(({ words, leadsTo }) => (leadsTo ? `${words}: ${leadsTo}` : words))
		);

	it.each<[title: string, parts: ResultParts, answers: string[][]]>([
		[
			'lead to the rating that each would give, the target being met',
			{ target: BELOW, national: BELOW },
			[
				['Met', 'Missed'],
				['Met: green', 'Missed: amber']
			]
		],
		[
			'lead to the rating that each would give, the target being missed',
			{ target: ABOVE, national: BELOW },
			[
				['Met', 'Missed'],
				['Met: amber', 'Missed: red']
			]
		],
		[
			'leave it undecided where two comparators disagree',
			{ target: ABOVE, ...both(ABOVE) },
			[
				['Met', 'Missed'],
				['Both: amber', 'They disagree: undecided', 'Neither: red']
			]
		],
		[
			'are counted without a target',
			both(BELOW),
			[
				['Met', 'Missed', 'No target to compare with'],
				['Both: green', 'One: amber', 'Neither: red']
			]
		],
		[
			'are counted by the comparator only',
			{ target: ABOVE, ...both(BELOW), ...by(COMPARATOR_ONLY) },
			[['Both: green', 'One: amber', 'Neither: red']]
		],
		[
			'name the limits of a tolerance',
			{ target: BELOW, ...by(tolerance(2.5, 10)) },
			[['On it, or short by up to 2.5%: green', 'Short by up to 10%: amber', 'Short by more: red']]
		],
		[
			'name no limit of green where nothing is allowed',
			{ target: BELOW, ...by(tolerance(0, 10)) },
			[['On it or better: green', 'Short by up to 10%: amber', 'Short by more: red']]
		]
	])('%s', (_, parts, given) => {
		expect(answers(parts)).toEqual(given);
	});
});

describe('What a question is asked of', () => {
	const held = (parts: ResultParts) => path(parts).steps.flatMap((step) => step.held);

	it('is said as printed, with what it comes to', () => {
		expect(held({ outturn: '58.30%', target: '54.8%', national: '59.0%' })).toEqual([
			'58.30% against the target at 54.8%: met',
			'58.30% against England at 59.0%: missed'
		]);
	});

	it('is each comparator where both are asked', () => {
		expect(held({ target: ABOVE, ...split }).slice(1)).toEqual([
			'50% against statistical neighbours at 40%: met',
			'50% against England at 60%: missed'
		]);
	});

	it.each<[reason: string, target: NonNullable<ResultParts['target']>]>([
		['not applicable', 'N/A'],
		['left blank in the report', ''],
		['in another unit', { printed: '8', unit: 'count' }]
	])('says why nothing is compared: %s', (reason, target) => {
		expect(held({ target, national: BELOW })[0]).toBe(`The target: ${reason}`);
	});

	it('says of both comparators why there is none', () => {
		expect(held({ target: BELOW, statNeighbours: 'N/A' }).slice(1)).toEqual([
			'Statistical neighbours: not applicable',
			'England: not published'
		]);
	});

	it.each<[title: string, parts: ResultParts, line: string]>([
		[
			'as a share of it',
			{ outturn: '45%' },
			'45% against the target at 50%: missed, short by 10.00% of it'
		],
		['but not where it is met', { outturn: '55%' }, '55% against the target at 50%: met'],
		[
			'but not of a target of zero, which has no share',
			{ outturn: '2%', target: '0%' },
			'2% against the target at 0%: missed'
		]
	])('says how far short of a target with tolerance it is, %s', (_, parts, line) => {
		const measure = {
			...by(tolerance(0, 10)).measure,
			polarity: parts.target ? 'lower' : 'higher'
		} as const;
		expect(held({ target: '50%', ...parts, measure })).toEqual([line]);
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
