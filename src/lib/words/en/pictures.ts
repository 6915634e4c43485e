import type { Measure } from '$lib/domain/measure';
import { formatNumber } from '$lib/domain/text/format';
import { formatDay } from './days';
import { classesList, type CountedClass } from './map/classes';
import { referenceAndTitle } from './measure/names';
import { manyPlaces } from './sources';

/** Why a picture could not be made. */
export const PICTURE_FAULTS = {
	notDrawn: 'This browser could not draw the picture.',
	tooLarge: 'The picture is too large to be drawn.'
};

/** Where the figures stand: a report and places in it. */
export const pictureSource = (sources: string[]): string =>
	`Source: ${manyPlaces(sources.filter(Boolean))}`;

/**
 * When it was published and what its licence asks to be said.
 * @param publishedOn an ISO day; "" where it is not known
 */
export const publishedText = (publishedOn: string, licence: string): string =>
	[publishedOn && `Published ${formatDay(publishedOn)}.`, licence].filter(Boolean).join(' ');

/** Which measure it is by its reference and full title, then what the chart adds. */
export const measureSubtitle = ({ reference, title }: Measure, words: string): string =>
	`${referenceAndTitle(reference, title.replace(/\.$/, ''))}: ${words}`;

/** The head of the legend's column of counts. */
export const AREAS = 'Areas';

/** How many areas a class has: "1,204". */
export const countText = (count: number): string => formatNumber(count, 0);

interface Legend {
	title: string;
	lines: CountedClass[];
	/** What the outlined area says of itself; "" where none is chosen. */
	chosen: string;
}

/** A map in words, for whoever does not see it. */
export function mapDescription(subtitle: string, { title, lines, chosen }: Legend): string {
	return [
		subtitle,
		`${title}: ${classesList(lines)}.`,
		...(chosen ? [`Outlined: ${chosen}.`] : [])
	].join(' ');
}
