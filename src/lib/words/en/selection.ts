import type { MeasureRef } from '$lib/domain/measure/measurePage';
import type { Period } from '$lib/domain/period';
import { EVERYTHING, forReport, type Selection } from '$lib/state/address/selection';
import { standingsAmong } from '$lib/domain/filter/values';
import type { Comparator } from '$lib/domain/measure/comparator';
import { listAnd, listOr } from './common';
import type { Rating } from '$lib/domain/rating';
import { ratingNamed } from './filters';
import { benchmarkName } from './measure/comparators';
import { referenceAndTitle } from './measure/names';

const MOVED: Record<string, string> = {
	improved: 'improved',
	declined: 'declined',
	unchanged: 'unchanged',
	unknown: 'unknown'
};
/** What of the dataset is named in the words. */
interface Names {
	comparators: readonly Comparator[];
	ratings: readonly Rating[];
	periods: readonly Pick<Period, 'id' | 'label'>[];
}

const SORTED: Record<Selection['sort'], string> = {
	report: '',
	attention: 'sorted by attention',
	gap: 'sorted by gap to target',
	title: 'sorted by title'
};
const SEEN: Record<Selection['view'], string> = { tiles: '', table: 'as a table' };

/**
 * What a link to the overview opens, in words: all that its address carries.
 * @returns "This link opens the measures of priority 2 that are red, sorted by gap to target, as a table."
 */
export const overviewLinkWords = (selection: Selection, names: Names): string =>
	`This link opens ${selectionWords(selection, names)}.`;

/** What a link to a measure's page opens, with the selection whose measures lie beside it. */
export function indicatorLinkWords(
	{ reference, shortTitle }: Pick<MeasureRef, 'reference' | 'shortTitle'>,
	selection: Selection,
	names: Names
): string {
	const opened = `This link opens ${referenceAndTitle(reference, shortTitle)}${periodWords(selection, names.periods)}.`;
	const beside = { ...selection, period: '' };
	return isEverything(beside)
		? opened
		: `${opened} It keeps the selection that previous, next and back lead through: ${selectionWords(beside, names)}.`;
}

/** What a link to the slides opens: which measures they are about, which slide is the first seen, and what it lacks. */
export const deckLinkWords = (selection: Selection, title: string, names: Names): string =>
	`This link opens the slides of ${selectionWords({ ...selection, view: 'tiles' }, names)}, at “${title}”. Slides that you hid or moved, and notes, stay in this browser.`;

/** What a link to the report opens: all of it, or that of the measures that were chosen. */
export function reportLinkWords(selection: Selection, names: Names): string {
	const { period, ...chosen } = forReport(selection);
	const what = isEverything({ ...chosen, period: '' })
		? 'the full report'
		: `the report of ${selectionWords({ ...chosen, period: '' }, names)}`;
	return `This link opens ${what}${periodWords(selection, names.periods)}.`;
}

const isEverything = (selection: Selection) =>
	JSON.stringify({ ...EVERYTHING, ...selection }) === JSON.stringify(EVERYTHING);

function selectionWords(selection: Selection, names: Names): string {
	const narrowed = narrowedWords(selection, names);
	const what = [
		narrowed ? `the measures${narrowed}` : 'all measures',
		SORTED[selection.sort],
		SEEN[selection.view]
	];
	return what.filter(Boolean).join(', ') + periodWords(selection, names.periods);
}

const periodWords = ({ period }: Selection, periods: Names['periods']) =>
	period && `, in ${periods.find(({ id }) => id === period)?.label ?? period}`;

/** " of priority 2 that are red or amber, whose direction is declined and with the target missed" */
function narrowedWords(
	{ q, priority, rating, direction, against, flag }: Selection,
	{ comparators, ratings }: Pick<Names, 'comparators' | 'ratings'>
): string {
	const met = Object.fromEntries(
		standingsAmong(comparators).map((one) => [
			one.value,
			`${benchmarkName(one)} ${one.met ? 'met' : 'missed'}`
		])
	);
	const priorities =
		priority.length > 0 &&
		` of ${priority.length > 1 ? 'priorities' : 'priority'} ${listOr(priority)}`;
	const clauses = [
		rating.length > 0 && `that are ${listOr(rating.map((id) => ratingNamed(id, ratings)))}`,
		direction.length > 0 && `whose direction is ${anyOf(direction, MOVED)}`,
		against.length > 0 && `with ${anyOf(against, met)}`,
		flag.length > 0 && 'where published and figures differ',
		q !== '' && `that mention “${q}”`
	].filter((clause) => clause !== false);
	return [priorities || '', clauses.length > 0 ? ` ${listAnd(clauses)}` : ''].join('');
}

const anyOf = (values: string[], words: Record<string, string>) =>
	listOr(values.map((value) => words[value] ?? value));
