import { SCHEMA_VERSION } from '../data/schema/atoms';
import type { CorePart, Manifest } from '../data/schema/core';
import { manifestFor } from '../data/schema/manifest';
import type { Period } from '../domain/period';
import type { RuleForAll } from '../domain/rating/rule';
import type { Publication } from '../package/description';
import { periodOfText } from './recognise/headingPeriod';
import { newPeriod } from './recognise/period';

/** How measures of a new site are rated: as their table says alone, else by a rule too. */
export type RatedBy = 'published' | RuleForAll['kind'];
export const RATED_BY = [
	'published',
	'target-with-tolerance',
	'comparator-only',
	'target-and-comparator'
] as const satisfies readonly RatedBy[];

/** What is asked of a council that begins a site of its own, as it was typed. */
export interface SiteForm {
	organisation: string;
	place: string;
	subject: string;
	/** A year such as "2024/25", or any other period. */
	period: string;
	/** Blank until it is chosen. */
	ratedBy: RatedBy | '';
	/** Limits in per cent of the target's value, of the rule that has any. */
	goodWithin: string;
	middleWithin: string;
	language: string;
	/** May be blank, as may the contact. */
	nation: string;
	contact: string;
	licence: string;
	licencePath: string;
}
export type SiteField = keyof SiteForm;
/** Why a field cannot be taken as it is. */
export type SiteFault =
	'blank' | 'choice' | 'long' | 'period' | 'limit' | 'limit-order' | 'language' | 'address';

const REQUIRED: SiteField[] = [
	...(['organisation', 'place', 'subject', 'period'] as const),
	...(['language', 'licence', 'licencePath'] as const)
];
const LONGEST = 120;

/** What is wrong with the fields of the form, by field; nothing where a site can be made of it. */
export function siteFaults(form: SiteForm): Partial<Record<SiteField, SiteFault>> {
	const faultOf = (field: SiteField): SiteFault | undefined => {
		if (field === 'ratedBy') return form.ratedBy === '' ? 'choice' : undefined;
		return isLimit(field) ? limitFault(form, field) : textFault(field, form[field].trim());
	};
	const faults = (Object.keys(form) as SiteField[]).flatMap((field) => {
		const fault = faultOf(field);
		return fault ? [[field, fault] as const] : [];
	});
	return Object.fromEntries(faults);
}

function textFault(field: SiteField, said: string): SiteFault | undefined {
	if (said.length > LONGEST) return 'long';
	if (said === '') return REQUIRED.includes(field) ? 'blank' : undefined;
	if (field === 'period' && !periodAsked(said)) return 'period';
	if (field === 'language' && !isLanguage(said)) return 'language';
	const isAddress = field !== 'licencePath' || /^https?:\/\/\S+$/.test(said);
	return isAddress ? undefined : 'address';
}

type LimitField = 'goodWithin' | 'middleWithin';
const isLimit = (field: SiteField): field is LimitField =>
	field === 'goodWithin' || field === 'middleWithin';

/** Limits are asked for with the rule that has them. */
function limitFault(form: SiteForm, field: LimitField): SiteFault | undefined {
	if (form.ratedBy !== 'target-with-tolerance') return undefined;
	if (limitOf(form[field]) === undefined) return 'limit';
	const isBeyond = (limitOf(form.goodWithin) ?? 0) > (limitOf(form.middleWithin) ?? Infinity);
	return field === 'goodWithin' && isBeyond ? 'limit-order' : undefined;
}

/** A number from 0 to 100, with or without its sign. */
function limitOf(text: string): number | undefined {
	const [, digits] = /^(\d+(?:\.\d+)?) ?%?$/.exec(text.trim()) ?? [];
	const limit = Number(digits);
	return limit <= 100 ? limit : undefined;
}

/** The rule that a form asks for; `undefined` where it asks for none, or its limits are none. */
export function ruleAsked(form: SiteForm, kind = form.ratedBy): RuleForAll | undefined {
	if (kind === '' || kind === 'published') return undefined;
	if (kind !== 'target-with-tolerance') return { kind };
	const [goodWithin, middleWithin] = [limitOf(form.goodWithin), limitOf(form.middleWithin)];
	return goodWithin === undefined || middleWithin === undefined || goodWithin > middleWithin
		? undefined
		: { kind, goodWithin, middleWithin };
}

/** A reporting year unless the text says another kind. */
function periodAsked(text: string): Period | undefined {
	const id = periodOfText(text, []);
	return id === undefined ? undefined : newPeriod(id, []);
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** What a new site and what is in it are called, in words. */
export interface SiteNames {
	/** Its one priority. */
	priority: string;
	site: (place: string, subject: string) => string;
	/** @param period its label */
	title: (subject: string, period: string) => string;
	/** Where its rule is written. */
	ruleSource: (organisation: string) => string;
}

/** A dataset without a measure: whose it is, its core, and the names of its parts. */
export interface NewSite {
	publication: Publication;
	core: CorePart;
	listed: Manifest['parts'];
}

/**
 * The dataset that a new site begins with: its one period and one priority, its rule if it has one, the
 * built-in units, and no measure yet.
 * @param today the ISO day
 * @throws RangeError where the form has no period
 */
export function newSite(
	form: SiteForm,
	{ today, names }: { today: string; names: SiteNames }
): NewSite {
	const period = periodAsked(form.period);
	if (!period) throw new RangeError(`No period: ${form.period}`);
	const publication = publicationOf(form, { period, today, names });
	const rule = ruleAsked(form);
	const source = names.ruleSource(publication.site.organisation);
	const core: CorePart = {
		schema: SCHEMA_VERSION,
		periodId: period.id,
		priorities: [{ id: FIRST_PRIORITY, number: 1, title: names.priority }],
		families: [],
		units: [],
		comparators: [],
		...(rule && { rule: { rule, own: false, comparatorIds: null, source } }),
		periods: [period],
		measures: [],
		context: []
	};
	return { publication, core, listed: manifestFor(publication, { core }).manifest.parts };
}

const FIRST_PRIORITY = 'all-measures';

function publicationOf(
	form: SiteForm,
	{ period, today, names }: { period: Period; today: string; names: SiteNames }
): Publication {
	const said = (field: SiteField) => form[field].trim();
	const [organisation, place, subject] = [said('organisation'), said('place'), said('subject')];
	return {
		title: names.title(subject, period.label),
		publishedOn: today,
		source: organisation,
		site: {
			name: names.site(place, subject),
			organisation,
			place,
			subject,
			language: Intl.getCanonicalLocales(said('language'))[0] ?? said('language'),
			...(said('nation') && { nation: said('nation') }),
			...(said('contact') && { contact: said('contact') })
		},
		credits: {
			licences: [{ title: said('licence'), path: said('licencePath') }],
			attribution: [],
			sources: [{ title: organisation }]
		}
	};
}
