import { describe, expect, it } from 'vitest';
import { listed } from '$lib/domain/text/listed';

describe('a list within a sentence', () => {
	it.each([
		[[], ''],
		[['red'], 'red'],
		[['red', 'amber'], 'red or amber'],
		[['red', 'amber', 'green'], 'red, amber or green']
	])('of %j is "%s"', (words, said) => {
		expect(listed(words, 'or')).toBe(said);
	});
});
