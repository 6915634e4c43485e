import { BUILT_IN_RATINGS, type RuleForAll } from '$lib/domain/rating';
import type { RatedBy, SiteFault, SiteField, SiteNames } from '$lib/import/newSite';
import { capital } from '../common';
import { LANGUAGE_TAG } from '../language';
import { limitName } from '../audit/otherRule';
import { ruleSentence } from '../ratings';

/** A site that is begun in the browser: what is asked, and what it is called then. */

export const START = {
	heading: 'Start a new site',
	lede: 'For a council without a site yet. Say whose it is; then bring its first table, and publish.',
	/** What is under the fold. */
	more: 'Language, licence and contact',
	start: 'Start the site',
	note: 'Nothing is lost: what is shown now stays in this browser, and “Undo last change” shows it again.'
};

/** What is asked, in its order. */
export const FIELDS: Record<SiteField, { label: string; hint: string }> = {
	organisation: { label: 'Name of the council', hint: 'In full, as it signs its reports' },
	place: { label: 'Place', hint: 'As it stands within a sentence' },
	subject: { label: 'Subject', hint: 'What the figures are about: the council plan, housing' },
	period: { label: 'Year', hint: 'Such as 2012/13; a quarter (Q1 2012/13) or 2012 will do, too' },
	ratedBy: {
		label: 'How measures are rated',
		hint: 'A rating that your table brings stays as published, whichever you choose. One that is calculated is called so on every page and in every file.'
	},
	goodWithin: { label: limitName(BUILT_IN_RATINGS, 'good'), hint: '' },
	middleWithin: { label: limitName(BUILT_IN_RATINGS, 'middle'), hint: '' },
	language: { label: 'Language', hint: 'Its tag, such as en-GB' },
	nation: { label: 'Nation (may be left blank)', hint: 'That the council is in' },
	contact: {
		label: 'Contact (may be left blank)',
		hint: 'Who answers for accessibility: an address, or how to reach them'
	},
	licence: {
		label: 'Licence of the figures',
		hint: 'The usual one of public bodies in the United Kingdom: change it where yours is another'
	},
	licencePath: { label: 'Address of the licence', hint: '' }
};

/** How measures may be rated, as it is chosen. */
export const RATED_BY_LABELS: Record<RatedBy, string> = {
	published: 'As published in your table, and no others',
	'target-and-comparator': 'Calculated from target and comparator',
	'target-with-tolerance': 'Calculated from the target',
	'comparator-only': 'Calculated from the comparator'
};

/** Of which comparators the tables will have figures is not known yet. @param rule what the choice asks for; `undefined` where its limits are none */
export const ratedByHint = (ratedBy: RatedBy, rule: RuleForAll | undefined): string =>
	ratedBy === 'published'
		? 'A measure without one is not rated.'
		: rule
			? ruleSentence(rule, BUILT_IN_RATINGS, true)
			: '';

/** What stands in the form to begin with. */
export const USUAL = {
	goodWithin: '0',
	middleWithin: '10',
	language: LANGUAGE_TAG,
	licence: 'Open Government Licence v3.0',
	licencePath: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
};

/** What is wrong with a field. */
export const SITE_FAULTS: Record<SiteFault, string> = {
	blank: 'This may not be blank.',
	choice: 'Choose one of these.',
	long: 'At most 120 letters.',
	period: 'Write a period such as 2012/13, Q1 2012/13, 2012 or June 2012.',
	limit: 'Write a number from 0 to 100.',
	'limit-order': 'Write at most what stands in the next field.',
	language: 'Write a language’s tag, such as en-GB or cy.',
	address: 'Write the whole address, beginning with https://.'
};

const subjectName = (subject: string) => capital(subject.replace(/^the /i, ''));

/** What a new site is called: "Northbridge · Council plan", and its first dataset "Council plan, 2012/13". */
export const NEW_NAMES: SiteNames = {
	priority: 'All measures',
	site: (place, subject) => `${place} · ${subjectName(subject)}`,
	title: (subject, period) => `${subjectName(subject)}, ${period}`,
	ruleSource: (organisation) => `${organisation}, chosen when this site was started`
};

/** What the new dataset came from, as the list of datasets says it. */
export const STARTED_HERE = 'Started here';

/** @param name of the site */
export const startedText = (name: string): string =>
	`“${name}” is shown in every tab of this browser now. It has no measure yet.`;

/** What is to be done next, in its order. */
export const NEXT_STEPS = [
	'Bring its first table above: a row a measure, with a column for the titles or references and one for the figures. Columns for the priority, the unit and whether high or low is good are read, too.',
	'Check: each new measure is shown for you to complete and confirm.',
	'Commit, and look at the overview.',
	'Publish gives the files for your web host.'
];
