import { serve } from '../../../data/build/serve.ts';
import { CONTRARY_SITE } from '../../tools/site.ts';
import { test as base } from './test.ts';

/** The test on the site that `npm test -- packages` has built of the contrary package. */
export const test = base.extend<object, { site: { address: string } }>({
	site: [
		async ({}, use) => {
			const site = await serve({ folder: CONTRARY_SITE, port: 0 });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => use(site.address)
});
