import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectResults } from '$lib/domain/filter';
import { offeredStandings, SORTS, standingsAmong, type Filters } from '$lib/domain/filter/values';
import { targetOf, type Result } from '$lib/domain/result';
import { aResult, COMPARATORS } from '../../builders';
import { aResultAmongPeers } from '../../peers';
import { anyResults, shuffled } from '../arbitrary';

const ALL_STANDINGS = standingsAmong(COMPARATORS).map(({ value }) => value);

const EVERYTHING: Filters = {
	q: '',
	priority: [],
	rating: [],
	direction: [],
	against: [],
	flag: []
};

const references = (results: Result[]) => results.map(({ measure }) => measure.reference);

const select = (results: Result[], filters: Partial<Filters>) =>
	references(selectResults(results, { ...EVERYTHING, ...filters }, 'report'));

const RESULTS = [
	aResult({
		outturn: '23.3%',
		prior: '22%',
		target: '21.6%',
		statNeighbours: '24.2%',
		national: '21.3%',
		published: { direction: 'declined', rag: 'red', targetMet: 'no' },
		measure: {
			number: 1,
			reference: 'NI 116',
			title: 'Proportion of children in poverty',
			shortTitle: 'Children in poverty',
			priorityId: 'priority-1',
			polarity: 'lower',
			comparatorId: 'national'
		}
	}),
	aResult({
		outturn: '56.7%',
		prior: '50.8%',
		target: '57.5%',
		published: { direction: 'improved', rag: 'none' },
		measure: {
			number: 5,
			reference: 'NI 75',
			title: 'Achievement of 5 or more A*–C grades at GCSE, fewer than 60% of schools',
			shortTitle: '5+ A*–C GCSEs with English and maths',
			priorityId: 'priority-2'
		}
	}),
	aResult({
		outturn: '76.3%',
		prior: '76.3%',
		statNeighbours: '76.3%',
		national: '81.5%',
		published: { direction: 'improved', rag: 'amber' },
		measure: {
			number: 8,
			reference: 'NI 79',
			title: 'Achievement of a Level 2 qualification by the age of 19',
			shortTitle: 'Level 2 qualification by age 19',
			priorityId: 'priority-2'
		}
	}),
	aResult({
		outturn: '69.4%',
		target: '70%',
		statNeighbours: '60%',
		national: '75%',
		measure: {
			number: 28,
			reference: 'NI 60',
			title: 'Core assessments for children’s social care, and adoption',
			shortTitle: 'Core assessments in 35 working days',
			priorityId: 'priority-3'
		}
	}),
	aResult({
		outturn: '2',
		target: '2',
		national: '3',
		published: { rag: 'green' },
		measure: {
			number: 42,
			part: 'b',
			reference: 'NI 113b',
			title: 'Prevalence of chlamydia',
			shortTitle: 'Chlamydia: prevalence',
			priorityId: 'priority-4',
			polarity: 'lower',
			unit: 'count'
		}
	})
];
const ALL = references(RESULTS);

describe('Search', () => {
	it.each([
		['nothing', '', ALL],
		['spaces alone', '   ', ALL],
		['signs alone', '?! –', ALL],
		['a reference', 'NI 79', ['NI 79']],
		['a reference without its space', 'NI79', ['NI 79']],
		['a reference in lower case', 'ni79', ['NI 79']],
		['a reference, and not another title’s number', 'NI 60', ['NI 60']],
		['the same without its space', 'NI60', ['NI 60']],
		['a reference with its part', 'NI 113b', ['NI 113b']],
		['the beginning of a reference', 'NI 11', ['NI 116', 'NI 113b']],
		['the report’s number with its part', '42b', ['NI 113b']],
		['a word of a title', 'adoption', ['NI 60']],
		['the beginning of a word', 'adopt', ['NI 60']],
		['but not its middle', 'doption', []],
		['a word in capitals', 'ADOPTION', ['NI 60']],
		['a word of a short title', 'working', ['NI 60']],
		['several words, in any order', 'age level achievement', ['NI 79']],
		['several words, every one of them', 'level adoption', []],
		['words with signs', 'A*-C', ['NI 75']],
		['a number with its sign', '5+', ['NI 75']],
		['what is nowhere', 'harbour', []]
	])('for %s: "%s"', (_, q, found) => {
		expect(select(RESULTS, { q })).toEqual(found);
	});
});

describe('The filter by benchmarks offers', () => {
	const values = (some: typeof COMPARATORS, chosen: string[] = []) =>
		offeredStandings(some, chosen).map(({ value }) => value);
	const MAIN = ['target', 'stat_neighbours', 'national'].flatMap((id) => [
		`${id}-met`,
		`${id}-missed`
	]);

	it('the target and the main comparators where there are few', () => {
		expect(values(COMPARATORS)).toEqual(MAIN);
	});

	it('what is chosen already, be it by no main one', () => {
		expect(values(COMPARATORS, ['region-met'])).toEqual([...MAIN, 'region-met']);
	});

	it('every one where there are five or more', () => {
		const peer = {
			...COMPARATORS[3],
			id: 'ashby',
			order: 4,
			place: 4
		} as (typeof COMPARATORS)[number];
		expect(values([...COMPARATORS, peer])).toEqual([
			...MAIN,
			...['region', 'south_yorkshire', 'ashby'].flatMap((id) => [`${id}-met`, `${id}-missed`])
		]);
	});
});

