import type { Atlas } from '$lib/domain/area';
import type { Credits } from '$lib/domain/site';
import { areaSubtitle } from '$words/area/figures';
import type { Shapes } from '$lib/map/shapes';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import { legendTitleOf, type MapView } from '$lib/map/classedAreas/mapView';
import type { Making } from './downloads';

interface Shown {
	atlas: Atlas;
	view: MapView;
	selection: MapSelection;
	/** What is drawn; none before the outlines have come. */
	shapes: Shapes | undefined;
	/** The outlines as they lie, for a mapping program, whatever is drawn. */
	outlines: Shapes | undefined;
	/** "Rotherham East ward: Child poverty". */
	title: string;
	/** What is to be said of where it comes from. */
	credits: Credits;
}

/** The areas that are taken away: those that the filters leave, else all, in the table's order. */
export const takenCodes = ({ within, drawing }: Pick<MapView, 'within' | 'drawing'>): string[] =>
	within.length > 0 ? within : drawing.marks.map(({ code }) => code);

/** What is shown, as files. What makes them is fetched only when one is asked for. */
export const makingOf = (shown: Shown): Making => ({
	csv: async () => {
		const { areasCsv } = await import('$lib/export/tables/areasCsv');
		return areasCsv(shown.atlas, takenCodes(shown.view), shown.credits);
	},
	dictionary: async () =>
		(await import('$lib/export/tables/areasCsv')).areasDictionary(shown.atlas, shown.credits),
	geojson: async () => {
		if (!shown.outlines) return undefined;
		const { areasGeoJson } = await import('$lib/export/tables/areasGeoJson');
		const { areas } = shown.outlines;
		const { credits } = shown;
		return JSON.stringify(areasGeoJson(areas, shown.atlas, takenCodes(shown.view), { credits }));
	},
	svg: () => picture(shown)
});

async function picture({
	view,
	selection,
	shapes,
	title,
	credits
}: Shown): Promise<string | undefined> {
	if (!shapes) return undefined;
	const [{ mapPicture, MAP_BOX }, { picturePaths, pictureLines }, { attributionOf }, words] =
		await Promise.all([
			import('$lib/export/pictures/mapPicture'),
			import('$lib/map/classedAreas/picture'),
			import('$lib/domain/site/credits'),
			import('$words/map/downloads')
		]);
	return mapPicture({
		title,
		subtitle: view.change?.summaryOf(view.place) ?? areaSubtitle(view),
		source: view.measure.source,
		attribution: attributionOf(credits, [view.measure]),
		map: picturePaths(shapes, view.drawing, {
			...MAP_BOX,
			chosen: selection.area,
			within: view.place
		}),
		legend: {
			title: legendTitleOf(view),
			lines: pictureLines(view.drawing),
			method: view.drawing.method,
			chosen: view.drawing.marks.find(({ code }) => code === selection.area)?.label ?? '',
			notes: words.PICTURE_NOTES
		}
	});
}
