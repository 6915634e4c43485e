import { describe, expect, it } from 'vitest';
import { fileSize } from '$words/figures';

describe('The size of a file', () => {
	it.each([
		[0, '0 bytes'],
		[1, '1 byte'],
		[999, '999 bytes'],
		[1000, '1 kB'],
		[4321, '4 kB'],
		[999_499, '999 kB'],
		[999_500, '1.0 MB'],
		[1_250_000, '1.3 MB']
	])('says %d as "%s"', (bytes, words) => {
		expect(fileSize(bytes)).toBe(words);
	});
});
