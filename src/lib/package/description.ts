import * as v from 'valibot';
import { colourOf, isReadable, nearestReadable, type Accent } from '../domain/site/accent';
import { logoFault } from '../domain/site/logo';
import type { Attribution, Credits, Site } from '../domain/site';
import type { DescriptionRule, Fault } from './faults';
import { readJson } from './readJson';

/** What the package says of itself: what the report is called, when and by whom published, and whose it is. */
export interface Publication {
	title: string;
	/** A day: 2012-09-19. */
	publishedOn: string;
	source: string;
	site: Site;
	credits: Credits;
}

/** The file that it stands in. */
export const DESCRIPTION_FILE = 'datapackage.json';

/** The names of its rules stand for their messages. */
const rule = (name: DescriptionRule) => name;

/** A text that is not blank; a wrong or missing one is told by the rule's name. */
const filled = (name: DescriptionRule) =>
	v.pipe(v.string(rule(name)), v.trim(), v.nonEmpty(rule(name)));
const said = (name: DescriptionRule) => v.optional(filled(name), '');
const maybe = (name: DescriptionRule) => v.exactOptional(filled(name));
const day = v.pipe(v.string(rule('statement-day')), v.isoDate(rule('statement-day')));
const tables = v.exactOptional(v.array(v.string()));

const isLanguage = (tag: string): boolean => {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
};

const colour = v.pipe(
	v.string(rule('colour')),
	v.check((text) => colourOf(text) !== undefined, rule('colour')),
	v.transform((text) => colourOf(text) ?? '')
);

const site = v.object({
	name: said('site-name'),
	organisation: said('organisation'),
	place: said('place'),
	subject: said('subject'),
	language: v.optional(v.pipe(filled('language'), v.check(isLanguage, rule('language'))), ''),
	nation: maybe('site-text'),
	/** One colour, made lighter for the dark scheme; or one a scheme. */
	accent: v.exactOptional(
		v.union([colour, v.object({ light: colour, dark: colour })], rule('colour'))
	),
	/** A file beside this one. */
	logo: v.exactOptional(
		v.pipe(v.string(rule('logo-path')), v.regex(/^[\w.-]+\.svg$/i, rule('logo-path')))
	),
	contact: maybe('site-text'),
	statement: v.exactOptional(v.object({ preparedOn: day, reviewedOn: v.exactOptional(day) })),
	commentaryNote: maybe('site-text'),
	ruleNote: maybe('site-text')
});

/** As much of `datapackage.json` as a dataset is made of. */
const Description = v.object({
	publication: v.object({
		title: v.pipe(v.string(), v.nonEmpty(rule('title'))),
		publishedOn: v.pipe(v.string(), v.isoDate(rule('published-on'))),
		source: v.pipe(v.string(), v.nonEmpty(rule('source')))
	}),
	site,
	licenses: v.optional(
		v.pipe(
			v.array(v.object({ title: said('licence'), path: said('licence') }), rule('licence')),
			v.nonEmpty(rule('licence'))
		),
		[]
	),
	attribution: v.optional(
		v.array(
			v.union(
				[filled('attribution'), v.object({ text: said('attribution'), of: tables })],
				rule('attribution')
			)
		),
		[]
	),
	sources: v.optional(
		v.array(
			v.object({
				title: said('data-source'),
				path: maybe('data-source'),
				note: maybe('data-source'),
				of: tables
			})
		),
		[]
	)
});
type Read = v.InferOutput<typeof Description>;

/**
 * Reads what a package says of itself.
 * @param text of its `datapackage.json`
 * @param fileText the text of a file beside it; `undefined` where there is none
 * @returns no publication where there are faults
 */
export function describe(
	text: string,
	fileText: (name: string) => string | undefined
): { publication?: Publication; faults: Fault[] } {
	const { data, faults } = readJson(DESCRIPTION_FILE, text, Description);
	if (!data) return { faults };
	const accent = accentOf(data.site.accent);
	const logo = logoOf(data.site.logo, fileText);
	const found = [...accent.faults, ...logo.faults];
	if (found.length > 0) return { faults: found };
	const { accent: _, logo: __, ...others } = data.site;
	return {
		publication: {
			...data.publication,
			site: {
				...others,
				...(accent.accent && { accent: accent.accent }),
				...(logo.logo && { logo: logo.logo })
			},
			credits: creditsOf(data)
		},
		faults: []
	};
}

/** One colour has its nearest in the dark scheme; each is to be read on the grounds that it stands on. */
function accentOf(said: Read['site']['accent']): { accent?: Accent; faults: Fault[] } {
	if (said === undefined) return { faults: [] };
	const one = typeof said === 'string';
	const accent = one ? { light: said, dark: nearestReadable(said, 'dark') } : said;
	const faults = (['light', 'dark'] as const)
		.filter((scheme) => !isReadable(accent[scheme], scheme))
		.map((scheme): Fault => {
			const value = accent[scheme];
			const nearest = nearestReadable(value, scheme);
			return {
				file: DESCRIPTION_FILE,
				column: one ? 'site.accent' : `site.accent.${scheme}`,
				value,
				wanted: { kind: 'readable-colour', scheme, nearest }
			};
		});
	return { accent, faults };
}

function logoOf(
	path: string | undefined,
	fileText: (name: string) => string | undefined
): { logo?: string; faults: Fault[] } {
	if (path === undefined) return { faults: [] };
	const logo = fileText(path);
	if (logo === undefined)
		return { faults: [{ file: path, value: '', wanted: { kind: 'logo-file' } }] };
	const bad = logoFault(logo);
	if (!bad) return { logo, faults: [] };
	const wanted = { kind: 'harmless-drawing' as const, fault: bad.fault };
	return { faults: [{ file: path, value: bad.found, wanted }] };
}

const creditsOf = ({ licenses, attribution, sources }: Read): Credits => ({
	licences: licenses,
	attribution: attribution.map((one): Attribution =>
		typeof one === 'string' ? { text: one } : one
	),
	sources
});
