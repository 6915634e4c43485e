import { areasOfRole, groupGeographies, type Area, type Atlas } from '$lib/domain/area';
import {
	isWithin,
	readEdges,
	readNumber,
	SHAPES,
	type MapSelection,
	type ValuePick
} from '$lib/domain/area/mapChoice';
import { areaPeriods } from '$lib/domain/area/view';
import {
	CLASS_COUNTS,
	CLASS_METHODS,
	DEFAULT_CLASSES,
	DEFAULT_METHOD
} from '$lib/domain/classes/breaks';
import {
	namesOf,
	readQuery,
	rewriteQuery,
	writeQuery,
	type Key,
	type Keys,
	type Query
} from './codec';
import { oneOf, oneOrNone, sequenceOf } from './kinds';

const MOST_PINS = 6;

/** Numbers with commas: "10,20,35". */
const edges: Key<readonly number[]> = {
	read: (texts) => readEdges(texts.join(',')),
	write: (values) => values.join(',')
};

/** The ends of a class or bar, "36.4..42.1", or "none" for what was not published. */
const pick: Key<ValuePick | undefined> = {
	read: ([asked = '']) => {
		if (asked === 'none') return asked;
		const [from, to, ...more] = asked.split('..').map(readNumber);
		return from === undefined || to === undefined || more.length > 0 ? undefined : { from, to };
	},
	write: (value) => (typeof value === 'object' ? `${value.from}..${value.to}` : (value ?? ''))
};

type Figures = Pick<MapSelection, 'measure' | 'period' | 'since' | 'area'>;
type Drawn = Omit<MapSelection, keyof Figures | 'groups'>;

/** Whatever stands further up may be asked for what stands below it: periods are of a measure. */
const FIGURE_KEYS: Keys<Figures, Atlas> = {
	measure: oneOf(measureIds, (atlas) => measureIds(atlas)[0] ?? ''),
	period: oneOf(periodsOf, (atlas, before) => periodsOf(atlas, before)[0] ?? ''),
	since: oneOrNone((atlas, before) => earlierThan(before.period ?? '', periodsOf(atlas, before))),
	area: oneOrNone((atlas) => smallAreas(atlas).map(({ code }) => code))
};

/** They stand after the groups, which the address has by their geographies' ids. */
const DRAWN_KEYS: Keys<Drawn, Atlas> = {
	classes: oneOf<number, Atlas, Drawn>(CLASS_COUNTS, DEFAULT_CLASSES),
	method: oneOf(CLASS_METHODS, DEFAULT_METHOD),
	edges,
	pick,
	pins: sequenceOf((atlas) => smallAreas(atlas).map(({ code }) => code), MOST_PINS),
	shape: oneOf(SHAPES, 'areas')
};

function measureIds({ measures }: Atlas): string[] {
	return measures.map(({ id }) => id);
}

function periodsOf(atlas: Atlas, { measure = '' }: Partial<MapSelection>): readonly string[] {
	return areaPeriods(atlas, measure).map(({ id }) => id);
}

/** Of periods with the latest first. */
const earlierThan = (period: string, periods: readonly string[]) =>
	periods.slice(periods.indexOf(period) + 1);

function smallAreas({ areas }: Atlas): Area[] {
	return areasOfRole(areas, 'area');
}

/** The names that a map's address has, in its order. */
export const mapKeyNames = (atlas: Pick<Atlas, 'geographies'>): string[] => [
	...namesOf(FIGURE_KEYS),
	...groupGeographies(atlas).map(({ id }) => id),
	...namesOf(DRAWN_KEYS)
];

/** The same, whatever groups the data have. */
export const MAP_KEY_NAMES: string[] = [...namesOf(FIGURE_KEYS), ...namesOf(DRAWN_KEYS)];

/**
 * The groups that an address asks for, one of each geography, by code or, as older links have it, by
 * name. One that has no area in those before it is unknown.
 */
const readGroups = (query: Query, atlas: Atlas): string[] =>
	groupGeographies(atlas).reduce<string[]>((groups, { id }) => {
		const [asked] = query.getAll(id);
		if (!asked) return groups;
		const found = smallAreas(atlas)
			.filter((area) => isWithin(area, { groups }))
			.flatMap((area) => area.groups)
			.find(
				({ geography, code, name }) => geography.id === id && (code === asked || name === asked)
			);
		return found ? [...groups, found.code] : groups;
	}, []);

function groupsQuery({ groups }: Pick<MapSelection, 'groups'>, atlas: Atlas): string {
	const pairs = groupGeographies(atlas).flatMap(({ id }) =>
		atlas.areas
			.filter(({ code, geography }) => geography.id === id && groups.includes(code))
			.map(({ code }) => [id, code])
	);
	return new URLSearchParams(pairs).toString();
}

/** The first measure in its latest period, all areas, none chosen. */
export const defaultMapSelection = (atlas: Atlas): MapSelection =>
	readMapSelection(new URLSearchParams(), atlas);

/**
 * What an address asks for. An unknown value falls to its default; it never throws. A
 * neighbourhood that has no area in the ward asked for is unknown there.
 */
export const readMapSelection = (query: Query, atlas: Atlas): MapSelection => ({
	...readQuery(FIGURE_KEYS, query, atlas),
	groups: readGroups(query, atlas),
	...readQuery(DRAWN_KEYS, query, atlas)
});

/** The areas kept with one more, or without it where it is there. The oldest gives way. */
export function withPin({ pins }: Pick<MapSelection, 'pins'>, code: string): string[] {
	const next = pins.includes(code) ? pins.filter((pin) => pin !== code) : [...pins, code];
	return next.slice(-MOST_PINS);
}

/**
 * The selection with an area chosen, or let go where it was chosen already. A filter that would
 * hide the area is dropped.
 */
export function withArea(selection: MapSelection, code: string, atlas: Atlas): MapSelection {
	const area = atlas.areas.find((one) => one.code === code);
	if (!area || selection.area === code) return { ...selection, area: '' };
	const filters = isWithin(area, selection) ? {} : { groups: [] };
	return { ...selection, area: code, ...filters };
}

/**
 * The query of a selection: only what differs from the defaults, then whatever else the query held
 * that is not the map's. The default period is the latest of the measure that is chosen.
 * @param search the query that the address has
 * @returns "" or "?measure=idaci&area=E01007677"
 */
export function writeMapSelection(selection: MapSelection, atlas: Atlas, search = ''): string {
	const { measure } = selection;
	const defaults = readMapSelection(new URLSearchParams({ measure }), atlas);
	const usual = { ...defaults, measure: defaultMapSelection(atlas).measure };
	const own = [
		writeQuery(FIGURE_KEYS, selection, usual),
		groupsQuery(selection, atlas),
		writeQuery(DRAWN_KEYS, selection, usual)
	].reduce((query, more) => rewriteQuery(query, [], more.replace(/^\?/, '')), '');
	return rewriteQuery(own, [], rewriteQuery(search, mapKeyNames(atlas)));
}
