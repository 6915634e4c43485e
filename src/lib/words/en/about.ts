import type { Setting } from '$lib/domain/area';
import type { ComparatorRow } from '$lib/domain/measure/comparator';
import { RULES_FOR_ALL, type Rating, type RuleForAll } from '$lib/domain/rating';
import { inOrderOfAttention, withAttention, withoutAttention } from '$lib/domain/result/attention';
import type { RatingOrigin } from '$lib/domain/result/counts';
import type { Source, Statement } from '$lib/domain/site';
import { formatNumber } from '$lib/domain/text/format';
import { nationName, wholeName } from './area/geographies';
import { capital, listAnd, listOr, lower } from './common';
import { counted, NOUNS } from './counts';
import { formatDay } from './days';
import { anyRating, ratingInText, RULE_TITLES } from './ratings';

/** The About page: what is published and what is calculated, sources, accessibility, hosting. */

export const TOP = {
	title: 'About: method, sources, accessibility',
	description:
		'How Outturn rates and orders measures, where its figures come from, and how accessible it is.',
	heading: 'About these figures',
	lede: 'What is published, what is calculated, where it comes from, and for whom this page works.'
};

export const PUBLISHED = {
	heading: 'Published and calculated',
	/** The two names stand out; the fifth is a link to the audit. */
	judged: [
		'The ',
		'rating',
		'direction',
		', every gap and every sentence are calculated from the published figures: they are arithmetic. Where a published flag does not follow from the published figures, a sign beside it says so and leads to ',
		'the audit',
		', which gives the reason. Published flags are never changed.'
	],
	missing:
		'Figures keep the decimals they were printed with. A target or comparator that is exactly equalled is met. What is missing is named: not applicable, left blank, in another unit. A blank is never zero.'
};

/** What follows the name "rating", by where the ratings shown are from. */
export const RATINGS: Record<RatingOrigin | 'none', string> = {
	published: ' is the one that the council published: it is the council’s judgement. The ',
	'in-part':
		' is the one that the council published, where it published one: it is the council’s judgement. The others are calculated from the figures by the rule below, and each measure’s page says which it is. The ',
	calculated: ' is calculated from the figures by the rule below: the council publishes none. The ',
	none: ' of a measure is the one that the council publishes, and so far it publishes none. The '
};

/** What follows the name "direction" where the data have no published flag. */
export const CALCULATED =
	', every gap and every sentence are calculated from the published figures too: they are arithmetic.';

export const RULE = {
	heading: 'The rule of the rating',
	table: 'The rule of the rating',
	when: 'When',
	rating: 'Rating',
	basis: 'Basis',
	/** Where a row of the table comes from. */
	bases: { stated: 'Stated by the report', inferred: 'Inferred by us' }
};

/** What is known of the rules that the data name. */
export interface RuleFacts {
	/** The rule in force; `undefined` where measures name their own alone. */
	inForce: RuleForAll['kind'] | undefined;
	/** How many measures name their own. */
	own: number;
	/** How many of these are rated by thresholds. */
	byThresholds: number;
	/** How many measures no rule rates. */
	unruled: number;
	/** The comparators that the rule in force names itself; none where it looks at the main ones. */
	counted: readonly Pick<ComparatorRow, 'title'>[];
	/** The comparators that the published ratings of some measures are known to follow. */
	comparators: readonly Pick<ComparatorRow, 'title'>[];
	/** Of how many measures it is known. */
	settled: number;
}

/**
 * The rules that the data name, and which comparators they look at.
 * @param note how the rule was found, where the package says so
 */
export const rulesText = (
	{ inForce, own, byThresholds, unruled, counted: named, comparators, settled }: RuleFacts,
	note: string | undefined
): string =>
	[
		inForce
			? `The data name the rule in force, and a measure may name its own: here it is “${lower(RULE_TITLES[inForce])}”${named.length > 0 && settled === 0 ? `, against ${listAnd(named.map(({ title }) => title))}` : ''}${own > 0 ? `, and ${counted(own, NOUNS.measure)} ${own === 1 ? 'has one of its' : 'have one of their'} own` : ''}.`
			: own === 0
				? 'The data name no rule, so no rating is calculated.'
				: unruled > 0
					? 'Some measures name a rule of their own; for the others no rating is calculated.'
					: 'Each measure names its own rule.',
		byThresholds > 0 &&
			`${capital(counted(byThresholds, NOUNS.measure))} ${byThresholds === 1 ? 'is rated by thresholds in its own unit, which its page gives' : 'are rated by thresholds in their own unit, which their pages give'}.`,
		note,
		settled > 0 &&
			`The comparator is ${listOr(comparators.map(({ title }) => title))}: for ${counted(settled, NOUNS.measure)} the published flags show which; elsewhere it is not stated, and where two disagree the figures alone do not decide.`
	]
		.filter(Boolean)
		.join(' ');

/** @param word what a measure without a rating is called: "Not rated" */
export const noJudgement = (word: string): string =>
	`${word} is no judgement: there is nothing to hold the outturn against.`;

