import type { Changes } from '$lib/domain/changes';
import type { Move, Unmoved } from '$lib/domain/changes/moves';
import type { RatingPair } from '$lib/domain/changes/ratingChanges';
import type { Revision } from '$lib/domain/changes/revisions';
import type { SideName } from '$lib/domain/changes/sides';
import { gapDecimals } from '$lib/domain/measure/comparison';
import type { Measure, Observation } from '$lib/domain/measure';
import { sayFigure } from '$lib/domain/text/format';
import { ratingInText } from './ratings';
import { cohortWords, figureWords, MISSING_WORDS } from './figures';
import { seriesName } from './measure/comparators';
import { formatDifference } from './units';
import { titleAndReference } from './measure/names';

/** Changes of one kind, ready for a slide, a page or a printed section. */
export interface ChangeGroup {
	key: 'ratings' | 'declined' | 'improved' | 'added' | 'retired' | 'revised' | 'uncompared';
	title: string;
	lines: ChangeLine[];
	/** What the lines leave unsaid: how many more there are, or why there are none. */
	note: string;
}

/** How the biggest movers are found, for wherever they are shown. */
export const MOVERS_RULE =
	'The biggest change is the largest share of the earlier figure, since points, numbers and rates do not compare. Two figures are a change, not a trend.';

/** What changed, ready for a page, a sheet or a slide. */
export interface ChangeReport {
	summary: string;
	groups: ChangeGroup[];
}

/**
 * What changed, in a sentence and in titled groups.
 * @param most how many lines a group may have
 */
export const changeReport = (changes: Changes, most = Infinity): ChangeReport => ({
	summary: changeSummary(changes),
	groups: changeGroups(changes, most)
});

/** @returns "2010/11", "the published report" */
const sideName = ({ kind, period }: SideName): string =>
	kind === 'published-report' ? 'the published report' : period.label;

/**
 * What changed, in titled groups: ratings, movers both ways, new, retired and revised, and what
 * could not be compared. A group with nothing to say is left out; one that nobody can know
 * says why.
 */
export function changeGroups(changes: Changes, most = Infinity): ChangeGroup[] {
	const { ratingChanges, improved, declined, added, retired, revised, unmoved } = changes;
	const lists: [key: ChangeGroup['key'], title: string, lines: ChangeLine[], note: string][] = [
		['ratings', 'Ratings that changed', ratingChanges.map(ratingLine), ratingNote(changes)],
		['declined', 'Declined, biggest first', declined.map(moveLine), ''],
		['improved', 'Improved, biggest first', improved.map(moveLine), ''],
		[
			'added',
			added ? 'New measures' : 'New and retired measures',
			(added ?? []).map(nameLine),
			newNote(changes)
		],
		['retired', 'No longer reported', (retired ?? []).map(nameLine), ''],
		['revised', 'Figures given otherwise than before', revised.map(revisionLine), ''],
		['uncompared', 'Not compared', unmoved.map(unmovedLine), '']
	];
	return lists
		.map(([key, title, lines, note]) => ({
			key,
			title,
			lines: lines.slice(0, most),
			note: [note, moreWords(lines.length, most)].filter(Boolean).join(' ')
		}))
		.filter(({ lines, note }) => lines.length > 0 || note);
}

const moreWords = (all: number, most: number) => (all > most ? `The first ${most} of ${all}.` : '');

function ratingNote({
	before,
	base,
	ratingsCompared,
	ratingChanges,
	eachOnItsOwn
}: Changes): string {
	if (eachOnItsOwn) return '';
	if (!before)
		return `Not known: no ratings are published for ${base?.label ?? 'an earlier period'}.`;
	if (ratingsCompared === 0)
		return `Not known: no rating can be held against one of ${sideName(before)}.`;
	if (ratingChanges.length > 0)
		return `${ratingChanges.length} of ${ratingsCompared} that can be compared.`;
	return `None of the ${ratingsCompared} ratings that can be compared.`;
}

function newNote({ added, before, now, eachOnItsOwn }: Changes): string {
	if (added || eachOnItsOwn) return '';
	return before
		? `Not told from ${sideName(before)} to ${sideName(now)}: what is reported once a year is not in every quarter.`
		: 'Not known: one period is held, with the year before as a column of it.';
}

/**
 * What changed in one sentence, with every measure counted.
 * @returns "2010/11 to 2011/12: 27 improved, 17 declined, 1 unchanged; 5 could not be compared."
 */
export function changeSummary(changes: Changes) {
	const { base, now, improved, declined, unchanged, unmoved, eachOnItsOwn } = changes;
	if (!base) return `There is nothing before ${sideName(now)} to compare with.`;
	const counts = `${improved.length} improved, ${declined.length} declined, ${unchanged.length} unchanged`;
	const rest = unmoved.length > 0 ? `; ${unmoved.length} could not be compared` : '';
	const between = eachOnItsOwn ? 'Each on its earlier figure' : `${base.label} to ${sideName(now)}`;
	return `${between}: ${counts}${rest}.`;
}

/** One measure in a list of changes. */
export interface ChangeLine {
	/** Of the measure, for a link. */
	id: string;
	/** "Children in poverty, NI 116" */
	name: string;
	/** What changed of it; empty where its name says all. */
	words: string;
}

const line = (measure: Measure, words: string): ChangeLine => ({
	id: measure.id,
	name: titleAndReference(measure),
	words
});

/** A measure that is named and no more: one that is new, or no longer there. */
const nameLine = (measure: Measure): ChangeLine => line(measure, '');

/** @returns "red to amber, as published" */
const ratingLine = ({ result, from, to, basis }: RatingPair): ChangeLine =>
	line(
		result.measure,
		`${ratingInText(from)} to ${ratingInText(to)}, ${
			basis === 'published' ? 'as published' : 'calculated from the figures of both'
		}`
	);

/** @returns "22% (2008) to 23.3% (2009), up 1.3 points" */
function moveLine({ result, from, to, change }: Move): ChangeLine {
	const { gap, unit } = change;
	const size = formatDifference(gap, unit, gapDecimals(change));
	const moved = gap === 0 ? 'no change' : `${gap > 0 ? 'up' : 'down'} ${size}`;
	return line(result.measure, `${dated(from)} to ${dated(to)}, ${moved}`);
}

/** A figure with what it rests on, where the source gives it: its people, the time it covers. */
function dated(figure: Observation): string {
	const aside = [cohortWords(figure), figure.refersTo].filter(Boolean).join('; ');
	return sayFigure(figure) + (aside && ` (${aside})`);
}

const UNMOVED_WORDS = {
	'another-unit': 'the two figures are in different units',
	'no-polarity': 'neither way is better',
	plan: 'it is to be as near the target as can be',
	'same-time': 'both figures cover the same time'
} as const;

const NO_FIGURE = { outturn: 'no outturn', earlier: 'no earlier figure' };

/** @returns "no earlier figure: not published", "neither way is better" */
const unmovedLine = ({ result, why }: Unmoved): ChangeLine =>
	line(
		result.measure,
		why.at === 'both'
			? UNMOVED_WORDS[why.reason]
			: `${NO_FIGURE[why.at]}: ${MISSING_WORDS[why.reason]}`
	);

/** @returns "outturn 2010/11 is now 38.6%; it was 38.4%" */
const revisionLine = ({ measure, from, to }: Revision): ChangeLine =>
	line(
		measure,
		`${seriesName(to.series, measure.comparators)} ${to.period.label} is now ${figureWords(to)}; it was ${figureWords(from)}`
	);
