import { createHash } from 'node:crypto';
import type { Site } from '$lib/domain/site';
import { TO_OVERVIEW } from '$words/errors';
import { LANGUAGE_TAG } from '$words/language';
import { figuresTitle } from '$words/layout';
import { shippedManifest } from './shipped';

const styleOf = ({ accent }: Site) =>
	STYLE.replace('#1b4f8f', accent?.light ?? '#1b4f8f').replace(
		'#93bdf3',
		accent?.dark ?? '#93bdf3'
	);

const STYLE = `:root{color-scheme:light dark}body{margin:0;padding:12vh 1.5rem;font:1rem/1.5 system-ui,sans-serif;background:#faf9f6;color:#15202b}main{max-width:36rem;margin:auto}h1{font:600 2rem/1.15 Charter,Cambria,'Liberation Serif',serif;margin:0 0 .5rem}a{color:#1b4f8f}@media(prefers-color-scheme:dark){body{background:#11161b;color:#eceae4}a{color:#93bdf3}}`;

/**
 * A page of a few words without a script, with a policy of its own. It is served at any depth, so its
 * way home is the one absolute path of the build: OUTTURN_BASE, or "/" at a domain's root.
 * @param words as HTML
 */
export function plainPage(title: string, heading: string, words: string): Response {
	const { site } = shippedManifest();
	const home = process.env.OUTTURN_BASE ?? '/';
	const css = styleOf(site);
	const style = createHash('sha256').update(css).digest('base64');
	const html = `<!doctype html>
<html lang="${LANGUAGE_TAG}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'">
<title>${escaped(figuresTitle(title, site))}</title>
<style>${css}</style>
<main>
<p>${escaped(site.name)}</p>
<h1>${heading}</h1>
<p>${words}</p>
<p><a href="${home}">${TO_OVERVIEW}</a></p>
</main>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A package's text within HTML. */
export const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
