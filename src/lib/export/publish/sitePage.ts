import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Site } from '$lib/domain/site';
import { accentCss, accentOver } from '$lib/domain/site/accent';
import { cssString } from '$lib/domain/text/cssString';
import { printedText } from '$words/datasets';
import { figuresTitle } from '$words/layout';
import { needsScript, SITE_TITLE } from '$words/files/site';

/** Whose site is made of the built one, and what is said of its figures. */
export interface SiteOf {
	title: string;
	publishedOn: string;
	source: string;
	site: Site;
	/** Of its host: "/", "/some/sub/". */
	folder: string;
}

/** The page is not as the build makes it. */
export class PageFault extends Error {
	override name = 'PageFault';
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** What a page built with figures says of them to readers without a script, and its link to all that is published. */
const UNSCRIPTED =
	/<noscript>\s*<p class="page unscripted">[^]*?(<a [^]*?<\/a>)\s*<\/p>\s*<\/noscript>/;

const BEGIN = '<div class="app">';
/** Whether a page is started by a script; the others have a few words alone. */
export const isProgram = (html: string): boolean => html.includes(BEGIN);

/** The script that starts a page hands over what its HTML was made of. */
const START = /kit\.start\(app, element, \{[^]*\}\);(\s*\}\);\s*\}\s*)$/;

/**
 * A built page as that of another council: the program that starts it, and none of the figures, names
 * or words that it was built with. Without a script it says whose it is and leads to a page that needs none.
 * @throws PageFault where it is not as the build makes it
 */
export function pageOfSite(html: string, of: SiteOf, built: Site): string {
	const begin = html.indexOf(BEGIN);
	const at = html.lastIndexOf('<script>');
	const end = html.indexOf('</script>', at);
	if (begin < 0 || at < begin || end < 0) throw new PageFault('no script that starts it');
	const script = html.slice(at + '<script>'.length, end);
	const started = script.replace(START, 'kit.start(app, element);$1');
	if (started === script) throw new PageFault('its script does not start it as expected');
	const head = headOf(html.slice(0, begin), of, built).replaceAll(hashOf(script), hashOf(started));
	const rest = html.slice(end + '</script>'.length);
	const [told, link] = UNSCRIPTED.exec(rest) ?? [];
	if (!told || !link) throw new PageFault('no words for readers without a script');
	const after = rest.replace(told, () => unscripted(of.site, link));
	return `${head}${BEGIN}<script>${started}</script>${after}`;
}

/** Styled by `data/published.css`, which such readers alone are sent. */
const unscripted = (site: Site, link: string): string => `<noscript>
<main class="page unscripted-site">
<h1>${escaped(site.name)}</h1>
<p>${escaped(needsScript(site))}</p>
<p>${link}</p>
</main>
</noscript>`;

/** The head of a page without the words of its figures, and marked as another council's than the build's. */
function headOf(head: string, of: SiteOf, built: Site): string {
	const title = `<title>${escaped(figuresTitle(SITE_TITLE, of.site))}</title>`;
	const plain = head
		.replace('<html ', '<html data-anew ')
		.replace(/<title>[^]*?<\/title>/, '')
		.replace(/<meta name="description"[^>]*>/, '')
		.replace('</head>', () => `${title}</head>`);
	return withStyle(plain, of, built);
}

/** A page's own style has its printed head and foot, and its policy names it by its hash. */
function withStyle(head: string, of: SiteOf, built: Site): string {
	const [, css] = /<style>([^]*?)<\/style>/.exec(head) ?? [];
	if (css === undefined) return head;
	const told = styleOfSite(css, of, built);
	return head.replace(css, () => told).replaceAll(hashOf(css), hashOf(told));
}

/** A built style with the words at the head and foot of printed pages, and the site's own accent. */
export function styleOfSite(css: string, of: SiteOf, built: Site): string {
	const accent = accentOver(of.site, built);
	// What comes last holds: it stands after the build's own.
	const plain = accent && css.includes('--accent-bg:') ? `${css}\n${accentCss(accent)}` : css;
	return Object.entries(printedText(of)).reduce(
		(all, [place, text]) =>
			all.replace(
				new RegExp(`--printed-${place}:\\s*"(?:[^"\\\\]|\\\\.)*"`, 'g'),
				() => `--printed-${place}:${cssString(text)}`
			),
		plain
	);
}

/**
 * A page of a few words, which has no script: the council's name in the place of the other's, and the
 * way home from wherever it is served.
 */
export const plainPageOfSite = (html: string, { site, folder }: SiteOf, built: Site): string =>
	html
		.replace(/<a href="\/[^"]*">/, () => `<a href="${folder}">`)
		.replaceAll(escaped(built.name), () => escaped(site.name))
		.replace(` · ${escaped(built.place)} · `, () => ` · ${escaped(site.place)} · `);

/** As a policy names what it lets run. */
function hashOf(text: string): string {
	const bytes = sha256(utf8ToBytes(text));
	return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
