import { describe, expect, it } from 'vitest';
import { slug } from '$lib/domain/text/slug';

describe('slug', () => {
	it.each([
		[['ni-116', 'trend', '2011-12'], 'ni-116-trend-2011-12'],
		[['Rotherham East ward', 'Child poverty', '2009'], 'rotherham-east-ward-child-poverty-2009'],
		[['Ynys Môn'], 'ynys-mon'],
		[['Κύμη'], ''],
		[['', '5+ A*–C GCSEs, '], '5-a-c-gcses']
	])('makes of %j the name "%s"', (words, name) => {
		expect(slug(words)).toBe(name);
	});
});
