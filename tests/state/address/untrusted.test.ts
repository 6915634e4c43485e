import fc from 'fast-check';
import { ratingsIn } from '$lib/domain/rating';
import { describe, expect, test } from 'vitest';
import { readAudit, writeAudit } from '$lib/state/address/auditSelection';
import { readDeckAddress, writeDeckAddress } from '$lib/state/address/deckAddress';
import { readEmbed, writeEmbed } from '$lib/state/address/embedChoice';
import { ADDRESS_KEYS } from '$lib/state/address/pages';
import { readMapSelection, writeMapSelection } from '$lib/state/address/mapSelection';
import { mapLinkWords } from '$words/mapSelection';
import { EVERYTHING, readSelection, writeSelection } from '$lib/state/address/selection';
import { overviewLinkWords } from '$words/selection';
import { flagsOf } from '$lib/domain/audit';
import { COMPARATORS } from '../../builders';
import { packageAtlas } from '../../map/atlas';
import { PAYLOADS } from '../../payloads';
import { periodsOf } from '../../periods';

const BEFORE = Object.getOwnPropertyNames(Object.prototype);
const RUNS = { numRuns: 60 };
const PERIODS = ['2011-12', '2010-11', '2009'];
const OFFERED = {
	periodIds: PERIODS,
	priorities: [
		{ id: 'homes', number: 1 },
		{ id: 'streets', number: 2 }
	],
	comparators: COMPARATORS,
	ratings: ratingsIn()
};
const NAMES = { comparators: COMPARATORS, ratings: ratingsIn(), periods: periodsOf(...PERIODS) };
const FLAGS = flagsOf([{ comparators: COMPARATORS }]);
const ATLAS = packageAtlas();
const anyName = fc.constantFrom(
	...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
	...['1e999', '-1', '0x10', 'NaN', 'Infinity', 'null', 'undefined', '٣', '%E0%A4%A', '%', '\uD800']
);
const anyKnown = fc.constantFrom(
	...['red', 'amber,red', '2', 'declined', 'target-met', 'differs', 'gap', 'table', '2010-11'],
	...[
		'imd-rank',
		'E01007677',
		'E05001019',
		'Canklow',
		'7',
		'fixed',
		'10,20',
		'1..9',
		'cells',
		'tie'
	]
);
const anyValue = fc.oneof(
	anyName,
	anyKnown,
	fc.constantFrom(...PAYLOADS),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.integer({ min: 1, max: 10_000 }).map((n) => '1,'.repeat(n))
);
const anyKey = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ADDRESS_KEYS) }, anyName);
/** Keys that are repeated, unknown or named like what every object has; raw, or as a form would write them. */
const anyQuery = fc
	.array(fc.tuple(anyKey, anyValue, fc.boolean()), { maxLength: 40 })
	.map((pairs) => pairs.map(([key, value, raw]) => (raw ? `${key}=${value}` : asForm(key, value))))
	.map((pairs) => new URLSearchParams(pairs.join('&')));
const asForm = (key: string, value: string) => new URLSearchParams([[key, value]]).toString();

/** Each reader of an address, with what it writes of what it read. */
const READERS: [name: string, rewritten: (query: URLSearchParams) => string][] = [
	['the overview', (query) => writeSelection(readSelection(query, OFFERED))],
	['the audit', (query) => writeAudit(readAudit(query, { periodIds: PERIODS, flags: FLAGS }))],
	['an embed', (query) => writeEmbed(readEmbed(query, PERIODS))],
	['the map', (query) => writeMapSelection(readMapSelection(query, ATLAS), ATLAS)],
	['the slides', (query) => writeDeckAddress(readSelection(query, OFFERED), readDeckAddress(query))]
];

describe.each(READERS)('the address of %s', (_, rewritten) => {
	test('is read whatever it says, what is understood reads the same again, and no object is touched', () => {
		fc.assert(
			fc.property(anyQuery, (query) => {
				const once = rewritten(query);
				expect(rewritten(new URLSearchParams(once))).toBe(once);
				expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(BEFORE);
			}),
			RUNS
		);
	});

	// What is searched for is text, and only the deck knows the names of its slides.
	test('says nothing to the page by a name that every object has', () => {
		const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
		for (const name of names) {
			const query = new URLSearchParams(
				ADDRESS_KEYS.filter((key) => !['q', 'slide'].includes(key)).map((key) => [key, name])
			);
			expect(rewritten(query), name).toBe(rewritten(new URLSearchParams()));
		}
	});
});

describe('the words of a link', () => {
	test('can be said of whatever is read', () => {
		fc.assert(
			fc.property(anyQuery, (query) => {
				expect(overviewLinkWords(readSelection(query, OFFERED), NAMES)).toMatch(
					/^This link opens /
				);
				expect(mapLinkWords(readMapSelection(query, ATLAS), ATLAS)).toMatch(/^This link opens /);
			}),
			RUNS
		);
	});
});

test('what is searched for is cut where no reader would go on typing', () => {
	const { q, ...rest } = readSelection(new URLSearchParams({ q: 'a'.repeat(100_000) }), OFFERED);
	expect(q).toHaveLength(200);
	expect({ ...rest, q: '' }).toEqual(EVERYTHING);
});
