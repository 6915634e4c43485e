import type { Area, Atlas } from '$lib/domain/area';
import { areaPeriods } from '$lib/domain/areaView';
import { CLASS_COUNTS, DEFAULT_CLASSES } from '$lib/domain/classBreaks';

/** All that the map's address can say. An empty text chooses or narrows nothing. */
export interface MapSelection {
	measure: string;
	period: string;
	area: string;
	ward: string;
	neighbourhood: string;
	classes: number;
}

const NO_QUERY: Pick<URLSearchParams, 'get'> = { get: () => null };

/** The first measure in its latest period, all areas, none chosen. */
export const defaultMapSelection = (atlas: Atlas): MapSelection =>
	readMapSelection(NO_QUERY, atlas);

/**
 * What an address asks for. An unknown value falls to its default; it never throws. A
 * neighbourhood that has no area in the ward asked for is unknown there.
 */
export function readMapSelection(query: Pick<URLSearchParams, 'get'>, atlas: Atlas): MapSelection {
	const one = (key: string, known: readonly string[], otherwise = '') =>
		known.find((value) => value === query.get(key)) ?? otherwise;
	const soas = atlas.areas.filter(({ kind }) => kind === 'soa');
	const measures = atlas.measures.map(({ id }) => id);
	const measure = one('measure', measures, measures[0]);
	const periods = areaPeriods(atlas, measure);
	const ward = one(
		'ward',
		soas.map(({ wardCode }) => wardCode)
	);
	const within = soas.filter((area) => isWithin(area, { ward, neighbourhood: '' }));
	return {
		measure,
		period: one('period', periods, periods[0]),
		area: one(
			'area',
			soas.map(({ code }) => code)
		),
		ward,
		neighbourhood: one(
			'neighbourhood',
			within.map(({ neighbourhood }) => neighbourhood)
		),
		classes: Number(one('classes', CLASS_COUNTS.map(String), String(DEFAULT_CLASSES)))
	};
}

/** Whether an area belongs to what the ward and neighbourhood filters leave. */
export const isWithin = (
	area: Pick<Area, 'wardCode' | 'neighbourhood'>,
	{ ward, neighbourhood }: Pick<MapSelection, 'ward' | 'neighbourhood'>
): boolean =>
	(!ward || area.wardCode === ward) && (!neighbourhood || area.neighbourhood === neighbourhood);

/**
 * The selection with an area chosen, or let go where it was chosen already. A filter that would
 * hide the area is dropped.
 */
export function withArea(selection: MapSelection, code: string, atlas: Atlas): MapSelection {
	const area = atlas.areas.find((one) => one.code === code);
	if (!area || selection.area === code) return { ...selection, area: '' };
	const filters = isWithin(area, selection) ? {} : { ward: '', neighbourhood: '' };
	return { ...selection, area: code, ...filters };
}

/**
 * The query of a selection: only what differs from the defaults, in a fixed order, then
 * whatever else the query held that is not the map's.
 * @returns "" or "?measure=idaci&area=E01007677"
 */
export function writeMapSelection(
	selection: MapSelection,
	atlas: Atlas,
	others: URLSearchParams = new URLSearchParams()
): string {
	const defaults = readMapSelection(
		{ get: (key) => (key === 'measure' ? selection.measure : null) },
		atlas
	);
	const usual = { ...defaults, measure: defaultMapSelection(atlas).measure };
	const keys = Object.keys(usual) as (keyof MapSelection)[];
	const own = keys
		.filter((key) => selection[key] !== usual[key])
		.map((key) => [key, String(selection[key])]);
	const foreign = [...others].filter(([key]) => !keys.some((own) => own === key));
	const query = new URLSearchParams([...own, ...foreign]).toString();
	return query && `?${query}`;
}
