import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterValues, SORTS, VIEWS } from '$lib/domain/filter/values';
import { ratingsIn } from '$lib/domain/rating';
import { EVERYTHING, readSelection, type Selection } from '$lib/state/address/selection';
import {
	deckLinkWords,
	indicatorLinkWords,
	overviewLinkWords,
	reportLinkWords
} from '$words/selection';
import { COMPARATORS } from '../../builders';
import { periodsOf } from '../../periods';

const OFFERED = {
	periodIds: ['2010-11', '2011-12'],
	priorities: [1, 2, 3, 4, 5].map((number) => ({ id: `priority-${number}`, number })),
	comparators: COMPARATORS,
	ratings: ratingsIn()
};
const VALUES = filterValues(OFFERED);
const NAMES = {
	comparators: COMPARATORS,
	ratings: ratingsIn(),
	periods: periodsOf(...OFFERED.periodIds)
};
const read = (query: string) => readSelection(new URLSearchParams(query), OFFERED);
const MEASURE = { reference: 'NI 116', shortTitle: 'Children in poverty' };

describe('a link to the overview', () => {
	it.each([
		['', 'all measures'],
		['rating=red', 'the measures that are red'],
		['rating=red,none', 'the measures that are red or not rated'],
		['priority=2', 'the measures of priority 2'],
		['priority=1,2,4', 'the measures of priorities 1, 2 or 4'],
		['direction=declined,unknown', 'the measures whose direction is declined or unknown'],
		['against=target-missed', 'the measures with the target missed'],
		[
			'against=neighbours-met,national-missed',
			'the measures with statistical neighbours met or England missed'
		],
		['flag=differs', 'the measures where published and figures differ'],
		['q=foster care', 'the measures that mention “foster care”'],
		['sort=attention', 'all measures, sorted by attention'],
		['view=table', 'all measures, as a table'],
		['period=2010-11', 'all measures, in 2010/11'],
		[
			'priority=2&rating=red&sort=gap&view=table',
			'the measures of priority 2 that are red, sorted by gap to target, as a table'
		],
		[
			'rating=red&direction=declined&q=adoption',
			'the measures that are red, whose direction is declined and that mention “adoption”'
		]
	])('with "%s" opens %s', (query, words) => {
		expect(overviewLinkWords(read(query), NAMES)).toBe(`This link opens ${words}.`);
	});

	const someOf = (values: readonly string[]) => fc.subarray([...values]);
	const anySelection = fc.record({
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

	const said = (selection: Selection) => overviewLinkWords(selection, NAMES);

	it('has each choice that it carries named: without it the words are others', () => {
		fc.assert(
			fc.property(anySelection, fc.constantFrom(...Object.keys(EVERYTHING)), (all, key) => {
				const without = { ...all, [key]: EVERYTHING[key as keyof typeof EVERYTHING] };
				const same = JSON.stringify(without) === JSON.stringify(all);
				expect(said(without) === said(all)).toBe(same);
			})
		);
	});

	it('is told whatever an address says, and never throws', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				expect(overviewLinkWords(read(query), NAMES)).toMatch(/^This link opens .+\.$/s);
			})
		);
	});
});

describe('a link to a measure’s page', () => {
	it.each([
		['', 'This link opens NI 116, Children in poverty.'],
		['period=2010-11', 'This link opens NI 116, Children in poverty, in 2010/11.'],
		[
			'rating=red&view=table&period=2010-11',
			'This link opens NI 116, Children in poverty, in 2010/11. It keeps the selection that previous, next and back lead through: the measures that are red, as a table.'
		]
	])('with "%s" says: %s', (query, words) => {
		expect(indicatorLinkWords(MEASURE, read(query), NAMES)).toBe(words);
	});
});

describe('a link to the slides', () => {
	it('says which measures they are about and which slide it opens', () => {
		expect(deckLinkWords(read('rating=red&view=table'), 'What changed', NAMES)).toBe(
			'This link opens the slides of the measures that are red, at “What changed”. Slides that you hid or moved, and notes, stay in this browser.'
		);
	});
});

describe('a link to the report', () => {
	it.each([
		['', 'the full report'],
		['sort=gap&view=table', 'the full report'],
		['period=2010-11', 'the full report, in 2010/11'],
		['rating=red&sort=gap', 'the report of the measures that are red'],
		['priority=2&period=2010-11', 'the report of the measures of priority 2, in 2010/11']
	])('with "%s" opens %s', (query, words) => {
		expect(reportLinkWords(read(query), NAMES)).toBe(`This link opens ${words}.`);
	});
});