describe('A filter', () => {
	it.each<[title: string, filters: Partial<Filters>, found: string[]]>([
		['of nothing keeps all', {}, ALL],
		['by priority', { priority: ['2'] }, ['NI 75', 'NI 79']],
		['by two priorities keeps either', { priority: ['1', '4'] }, ['NI 116', 'NI 113b']],
		['by the published rating', { rating: ['red'] }, ['NI 116']],
		['by two ratings keeps either', { rating: ['amber', 'green'] }, ['NI 79', 'NI 113b']],
		['by not rated finds the undecided too', { rating: ['none'] }, ['NI 75', 'NI 60']],
		['by the calculated direction', { direction: ['improved'] }, ['NI 75']],
		['by unchanged, though published improved', { direction: ['unchanged'] }, ['NI 79']],
		['by an unknown direction', { direction: ['unknown'] }, ['NI 60', 'NI 113b']],
		['by target met', { against: ['target-met'] }, ['NI 113b']],
		['by target missed', { against: ['target-missed'] }, ['NI 116', 'NI 75', 'NI 60']],
		['by neighbours met', { against: ['stat_neighbours-met'] }, ['NI 116', 'NI 79', 'NI 60']],
		['by neighbours missed', { against: ['stat_neighbours-missed'] }, []],
		['by England met', { against: ['national-met'] }, ['NI 113b']],
		['by England missed', { against: ['national-missed'] }, ['NI 116', 'NI 79', 'NI 60']],
		[
			'by two standings keeps either',
			{ against: ['target-met', 'national-missed'] },
			['NI 116', 'NI 79', 'NI 60', 'NI 113b']
		],
		['by flags that differ', { flag: ['differs'] }, ['NI 79']],
		[
			'beside another keeps what answers both',
			{ priority: ['2'], against: ['national-missed'] },
			['NI 79']
		],
		[
			'beside a search keeps what answers both',
			{ q: 'achievement', direction: ['improved'] },
			['NI 75']
		]
	])('%s', (_, filters, found) => {
		expect(select(RESULTS, filters)).toEqual(found);
	});

	it('goes by a comparator that is no main one too', () => {
		const results = [aResultAmongPeers({ peers: { ashby: '60%' } })];
		expect(select(results, { against: ['ashby-missed'] })).toEqual(references(results));
		expect(select(results, { against: ['ashby-met'] })).toEqual([]);
	});

	it.each<[name: string, filters: Partial<Filters>]>([
		['priority', { priority: ['9'] }],
		['rating', { rating: ['purple'] }],
		['direction', { direction: ['sideways'] }],
		['against', { against: ['moon-missed'] }],
		['against', { against: ['national'] }],
		['flag', { flag: ['agrees'] }]
	])('by an unknown %s is answered by nothing, and does not throw', (_, filters) => {
		expect(select(RESULTS, filters)).toEqual([]);
	});

	it('by an unknown value beside a known one is answered by the known one', () => {
		expect(select(RESULTS, { rating: ['purple', 'red'] })).toEqual(['NI 116']);
	});

	it('finds every measure that is compared under met or under missed, and never under both', () => {
		fc.assert(
			fc.property(anyResults, (results) => {
				const [met, missed] = ['target-met', 'target-missed'].map((wanted) =>
					selectResults(results, { ...EVERYTHING, against: [wanted] }, 'report')
				);
				const compared = results.filter((one) => targetOf(one).comparison.kind === 'compared');
				expect(new Set([...(met ?? []), ...(missed ?? [])])).toEqual(new Set(compared));
				expect(met?.length).toBe(compared.length - (missed?.length ?? 0));
			})
		);
	});

	it('with every value of a list keeps only what can be compared', () => {
		expect(select(RESULTS, { against: ALL_STANDINGS })).toEqual(ALL);
		expect(select([aResult()], { against: ALL_STANDINGS })).toEqual([]);
	});
});

describe('A sort', () => {
	it.each([
		['report', ['NI 116', 'NI 75', 'NI 79', 'NI 60', 'NI 113b']],
		['attention', ['NI 116', 'NI 79', 'NI 60', 'NI 75', 'NI 113b']],
		['gap', ['NI 116', 'NI 75', 'NI 60', 'NI 113b', 'NI 79']],
		['title', ['NI 75', 'NI 116', 'NI 113b', 'NI 60', 'NI 79']]
	] as const)('by %s', (sort, order) => {
		expect(references(selectResults([...RESULTS].reverse(), EVERYTHING, sort))).toEqual(order);
	});

	it.each(SORTS)(
		'by %s keeps every result, is total, and leaves what it was given alone',
		(sort) => {
			const anyTwoOrders = anyResults.chain((results) =>
				fc.tuple(fc.constant(results), shuffled(results))
			);
			fc.assert(
				fc.property(anyTwoOrders, ([results, others]) => {
					const before = [...results];
					const sorted = selectResults(results, EVERYTHING, sort);
					expect(results).toEqual(before);
					expect(new Set(sorted)).toEqual(new Set(results));
					expect(selectResults(others, EVERYTHING, sort)).toEqual(sorted);
				})
			);
		}
	);
});
