import { describe, expect, test } from 'vitest';
import { headersAt, readHeaders } from '../../../data/build/headers';
import { headersIn } from '../../../src/lib/domain/site/folder';
import { PARTS } from '../../../src/lib/data/schema/parts';
import { filesBelow, textOf } from '../../tools/files';

const RULES = readHeaders(textOf('static/_headers'));
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The address of each page, a measure standing for all. */
const PAGES = filesBelow('src/routes')
	.filter((file) => file.endsWith('/+page.svelte'))
	.map((file) => file.replace('src/routes', '').replace('+page.svelte', ''))
	.map((path) => path.replace('/(overview)', '').replace('[id]', 'ni-116'));
const EMBEDS = PAGES.filter((page) => page.startsWith('/embed/'));
const OWN_PAGES = [...PAGES.filter((page) => !page.startsWith('/embed/')), '/404.html'];
const HASHED = [
	'/_app/immutable/entry/app.BdVv8NaE.js',
	'/offline.0123456789abcdef.json',
	...Object.keys(PARTS).map((name) => `/data/${name}.0123456789abcdef.json`)
];
const NAMING = ['/service-worker.js', '/_app/version.json', '/data/manifest.json'];

const sent = (address: string, name: string) => headersAt(RULES, address).get(name);

describe('the headers of a host', () => {
	test.each(OWN_PAGES)('let nobody frame %s, and have it asked for anew', (page) => {
		expect(sent(page, 'Content-Security-Policy')).toBe("frame-ancestors 'none'");
		expect(sent(page, 'Cache-Control')).toBe('no-cache');
	});

	test.each(EMBEDS)('let any site frame %s', (page) => {
		expect(sent(page, 'Content-Security-Policy')).toBe('frame-ancestors *');
		expect(sent(page, 'Cache-Control')).toBe('no-cache');
	});

	test.each(HASHED)('let %s be kept for ever', (file) => {
		expect(sent(file, 'Cache-Control')).toBe(FOR_EVER);
	});

	test.each(NAMING)('have %s asked for anew, since it names what is newest', (file) => {
		expect(sent(file, 'Cache-Control')).toBe('no-cache');
	});

	test.each([...PAGES, ...HASHED, ...NAMING])('keep %s from being misread', (address) => {
		expect(sent(address, 'X-Content-Type-Options')).toBe('nosniff');
		expect(sent(address, 'Cross-Origin-Resource-Policy')).toBe('same-origin');
	});

	test.each([...PAGES, '/404.html'])('keep %s from being misused', (page) => {
		expect(sent(page, 'Referrer-Policy')).toBe('strict-origin-when-cross-origin');
		expect(sent(page, 'Permissions-Policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
		expect(sent(page, 'Cross-Origin-Opener-Policy')).toBe('same-origin');
	});

	test('never stand in two rules for one address, where hosts differ', () => {
		const twice = [...PAGES, ...HASHED, ...NAMING].filter((address) =>
			[...headersAt(RULES, address).values()].some((value) => /(no-cache|none'|\*), /.test(value))
		);
		expect(twice).toEqual([]);
	});

	test.each(['/data/published.css', '/manifest.webmanifest', '/logo.svg', '/data/published.html'])(
		'have %s asked for anew, since Publish replaces it',
		(file) => {
			expect(sent(file, 'Cache-Control')).toBe('no-cache');
		}
	);

	test('say the same of a site in a folder of the host, and nothing of its neighbours', () => {
		const rules = readHeaders(headersIn('/some/sub/', textOf('static/_headers')));
		for (const address of [...OWN_PAGES, ...EMBEDS, ...HASHED, ...NAMING])
			expect(headersAt(rules, `/some/sub${address}`), address).toEqual(headersAt(RULES, address));
		expect(headersAt(rules, '/about/').size).toBe(0);
		expect(headersAt(rules, '/').size).toBe(0);
	});

	test('are left as they are at a domain’s root', () => {
		expect(headersIn('/', textOf('static/_headers'))).toBe(textOf('static/_headers'));
	});

	test('leave https for ever a choice', () => {
		for (const file of ['static/_headers', 'static/.htaccess', 'data/hosting/nginx.conf'])
			expect(textOf(file)).toMatch(/^\s*# .*Strict-Transport-Security/m);
	});
});

describe.each([
	['Apache', apacheAt],
	['nginx', nginxAt]
])('%s', (_, headersOf) => {
	test.each(['', '/some/sub'])('sends what _headers says, in the folder "%s" too', (folder) => {
		for (const address of [...OWN_PAGES, ...EMBEDS, ...HASHED, ...NAMING])
			expect(Object.fromEntries(headersOf(folder + address)), address).toMatchObject(
				Object.fromEntries(headersAt(RULES, address))
			);
	});

	test('sends a file that no rule names what it sends a page, and nothing beyond', () => {
		expect(headersOf('/icon.svg')).toEqual(headersAt(RULES, '/'));
	});
});

/** What the lines of .htaccess set at an address: the last that fits holds. */
function apacheAt(address: string): Map<string, string> {
	const lines = textOf('static/.htaccess').matchAll(
		/^Header always set (\S+) "([^"]+)"(?: "expr=%\{REQUEST_URI\} =~ m#(.+)#")?$/gm
	);
	const fitting = [...lines].filter(([, , , where]) => !where || new RegExp(where).test(address));
	return new Map(fitting.map(([, name = '', value = '']) => [name, value]));
}

/** What nginx.conf adds at an address, its variables read from the maps. */
function nginxAt(address: string): Map<string, string> {
	const text = textOf('data/hosting/nginx.conf');
	const lines = text.matchAll(/^\tadd_header (\S+) (?:"([^"]+)"|(\$\w+)) always;$/gm);
	return new Map(
		[...lines].map(([, name = '', value = '', variable]) => [
			name,
			variable ? mapped(text, variable, address) : value
		])
	);
}

function mapped(text: string, variable: string, address: string): string {
	const body = text.split(`map $uri ${variable} {`)[1]?.split('\n}')[0] ?? '';
	const cases = [...body.matchAll(/^\t"?(default|~[^\s"]+)"? "([^"]+)";$/gm)];
	const found = cases.find(([, when = '']) => when !== 'default' && regex(when).test(address));
	return (found ?? cases.find(([, when]) => when === 'default'))?.[2] ?? '';
}

const regex = (when: string) => new RegExp(when.slice(1));
