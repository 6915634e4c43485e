import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { iconsOfSite, isKept, textOfSite } from '$lib/export/publish/siteFiles';
import { PageFault } from '$lib/export/publish/sitePage';
import type { Site } from '$lib/domain/site';

const site = (place: string): Site => ({
	name: `${place} · Plan`,
	organisation: `${place} Council`,
	place,
	subject: 'the plan',
	language: 'en-GB'
});
const OF = {
	title: 'Plan',
	publishedOn: '2025-06-01',
	source: 'Newtown Council',
	site: site('Newtown'),
	folder: '/some/sub/'
};
const BUILT = site('Oldtown');
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const SCRIPT = `
{
	const element = document.currentScript.parentElement;
	Promise.all([import("./start.js"), import("./app.js")]).then(([kit, app]) => {
		kit.start(app, element, {
			node_ids: [0, 7],
			data: [{type:"data",data:{title:"Oldtown figures});"}}]
		});
	});
}
`;
const STYLE = ':root{--printed-head:"Oldtown · 50%";--printed-foot:"Source: Oldtown"}';
const PAGE = `<!doctype html>
<html lang="en-GB"><head>
<meta http-equiv="content-security-policy" content="script-src '${hashOf(SCRIPT)}'; style-src '${hashOf(STYLE)}'">
<meta name="description" content="How Oldtown stands"/><title>Red · Oldtown</title>
<style>${STYLE}</style></head>
<body><div class="app"><h1>Oldtown is red</h1><script>${SCRIPT}</script></div>
		<noscript>
			<p class="page unscripted">
				<span class="as-built">The figures of Oldtown.</span>
				<span class="published-since" hidden>Other figures have been published.</span>
				<a href="../data/published.html" target="_top">What is published now</a>
			</p>
		</noscript>
	</body></html>`;

const told = (path: string, text: string) => textOfSite(path, text, { of: OF, built: BUILT });

describe('a page of another council’s site', () => {
	const page = told('about/index.html', PAGE);

	it('says nothing that the page was built with', () => {
		expect(page).not.toContain('Oldtown');
		expect(page).toContain('· Newtown ·');
	});

	it('tells readers without a script whose it is, and leads them to the figures', () => {
		const [, without = '', ...more] = page.split('noscript>');
		expect(more).toHaveLength(1);
		expect(without).toContain('<h1>Newtown · Plan</h1>');
		expect(without).toContain('The figures of Newtown Council are shown by a script');
		expect(without).toContain(
			'<a href="../data/published.html" target="_top">What is published now</a>'
		);
		expect(page).not.toContain('Other figures');
	});

	it('takes a name as it is, whatever signs it has', () => {
		const of = { ...OF, site: site("A$$B $& $'") };
		const made = textOfSite('about/index.html', PAGE, { of, built: BUILT });
		expect(made).toContain("A$$B $&#38; $'");
	});

	it('still starts its program, by a script and a style that its policy names', () => {
		const [, script = ''] = /<script>([^]*)<\/script>/.exec(page) ?? [];
		const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? [];
		expect(script).toContain('kit.start(app, element);');
		expect(page).toContain(`script-src '${hashOf(script)}'; style-src '${hashOf(style)}'`);
		expect(() => new Function(`async () => {${script.replaceAll('import(', 'f(')}}`)).not.toThrow();
	});

	it('is not made of a page that has no words for readers without a script', () => {
		const other = PAGE.replace('page unscripted', 'page');
		expect(() => told('about/', other)).toThrow(PageFault);
	});

	it('is not made of a page that starts otherwise', () => {
		const other = PAGE.replace('kit.start(app, element, {', 'begin(app, {');
		expect(() => told('about/', other)).toThrow(PageFault);
	});
});

it('a page of a few words is the other council’s, and leads home to its folder', () => {
	const plain =
		'<title>Not found · Oldtown · Outturn</title><p>Oldtown · Plan</p><a href="/">Home</a>';
	expect(told('404.html', plain)).toBe(
		'<title>Not found · Newtown · Outturn</title><p>Newtown · Plan</p><a href="/some/sub/">Home</a>'
	);
});

it('neither data nor measures of the built site come with it', () => {
	const kept = (path: string) => isKept(path, new Set(['hw-1']));
	const paths = [
		'data/manifest.json',
		'data/core.0123456789abcdef.json',
		'indicator/ni-1/index.html'
	];
	expect(paths.filter(kept)).toEqual([]);
	const own = [
		'data/index.html',
		'data/__data.json',
		'indicator/',
		'indicator/hw-1/',
		'index.html'
	];
	expect(own.filter(kept)).toEqual(own);
});

const ACCENT = { light: '#7a1f5c', dark: '#ad759a' };
const OWN = { light: '#0a5c7a', dark: '#7cc4e0' };

describe('the colour of another council’s site', () => {
	const css = ':root{--accent:#1b4f8f;--accent-bg:#ebf1fa}';
	it.each<[string, Partial<Site>, Partial<Site>, string | undefined]>([
		['is its own accent', { accent: OWN }, { accent: ACCENT }, OWN.light],
		['is its own, whatever the build has', { accent: OWN }, {}, OWN.light],
		['is the product’s where the build has another’s', {}, { accent: ACCENT }, '#1b4f8f'],
		['stays as it is built where neither names one', {}, {}, undefined]
	])('%s', (_, own, build, colour) => {
		const of = { ...OF, site: { ...OF.site, ...own } };
		const told = textOfSite('app.css', css, { of, built: { ...BUILT, ...build } });
		const added = told.slice(css.length);
		expect(/--accent:(#\w+)/.exec(added)?.[1]).toBe(colour);
	});
});

describe('the icons of another council’s site', () => {
	const drawn: string[] = [];
	const icons = (own: Partial<Site>, build: Partial<Site>) =>
		iconsOfSite({ ...OF.site, ...own }, { ...BUILT, ...build }, (svg, size) => {
			drawn.push(svg);
			return Promise.resolve(Uint8Array.of(size / 2));
		});

	it('are drawn of its letters, on its accent or on the product’s, in every size that devices ask for', async () => {
		const all = await icons({}, { accent: ACCENT });
		expect([...all.keys()]).toEqual([
			...['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png']
		]);
		expect(new TextDecoder().decode(all.get('icon.svg'))).toContain('fill="#1b4f8f"');
		expect(drawn.filter((svg) => svg.includes('rx="6"'))).toHaveLength(2);
		expect(new TextDecoder().decode((await icons({ accent: OWN }, {})).get('icon.svg'))).toContain(
			`fill="${OWN.light}"`
		);
	});

	it('are drawn of a place without a letter of the alphabet, too', async () => {
		expect((await icons({ place: 'Πόλη' }, { accent: ACCENT })).get('icon.svg')).toBeDefined();
	});

	it('are left as they are where neither names an accent', async () => {
		expect((await icons({}, {})).size).toBe(0);
	});
});
