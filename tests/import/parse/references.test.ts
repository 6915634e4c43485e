import { describe, expect, test } from 'vitest';
import { isReference, newlyReferenced, partAfter, referenced } from '$lib/import/parse/references';
import { rawTables } from './brought';

const TABLES = rawTables({
	'families.csv': [{ id: 'ni-53', reference: 'NI 53' }],
	'indicators.csv': [
		{ id: 'rent', reference: 'HSG-04b' },
		{ id: 'ni-53a', reference: 'NI 53a' },
		{ id: 'men', reference: 'PM 3.2' },
		{ id: 'women', reference: 'PM 3.2' },
		{ id: 'no-reference', reference: '' }
	]
});

describe('a reference is looked up among the dataset’s own', () => {
	test.each([
		['of a measure, however it is written', 'hsg 4B', { id: 'rent', reference: 'HSG-04b' }],
		['of a part', 'ni 53 a', { id: 'ni-53a', reference: 'NI 53a' }],
		['of a family', 'NI53', { id: 'ni-53', reference: 'NI 53' }],
		['that several measures have', 'PM 3.2', undefined],
		['that none has', 'NI 54', undefined],
		['that is blank', '', undefined],
		['that is no letter or digit', '–', undefined]
	])('%s: "%s"', (_, text, found) => {
		expect(referenced(TABLES, text)).toEqual(found);
	});
});

describe('a new reference', () => {
	test.each(['NI 198', 'HSG-04b', 'PM 3.2 (a)', '3.2', 'CYP12/7'])('can be "%s"', (text) => {
		expect(isReference(text)).toBe(true);
	});

	test.each([
		'',
		'Total',
		'* provisional figures',
		'CO2 emissions',
		'Rent 2012',
		'NI 116, NI 117',
		'(a) 3',
		`${'a'.repeat(20)}1`
	])('cannot be "%s"', (text) => expect(isReference(text)).toBe(false));

	test.each([
		['NI  198', '', { id: 'ni-198', reference: 'NI 198' }],
		['PM 3.2 (a)', 'Rent', { id: 'pm-3-2-a', reference: 'PM 3.2 (a)' }],
		['', 'Rent collected, £', { id: 'rent-collected', reference: '' }]
	])('"%s" gives its id, or else the title "%s" does', (text, title, made) => {
		expect(newlyReferenced(text, title)).toEqual(made);
	});
});

test.each([
	['NI 53', 'NI 53a', 'a'],
	['NI 102', 'NI 102 KS2', 'ks2'],
	['HSG-04', 'hsg 4 (b)', 'b'],
	['NI 5', 'NI 53', ''],
	['NI 53', 'NI 53', ''],
	['', 'NI 53a', '']
])('what follows %s in %s is "%s"', (family, reference, part) => {
	expect(partAfter(family, reference)).toBe(part);
});
