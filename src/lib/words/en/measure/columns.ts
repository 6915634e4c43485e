import type { Measure } from '$lib/domain/measure';
import type { Comparator } from '$lib/domain/measure/comparator';
import { shortHead } from './comparators';

/** The fields of a measure, as tables head their columns and choices are named. */
export const COLUMNS = {
	number: 'No.',
	reference: 'Reference',
	measure: 'Measure',
	priority: 'Priority',
	better: 'Better',
	outturn: 'Outturn',
	target: 'Target',
	rating: 'Rating',
	direction: 'Direction',
	againstTarget: 'Against target',
	targetMet: 'Target met',
	period: 'Period',
	refersTo: 'Refers to',
	figure: 'Figure',
	source: 'Source'
};

/** The head of a column of published marks: "Neighbours met". */
export const markHead = (comparator: Comparator): string => `${shortHead({ comparator })} met`;

const BETTER = { higher: 'higher', lower: 'lower', plan: 'as near the target as can be' };

/** Which way is better, in a column of its own. */
export const betterText = (polarity: Measure['polarity']): string =>
	polarity ? BETTER[polarity] : 'neither';
