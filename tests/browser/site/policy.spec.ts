import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import basemap from '../../../src/basemap.json' with { type: 'json' };
import { ROOT } from '../../tools/files.ts';
import { expect, test } from '../tools/test.ts';

const BUILD = join(ROOT, 'build');
/** None where the site is not built, and its tests are only listed. */
const FILES = existsSync(BUILD) ? readdirSync(BUILD, { recursive: true, encoding: 'utf8' }) : [];
const PAGES = FILES.filter((file) => file.endsWith('.html')).map((file) => ({
	file,
	html: readFileSync(join(BUILD, file), 'utf8')
}));

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const policyOf = (html: string) => POLICY.exec(html)?.[1] ?? '';
const TILES = basemap.address ? new URL(basemap.address).origin : undefined;

/** Every word of a policy that may stand after a directive's name, but for hashes. */
const ALLOWED = ["'none'", "'self'", "'script'", 'data:', 'blob:', TILES];
const NAMES_OF_POLICIES = ['svelte-trusted-html', 'outturn-worker', 'outturn-desk', 'default'];

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directives(html: string): Map<string, string[]> {
	const parts = policyOf(html)
		.split(';')
		.filter((one) => one.trim());
	return new Map(
		parts.map((one) => one.trim().split(/\s+/)).map(([name = '', ...words]) => [name, words])
	);
}

/** The pages that fail what is asked of each, by their file. */
const failing = (fails: (html: string) => unknown) =>
	PAGES.filter(({ html }) => fails(html)).map(({ file }) => file);

test.describe('every built page', () => {
	test('has its policy before any script, style or link to load', () => {
		expect(PAGES.length).toBeGreaterThanOrEqual(54);
		expect(
			failing((html) => {
				const before = html.split(POLICY)[0] ?? '';
				return !policyOf(html) || /<(script|style|link)/.test(before);
			})
		).toEqual([]);
	});

	test('allows nothing but its own files, by default none at all', () => {
		expect(failing((html) => directives(html).get('default-src')?.join() !== "'none'")).toEqual([]);
		const words = new Set(
			PAGES.flatMap(({ html }) => [...directives(html)])
				.filter(([name]) => !['trusted-types', 'style-src-attr'].includes(name))
				.flatMap(([, words]) => words)
				.filter((word) => !word.startsWith("'sha256-"))
		);
		expect([...words].filter((word) => !ALLOWED.includes(word))).toEqual([]);
	});

	test('allows scripts and styles of its own files and by hash: nothing inline, no eval', () => {
		expect(
			failing((html) => /unsafe-(inline|eval)|wasm-unsafe|strict-dynamic|\*/.test(policyOf(html)))
		).toEqual([]);
		for (const name of ['script-src', 'style-src'])
			expect(
				failing((html) =>
					directives(html)
						.get(name)
						?.some((word) => !/^'(self|sha256-.+)'$/.test(word))
				),
				name
			).toEqual([]);
	});

	test('names the hash of each inline script and style', () => {
		for (const [tag, name] of [
			['script', 'script-src'],
			['style', 'style-src']
		] as const)
			expect(
				failing((html) =>
					[...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].some(
						([whole, inner = '']) =>
							!/^<script[^>]* (src=|type="application\/json")/.test(whole) &&
							!directives(html).get(name)?.includes(sha256(inner))
					)
				),
				name
			).toEqual([]);
	});

	test('lets a script make no text into markup: the browser refuses', () => {
		const scripted = failing((html) => /<script/.test(html));
		const strict = failing(
			(html) =>
				directives(html).get('require-trusted-types-for')?.join() === "'script'" &&
				directives(html).get('trusted-types')?.join() === NAMES_OF_POLICIES.join()
		);
		expect(strict).toEqual(scripted);
	});

	test('carries no script or style in an attribute or an address', () => {
		const TAG = /<[a-z][^<>]*>/gi;
		const tags = (html: string) =>
			html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').match(TAG) ?? [];
		const bad =
			/\s(style|on[a-z]+|srcdoc)\s*=|\s(href|src|action)="\s*(javascript|vbscript|data):/i;
		expect(failing((html) => tags(html).some((tag) => bad.test(tag)))).toEqual([]);
	});
});