const RULE_WORDS: Record<RuleForAll['kind'], string> = {
	'target-and-comparator': '',
	'target-with-tolerance': ', with limits in per cent of the target’s value',
	'comparator-only': ''
};

/** The rules besides the one in force that can be tried. */
export function otherRules(inForce: RuleForAll['kind'] | undefined): string {
	const others = RULES_FOR_ALL.filter((kind) => kind !== inForce);
	const named = others.map((kind) => `${lower(RULE_TITLES[kind])}${RULE_WORDS[kind]}`);
	return `The audit shows which ratings another rule would flip: ${named.slice(0, -1).join(', ')}, or ${named.at(-1)}.`;
}

export const AUDIT = {
	heading: 'Agrees, differs, tie, cannot be checked',
	/** Where nothing is published that could be checked. */
	flipsHeading: 'What would change a rating',
	flags:
		'Each published flag is worked out again from the published figures. Equal printed figures are unchanged; an outturn on the mark is met. Where two printed figures are so near that rounding may have put them in either order, the flag is a tie, whatever was published; counts are exact and never tie. Where something is missing that the flag would follow from, it cannot be checked, and the reason is named. A figure quoted in the report’s words agrees with the table if the two are equal at the coarser of their precisions.',
	flips:
		'What would change a rating is the nearest outturn, in steps of the measure’s last decimal, at which the same rule gives another rating against the same target and comparators (or, where the report does not say which comparator decides, another pair of possible ratings); where the cohort is known, also in whole people of that cohort.'
};

/** How the order is made, and of which measures the overview names the first. */
export const attentionOrder = (ratings: readonly Rating[]): string => {
	const [calm, others] = [withoutAttention(ratings), withAttention(ratings)];
	const named =
		calm.length > others.length
			? ` that are ${anyRating(others)}`
			: calm.length > 0
				? ` that are not ${anyRating(calm)}`
				: '';
	return `Measures are put in order for discussion, one rule after the other; the overview names the first five${named}:`;
};

const KINDS: Record<RatingOrigin | 'none', string> = {
	published: 'published rating',
	'in-part': 'rating',
	calculated: 'calculated rating',
	none: 'rating'
};

/** @returns "the published rating: red, then amber, then not rated, then green;" */
export const attentionByRating = (
	ratings: readonly Rating[],
	origin: RatingOrigin | 'none'
): string =>
	`the ${KINDS[origin]}: ${inOrderOfAttention(ratings).map(ratingInText).join(', then ')};`;

export const ATTENTION = {
	heading: 'What needs attention first',
	byShortfall:
		'the relative shortfall: how far the outturn is on the wrong side of its benchmark, divided by the benchmark (or by one unit of its last printed decimal, if that is larger, so that a target of 0 still divides). The benchmark is the target; without one, the comparator that the rating follows; without that, whichever comparator shows the larger shortfall;',
	byDirection: 'declined before the others;',
	byNumber: 'the order of the report.',
	chance:
		'Where the data give the size of the group, it stands beside the figure, with the 95% interval (Wilson’s) on the measure’s page and chart: the range in which a share of so few could lie by chance alone. Where a target or comparator lies inside it, the page says that the difference could be chance.'
};

/**
 * Why small groups are told with care.
 * @param one the smallest group of the data, with what it counts: "young people"
 * @returns "Small groups swing: 1 of 24 young people is 4.2%."
 */
export const smallGroups = ({ people, size }: { people: string; size: number }): string =>
	`Small groups swing: 1 of ${formatNumber(size, 0)}${people && ` ${people}`} is ${formatNumber(100 / size, 1)}%.`;

export const SOURCES = {
	heading: 'Sources and licences',
	files: 'The data’s files, and which areas and values matched'
};

/** A source in a list: its title, and what is to be known of it. */
export const sourceText = ({ title, note }: Pick<Source, 'title' | 'note'>): string =>
	note ? `${title}. ${note}` : `${title}.`;

export const MAP = {
	heading: 'How the map is made',
	classes:
		'Classes are natural breaks unless you choose another method: breaks at which the values within a class are nearest to each other (Fisher and Jenks, computed exactly). Edges are rounded to the figures’ decimals and never doubled. What was not published is hatched and never estimated.'
};

/**
 * How true the map of equal cells is.
 * @param borders how many borders two areas share, and how many of them the cells keep
 * @param widths how far all cells but one in twenty are at most from their areas, in cell widths
 */
export const equalCells = ({
	borders,
	kept,
	widths
}: {
	borders: number;
	kept: number;
	widths: number;
}): string =>
	`Large areas hold few people, so the map can be drawn as equal cells: a hexagon for each area, placed so that neighbours stay together. Of ${formatNumber(borders, 0)} shared borders ${formatNumber(kept, 0)} are kept; 95% of the cells are within ${formatNumber(widths, 1)} cell widths of where they lie.`;

