import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CorePart, Manifest } from '$lib/data/schema/core';
import { printedDecimals } from '$lib/domain/text/format';
import { storedCore, shippedManifest } from './shipped';

/** What a page would break on, or ask elsewhere for, is refused before it is stored. */
describe('a data file is refused where', () => {
	const refusedAt = (schema: v.GenericSchema, data: unknown) =>
		v.safeParse(schema, data).issues?.map((issue) => v.getDotPath(issue));

	test.each([
		'../../other/core.0123456789abcdef.json',
		'//evil.example/core.0123456789abcdef.json',
		'core.0123456789abcdef.json?x',
		'core.json'
	])('the manifest names a file that is none of a dataset: %s', (file) => {
		const { parts, ...rest } = shippedManifest();
		const manifest = { ...rest, parts: { ...parts, areas: { ...parts.areas, file } } };
		expect(refusedAt(Manifest, manifest)).toEqual(['parts.areas.file']);
	});

	test.each(['soon', '2012-13-01', '2012-09-32', '19/09/2012', ''])(
		'the day of publication is none: %j',
		(publishedOn) => {
			expect(refusedAt(Manifest, { ...shippedManifest(), publishedOn })).toEqual(['publishedOn']);
		}
	);

	test.each(['constructor', '2012-14', '2011-12-q5', '12'])('a period is none: %s', (periodId) => {
		expect(refusedAt(CorePart, { ...storedCore(), periodId })).toEqual(['periodId']);
	});

	test.each([-1, 0.5, 101])('a measure has %d decimals', (decimals) => {
		const { measures, ...rest } = storedCore();
		const [first, ...others] = measures;
		const core = { ...rest, measures: [{ ...first, decimals }, ...others] };
		expect(refusedAt(CorePart, core)).toEqual(['measures.0.decimals']);
	});
});

test('a figure printed with more decimals than can be written is written with fewer', () => {
	expect(printedDecimals(`0.${'1'.repeat(300)}`)).toBe(20);
});
