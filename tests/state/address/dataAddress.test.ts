import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withData } from '$lib/state/address/dataAddress';

test.each([
	['/', 'own-3', '/?data=own-3'],
	['/?rating=red,amber', 'own-3', '/?rating=red,amber&data=own-3'],
	['/map/?data=own-2&ward=a#table', 'own-3', '/map/?ward=a&data=own-3#table'],
	['/map/?data=own-2#table', undefined, '/map/#table'],
	['/?data', undefined, '/'],
	['/?database=a', undefined, '/?database=a'],
	['https://host/some/sub/?q=a%20b#x', 'own-3', 'https://host/some/sub/?q=a%20b&data=own-3#x']
])('%s that asks for %s is %s', (address, id, wanted) => {
	expect(withData(address, id)).toBe(wanted);
});

test('whatever an address says beside it stays, and asking twice changes nothing', () => {
	const id = fc.stringMatching(/^[a-z\d-]{1,80}$/);
	fc.assert(
		fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), id, (url, asked) => {
			const once = withData(url, asked);
			expect(withData(once, asked)).toBe(once);
			expect(new URL(once).searchParams.getAll('data')).toEqual([asked]);
			expect(withData(once, undefined)).toBe(withData(url, undefined));
		})
	);
});
