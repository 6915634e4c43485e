import type { Observation } from '$lib/domain/measure';
import { capital } from '../common';
import { markerWords } from '../figures';

/**
 * What there is to know about a figure: from what it was revised, and its note.
 * @returns "Revised on 1 May 2013 from 4.2%. One pupil was counted twice.", or the empty string
 */
export const noteText = (figure: Observation): string =>
	[isToldRevised(figure) ? `${capital(markerWords(figure))}.` : '', figure.note]
		.filter(Boolean)
		.join(' ');

const isToldRevised = ({ marker, revisedFrom, revisedOn }: Observation) =>
	marker === 'r' && Boolean(revisedFrom || revisedOn);
