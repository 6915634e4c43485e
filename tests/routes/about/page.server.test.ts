import { expect, it } from 'vitest';
import { load } from '../../../src/routes/about/+page.server';
import { shippedPart } from '../../data/shipped';

it('what the About page says of areas follows from the shipped data', () => {
	const { areas, areasRanked, cells } = load();
	expect(areas).toBe(shippedPart('areas').areas.filter(({ cell }) => cell).length);
	expect({ areas, areasRanked, borders: cells?.borders, kept: cells?.kept }).toEqual({
		areas: 166,
		areasRanked: 32_482,
		borders: 453,
		kept: 340
	});
	expect(cells?.widths).toBeCloseTo(2.2, 1);
});
