import { pictureSource, publishedText } from '$words/pictures';
import { LIGHT } from '$lib/palette/light';
import { element, type Markup } from '../markup';
import { pictureSheet, plainPicture, rowOf } from './sheet';
import { textBlock } from './text';

/** Where the figures of a chart were published. */
export interface Publication {
	/** Whose figures they are: "Rotherham". */
	place: string;
	/** "Rotherham Borough Council, report of 19 September 2012" */
	source: string;
	/** An ISO day; "" where it is not known. */
	publishedOn: string;
	/** What its licence asks to be said; "" where none is known. */
	licence: string;
}

interface ChartPicture {
	title: string;
	/** Measure, unit and period. */
	subtitle: string;
	/** The chart in a sentence, for whoever does not see it. */
	described: string;
	/** What is to be known to read the chart; "" for nothing. */
	note: string;
	/** Where in the publication the figures stand. */
	sources: string[];
	publication: Publication;
	/** How high the chart is in its own pixels. */
	height: number;
	/** The chart's marks in a width of such pixels. */
	draw: (width: number) => Markup;
}

/** How wide a picture of a chart is, in its own units. */
export const CHART_PICTURE_WIDTH = 800;
const ROW = rowOf(CHART_PICTURE_WIDTH);
/** A chart's text is set for a page; in a picture all of it is drawn this much larger. */
const SCALE = 1.35;
const NOTE = { size: 15, gap: 10 };

/** A chart as a picture that stands alone, with its title, note, source, date and licence. */
export function chartPicture({ height, draw, note, ...told }: ChartPicture): string {
	const sheet = {
		title: told.title,
		subtitle: told.subtitle,
		described: [told.described, note].filter(Boolean).join(' '),
		foot: footOf(told)
	};
	return pictureSheet(sheet, CHART_PICTURE_WIDTH, (y) => {
		const place = `translate(${ROW.x} ${y}) scale(${SCALE})`;
		const below = y + height * SCALE + NOTE.gap;
		const said = textBlock(note, { ...ROW, y: below, size: NOTE.size, fill: LIGHT.ink });
		return {
			markup: element(
				'g',
				{},
				element('g', { transform: place }, draw(ROW.width / SCALE)),
				said.markup
			),
			height: height * SCALE + (note ? NOTE.gap + said.height : 0)
		};
	});
}

/** A chart alone, in its own pixels, for where title and source stand around it. */
export const bareChart = ({
	height,
	width,
	draw
}: Pick<ChartPicture, 'height' | 'draw'> & { width: number }): string =>
	plainPicture({ width, height }, draw(width), false);

const footOf = ({ sources, publication }: Pick<ChartPicture, 'sources' | 'publication'>) => {
	const { source, publishedOn, licence } = publication;
	return [pictureSource([source, ...sources]), publishedText(publishedOn, licence)];
};
