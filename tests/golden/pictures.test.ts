import { describe, expect, test } from 'vitest';
import { resultOf } from '$lib/domain/result';
import { bulletPicture } from '$lib/export/pictures/bulletPicture';
import { trendPicture } from '$lib/export/pictures/trendPicture';
import { LICENCE_WORDS } from '$lib/export/tables/attribution';
import { shippedCore, shippedManifest } from '../data/shipped';

/** Measures whose pictures differ in kind. */
const MEASURES = {
	'ni-116': 'two years with every comparator',
	'ni-101': 'a small cohort with its interval'
};

const core = shippedCore();
const { source, publishedOn } = shippedManifest();
const publication = { place: 'Rotherham', source, publishedOn, licence: LICENCE_WORDS };
const lines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe.each(Object.entries(MEASURES))('the pictures of %s (%s) are as approved:', (id) => {
	const measure = core.measures.find((one) => one.id === id);
	if (!measure) throw new Error(`No measure ${id}: the golden pictures are of the package.`);

	test('the trend', async () => {
		await expect(lines(trendPicture(measure, publication, '2011-12'))).toMatchFileSnapshot(
			`charts/${id}.trend-picture.svg`
		);
	});

	test('the bullet chart', async () => {
		await expect(
			lines(bulletPicture(resultOf(measure, core.periodId), publication))
		).toMatchFileSnapshot(`charts/${id}.bullet-picture.svg`);
	});
});
