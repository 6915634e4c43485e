import { describe, expect, it } from 'vitest';
import { joinedOf } from '../../../src/routes/data/joined';
import { shippedAtlas, shippedPart } from '../../data/shipped';

const lists = {
	boundaries: shippedPart('boundaries'),
	places: shippedPart('places'),
	postcodes: shippedPart('postcodes')
};

describe('what the data page tells of a dataset’s areas', () => {
	it('counts what is in the parts that it is given, not what the site was built with', () => {
		const atlas = shippedAtlas();
		const [first, ...others] = atlas.values;
		if (!first) throw new Error('There are no values.');
		const empty = { ...first, values: first.values.map(() => null) };
		const { report } = joinedOf({ ...atlas, values: [empty, ...others] }, lists);
		expect(report.measures[0]?.matched).toBe(0);
		expect(report.measures[1]).toEqual(joinedOf(atlas, lists).report.measures[1]);
	});

	it('has nothing of outlines and lists that a dataset lacks', () => {
		const none = { boundaries: undefined, places: undefined, postcodes: undefined };
		expect(joinedOf(shippedAtlas(), none)).toMatchObject({
			hasOutlines: false,
			places: undefined,
			postcodes: undefined,
			approximate: 0
		});
	});
});
