import type { Page, TestInfo } from '@playwright/test';
import { namingFaults } from './accessibleNames.ts';
import { motionFaults, restyle, sidewaysFaults } from './emulated.ts';
import { forcedColourFaults } from './forcedColours.ts';
import { INDICATOR_PATHS, NOWHERE, PAGES } from './pages.ts';
import { expect, open, test } from './test.ts';
import { textFaults } from './textFaults.ts';

interface Found {
	faults: string[];
	looked: number;
}

/** 320 px is also what is left of 1280 at a zoom of 400%. */
const WIDTHS = [320, 360, 768, 1440, 1920];
const READ = [320, 1280];

/** Expects no fault, and notes for the record how much was looked at. */
function expectNone(info: TestInfo, check: string, { faults, looked }: Found, state = '') {
	info.annotations.push({ type: check, description: `${looked} ${faults.length}` });
	expect.soft(faults, `${check} ${state}`).toEqual([]);
}

async function atWidth(page: Page, width: number) {
	await page.setViewportSize({ width, height: 900 });
}

const ALL = [...PAGES, ['the page of an unknown address', NOWHERE] as const];

for (const [name, path] of ALL)
	test.describe(name, () => {
		test.use({ expected: path === NOWHERE ? [/404/] : [] });

		test('is told by names, keeps still, reflows, takes other spacing, size and colours', async ({
			page
		}, info) => {
			if (path === NOWHERE) await page.goto(path);
			else await open(page, path);
			await page.waitForLoadState('networkidle');
			expectNone(info, 'names', await namingFaults(page));
			expectNone(info, 'motion', await motionFaults(page));
			for (const width of WIDTHS) {
				await atWidth(page, width);
				expectNone(info, 'reflow', await sidewaysFaults(page), `at ${width} px`);
			}
			for (const width of READ) {
				await atWidth(page, width);
				expectNone(info, 'text', await textFaults(page), `at ${width} px`);
				await restyle(page, 'text spacing');
				expectNone(info, 'text spacing', await textFaults(page), `at ${width} px`);
				expectNone(info, 'text spacing', await sidewaysFaults(page), `at ${width} px`);
				await restyle(page, 'plain');
			}
			await restyle(page, 'text of 200%');
			expectNone(info, 'text of 200%', await textFaults(page));
			expectNone(info, 'text of 200%', await sidewaysFaults(page));
			await restyle(page, 'plain');
			await page.emulateMedia({ forcedColors: 'active' });
			expectNone(info, 'forced colours', await forcedColourFaults(page));
		});
	});

test('no indicator’s page scrolls sideways or cuts its words at 320 px', async ({ page }, info) => {
	test.slow();
	await atWidth(page, 320);
	for (const [id, path] of INDICATOR_PATHS) {
		await open(page, path);
		expectNone(info, 'reflow', await sidewaysFaults(page), id);
		expectNone(info, 'text', await textFaults(page), id);
	}
});
