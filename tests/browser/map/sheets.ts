import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { EXAMPLE } from '../../tools/example.ts';
import { textOf } from '../../tools/files.ts';
import { expect, open } from '../tools/test.ts';

const AREAS = csvParse(textOf(`${EXAMPLE}/areas.csv`));
const WARDS = AREAS.filter(({ geography_id }) => geography_id === 'ward').map(
	({ code = '' }) => code
);
const NEIGHBOURHOODS = AREAS.filter(({ geography_id }) => geography_id === 'neighbourhood');

/** Every ward and neighbourhood that has a sheet, as the map's address asks for it. */
export const PLACES: string[] = [
	...WARDS.map((code) => `?ward=${code}`),
	...NEIGHBOURHOODS.map(({ name = '' }) => `?neighbourhood=${encodeURIComponent(name)}`)
];

/** How many pages of A4 the profile of a place is printed on. */
export async function sheetsOf(page: Page, place: string): Promise<number | undefined> {
	await open(page, `./map/${place}`);
	await expect(page.getByRole('region', { name: /^Map of/ }).getByRole('option')).toHaveCount(166);
	await expect(page.getByRole('table', { name: /^Areas of/ })).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
}
