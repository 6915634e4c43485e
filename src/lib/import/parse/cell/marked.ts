import type { IssueFacts } from '../../issue/issue';
import { BLANK, readFigure, type FigureCells } from '../cells';

/**
 * A value with what the marker beside it says.
 * @returns `undefined` where the two contradict each other, or the marker is none
 */
export function marked(read: FigureCells, marker: string): FigureCells | undefined {
	if (marker === '') return read;
	const isFigure = read.value !== '';
	// In a column of its own a letter can be nothing else.
	const letter = /^[cprxz]$/i.test(marker) ? `[${marker}]` : marker;
	const alone = readFigure(isFigure ? `${read.value} ${letter}` : letter);
	if (!alone || (alone.value !== '') !== isFigure) return undefined;
	if (read.marker === alone.marker) return read;
	// A blank says no more than that there is no figure, and a figure no more than what it is.
	if (read.marker !== (isFigure ? '' : BLANK.marker)) return undefined;
	return isFigure ? { ...read, marker: alone.marker } : alone;
}

/** Why a marker does not fit the value that it stands beside, which says `text`. */
export const unfitting = (read: FigureCells, text: string): IssueFacts => ({
	kind: 'unfitting-marker',
	beside: read.marker === BLANK.marker ? '' : text,
	isFigure: read.value !== ''
});
