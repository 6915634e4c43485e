import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '$lib/domain/result/counts';
import { headlineOf } from '$words/results';

const headline = (red: number, amber: number, green: number, none = 0) =>
	headlineOf({ ...countsOf([]), rating: { red, amber, green, none } });

describe('The headline', () => {
	it.each([
		['half', [22, 10, 12, 6], 'Half of the rated measures are red'],
		['a third', [1, 1, 1, 9], 'A third of the rated measures are red'],
		['two thirds', [4, 0, 2, 0], 'Two thirds of the rated measures are red'],
		['a quarter', [3, 0, 9, 0], 'A quarter of the rated measures are red'],
		['three quarters', [3, 1, 0, 0], 'Three quarters of the rated measures are red'],
		['nearly half', [21, 10, 12, 7], '21 of 43 rated measures are red'],
		['one of many', [1, 2, 2, 0], '1 of 5 rated measures is red'],
		['none of the rated', [0, 2, 2, 3], 'No rated measure is red'],
		['all of the rated', [5, 0, 0, 2], 'Every rated measure is red'],
		['the only one', [1, 0, 0, 0], 'Every rated measure is red'],
		['of nothing rated', [0, 0, 0, 6], 'No measure is rated in this period'],
		['of nothing', [0, 0, 0, 0], 'No measure is rated in this period']
	] as const)('says %s: red, amber, green, not rated of %j', (_, counts, words) => {
		const [red, amber, green, none] = counts;
		expect(headline(red, amber, green, none)).toBe(words);
	});

	it('names a share only where it is exact, and counts otherwise', () => {
		const SHARES = {
			'A quarter': 1 / 4,
			'A third': 1 / 3,
			Half: 1 / 2,
			'Two thirds': 2 / 3,
			'Three quarters': 3 / 4
		};
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 1, max: 60 }),
				(red, others) => {
					const words = headline(red, others, 0);
					const share = Object.entries(SHARES).find(([, of]) => of === red / (red + others))?.[0];
					const subject = share ?? `${red} of ${red + others}`;
					expect(words.startsWith(`${subject} `)).toBe(true);
				}
			)
		);
	});
});
