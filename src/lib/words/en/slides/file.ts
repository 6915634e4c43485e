import { counted, NOUNS } from '../counts';
import { fileSize } from '../figures';
import { classesList, type CountedClass } from '../map/classes';

/** The file of slides: what becomes of it, and what its parts are called. */

export const NONE_SHOWN = 'Every slide is hidden.';

/** @param number of the picture that is being drawn */
export const drawingText = (number: number, total: number): string =>
	`Drawing picture ${number} of ${total} …`;

export const savedText = (name: string, slides: number, bytes: number): string =>
	`Saved ${name}: ${counted(slides, NOUNS.slide)}, ${fileSize(bytes)}.`;

/** What shapes are called in the program's list of them, and what empty ones say. */
export const SHAPES = {
	title: 'Title',
	underTitle: 'Under the title',
	finding: 'Finding',
	source: 'Source',
	text: 'Text',
	note: 'Note',
	figure: 'Figure, rating and direction',
	picture: 'Picture',
	pictureNote: 'Note to the picture',
	number: 'Slide number',
	slideImage: 'Slide image',
	notes: 'Notes'
};

/** A line that parts a slide. */
export const ruleName = (id: number): string => `Rule ${id}`;

/** The two layouts, as the program offers them. */
export const LAYOUTS = { title: 'Title slide', text: 'Title and text' };

/** What the tables of measures hold, for whoever does not see them. */
export const ATTENTION_TABLE = 'The measures that need attention first';
export const measuresTable = (priority: string): string => `The measures of ${priority}`;

/** A chart in words. @param sentence how the measure stands */
export const chartText = (measure: string, sentence: string): string =>
	`Bullet chart. ${measure}: ${sentence}`;

interface Mapped {
	title: string;
	lede: string;
	legend: CountedClass[];
}

/** A map in words. */
export const mapText = ({ title, lede, legend }: Mapped): string =>
	`Map. ${title}. ${lede} ${classesList(legend)}.`;
