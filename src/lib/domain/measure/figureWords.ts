import type { Observation } from './index';
import { standingWord } from './missing';

/** What a note that `revisionNote` wrote begins with, read without what parts it. */
const REVISED = /^Revised( on .+? from .+?)\.(\s|$)/;

/**
 * What a figure's marker says: that it is provisional, or was revised and from what.
 * @returns "provisional", "revised on 19 September 2012 from 38.4%", or the empty string
 */
export function markerWords(figure: Observation | undefined): string {
	const since = figure?.marker === 'r' && REVISED.exec(figure.note)?.[1];
	return standingWord(figure) + (since || '');
}
