import { counted, NOUNS } from '../counts';

/** The files that the map's page makes: tables of areas, outlines, the map as a picture. */

/** Which areas are taken away: "9 areas of Rotherham East ward, of the values chosen". */
export const takenText = (areas: number, place: string, picked: boolean): string =>
	`${counted(areas, NOUNS.area)}${place && ` of ${place}`}${picked ? ', of the values chosen' : ''}`;

/** Each file: its button, and what it is good for. */
export const FILES = {
	csv: { button: 'CSV of areas', use: 'A row for each area, for a spreadsheet' },
	dictionary: {
		button: 'Data dictionary',
		use: 'What each column means and where it comes from, as CSV'
	},
	geojson: { button: 'GeoJSON', use: 'Outlines and figures, for a mapping program' },
	svg: { button: 'Map as SVG', use: 'A drawing, sharp at any size, for print' },
	png: { button: 'Map as PNG', use: 'A picture, 2,000 pixels wide, for a letter or a page' },
	copy: { button: 'Copy the map', use: 'The picture, to be pasted into a document' }
};

/** What a file is good for, with how much it holds once it was made: "4 kB". */
export const useText = (use: string, size: string): string => (size ? `${use}; ${size}` : use);

export const TAKEN = {
	heading: 'Take away',
	/** @param what "9 areas of Rotherham East ward" */
	lede: (what: string): string =>
		`Files of ${what}, with their sources. They are made in this browser and sent nowhere.`,
	/** What the line that says what became of a file is called. */
	outcome: 'What was taken away',
	drawing: 'Drawing the map …',
	copied: 'Copied: the map is in the clipboard, as a picture.',
	preview: 'See the map as a picture first, and choose its size',
	noOutlines: 'The map’s outlines have not come yet: close this and open it again.',
	outlinesFirst: 'The map’s outlines have not come yet: try again then.',
	notDrawn: 'The map could not be drawn: reload the page.'
};

export const making = (name: string): string => `Making ${name} …`;

/** What the picture shows. */
export const previewOf = (what: string): string => `Preview: map of ${what}`;

/** What is to be known to read the map, beside its legend. */
export const PICTURE_NOTES = ['Large areas hold few people.'];
