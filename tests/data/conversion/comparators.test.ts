import { describe, expect, it } from 'vitest';
import { measureWithComparators, withComparators } from '$lib/data/conversion/comparators';

/** A measure as the second version stored it, shortened. */
const SECOND = {
	id: 'ni-116',
	decimals: 1,
	comparator: 'national',
	ratedBy: { rule: { kind: 'target-and-comparator' }, own: false, source: 'Appendix A' },
	observations: [
		{ periodId: '2011-12', series: 'actual', value: 23.3 },
		{ periodId: '2011-12', series: 'national', value: 21.3 },
		{ periodId: '2011-12', series: 'stat_neighbours', value: 24.2 }
	],
	statuses: [
		{
			periodId: '2011-12',
			direction: 'declined',
			targetMet: 'no',
			statNeighboursMet: 'yes',
			nationalMet: null,
			rag: 'red'
		}
	],
	quoted: [
		{ periodId: '2011-12', series: 'actual', what: 'gap_to_national', value: 2 },
		{ periodId: '2011-12', series: 'actual', what: 'gap_to_target', value: 1.7 },
		{ periodId: '2011-12', series: 'actual', what: 'level', value: 23.3 }
	]
};

describe('a measure of the second version', () => {
	const measure = measureWithComparators(SECOND);

	it('has the id of the comparator that was stated, and none of its own to count', () => {
		expect(measure).not.toHaveProperty('comparator');
		expect(measure).toMatchObject({
			comparatorId: 'national',
			ratedBy: { comparatorIds: null, source: 'Appendix A' }
		});
		expect(measureWithComparators({ ...SECOND, comparator: null }).comparatorId).toBeNull();
	});

	it('has its marks by what they are against, and none where one was left blank', () => {
		expect(measure.statuses).toEqual([
			{
				periodId: '2011-12',
				direction: 'declined',
				ratingId: 'red',
				met: { target: 'no', stat_neighbours: 'yes' }
			}
		]);
	});

	it('has each quoted gap with what it is to', () => {
		expect(measure.quoted).toMatchObject([
			{ what: 'gap', against: 'national' },
			{ what: 'gap', against: 'target' },
			{ what: 'level', against: '' }
		]);
	});

	it('keeps all else', () => {
		expect(measure).toMatchObject({
			id: SECOND.id,
			decimals: 1,
			observations: SECOND.observations
		});
	});
});

describe('a core of the second version', () => {
	it('lists the comparators that it has figures of, in the order they were shown', () => {
		const { comparators } = withComparators({ schema: 2, measures: [SECOND] });
		expect(comparators).toMatchObject([
			{ id: 'stat_neighbours', kind: 'peers' },
			{ id: 'national', kind: 'nation' }
		]);
	});

	it('lists one that has no figures where a mark, a quoted figure or a measure names it', () => {
		const bare = { ...SECOND, comparator: null, observations: [], statuses: [], quoted: [] };
		const listed = (more: object) =>
			(withComparators({ measures: [{ ...bare, ...more }] }).comparators as { id: string }[]).map(
				({ id }) => id
			);
		expect(listed({})).toEqual([]);
		expect(listed({ comparator: 'national' })).toEqual(['national']);
		expect(listed({ statuses: [{ statNeighboursMet: 'na' }] })).toEqual(['stat_neighbours']);
		expect(listed({ quoted: [{ series: 'south_yorkshire', what: 'level' }] })).toEqual([
			'south_yorkshire'
		]);
		expect(listed({ quoted: [{ series: 'actual', what: 'gap_to_national' }] })).toEqual([
			'national'
		]);
	});

	it('without measures has no comparators, and nothing throws on what is no core', () => {
		expect(withComparators({ measures: [] })).toEqual({ comparators: [], measures: [] });
		expect(withComparators({ measures: 'none' })).toEqual({ comparators: [], measures: [] });
	});
});
