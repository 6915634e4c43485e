import { mapDescription, pictureSource } from '$words/pictures';
import { element } from '../markup';
import { legendBlock, type PictureLegend } from './legend';
import { mapGroup, type DrawnMap } from './map';
import { pictureSheet, rowOf } from './sheet';

export interface MapPicture {
	/** What is shown: "Child poverty by neighbourhood, Rotherham, 2009". */
	title: string;
	/** Measure, unit, coverage and period. */
	subtitle: string;
	/** Where the figures were published. */
	source: string;
	/** What the licences ask to be said. */
	attribution: string[];
	map: DrawnMap;
	legend: PictureLegend;
}

const PICTURE_WIDTH = 1000;
/** The box that a map for the picture has to fit. */
export const MAP_BOX = { width: 656, height: 760 };

const ROW = rowOf(PICTURE_WIDTH);
const LEGEND = { x: ROW.x + MAP_BOX.width + 20, width: ROW.width - MAP_BOX.width - 20 };

/** A picture of the map that stands alone, its legend beside it. */
export function mapPicture({
	title,
	subtitle,
	source,
	attribution,
	map,
	legend
}: MapPicture): string {
	const sheet = {
		...{ title, subtitle, described: mapDescription(subtitle, legend) },
		foot: [pictureSource([source]), attribution.join(' ')]
	};
	return pictureSheet(sheet, PICTURE_WIDTH, (y) => {
		const key = legendBlock(legend, { ...LEGEND, y });
		const drawn = mapGroup(map, [ROW.x + (MAP_BOX.width - map.width) / 2, y]);
		return {
			markup: element('g', {}, drawn, key.markup),
			height: Math.max(map.height, key.height)
		};
	});
}
