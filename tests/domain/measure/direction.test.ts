import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, type Direction } from '$lib/domain/measure/direction';

describe('The direction of travel', () => {
	it.each([
		['up where higher is better', 30.2, 29.2, 'higher', 'improved'],
		['down where higher is better', 4.2, 26.9, 'higher', 'declined'],
		['down where lower is better', 45.4, 46.6, 'lower', 'improved'],
		['up where lower is better', 23.3, 22, 'lower', 'declined'],
		['to zero where lower is better', 0, 5, 'lower', 'improved'],
		['from zero where lower is better', 5, 0, 'lower', 'declined'],
		['equal', 79, 79, 'higher', 'unchanged'],
		['zero to zero', 0, 0, 'lower', 'unchanged'],
		['equal where neither way is better', 7, 7, null, 'unchanged'],
		['different where neither way is better', 8, 7, null, 'unknown'],
		['from no prior value', 98, null, 'higher', 'unknown'],
		['from no prior period', 98, undefined, 'higher', 'unknown'],
		['to no outturn', null, 98, 'higher', 'unknown'],
		['from nothing to nothing', null, null, 'lower', 'unknown']
	] as const)('%s (%s from %s, %s is better): %s', (_, outturn, prior, polarity, direction) => {
		expect(directionOf(outturn, prior, polarity)).toBe(direction);
	});

	const MIRRORED: Record<Direction, Direction> = {
		improved: 'declined',
		declined: 'improved',
		unchanged: 'unchanged',
		unknown: 'unknown'
	};
	const anyValue = fc.option(fc.double({ noNaN: true }));

	it('is mirrored by the other polarity', () => {
		fc.assert(
			fc.property(anyValue, anyValue, (outturn, prior) => {
				const mirrored = MIRRORED[directionOf(outturn, prior, 'higher')];
				expect(directionOf(outturn, prior, 'lower')).toBe(mirrored);
			})
		);
	});

	it('is mirrored by going back the way', () => {
		fc.assert(
			fc.property(anyValue, anyValue, (outturn, prior) => {
				const mirrored = MIRRORED[directionOf(outturn, prior, 'higher')];
				expect(directionOf(prior, outturn, 'higher')).toBe(mirrored);
			})
		);
	});
});
