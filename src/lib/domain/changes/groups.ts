import type { Changes } from './index';
import { flipLine, moveLine, nameLine, revisionLine, unmovedLine, type ChangeLine } from './lines';

export type { ChangeLine } from './lines';

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

/** How many lines a list has room for; all where it is not said. */
interface Room {
	most?: number;
}

/**
 * What changed, in titled groups: ratings, movers both ways, new, retired and revised, and what
 * could not be compared. A group with nothing to say is left out; one that nobody can know
 * says why.
 */
export function changeGroups(changes: Changes, { most = Infinity }: Room = {}): ChangeGroup[] {
	const { flips, improved, declined, added, retired, revised, unmoved } = changes;
	const lists: [key: ChangeGroup['key'], title: string, lines: ChangeLine[], note: string][] = [
		['ratings', 'Ratings that changed', flips.map(flipLine), ratingNote(changes)],
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

function ratingNote({ before, base, ratingsCompared, flips }: Changes): string {
	if (!before) return `Not known: no ratings are published for ${base || 'an earlier period'}.`;
	if (ratingsCompared === 0) return `Not known: no rating can be held against one of ${before}.`;
	if (flips.length > 0) return `${flips.length} of ${ratingsCompared} that can be compared.`;
	return `None of the ${ratingsCompared} ratings that can be compared.`;
}

function newNote({ added, before, now }: Changes): string {
	if (added) return '';
	return before
		? `Not told from ${before} to ${now}: what is reported once a year is not in every quarter.`
		: 'Not known: one period is held, with the year before as a column of it.';
}

/**
 * What changed in one sentence, with every measure counted.
 * @returns "2010/11 to 2011/12: 27 improved, 17 declined, 1 unchanged; 5 could not be compared."
 */
export function changeSummary({ base, now, improved, declined, unchanged, unmoved }: Changes) {
	if (!base) return `There is nothing before ${now} to compare with.`;
	const counts = `${improved.length} improved, ${declined.length} declined, ${unchanged.length} unchanged`;
	const rest = unmoved.length > 0 ? `; ${unmoved.length} could not be compared` : '';
	return `${base} to ${now}: ${counts}${rest}.`;
}
