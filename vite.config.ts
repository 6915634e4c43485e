import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { licences } from './data/build/licences.ts';
import { accent, printedCss } from './data/build/printedCss.ts';
import { shippedData } from './data/build/shippedData.ts';
import { unusedD3 } from './data/build/unusedD3.ts';
import { launchOptions } from './tests/tools/chromium.ts';
import { EXAMPLE } from './tests/tools/example.ts';
import { pseudoLanguage } from './tests/tools/pseudoLanguage.ts';

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';
const SLOW_TESTS = 'tests/**/*.slow.test.ts';

const pseudo = process.env.OUTTURN_LANGUAGE === 'pseudo' ? [pseudoLanguage()] : [];

// Tests stand on one package, whichever a fork builds its site of.
if (process.env.VITEST) process.env.OUTTURN_DATA = EXAMPLE;

export default defineConfig({
	plugins: [shippedData(), unusedD3(), printedCss(), accent(), licences(), ...pseudo, sveltekit()],
	// Dexie without what it carries for older browsers, and of Leaflet what the map uses.
	resolve: {
		alias: [
			{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
			{
				find: /^leaflet$/,
				replacement: fileURLToPath(new URL('src/lib/map/leaflet/leafletParts.js', import.meta.url))
			}
		]
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// The bundler parts the code by route and dynamic import; what at least six parts
						// share comes in one. Only modules without a style: a page's own style stays its own.
						codeSplitting: {
							groups: [{ name: 'common', test: /\.[jt]s$/, minShareCount: 6 }]
						}
					}
				}
			}
		}
	},
	test: {
		allowOnly: false,
		// Limits only end what hangs: no test fails since the machine is busy.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// By itself it leaves a core unused, which on a machine of two is half of them.
		maxWorkers: '100%',
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: [BROWSER_TESTS, SLOW_TESTS, 'tests/browser/**'],
					setupFiles: ['tests/setup/node.ts']
				}
			},
			// What is exhaustive or needs another program, run where it is asked for.
			{
				extends: true,
				test: {
					name: 'slow-unit',
					environment: 'node',
					include: [SLOW_TESTS],
					setupFiles: ['tests/setup/node.ts'],
					testTimeout: 600_000,
					hookTimeout: 600_000
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
						'd3-scale',
						'd3-shape',
						'dexie',
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
