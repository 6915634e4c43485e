import { expect, it } from 'vitest';
import { underPriority } from '$words/overview/measures';
import { ratingCountsOf } from '../../../builders';

const counts = (total: number) => ({
	total,
	rating: ratingCountsOf({ red: total }),
	direction: { improved: 0, declined: 0, unchanged: 0, unknown: 0 },
	publishedDirection: { improved: 0, declined: 0, unchanged: 0, unknown: 0 }
});

it.each([
	[1, 1, '1 measure: 1 red'],
	[3, 3, '3 measures: 3 red'],
	[3, 28, '3 of 28 measures: 3 red']
])('says of %i of %i measures how they are rated', (shown, total, words) => {
	expect(underPriority(counts(shown), total)).toBe(words);
});
