import { describe, expect, it } from 'vitest';
import {
	differingParts,
	lateText,
	moreNames,
	movementParts,
	oldText,
	priorityText,
	whenText
} from '$words/overview/finding';
import { aMeasure, ratingCountsOf } from '../../../builders';

const direction = { improved: 27, declined: 17, unchanged: 1, unknown: 0 };

describe('how many moved', () => {
	it('is a sentence whose numbers stand out', () => {
		const parts = movementParts({ direction }, 'the year before');
		expect(parts.join('')).toBe(
			'27 improved, 17 declined, 1 unchanged on the year before, going by the figures.'
		);
		expect(parts.filter((_, i) => i % 2)).toEqual(['27', '17', '1']);
	});

	it('names those that cannot be told', () => {
		const parts = movementParts({ direction: { ...direction, unknown: 5 } }, '2010/11');
		expect(parts.join('')).toBe(
			'27 improved, 17 declined, 1 unchanged on 2010/11, going by the figures; 5 cannot be told.'
		);
		expect(parts.filter((_, i) => i % 2)).toEqual(['27', '17', '1', '5']);
	});
});

it.each([
	[1, 1, '1 published flag does not follow from the figures, on 1 measure.'],
	[3, 2, '3 published flags do not follow from the figures, on 2 measures.']
])('says of %i flags on %i measures that they differ', (flags, measures, words) => {
	expect(differingParts(flags, measures).join('')).toBe(words);
});

it('says of a priority without a measure why', () => {
	expect(priorityText({ rating: ratingCountsOf() }, false)).toBe('no indicators in this report');
	expect(priorityText({ rating: ratingCountsOf() }, true)).toBe('none reported');
	expect(priorityText({ rating: ratingCountsOf({ red: 2 }) }, true)).toBe('2 red');
});

it('ends a list of names with how many more there are', () => {
	expect(moreNames(3)).toBe(' and 3 more.');
	expect(moreNames(0)).toBe('.');
	expect(moreNames(-2)).toBe('.');
});

it.each([
	[1, '1 measure was'],
	[2, '2 measures were']
])('says that a new figure of %i was due before publication', (late, words) => {
	expect(lateText(late, '2025-06-12')).toBe(
		`${words} due a new figure before publication on 12 June 2025`
	);
});

it('says of how many measures the figure was old at publication', () => {
	expect(oldText(1, '2024-04-30')).toBe(
		'1 measure stands on a figure that was two years old or more at publication on 30 April 2024'
	);
	expect(oldText(2, '2024-04-30')).toMatch(/^2 measures stand on/);
});

it.each([
	['all are of the period', [false, false], ' at the end of 2025/26 Q2'],
	[
		'one is of another',
		[false, true],
		' at the end of 2025/26 Q2, 1 of them with a figure of another period'
	],
	['each has its own', [true, true], ', each with its latest figure up to 2025/26 Q2']
])('says when results are of: %s', (_, latest, words) => {
	const results = latest.map((is) => ({ measure: aMeasure(is ? { showsLatest: true } : {}) }));
	expect(whenText(results, '2025/26 Q2')).toBe(words);
});
