import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/tools/chromium.ts';

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';

/**
 * What every page needs, and what pages of measures need, comes in a few files:
 * apart, each of these few lines would be a file with a head and a compression of its own.
 */
const SHARED = [
	{ name: 'frame', test: /\/node_modules\/(?:svelte|@sveltejs\/kit\/src)\// },
	{
		name: 'common',
		test: /\/lib\/(?:palette|domain\/(?:area|format|measure|missing|period|periodLabel|rating\/branches)|state\/(?:figures|preferences)\.svelte)\.ts$|preload-helper|rolldown\/runtime/
	},
	{
		name: 'measures',
		test: /\/lib\/(?:state\/selection|domain\/(?:rating|audit\/(?:index|inference|precision|words|direction|flags|met|rating)|attention|comparison|differenceWords|direction|figureWords|filter|placesWords|result|sentence|shortfall))(?:\/\w+)?\.ts$|\/lib\/ui\/(?:BigFigure|Cell|StackedTable|DiffersSign|DirectionBadge|RagBadge|StatusMark)\.svelte$/
	}
];

export default defineConfig({
	plugins: [sveltekit()],
	// The same Dexie and Leaflet, without what they carry for older browsers and loaders.
	resolve: {
		alias: [
			{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
			{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }
		]
	},
	// Lists of what a page's parts need would weigh more than the one round trip that they save.
	build: {
		modulePreload: { resolveDependencies: () => [] },
		rolldownOptions: { output: { codeSplitting: { groups: SHARED } } }
	},
	test: {
		allowOnly: false,
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: [BROWSER_TESTS, 'tests/browser/**'],
					setupFiles: ['tests/setup/node.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				optimizeDeps: {
					include: [
						'@testing-library/jest-dom/vitest',
						'@testing-library/svelte',
						'@testing-library/user-event',
						'axe-core',
						'd3-array',
						'dexie',
						'fflate',
						'leaflet',
						'minisearch',
						'topojson-client',
						'valibot'
					]
				},
				test: {
					name: 'browser',
					include: [BROWSER_TESTS],
					setupFiles: ['tests/setup/browser.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						viewport: { width: 1280, height: 900 },
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
