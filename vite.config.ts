import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/tools/chromium.ts';

/**
 * What decides how scripts are parted: the frame, the store and the pages that most visits begin
 * with. What further pages share with these comes in the same parts, so that a new page never
 * makes an old one heavier.
 */
const DECIDING = [
	/\/src\/routes\/\+(layout|error)\.svelte$/,
	/\/src\/lib\/state\/connection\.ts$/,
	/\/src\/routes\/\(overview\)\/\+page\.svelte$/,
	/\/src\/routes\/indicator\/\[id\]\/\+page\.svelte$/,
	/\/src\/routes\/indicator\/\+page\.svelte$/,
	/\/src\/routes\/map\/\+page\.svelte$/,
	/\/src\/routes\/data\/audit\/\+page\.svelte$/
];

interface Chunks {
	getModuleInfo(id: string): { importers: string[] } | null;
}

/** Which of the deciding modules import this one, through whatever others. */
function decidingFor(id: string, chunks: Chunks): number[] {
	const reached = new Set([id]);
	for (const one of reached)
		for (const importer of chunks.getModuleInfo(one)?.importers ?? []) reached.add(importer);
	return DECIDING.flatMap((entry, n) => ([...reached].some((one) => entry.test(one)) ? n : []));
}

/** A part for each set of deciding modules; what more of them need comes first. */
const PARTS = DECIDING.map((_, i) => ({
	priority: i,
	name(id: string, chunks: Chunks) {
		const deciding = decidingFor(id, chunks);
		return deciding.length === i + 1 ? `part-${deciding.join('')}` : null;
	}
}));

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';

export default defineConfig({
	plugins: [sveltekit()],
	// Dexie without what it carries for older browsers, and of Leaflet what the map uses.
	resolve: {
		alias: [
			{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
			{
				find: /^leaflet$/,
				replacement: fileURLToPath(new URL('src/lib/map/leafletParts.js', import.meta.url))
			}
		]
	},
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: { groups: PARTS }
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
