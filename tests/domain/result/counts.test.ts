import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, ratingOrigin } from '$lib/domain/result/counts';
import { aResult, ratingCountsOf } from '../../builders';
import { anyResults } from '../arbitrary';

describe('The counts', () => {
	it('are of published ratings, of calculated directions and of published arrows', () => {
		const results = [
			aResult({ prior: '60%', published: { rag: 'red', direction: 'declined' } }),
			aResult({ prior: '50%', published: { rag: 'red', direction: 'improved' } }),
			aResult({ prior: '40%', published: { rag: 'green', direction: 'improved' } }),
			aResult({ prior: '', published: { rag: 'none', direction: 'improved' } })
		];
		expect(countsOf(results)).toEqual({
			total: 4,
			rating: ratingCountsOf({ red: 2, green: 1, none: 1 }),
			direction: { improved: 1, declined: 1, unchanged: 1, unknown: 1 },
			publishedDirection: { improved: 3, declined: 1, unchanged: 0, unknown: 0 }
		});
	});

	it('are of calculated ratings where nothing is published', () => {
		const { rating, publishedDirection } = countsOf([aResult({ national: '60%' })]);
		expect(rating).toEqual(ratingCountsOf({ red: 1 }));
		expect(publishedDirection.unknown).toBe(1);
	});

	it('take an undecided rating as not rated', () => {
		const undecided = aResult({ target: '40%', statNeighbours: '40%', national: '60%' });
		expect(countsOf([undecided]).rating).toEqual(ratingCountsOf({ none: 1 }));
	});

	it('of no results are zeros', () => {
		const { total, rating, direction } = countsOf([]);
		expect(total).toBe(0);
		expect([...rating.map(({ count }) => count), ...Object.values(direction)]).toEqual(
			Array(8).fill(0)
		);
	});

	it('add up to the total, each way of counting', () => {
		const sum = (counts: Record<string, number>) =>
			Object.values(counts).reduce((total, n) => total + n, 0);
		fc.assert(
			fc.property(anyResults, (results) => {
				const { total, rating, direction, publishedDirection } = countsOf(results);
				const rated = Object.fromEntries(rating.map(({ rating: { id }, count }) => [id, count]));
				expect([rated, direction, publishedDirection].map(sum)).toEqual([total, total, total]);
			})
		);
	});
});

describe('Where the ratings shown are from', () => {
	const published = aResult({ published: { rag: 'red' } });
	const calculated = aResult({ national: '60%' });
	const notRated = aResult({});

	it('is the council where every rating is published, and nothing else is rated', () => {
		expect(ratingOrigin([published, published])).toBe('published');
		expect(ratingOrigin([published, notRated])).toBe('published');
	});

	it('is the council in part where the rule rates what it left out', () => {
		expect(ratingOrigin([published, calculated])).toBe('in-part');
	});

	it('is the rule where none is published, though an arrow may be', () => {
		expect(ratingOrigin([calculated, notRated])).toBe('calculated');
		expect(ratingOrigin([aResult({ published: { direction: 'improved' } })])).toBe('calculated');
		expect(ratingOrigin([])).toBe('calculated');
	});
});
