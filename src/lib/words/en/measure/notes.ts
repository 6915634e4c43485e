import type { Observation } from '$lib/domain/measure';
import { capital } from '../common';
import { counted, NOUNS } from '../counts';
import { markerWords } from '../figures';

/**
 * What there is to know about a figure: from what it was revised, and its note.
 * @returns "Revised on 1 May 2013 from 4.2%. One pupil was counted twice.", or the empty string
 */
export const noteText = (figure: Observation): string =>
	[isToldRevised(figure) ? `${capital(markerWords(figure))}.` : '', figure.note]
		.filter(Boolean)
		.join(' ');

/** Where each of a measure's figures is from. */
export const SOURCES_TABLE = {
	name: 'Where each figure is from',
	/** What the region is called that scrolls it. */
	scrolling: 'Where each figure is from, scrolling'
};

/** What opens it. */
export const sourcesLine = (figures: number): string =>
	`Where each of the ${counted(figures, NOUNS.figure)} is from`;

const isToldRevised = ({ marker, revisedFrom, revisedOn }: Observation) =>
	marker === 'r' && Boolean(revisedFrom || revisedOn);
