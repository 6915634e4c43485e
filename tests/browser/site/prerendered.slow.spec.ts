import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '../../../data/build/serve.ts';
import { runQuietly } from '../../tools/command.ts';
import { filesBelow, ROOT } from '../../tools/files.ts';
import { filesOfPayloads } from '../tools/payloads.ts';
import { expect, hydrated, test } from '../tools/test.ts';

/** The project with a payload in every text of its data, built as it always is. */
async function builtWithPayloads(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'outturn-'));
	for (const file of filesBelow().filter((one) => !/^tests\/(?!tools)/.test(one))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(join(ROOT, file), join(folder, file));
	}
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
	mkdirSync(join(folder, 'static', 'data'), { recursive: true });
	for (const [file, data] of Object.entries(filesOfPayloads()))
		writeFileSync(join(folder, 'static', 'data', file), JSON.stringify(data));
	const { code, output } = await runQuietly(['vite', 'build'], folder);
	expect(code, output).toBe(0);
	return folder;
}

test.describe('pages that are built from payloads', () => {
	test.setTimeout(240_000);
	let folder: string;
	let site: Awaited<ReturnType<typeof serve>>;
	test.beforeAll(async () => {
		test.setTimeout(240_000);
		folder = await builtWithPayloads();
		site = await serve({ folder: join(folder, 'build'), port: 0 });
	});
	test.afterAll(async () => {
		await site.close();
		rmSync(folder, { recursive: true });
	});
	// It is served beside the built site: on this machine, at a port of its own.
	test.use({ expected: [/^another host: http:\/\/localhost:/] });

	const INJECTED = '[data-payload], [onerror], [onload], [onfocus], base, [href^="javascript:" i]';
	const paths = () =>
		readdirSync(join(folder, 'build'), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('index.html'))
			.map((file) => site.address + file.replace(/index\.html$/, ''));

	test.describe('before any script', () => {
		test.use({ javaScriptEnabled: false });

		test('carry them as text, every one', async ({ page }) => {
			expect(paths().length).toBeGreaterThan(50);
			for (const path of paths()) {
				await page.goto(path);
				await expect.soft(page.locator(INJECTED), path).toHaveCount(0);
				await expect.soft(page.locator('h1'), path).toHaveCount(1);
			}
			await page.goto(site.address);
			await expect(page.locator('body')).toContainText(/data-payload/);
		});
	});

	test('carry them as text once the script has taken over', async ({ page }) => {
		for (const path of paths().filter((one) => !/\/ni-(?!116)/.test(one))) {
			await page.goto(path);
			await hydrated(page);
			await page.waitForLoadState('networkidle');
			await expect.soft(page.locator(INJECTED), path).toHaveCount(0);
		}
	});
});
