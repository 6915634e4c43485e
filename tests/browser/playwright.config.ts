import { defineConfig } from '@playwright/test';
import { engineOptions, launchOptions } from '../tools/chromium.ts';
import { SLOW_TAG } from './tools/fault.ts';

/** They have projects of their own. */
const APART = [
	'bytes.spec.ts',
	'html.spec.ts',
	'words.spec.ts',
	'packages.spec.ts',
	'golden.spec.ts',
	'goldenContrary.spec.ts'
];

export default defineConfig({
	testDir: '.',
	outputDir: '../.results/playwright',
	globalSetup: './serveBuild.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	// Limits only end what hangs: no test fails since the machine is busy.
	timeout: 180_000,
	expect: {
		timeout: 30_000,
		// Machines differ in their fonts: what is held is the picture, not each letter's edge.
		toHaveScreenshot: { maxDiffPixelRatio: 0.03, threshold: 0.3 }
	},
	snapshotPathTemplate: '../golden/pictures/{arg}{ext}',
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['dot'], ['json']] : 'list',
	use: {
		launchOptions: engineOptions(),
		viewport: { width: 1440, height: 900 },
		actionTimeout: 30_000,
		locale: 'en-GB',
		// The worker would answer in the page's stead; what it does has specs of its own.
		serviceWorkers: 'block',
		contextOptions: { reducedMotion: 'reduce' }
	},
	projects: [
		{ name: 'bytes', testMatch: 'bytes.spec.ts' },
		{ name: 'html', testMatch: 'html.spec.ts', use: { javaScriptEnabled: false } },
		// Builds a site of its own, in another language.
		{ name: 'words', testMatch: 'words.spec.ts' },
		// Builds a site of its own, of another package.
		{ name: 'packages', testMatch: 'packages.spec.ts' },
		{
			name: 'journeys',
			testIgnore: [...APART, '*.slow.spec.ts'],
			grepInvert: new RegExp(SLOW_TAG)
		},
		// What is exhaustive: journeys keep a case of each rule, here is every one.
		{ name: 'slow', testIgnore: APART, grep: new RegExp(`${SLOW_TAG}|\\.slow\\.spec\\.ts`) },
		{
			name: 'golden',
			testMatch: ['golden.spec.ts', 'goldenContrary.spec.ts'],
			use: { launchOptions: launchOptions() }
		}
	]
});
