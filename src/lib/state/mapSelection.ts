import type { Area, Atlas } from '$lib/domain/area';
import { areaPeriods } from '$lib/domain/areaView';
import {
	CLASS_COUNTS,
	CLASS_METHODS,
	DEFAULT_CLASSES,
	type ClassMethod
} from '$lib/domain/classBreaks';

/** All that the map's address can say. An empty text chooses or narrows nothing. */
export interface MapSelection {
	measure: string;
	period: string;
	/** The earlier period of a change; without it the map shows the period's own figures. */
	since: string;
	area: string;
	ward: string;
	neighbourhood: string;
	classes: number;
	method: ClassMethod;
	/** Where fixed classes part: "10,20,35". */
	edges: string;
	/** A class or bar chosen by its values, "36.4..42.1", or what was not published, "none". */
	pick: string;
	/** Areas kept side by side, by their codes: "E01007677,E01007678". */
	pins: string;
	/** Areas as they lie, or each as a cell of one size. */
	shape: (typeof SHAPES)[number];
}

/** What of a selection makes the figures and their classes; the rest chooses or narrows among them. */
export type DrawnSelection = Pick<
	MapSelection,
	'measure' | 'period' | 'since' | 'classes' | 'method' | 'edges'
>;

export const SHAPES = ['areas', 'cells'] as const;
const MOST_EDGES = 6;
const MOST_PINS = 6;
const NUMBER = /^-?\d+(\.\d+)?$/;

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

/** The members of a list that an address writes with commas; none for "". */
export const listOf = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);

/** The numbers at which fixed classes part, rising, each once; what is no number is passed over. */
export const readEdges = (text: string | null): number[] =>
	[
		...new Set(
			(text ?? '')
				.split(/[,;\s]+/)
				.filter((one) => NUMBER.test(one))
				.map(Number)
		)
	]
		.sort((a, b) => a - b)
		.slice(0, MOST_EDGES);

/** The list of pins with one more, or without it where it is there. The oldest gives way. */
export function withPin({ pins }: Pick<MapSelection, 'pins'>, code: string): string {
	const kept = listOf(pins);
	const next = kept.includes(code) ? kept.filter((one) => one !== code) : [...kept, code];
	return next.slice(-MOST_PINS).join(',');
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
	const query = new URLSearchParams([...own, ...foreign]).toString().replaceAll('%2C', ',');
	return query && `?${query}`;
}
