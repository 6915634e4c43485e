/**
 * A page as it arrives: whole before any script has run, and still while it comes alive.
 */
import type { Page } from '@playwright/test';
import { SLOW_TAG } from '../tools/fault.ts';
import { KINDS } from '../tools/kinds.ts';
import { SCHEMES, type Look } from '../tools/pages.ts';
import { differenceOf, isBlank, strayInk, without } from '../tools/pictures.ts';
import { record, shiftOf, slowDown, watchShifts } from '../tools/slowVisit.ts';
import { bringPeriods, settled, stored } from '../tools/store.ts';
import { expect, hydrated, test } from '../tools/test.ts';

/** What may differ of a picture, by the share of its pixels: the edges of letters. */
const SAME = 0.0005;
/** What of a frame may not be of the finished page: a line that says what is being waited for. */
const STRAY = 0.01;
/** Cumulative layout shift. */
const STILL = 0.02;

/** What only a script can make, and what is shown in its place; all else is there without one. */
const SCRIPTED: Record<string, string[]> = {
	map: ['.frame > .canvas', '.frame > .waiting'],
	'embedded map': ['.frame > .canvas', '.frame > .waiting']
};
/** A measure by its id in the address needs a script: without one there is the list of all. */
const NEEDS_SCRIPT = ['any measure by id'];
/** Which pages every suite opens from the store; the slow one opens all. */
const STORED_FIRST = ['overview', 'indicator'];

const LOOKS: Look[] = [390, 1280].flatMap((width) =>
	SCHEMES.map((colorScheme) => ({ width, colorScheme }))
);
/** Either width and either scheme once in every suite, the others in the slow one. */
const isUsual = ({ width, colorScheme }: Look) => (width === 390) === (colorScheme === 'light');
const inSlow = (is: boolean) => (is ? { tag: SLOW_TAG } : {});

/** A page of own data is at rest where `own` is set: it holds other measures than the published. */
async function atRest(page: Page, own = false): Promise<void> {
	await hydrated(page);
	if (!own) await settled(page);
	await page.waitForLoadState('networkidle');
	await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Keeps the frame that differs most, and the finished page, beside the failure. */
async function attach(frame: Buffer | undefined, finished: Buffer | undefined): Promise<void> {
	for (const [name, body] of Object.entries({ frame, finished }))
		if (body) await test.info().attach(`${name}.png`, { body, contentType: 'image/png' });
}

/** The first ten screens of a page: the report has 86 on a phone, all made of the same parts. */
const picture = (page: Page, { width }: Look) =>
	page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: 9000 } });

for (const look of LOOKS)
	test.describe(`at ${look.width} px in ${look.colorScheme}`, inSlow(!isUsual(look)), () => {
		test.use({ viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme });

		for (const [name, path] of KINDS.filter(([name]) => !NEEDS_SCRIPT.includes(name)))
			test(`${name}: without a script it looks as it does with one, but for what needs one`, async ({
				page,
				browser,
				baseURL
			}) => {
				const scriptless = await browser.newPage({
					javaScriptEnabled: false,
					viewport: page.viewportSize(),
					colorScheme: look.colorScheme,
					reducedMotion: 'reduce',
					...(baseURL && { baseURL })
				});
				await scriptless.goto(path);
				await page.goto(path);
				await atRest(page);
				for (const one of [scriptless, page])
					await without(one, ['.needs-script', '.unscripted'], SCRIPTED[name] ?? []);
				const difference = differenceOf(await picture(scriptless, look), await picture(page, look));
				await scriptless.close();
				expect(difference).toBeLessThan(SAME);
			});

		for (const [name, path] of KINDS)
			test(
				`${name}: on a slow line, nothing moves and each frame is of the finished page`,
				inSlow(look.width > 390),
				async ({ page }) => {
					test.slow();
					await watchShifts(page);
					await slowDown(page);
					const frames = await record(page);
					await page.goto(path);
					await atRest(page);
					const shown = (await frames.stop()).filter((frame) => !isBlank(frame));
					const { sum, moved } = await shiftOf(page);
					expect(sum, moved.join('\n')).toBeLessThan(STILL);
					const last = shown.at(-1);
					expect(last).toBeDefined();
					const stray = shown.map((frame) => strayInk(frame, last as Buffer));
					const worst = Math.max(...stray);
					if (worst >= STRAY) await attach(shown[stray.indexOf(worst)], last);
					expect(worst).toBeLessThan(STRAY);
				}
			);

		test.describe('from the store,', () => {
			test.use({ serviceWorkers: 'allow', expected: [/Failed to load resource/] });

			for (const [name, path] of KINDS)
				test(
					`${name}: nothing moves on a second visit, without a line, or with own data`,
					inSlow(look.width === 390 || !STORED_FIRST.includes(name)),
					async ({ page, context }) => {
						test.slow();
						await watchShifts(page);
						await page.goto('./about/');
						await hydrated(page);
						await stored(page);
						await page.waitForFunction(
							() => navigator.serviceWorker.controller?.state === 'activated'
						);
						await slowDown(page);
						const expectStill = async (visit: string, own = false) => {
							await page.goto(path);
							await atRest(page, own);
							const { sum, moved } = await shiftOf(page);
							expect.soft(sum, [visit, ...moved].join('\n')).toBeLessThan(STILL);
						};
						await expectStill('the second visit');
						await context.setOffline(true);
						await expectStill('without a line');
						await context.setOffline(false);
						if (path.includes('embed')) return;
						await bringPeriods(page);
						await expectStill('with own data of several periods', true);
					}
				);
		});
	});
