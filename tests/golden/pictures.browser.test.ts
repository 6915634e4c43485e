import { beforeAll, describe, expect, test } from 'vitest';
import type { Core } from '$lib/data/schema/core';
import type { Measure } from '$lib/domain/measure';
import { resultOf } from '$lib/domain/result';
import { bulletPicture } from '$lib/export/pictures/bulletPicture';
import type { Publication } from '$lib/export/pictures/chartPicture';
import { trendPicture } from '$lib/export/pictures/trendPicture';
import { LICENCE_WORDS } from '$lib/export/tables/attribution';
import { shippedCore, shippedManifest } from '../charts/shippedResults';

/** Measures whose pictures differ in kind. */
const MEASURES = {
	'ni-116': 'two years with every comparator',
	'ni-101': 'a small cohort with its interval'
};

let core: Core;
let publication: Publication;
beforeAll(async () => {
	core = await shippedCore();
	const { source, publishedOn } = await shippedManifest();
	publication = { place: 'Rotherham', source, publishedOn, licence: LICENCE_WORDS };
});

function measureOf(id: string): Measure {
	const measure = core.measures.find((one) => one.id === id);
	if (!measure) throw new Error(`No measure ${id}: the golden pictures are of the package.`);
	return measure;
}
const lines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe.each(Object.entries(MEASURES))('the pictures of %s (%s) are as approved:', (id) => {
	test('the trend', async () => {
		await expect(lines(trendPicture(measureOf(id), publication, '2011-12'))).toMatchFileSnapshot(
			`charts/${id}.trend-picture.svg`
		);
	});

	test('the bullet chart', async () => {
		await expect(
			lines(bulletPicture(resultOf(measureOf(id), core.periodId), publication))
		).toMatchFileSnapshot(`charts/${id}.bullet-picture.svg`);
	});
});
