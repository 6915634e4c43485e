import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/tools/chromium.ts';

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';

const files = (...paths: string[]) => new RegExp(`src/lib/(?:${paths.join('|')})\\.`);

/**
 * What several pages share, in pieces that are not cut finer for each page that comes: a further
 * piece costs a page more than what a piece carries of another's. The first that a file fits has
 * it, with whatever it imports.
 */
const PIECES: [name: string, test: RegExp][] = [
	[
		'svelte',
		/node_modules\/(svelte|esm-env|clsx|@sveltejs\/kit\/src)\/|preload-helper|rolldown\/runtime/
	],
	[
		'words',
		files(
			'palette',
			'domain/(area|format|measure|missing)',
			'domain/rating/\\w+',
			'state/(figures|preferences)'
		)
	],
	[
		'results',
		files(
			'domain/(attention|comparison|differenceWords|direction|filter|period|periodLabel)',
			'domain/(result|sentence|shortfall)',
			'domain/audit/(direction|flags|index|inference|met|precision|rating|words)',
			'state/selection',
			'charts/(symbols|meaning/figures|placement/scale|placement/spread)',
			'domain/(figureWords|placesWords)',
			'ui/(BigFigure|Cell|DiffersSign|DirectionBadge|RagBadge|StackedTable|StatusMark)'
		)
	],
	[
		'measure',
		files(
			'domain/(chance|comparisonRows|contextTables|decisionPath|dossier|figureWords|interval)',
			'domain/(nearestChange|textBlocks)',
			'charts/(meaning|placement)/(bullet|lines|text|trend)',
			'charts/(Bullet|BulletMarks|ChartFigure|Lines|Trend|marks/Frame|marks/Label|marks/Symbol)'
		)
	],
	[
		'areas',
		files(
			'domain/(areaRanking|areaSentence|areaView|areaWords|classBreaks|histogram|valueRange)',
			'map/(choropleth|drawing|drawnHistogram|placeEdges|shapes)'
		)
	]
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
	build: {
		// Lists of what a page's parts need weigh more than the one round trip that they would save.
		modulePreload: { resolveDependencies: () => [] },
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
