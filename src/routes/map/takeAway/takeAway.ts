/** What can be taken away, made when it is asked for. */
export interface Making {
	csv: () => string | Promise<string>;
	dictionary: () => string | Promise<string>;
	/** Neither is there before the map's outlines are. */
	geojson: () => string | undefined | Promise<string | undefined>;
	svg: () => string | undefined | Promise<string | undefined>;
}

/** A file that is offered: its button, what it is good for, its name and how it is made. */
export interface Offer {
	button: string;
	words: string;
	nameOf: (stem: string) => string;
	type: string;
	/** Throws, in words for a reader, where it cannot be made. */
	make: (making: Making) => Promise<string | Blob>;
}

export const OFFERS: Offer[] = [
	{
		button: 'CSV of areas',
		words: 'A row for each area, for a spreadsheet',
		nameOf: (stem) => `areas-${stem}.csv`,
		type: 'text/csv',
		make: async ({ csv }) => csv()
	},
	{
		button: 'Data dictionary',
		words: 'What each column means and where it comes from, as CSV',
		nameOf: (stem) => `areas-${stem}-dictionary.csv`,
		type: 'text/csv',
		make: async ({ dictionary }) => dictionary()
	},
	{
		button: 'GeoJSON',
		words: 'Outlines and figures, for a mapping program',
		nameOf: (stem) => `areas-${stem}.geojson`,
		type: 'application/geo+json',
		make: async ({ geojson }) => drawn(await geojson())
	},
	{
		button: 'Map as SVG',
		words: 'A drawing, sharp at any size, for print',
		nameOf: (stem) => `map-${stem}.svg`,
		type: 'image/svg+xml',
		make: async ({ svg }) => drawn(await svg())
	},
	{
		button: 'Map as PNG',
		words: 'A picture, 2,000 pixels wide, for a letter or a page',
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
	if (made === undefined) throw new Error('The map’s outlines have not come yet: try again then.');
	return made;
}
