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

it('what it says of the rule and the sources is the shipped package’s', () => {
	const { rules, ruleNote, hasRatings, sources } = load();
	expect({ ...rules, comparators: rules.comparators.map(({ title }) => title) }).toEqual({
		inForce: 'target-and-comparator',
		own: 0,
		comparators: ['statistical neighbours', 'England'],
		settled: 10
	});
	expect(ruleNote).toMatch(/^The report states three cases/);
	expect(hasRatings).toBe(true);
	expect(sources.map(({ title }) => title)).toContain('Ordnance Survey, OS Open Names');
});