/** @param ranked how many areas the nation has; without a measure that ranks them there is no tenth */
export const placesInNation = (ranked: number | undefined, setting: Setting): string => {
	const mean =
		'place’s mean is derived from its areas, weighted by their residents, and only where a measure covers the whole';
	return ranked === undefined
		? `A ${mean} ${wholeName(setting)}.`
		: `A national tenth is derived from an area’s rank among ${nationName(setting)}’s ${formatNumber(ranked, 0)}; a ${mean} ${wholeName(setting)}.`;
};

export const HOSTING = {
	heading: 'Hosting and privacy',
	/** The second part is a link to the file. */
	licence: [
		'Its own code is under the MIT licence. What it contains of others’ work stands, with each licence, in ',
		'licences.txt',
		'.'
	]
};

/** @param tileHost the host that the map's streets come from, empty where there is none */
export const hosting = (tileHost: string): string =>
	`The site is a folder of static files: any plain web server can host it, at a domain’s root or in a sub-folder. There is no server of its own, no cookie and no count of visitors. It asks nothing of any other host, unless you turn on the map’s streets: their pictures come from ${tileHost || 'nowhere, since none is set'} then. The pages and figures are kept in your browser’s own storage, so that the next visit needs no network; clearing the site’s data removes them.`;

export const ACCESSIBILITY = {
	heading: 'Accessibility statement',
	aim: 'You should be able to read and use all of this site with a keyboard alone, with a screen reader, at 400% zoom, in forced colours, in light and dark, and on paper. Every status is a word and a shape before it is a colour. The map’s values are all in the table beside it.',
	levelHeading: 'How accessible it is',
	level:
		'We believe that the site is partially compliant with the Web Content Accessibility Guidelines 2.2 at level AA, since text of 200% does not fit on narrow screens (1.4.4 Resize Text). No independent audit has been made. Known limits:',
	wideTable:
		'The overview’s table view has more columns than a phone is wide; it scrolls sideways within itself. The tiles and the measures’ own pages hold the same figures without that.',
	wideTables:
		'The overview’s table view and the table of areas have more columns than a phone is wide; they scroll sideways within themselves. The tiles and the measures’ own pages hold the same figures without that.',
	largeText:
		'With text of 200% on a screen narrower than 640 pixels, badges and tables of most pages make the page scroll sideways, and slides cut their last lines. Zoom of 400% does not.',
	hatching:
		'The map’s hatching for what is not published is faint (1.7 to 1 on its ground); the legend, the table and the area’s own words say “not published”.',
	links:
		'Some links in lists are less than 24 pixels high, with room between them. A measure’s page has several “Take this chart away”, told apart only by the chart before them.',
	slides:
		'The slides in the PowerPoint file have titles, reading order and marked table heads, and were not tried with a screen reader.',
	report: 'The publication itself is not hosted here; its figures are here as text.',
	reportWithWords:
		'The report itself is not hosted here; its figures and the sense of its commentary are here as text.',
	testedHeading: 'How it was tested',
	tested:
		'On 25 November 2026 by the makers of this software, with its first figures, in Chromium. By automated checks on every kind of page, repeated with every change: axe (rules of WCAG 2.2 A and AA and best practice) at 360 and 1440 pixels in light and dark; names, headings and landmarks as assistive technology is told of them; text spacing, text of 200% from 640 pixels; widths from 320 pixels (400% zoom); forced colours; reduced motion; contrast and difference of all status and map colours as seen with protanopia, deuteranopia and tritanopia and in greyscale. By hand, on one page of each kind: the keyboard alone, the accessibility tree, and pictures in greyscale, forced colours and at 320 pixels.',
	untested:
		'It was not tested with people who use assistive technology, with a screen reader itself, or in other browsers.',
	contactHeading: 'Contact and enforcement',
	noContact:
		'This copy was built to be tried out and is not published by a public body, so it names no contact. Whoever publishes it says at building time who answers for it.',
	enforcement:
		'In Great Britain the Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If a public body’s answer does not satisfy you, the Equality Advisory and Support Service can help.'
};

/** Names of groups that do not fit. @param group what they are: "wards" */
export const groupNames = (groups: string): string =>
	`Names of ${groups} on the map are left out where they would lie on one another. The table has them all.`;

/** When the statement was written, and looked through again since. */
export const statementDates = ({ preparedOn, reviewedOn }: Statement): string =>
	`Statement prepared on ${formatDay(preparedOn)}${reviewedOn ? `, last reviewed on ${formatDay(reviewedOn)}` : ''}.`;

/** @param contact who answers for accessibility */
export const contactWords = (contact: string): string =>
	`Tell us what you could not use, or ask for another format: ${contact}.`;

export const SHORTCUTS = {
	heading: 'Keyboard shortcuts',
	/** Every second part is a key. */
	keys: [
		'On the overview, ',
		'/',
		' moves to the search box; on the slides, ',
		'f',
		' fills the screen, and ',
		'b',
		' or ',
		'.',
		' blanks it until any key is pressed. Everything works without them.'
	],
	choice: 'Single-key shortcuts'
};
