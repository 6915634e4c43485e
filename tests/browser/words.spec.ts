/**
 * The site in the pseudo-language: whatever of a page is still plain English was not said through the words of
 * `src/lib/words`, and would stay English in every other language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import basemap from '../../src/basemap.json' with { type: 'json' };
import { serve } from '../../data/build/serve.ts';
import { BUILT_IN_RATINGS } from '../../src/lib/domain/rating/rating.ts';
import { BUILT_IN_UNITS } from '../../src/lib/domain/text/unit.ts';
import { capital, lower } from '../../src/lib/words/en/common.ts';
import { ROOT } from '../tools/files.ts';
import { pseudoWord } from '../tools/pseudoLanguage.ts';
import { PSEUDO_SITE } from '../tools/site.ts';
import { KINDS } from './tools/kinds.ts';
import { expect, hydrated, test as base } from './tools/test.ts';

/** The same in any language: names of formats and programs, units, hosts, and the project's own name. */
const NAMES = [
	'Outturn',
	'CSV',
	'XLSX',
	'PDF',
	'PNG',
	'SVG',
	'GeoJSON',
	'JSON',
	'ZIP',
	'PowerPoint',
	'Excel',
	'Word',
	new URL(basemap.address).host
];

/** The test on the site that `npm test -- words` has built in the pseudo-language. */
const test = base.extend<object, { site: { address: string } }>({
	site: [
		async ({}, use) => {
			const site = await serve({ folder: PSEUDO_SITE, port: 0 });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => use(site.address)
});

for (const [name, path] of KINDS)
	test(`${name}: no word of it is plain English, but for the council’s own`, async ({ page }) => {
		await page.goto(path);
		await hydrated(page);
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		expect(plainEnglish(await textsOf(page))).toEqual([]);
	});

test('a word of the pseudo-language is longer, and accented', () => {
	expect(pseudoWord('Target')).toBe('Ťářğéťťť');
});

/** All that a page says, be it seen or heard. */
const textsOf = (page: Page) =>
	page.evaluate(() => {
		const SAID = [
			'aria-label',
			'aria-description',
			'aria-roledescription',
			'aria-valuetext',
			'title',
			'alt',
			'placeholder'
		];
		const silent = 'script, style, noscript, template';
		const texts = [document.title];
		const meta = document.querySelector('meta[name="description"]');
		if (meta) texts.push(meta.getAttribute('content') ?? '');
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode())
			if (!walker.currentNode.parentElement?.closest(silent))
				texts.push(walker.currentNode.textContent ?? '');
		for (const element of document.body.querySelectorAll('*'))
			for (const name of SAID) texts.push(element.getAttribute(name) ?? '');
		return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean);
	});

/** As long as no sentence of ours can be a part of a council's by chance. */
const LONG = 25;

/** Fields that hold a key of ours and no text of the council's: a page says it through the words. */
const CODED = [
	...['kind', 'unit', 'polarity', 'series', 'what', 'comparator', 'nameMatch'],
	...['direction', 'targetMet', 'statNeighboursMet', 'nationalMet', 'rag']
];
/** "ward", and not "Village", which is the source's own word. */
const isKeyOfOurs = (field: string, text: string) =>
	CODED.includes(field) && /^[a-z]+(?:[-_][a-z]+)*$/.test(text);

/**
 * Every text of the data package and of the units and ratings that it may replace, every long sentence of
 * one, as each begins a sentence or stands within one; the longest first.
 */
const DATA = [...new Set(dataTexts())].sort((a, b) => b.length - a.length);
/** The same without marks of emphasis and links, to look up what stands between two marks. */
const ALL_DATA = DATA.map((text) => text.replace(/\[([^\]]+)\]\([^)]*\)|[*_\\]/g, '$1')).join('\n');

function dataTexts(): string[] {
	const folder = join(ROOT, 'static', 'data');
	const texts: string[] = [];
	const collect = (value: unknown, field = ''): void => {
		if (typeof value === 'string') {
			if (!isKeyOfOurs(field, value)) texts.push(value.replace(/\s+/g, ' ').trim());
		} else if (Array.isArray(value)) value.forEach((one) => collect(one, field));
		else if (value && typeof value === 'object')
			Object.entries(value).forEach(([name, one]) => collect(one, name));
	};
	for (const file of readdirSync(folder).filter((file) => !file.startsWith('boundaries')))
		collect(read(join(folder, file)));
	const { resources, ...whose } = read(
		join(ROOT, 'data', 'rotherham', 'datapackage.json')
	) as Record<string, unknown>;
	collect(whose);
	collect([BUILT_IN_UNITS, BUILT_IN_RATINGS]);
	return [...texts, ...texts.flatMap(sentencesOf)]
		.flatMap((text) => [text, capital(text), lower(text)])
		.filter((text) => /[A-Za-z]{2}/.test(text));
}

/** A page may show one sentence of a text and not the others. */
function sentencesOf(text: string): string[] {
	return text.split(/(?<=\.) /).filter((sentence) => sentence.length >= LONG);
}

function read(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Whether a text is places of the data and no more, what several share said once:
 * "Appendix B, No 1: 11/12 Outturn, 11/12 Target" for "Appendix B, No 1, 11/12 Outturn" and another.
 */
const isPlaces = (text: string): boolean =>
	text.split('; ').every((part) => {
		const [shared = '', ...own] = part.split(': ');
		const places = own.flatMap((ends) => ends.split(', ').map((end) => `${shared}, ${end}`));
		return places.length > 0 ? places.every((place) => DATA.includes(place)) : DATA.includes(part);
	});

/** What of some texts is plain English, and not of the data. */
function plainEnglish(texts: string[]): string[] {
	return texts.filter((text) => {
		if (text.length >= LONG && (ALL_DATA.includes(text) || isPlaces(text))) return false;
		const ours = [...DATA, ...NAMES].reduce(
			(rest, data) => (rest.includes(data) ? withoutWhole(rest, data) : rest),
			text
		);
		return /(?<![\p{L}\p{N}])[A-Za-z]{2,}(?![\p{L}\p{N}])/u.test(ours);
	});
}

/** A text without another, where that stands by itself and not within a longer word. */
const withoutWhole = (text: string, part: string) =>
	text
		.split(part)
		.reduce((before, after) =>
			/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
				? `${before}${part}${after}`
				: `${before} ${after}`
		);
