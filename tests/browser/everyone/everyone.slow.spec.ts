import { namingFaults } from './accessibleNames.ts';
import { restyle, sidewaysFaults, widen, type ReadersStyle } from './emulated.ts';
import { forcedColourFaults } from './forcedColours.ts';
import { type Noted } from './checks.ts';
import { expectNoFaults } from './found.ts';
import { INDICATOR_PATHS, MEASURES_NAME, PAGES } from '../tools/pages.ts';
import { settled } from '../tools/store.ts';
import { open, test } from '../tools/test.ts';
import { textFaults } from './textFaults.ts';

const WIDTHS = [320, 480, 640, 960, 1280, 1600];
/** Text of 200% is held from a window of 640 px on: on a phone some tables then scroll the page. */
const widthsOf = (style: ReadersStyle) =>
	style === 'text of 200%' ? WIDTHS.filter((width) => width >= 640) : WIDTHS;
const CHECK_OF = {
	plain: 'text',
	'text spacing': 'text spacing',
	'text of 200%': 'text of 200%'
} satisfies Record<ReadersStyle, Noted['check']>;
const STYLES = Object.keys(CHECK_OF) as ReadersStyle[];

test.describe('no words are cut or covered, and nothing scrolls sideways, at six widths on', () => {
	for (const [name, path] of PAGES)
		test(name, async ({ page }) => {
			test.slow();
			await open(page, path);
			await settled(page);
			for (const style of STYLES) {
				await restyle(page, style);
				for (const width of widthsOf(style)) {
					await widen(page, width);
					const of = { page: name, check: CHECK_OF[style] };
					expectNoFaults(await textFaults(page), of, `at ${width} px`);
					expectNoFaults(await sidewaysFaults(page), of, `at ${width} px`);
				}
			}
		});
});

test.describe('at 320 px all is named, fits and is seen in forced colours on the page of', () => {
	test.use({ viewport: { width: 320, height: 900 } });

	for (const [id, path] of INDICATOR_PATHS)
		test(id, async ({ page }) => {
			const of = (check: Noted['check']) => ({ page: MEASURES_NAME, check });
			await open(page, path);
			expectNoFaults(await namingFaults(page), of('names'));
			expectNoFaults(await sidewaysFaults(page), of('reflow'));
			expectNoFaults(await textFaults(page), of('text'));
			await page.emulateMedia({ forcedColors: 'active' });
			expectNoFaults(await forcedColourFaults(page), of('forced colours'));
		});
});
