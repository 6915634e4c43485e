import { formatDay } from '../text/format';
import type { Observation } from './index';

/** What a revised figure was before, as its note tells it. */
export interface Revision {
	/** The earlier figure as it was printed; empty where there was none. */
	from: string;
	/** The day of the revision, as it is read: "19 September 2012". */
	on: string;
	/** What else the note says; earlier revisions among it. */
	rest: string;
}

const NONE = 'no figure';
const SENTENCE = /^Revised on (\d{1,2} [A-Z][a-z]+ \d{4}) from (.+?)\.(?:\s+|$)/;

/**
 * The note of a figure that is revised: a sentence with its earlier value, before the note that it
 * had, so that a figure revised twice tells of both.
 * @param from the earlier figure as it was printed; empty where there was none
 * @param on the ISO day of the revision
 * @returns "Revised on 19 September 2012 from 38.4%. Counted anew."
 */
export const revisionNote = ({ from, on, note }: { from: string; on: string; note: string }) =>
	`Revised on ${formatDay(on)} from ${from.trim() || NONE}. ${note}`.trim();

/**
 * What a figure marked as revised was before.
 * @returns `undefined` for a figure that is not marked `r`, and where its note does not tell
 */
export function revisionOf({
	marker,
	note
}: Pick<Observation, 'marker' | 'note'>): Revision | undefined {
	const [sentence, on, from] = (marker === 'r' && SENTENCE.exec(note)) || [];
	if (sentence === undefined || on === undefined || from === undefined) return undefined;
	return { from: from === NONE ? '' : from, on, rest: note.slice(sentence.length) };
}
