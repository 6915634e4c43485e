import type { NewMeasure, PolarityAnswer } from '$lib/import/newMeasures';
import { counted, NOUNS } from '../counts';

/** The measures that a table would add: what they are taken for, and what only a person can say. */

export const MEASURES = {
	heading: 'New measures',
	reference: 'Reference',
	title: 'Title',
	figure: 'Figure',
	unit: 'Unit',
	chooseUnit: 'Choose …',
	polarity: 'Better is',
	priority: 'Priority',
	noReference: 'none',
	noFigure: 'none',
	/** Of a part of a measure. */
	ofFamily: 'As its other parts',
	forAll: 'For all that are not said yet:',
	allHigher: 'Higher is better',
	allLower: 'Lower is better',
	allNone: 'Neither is better',
	take: 'Take these measures',
	takeNote: 'Checks again with what you said. Nothing is written yet.'
};

/** What each way is called in a list; the first stands there until one is chosen. */
export const POLARITIES: [PolarityAnswer, string][] = [
	['', 'Choose …'],
	['higher', 'Higher'],
	['lower', 'Lower'],
	['plan', 'Near the target'],
	['none', 'Neither']
];

/** How a measure is named in the names of its fields. */
export const measureName = ({ reference, title, row }: NewMeasure): string =>
	reference || title || `row ${row}`;

/** What each field is called by a screen reader. */
export const choiceOf: Record<
	'title' | 'unit' | 'polarity' | 'priority',
	(name: string) => string
> = {
	title: (name) => `Title of ${name}`,
	unit: (name) => `Unit of ${name}`,
	polarity: (name) => `Better is, for ${name}`,
	priority: (name) => `Priority of ${name}`
};

/** @param isTaken a person has said what they are */
export const newMeasuresSummary = (measures: number, isTaken: boolean): string =>
	isTaken
		? `${counted(measures, NOUNS.measure)}, as you said. They can be changed until they are committed.`
		: `The table has ${counted(measures, NOUNS.measure)} that ${measures === 1 ? 'is' : 'are'} not in the dataset. Look at title and unit, say which way is better, and take them.`;

/** Of how many it is not said yet which way is better, and of how many what their figures are in. */
export const unsaidText = (unsaid: number, unitless: number): string =>
	[
		unitless > 0 && `Choose the unit of ${counted(unitless, NOUNS.measure)}.`,
		unsaid > 0 && `Say which way is better of ${counted(unsaid, NOUNS.measure)}.`
	]
		.filter(Boolean)
		.join(' ');

/** Why nothing can be committed yet. */
export const toTake = (measures: number): string =>
	`Say above which way is better of ${counted(measures, NOUNS.measure)}, and take ${measures === 1 ? 'it' : 'them'}.`;
