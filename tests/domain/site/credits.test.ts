import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREAS_SOURCE, attributionOf, LICENCE, NAMES_SOURCE } from '$lib/domain/site/credits';

interface Package {
	attribution: string[];
	licenses: { title: string; path: string }[];
	sources: { title: string }[];
}
const data = JSON.parse(readFileSync('data/rotherham/datapackage.json', 'utf8')) as Package;
const OF_REPORT = { indicatorId: 'ni-116' };
const OTHER = { indicatorId: '' };

describe('the attribution of areas', () => {
	it('is that of the data package, but for the postcodes, which are not in it', () => {
		const words = data.attribution.filter((line) => !line.includes('Royal Mail'));
		expect(attributionOf([OTHER, OF_REPORT])).toEqual(words);
	});

	it('names the report only where a figure is from it', () => {
		expect(attributionOf([OTHER]).join(' ')).not.toMatch(/report/);
	});

	it('gives the licence and the sources in the words of the data package', () => {
		expect(data.licenses).toEqual([expect.objectContaining(LICENCE)]);
		const titles = data.sources.map(({ title }) => title);
		expect(titles).toEqual(expect.arrayContaining([AREAS_SOURCE, NAMES_SOURCE]));
	});
});
