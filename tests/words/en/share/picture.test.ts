import { expect, it } from 'vitest';
import { pixels } from '$words/share/picture';

it('gives a picture’s size in whole pixels', () => {
	expect(pixels(2400, 1349.6)).toBe('2,400 × 1,350 pixels');
});
