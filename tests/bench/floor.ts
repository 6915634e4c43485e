import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';

/** The pages that have a floor, by their folders in the built site. */
export const FLOORS = { overview: '', indicator: 'indicator/ni-116/', map: 'map/' };

/**
 * A folder of plain pages with the same text as the site's: no script, no style but the browser's
 * own, compressed as the site is. It is the least that those words can cost.
 */
export async function floorFolder(browser: Browser): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'outturn-floor-'));
	const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
	for (const path of Object.values(FLOORS)) {
		const html = readFileSync(join('build', path, 'index.html'), 'utf8');
		write(folder, path, await page.evaluate(plainly, html));
	}
	await page.context().close();
	writeFileSync(join(folder, '404.html'), '<title>Not found</title>');
	writeFileSync(join(folder, '_headers'), '');
	return folder;
}

function write(folder: string, path: string, html: string) {
	mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(join(folder, path, 'index.html'), html);
	compressAll(join(folder, path));
}

/** Puts the precompressed file beside each file of a folder, as the built site has it. */
export function compressAll(folder: string): void {
	for (const { name, parentPath } of readdirSync(folder, { withFileTypes: true }))
		if (/\.(html|js|css|json)$/.test(name)) {
			const file = join(parentPath, name);
			writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
		}
}

/** Runs in the browser: the page's words and their structure, and nothing else of it. */
function plainly(html: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const KEPT = ['href', 'lang', 'colspan', 'rowspan', 'scope', 'charset', 'name', 'content'];
	const beside = 'script, style, svg, link, noscript, template, .needs-script, meta[http-equiv]';
	for (const element of page.querySelectorAll(beside)) element.remove();
	for (const element of page.querySelectorAll('*'))
		for (const { name } of [...element.attributes])
			if (!KEPT.includes(name)) element.removeAttribute(name);
	const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
	for (let one = comments.nextNode(); one; one = comments.nextNode())
		one.parentNode?.removeChild(one);
	page.head.insertAdjacentHTML('beforeend', '<link rel="icon" href="data:,">');
	return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
