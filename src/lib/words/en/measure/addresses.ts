/** Measures by their addresses: all of them, and one that there is none at. */

export const ALL = {
	title: 'All measures',
	lede: 'Each has a page of its own, with its result, comparisons and commentary.'
};

/** What search engines say of the list. */
export const listDescription = (measures: number): string =>
	`The ${measures} measures by name, each with its page.`;

/** @param asked the id of the address */
export const opening = (asked: string): string => `Opening ${asked}`;

/** @param asked the id of the address */
export const lookingFor = (asked: string): string => `Looking for ${asked} …`;

export const UNKNOWN_TITLE = 'No such measure';

/** The most of an address that is said. */
const MOST = 60;

/** @param asked the id of the address, as it came */
export const noSuchMeasure = (asked: string): string =>
	`There is no measure with the address “${asked.length > MOST ? `${asked.slice(0, MOST)}…` : asked}”`;

/** What may help; the second part is a link to a search, the fourth to the overview. */
export const ELSEWHERE = [
	'It may have been mistyped, or belong to a dataset that this browser does not hold. You can ',
	'search the measures for it',
	', or go ',
	'to the overview',
	'.'
] as const;

export const NEAREST = 'The nearest addresses';

/** The frame of a measure that is not named or not there. */
export const FRAME = {
	title: 'A measure of the report',
	unnamed: 'No measure is named here',
	unknown: 'It may have been mistyped, or it is not in the published report.',
	/** @param id of a measure that there is */
	example: (id: string) => `The address of this frame has to say which: ?id=${id}, for example.`,
	all: 'All measures of the report'
};
