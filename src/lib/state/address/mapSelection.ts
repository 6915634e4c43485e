import type { Atlas } from '$lib/domain/area';
import { areaPeriods } from '$lib/domain/area/view';
import { CLASS_COUNTS, CLASS_METHODS, DEFAULT_CLASSES } from '$lib/domain/classes/breaks';
import { isWithin, listOf, readEdges, SHAPES, type MapSelection } from '$lib/domain/area/mapChoice';

export { isWithin, readEdges, type MapSelection };

const MOST_PINS = 6;

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
	const codes = soas.map(({ code }) => code);
	const period = one('period', periods, periods[0]);
	const within = soas.filter((area) => isWithin(area, { ward, neighbourhood: '' }));
	return {
		measure,
		period,
		since: one(
			'since',
			periods.filter((earlier) => earlier < period)
		),
		area: one('area', codes),
		ward,
		neighbourhood: one(
			'neighbourhood',
			within.map(({ neighbourhood }) => neighbourhood)
		),
		classes: Number(one('classes', CLASS_COUNTS.map(String), String(DEFAULT_CLASSES))),
		method: CLASS_METHODS.find((method) => method === query.get('method')) ?? 'natural',
		edges: readEdges(query.get('edges')).join(','),
		pick: /^(none|-?\d+(\.\d+)?\.\.-?\d+(\.\d+)?)$/.exec(query.get('pick') ?? '')?.[0] ?? '',
		pins: listOf(query.get('pins'))
			.filter((code, i, all) => codes.includes(code) && all.indexOf(code) === i)
			.slice(0, MOST_PINS)
			.join(','),
		shape: SHAPES.find((shape) => shape === query.get('shape')) ?? 'areas'
	};
}

/** The list of pins with one more, or without it where it is there. The oldest gives way. */
export function withPin({ pins }: Pick<MapSelection, 'pins'>, code: string): string {
	const kept = listOf(pins);
	const next = kept.includes(code) ? kept.filter((one) => one !== code) : [...kept, code];
	return next.slice(-MOST_PINS).join(',');
}

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
	const query = new URLSearchParams([...own, ...foreign]).toString().replaceAll('%2C', ',');
	return query && `?${query}`;
}
