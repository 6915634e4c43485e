import { expect, test } from 'vitest';
import { slugOf } from '../../../../src/routes/data/desk/text';

test('a file’s name is made of small letters and dashes, and never of nothing', () => {
	expect(slugOf('Q1 2012/13: “first”')).toBe('q1-2012-13-first');
	expect(slugOf('…')).toBe('data');
});
