import type { AreaMeasure } from '$lib/domain/area';

/**
 * What a file of areas says of where it comes from, in the words of `data/datapackage.json`; a
 * test holds the two together.
 */
export const LICENCE = {
	title: 'Open Government Licence v3.0',
	path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
};

/** What the Open Government Licence asks to be said where nothing else is. */
export const LICENCE_WORDS =
	'Contains public sector information licensed under the Open Government Licence v3.0.';

/** No postcodes are in it, so Royal Mail is not named. */
const OF_AREAS = [
	LICENCE_WORDS,
	'Contains OS data © Crown copyright and database right 2014.',
	'Contains National Statistics data © Crown copyright and database right 2014.'
];
const OF_REPORT = 'Performance figures: Rotherham Borough Council, report of 19 September 2012.';

/** To be carried by whatever shows the areas; the report is named where a measure is one of its own. */
export const attributionOf = (measures: readonly Pick<AreaMeasure, 'indicatorId'>[]): string[] => [
	...OF_AREAS,
	...(measures.some(({ indicatorId }) => indicatorId) ? [OF_REPORT] : [])
];

/** Where codes, official names, wards, centres, people and outlines come from. */
export const AREAS_SOURCE =
	'Office for National Statistics, super output area boundaries and look-ups, and output area populations of the 2011 Census';

/** Where the local names come from, and how they were tied to the codes. */
export const NAMES_SOURCE =
	'Rotherham Borough Council papers, OS place names and police.uk streets, for the local names of super output areas';
