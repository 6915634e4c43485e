import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterValues, SORTS, VIEWS } from '$lib/domain/filter/values';
import { ratingsIn } from '$lib/domain/rating';
import { EVERYTHING, readSelection, writeSelection } from '$lib/state/address/selection';
import { COMPARATORS } from '../../builders';

const OFFERED = {
	periodIds: ['2010-11', '2011-12'],
	priorities: [1, 2, 3, 4, 5].map((number) => ({ id: `priority-${number}`, number })),
	comparators: COMPARATORS,
	ratings: ratingsIn()
};
const VALUES = filterValues(OFFERED);
const read = (query: string) => readSelection(new URLSearchParams(query), OFFERED);

describe('the overview’s address', () => {
	it('without a query asks for everything, as in the report, as tiles', () => {
		expect(read('')).toEqual(EVERYTHING);
		expect(writeSelection(EVERYTHING)).toBe('');
	});

	it.each([
		['rating=red', { rating: ['red'] }],
		['rating=red,amber', { rating: ['red', 'amber'] }],
		['direction=declined', { direction: ['declined'] }],
		['against=target-missed,national-met', { against: ['target-missed', 'national-met'] }],
		['against=stat_neighbours-met', { against: ['stat_neighbours-met'] }],
		['against=neighbours-met', { against: ['stat_neighbours-met'] }],
		['against=england-missed', { against: ['national-missed'] }],
		['against=region-met', { against: ['region-met'] }],
		['flag=differs', { flag: ['differs'] }],
		['priority=2', { priority: ['2'] }],
		['sort=attention&view=table', { sort: 'attention', view: 'table' }],
		['period=2010-11', { period: '2010-11' }],
		['q=adoption', { q: 'adoption' }]
	])('%s is understood', (query, expected) => {
		expect(read(query)).toEqual({ ...EVERYTHING, ...expected });
	});

	it.each([
		'rating=purple',
		'rating=',
		'rating=RED',
		'direction=sideways',
		'against=__proto__',
		'against=moon-met',
		'priority=6',
		'priority=constructor',
		'flag=yes',
		'sort=random',
		'view=cards',
		'period=1999-00',
		'unheard=of',
		'rating=%00,%22%3E',
		'='
	])('%s falls to the default and is dropped', (query) => {
		expect(writeSelection(read(query))).toBe('');
	});

	it('keeps what is known of a list and drops the rest', () => {
		expect(writeSelection(read('rating=amber,purple,red,red'))).toBe('?rating=red,amber');
	});

	it('of a list that is given twice takes all, of anything else the first', () => {
		expect(read('rating=green&rating=red,purple').rating).toEqual(['red', 'green']);
		expect(read('view=table&view=tiles').view).toBe('table');
		expect(read('view=cards&view=table').view).toBe('tiles');
		expect(read('q=care&q=adoption').q).toBe('care');
		expect(writeSelection(read('rating=green&rating=red&q=care&q='))).toBe(
			'?q=care&rating=red,green'
		);
	});

	it('asks for any priority that the dataset has, and for no other', () => {
		const more = [
			{ id: 'air', number: 6 },
			{ id: 'water', number: '6.1' },
			{ id: 'soil', number: 'A2' },
			{ id: 'quiet-streets', number: '' }
		];
		const asked = readSelection(new URLSearchParams('priority=6,7,6.1,A2,quiet-streets,water'), {
			...OFFERED,
			priorities: [...OFFERED.priorities, ...more]
		});
		expect(writeSelection(asked)).toBe('?priority=6,6.1,A2,quiet-streets');
	});

	it('names comparators by their ids, however they were asked for', () => {
		expect(writeSelection(read('against=neighbours-met,national-met'))).toBe(
			'?against=stat_neighbours-met,national-met'
		);
	});

	it('cuts a search text at 200 characters', () => {
		expect(read(`q=${'a'.repeat(5000)}`).q).toHaveLength(200);
	});

	it('returns, whatever is asked for, unharmed', () => {
		const someOf = (values: readonly string[]) => fc.subarray([...values]);
		const selection = fc.record({
			q: fc.string({ maxLength: 200 }),
			priority: someOf(VALUES.priority),
			rating: someOf(VALUES.rating),
			direction: someOf(VALUES.direction),
			against: someOf(VALUES.against),
			flag: someOf(VALUES.flag),
			sort: fc.constantFrom(...SORTS),
			view: fc.constantFrom(...VIEWS),
			period: fc.constantFrom('', ...OFFERED.periodIds)
		});
		fc.assert(
			fc.property(selection, (asked) => {
				expect(read(writeSelection(asked).slice(1))).toEqual(asked);
			})
		);
	});

	it('never throws on a query of any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(writeSelection(read(text))).toBe(writeSelection(read(writeSelection(read(text)))));
			})
		);
	});
});
