import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/tools/chromium.ts';

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';

/**
 * What several pages share, in pieces that are not cut finer for each page that comes: a piece more
 * costs a page more than what it may carry of another's. The first that fits a file has it.
 */
const PIECES = [
	['words', /src\/lib\/(palette|domain\/(area|format|measure|missing|rating\/\w+))\.ts/],
	[
		'results',
		/src\/lib\/(domain\/(direction|filter|attention|audit\/(index|direction|precision|words|flags|met|rating)|result|comparison|period|periodLabel|shortfall|sentence)|state\/selection)\.ts/
	],
	[
		'areas',
		/src\/lib\/(map\/(shapes|choropleth|drawing|drawnHistogram|placeEdges)|domain\/(areaRanking|areaWords|areaView|areaSentence|classBreaks|valueRange|histogram))\.ts/
	]
] as const;

export default defineConfig({
	plugins: [sveltekit()],
	// The same Dexie and Leaflet, without what they carry for older browsers and loaders.
	resolve: {
		alias: [
			{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
			{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }
		]
	},
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: PIECES.map(([name, test], i) => ({ name, test, priority: PIECES.length - i }))
				}
			}
		}
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
