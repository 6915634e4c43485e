import { describe, expect, it } from 'vitest';
import {
	areaColumnSource,
	attributionOf,
	licenceOf,
	measuresLicence,
	outlinesAttribution,
	pageAttribution
} from '$lib/domain/site/credits';
import type { Credits } from '$lib/domain/site';
import { shippedPublication } from '../../tools/published';

const { credits, source } = shippedPublication();
const OF_REPORT = { indicatorId: 'ni-116' };
const OTHER = { indicatorId: '' };

describe('the credits of the shipped package', () => {
	it('are all but the postcodes’ in a file of areas, which has none', () => {
		const lines = credits.attribution.map(({ text }) => text);
		expect(attributionOf(credits, [OTHER, OF_REPORT])).toEqual(
			lines.filter((line) => !line.includes('Royal Mail'))
		);
	});

	it('name the report only where a figure is from it', () => {
		expect(attributionOf(credits, [OTHER]).join(' ')).not.toMatch(/report/);
	});

	it('name of the outlines’ owners each and nobody else', () => {
		expect(outlinesAttribution(credits)).toBe(
			'Contains OS data © Crown copyright and database right 2014. Contains National Statistics data © Crown copyright and database right 2014.'
		);
		const attribution = [{ text: 'All of it: a council.' }];
		expect(outlinesAttribution({ attribution })).toBe('All of it: a council.');
	});

	it('stand on a page without the line that says where the figures are from, which is said beside', () => {
		const line = pageAttribution(credits, source);
		expect(line).toMatch(/^Contains public sector information.*Royal Mail.* 2014\.$/);
		expect(line).not.toContain(source);
	});

	it('are the licence alone beside a picture of measures', () => {
		expect(measuresLicence(credits, source)).toBe(
			'Contains public sector information licensed under the Open Government Licence v3.0.'
		);
	});

	it('say where a column of the areas comes from: itself, else its table', () => {
		expect(areaColumnSource(credits, 'code')).toMatch(/^Office for National Statistics/);
		expect(areaColumnSource(credits, 'local_name')).toMatch(/papers, OS place names/);
	});
});

describe('the credits of another package', () => {
	const other: Credits = {
		licences: [],
		attribution: [{ text: 'All.' }, { text: 'Postcodes.', of: ['postcodes.csv'] }],
		sources: [{ title: 'A register' }]
	};

	it('are its own and no one else’s', () => {
		expect(attributionOf(other, [OF_REPORT])).toEqual(['All.']);
		expect(pageAttribution(other, 'A council')).toBe('All. Postcodes.');
		expect(areaColumnSource(other, 'code')).toBe('');
		expect(licenceOf(other)).toEqual({ title: '', path: '' });
	});
});
