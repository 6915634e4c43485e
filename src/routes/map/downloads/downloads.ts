import { TAKEN, type FILES } from '$words/map/downloads';

/** What can be taken away, made when it is asked for. */
export interface Making {
	csv: () => string | Promise<string>;
	dictionary: () => string | Promise<string>;
	/** Neither is there before the map's outlines are. */
	geojson: () => string | undefined | Promise<string | undefined>;
	svg: () => string | undefined | Promise<string | undefined>;
}

/** A file that is offered: its name and how it is made. */
export interface Offer {
	/** What it is offered as. */
	file: Exclude<keyof typeof FILES, 'copy'>;
	/** It is made of outlines. */
	drawn: boolean;
	nameOf: (stem: string) => string;
	type: string;
	/** Throws, in words for a reader, where it cannot be made. */
	make: (making: Making) => Promise<string | Blob>;
}

export const OFFERS: Offer[] = [
	{
		file: 'csv',
		drawn: false,
		nameOf: (stem) => `areas-${stem}.csv`,
		type: 'text/csv',
		make: async ({ csv }) => csv()
	},
	{
		file: 'dictionary',
		drawn: false,
		nameOf: (stem) => `areas-${stem}-dictionary.csv`,
		type: 'text/csv',
		make: async ({ dictionary }) => dictionary()
	},
	{
		file: 'geojson',
		drawn: true,
		nameOf: (stem) => `areas-${stem}.geojson`,
		type: 'application/geo+json',
		make: async ({ geojson }) => drawn(await geojson())
	},
	{
		file: 'svg',
		drawn: true,
		nameOf: (stem) => `map-${stem}.svg`,
		type: 'image/svg+xml',
		make: async ({ svg }) => drawn(await svg())
	},
	{
		file: 'png',
		drawn: true,
		nameOf: (stem) => `map-${stem}.png`,
		type: 'image/png',
		make: pngOf
	}
];

/** The map as a picture. What draws it is fetched only now. */
export async function pngOf({ svg }: Making): Promise<Blob> {
	const drawing = drawn(await svg());
	const { svgToPng } = await import('$lib/export/pictures/png');
	return svgToPng(drawing, { width: 1000, scale: 2 });
}

function drawn(made: string | undefined): string {
	if (made === undefined) throw new Error(TAKEN.outlinesFirst);
	return made;
}
