import { describe as group, expect, it, test } from 'vitest';
import { describe } from '$lib/package/description';
import { faultReport } from '$words/packageFaults';

const SITE = {
	name: 'Northbridge · Adults',
	organisation: 'Northbridge Council',
	place: 'Northbridge',
	subject: 'adult social care',
	language: 'en-GB'
};
const WHOLE = {
	publication: { title: 'Scorecard', publishedOn: '2026-04-01', source: 'Northbridge Council' },
	site: SITE,
	licenses: [{ name: 'OGL', title: 'Open Government Licence', path: 'https://ogl.example/' }]
};
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>';
const files = (logo?: string) => (name: string) => (name === 'logo.svg' ? logo : undefined);
const read = (changed: object, logo?: string) =>
	describe(JSON.stringify({ ...WHOLE, ...changed }), files(logo));
const withSite = (changed: object, logo?: string) => read({ site: { ...SITE, ...changed } }, logo);

test('a package says whose site it makes, and the rest may be missing', () => {
	const { publication, faults } = read({});
	expect(faults).toEqual([]);
	expect(publication?.site).toEqual(SITE);
	expect(publication?.credits).toEqual({
		licences: [{ title: 'Open Government Licence', path: 'https://ogl.example/' }],
		attribution: [],
		sources: []
	});
});

test('one accent has its like in the dark scheme, where it can be read', () => {
	const { publication } = withSite({ accent: '#00664F' });
	expect(publication?.site.accent?.light).toBe('#00664f');
	expect(publication?.site.accent?.dark).toMatch(/^#[4-9a-f]/);
});

test('an accessibility statement has its day, and may have been looked through since', () => {
	const statement = { preparedOn: '2026-11-23', reviewedOn: '2026-11-25' };
	expect(withSite({ statement }).publication?.site.statement).toEqual(statement);
	const { faults } = withSite({ statement: { preparedOn: '23 November' } });
	expect(faults).toMatchObject([
		{ column: 'site.statement.preparedOn', value: '23 November', wanted: { rule: 'statement-day' } }
	]);
});

test('a logo is the drawing itself', () => {
	expect(withSite({ logo: 'logo.svg' }, DRAWING).publication?.site.logo).toBe(DRAWING);
});

test('attribution and sources may name the tables that they are of', () => {
	const attribution = ['All.', { text: 'Postcodes.', of: ['postcodes.csv'] }];
	const sources = [{ title: 'A register', note: 'As of May.', of: ['areas.csv'] }];
	const { publication } = read({ attribution, sources });
	expect(publication?.credits.attribution).toEqual([
		{ text: 'All.' },
		{ text: 'Postcodes.', of: ['postcodes.csv'] }
	]);
	expect(publication?.credits.sources).toEqual(sources);
});

group('what is wrong with it is told by its path', () => {
	it.each<[title: string, changed: object, says: string[]]>([
		['no site', { site: undefined }, ['site']],
		...Object.keys(SITE).map((key): [string, object, string[]] => [
			`no ${key}`,
			{ site: { ...SITE, [key]: undefined } },
			[`site.${key}: blank`]
		]),
		['a blank name', { site: { ...SITE, name: '  ' } }, ['site.name', 'head of every page']],
		[
			'no tag of a language',
			{ site: { ...SITE, language: 'english!' } },
			['site.language', 'en-GB']
		],
		[
			'no colour',
			{ site: { ...SITE, accent: 'navy' } },
			['site.accent: "navy"', 'a colour such as']
		],
		[
			'a colour too light for text',
			{ site: { ...SITE, accent: '#ffcc00' } },
			['site.accent: "#ffcc00"', 'on the light scheme', 'the nearest is #']
		],
		[
			'a colour too dark for the dark scheme',
			{ site: { ...SITE, accent: { light: '#00664f', dark: '#00664f' } } },
			['site.accent.dark: "#00664f"', 'on the dark scheme', 'the nearest is #']
		],
		[
			'a path out of its folder',
			{ site: { ...SITE, logo: '../logo.svg' } },
			['site.logo', 'SVG file']
		],
		[
			'a logo that is not there',
			{ site: { ...SITE, logo: 'other.svg' } },
			['other.svg', 'the drawing that site.logo names', 'Put it beside datapackage.json']
		],
		['no licence', { licenses: [] }, ['licenses', 'a licence, with its title']],
		[
			'an attribution without words',
			{ attribution: [{ of: [] }] },
			['attribution', 'a line of text']
		],
		[
			'a source without a title',
			{ sources: [{ path: 'x' }] },
			['sources.0.title: blank', 'a title']
		]
	])('%s', (_, changed, says) => {
		const { publication, faults } = read(changed);
		expect(publication).toBeUndefined();
		for (const piece of says) expect(faultReport(faults)).toContain(piece);
	});

	it('a logo that would run something', () => {
		const { faults } = withSite({ logo: 'logo.svg' }, DRAWING.replace('<path', '<script/><path'));
		expect(faultReport(faults)).toContain('a drawing without a script');
	});
});
