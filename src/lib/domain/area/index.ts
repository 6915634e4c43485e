import type { Cell } from '../cartogram/cell';
import type { Polarity } from '../measure/direction';
import type { Marker } from '../measure/missing';
import type { Period } from '../period';
import type { Unit } from '../text/format';

export const GEOGRAPHY_ROLES = ['area', 'group', 'whole', 'nation'] as const;
/** `area` is the smallest that is mapped; groups are made of areas; the whole is the council's own. */
export type GeographyRole = (typeof GEOGRAPHY_ROLES)[number];

/** A kind of area, and what it is called. */
export interface Geography {
	id: string;
	/** Within a sentence: "ward", "wards". */
	singular: string;
	plural: string;
	role: GeographyRole;
	/** Of which boundaries: "2001", "2004 to 2021". */
	vintage: string;
	/** Sentences for whoever reads the figures. */
	note: string;
	/** What people call one, where that is another word: "neighbourhood". */
	everyday?: string | null | undefined;
	/** When and by what its people were counted: "2011", "Census". */
	populationYear?: string | null | undefined;
	populationSource?: string | null | undefined;
}

export interface Area {
	code: string;
	geography: Geography;
	name: string;
	/** The council's own name for it, where the report names it. */
	localName: string;
	/** The groups that it belongs to, in the geographies' order. */
	groups: Area[];
	latitude: number | null;
	longitude: number | null;
	population: number | null;
	/** How the local name was tied to the code: `exact` or `inferred`. */
	nameMatch: string;
	nameMatchConfidence: number | null;
	/** Its cell in the cartogram; `null` where it has none. */
	cell: Cell | null;
}

export interface AreaMeasure {
	id: string;
	title: string;
	/** What sentences and heads of columns call it. */
	shortTitle?: string | null | undefined;
	unit: Unit;
	polarity: Exclude<Polarity, 'plan'>;
	/** Of a rank in which 1 is the most deprived area of the nation: how many areas it counts among. */
	rankedAmong?: number | null | undefined;
	indicatorId: string;
	description: string;
	source: string;
}

/** One measure in one period over all areas, in the areas' order; a value of `null` is not known. */
export interface AreaValues {
	measureId: string;
	periodId: string;
	values: (number | null)[];
	printed: string[];
	/** Only where a value has one. */
	markers?: (Marker | null)[] | undefined;
	/** The ends of published intervals; only where a value has one. */
	lower?: (number | null)[] | undefined;
	upper?: (number | null)[] | undefined;
}

/** Every area with everything that is known of it. */
export interface Atlas {
	geographies: Geography[];
	areas: Area[];
	measures: AreaMeasure[];
	/** Those that values are of. */
	periods: Period[];
	values: AreaValues[];
}

/** The name that people use: the council's own where there is one. */
export const areaName = (area: Pick<Area, 'name' | 'localName'>): string =>
	area.localName || area.name;

/** Whether any measure has a figure of an area: without one there is nothing to map. */
export const hasValues = ({ values }: Pick<Atlas, 'values'>): boolean => values.length > 0;

/** The areas of a role: "area" for the smallest, which are mapped. */
export const areasOfRole = (areas: readonly Area[], role: GeographyRole): Area[] =>
	areas.filter(({ geography }) => geography.role === role);

/** The first geography of a role; `undefined` where the atlas has none. */
export const geographyOfRole = (
	{ geographies }: Pick<Atlas, 'geographies'>,
	role: GeographyRole
): Geography | undefined => geographies.find((one) => one.role === role);

/** The geographies whose groups areas belong to; the first is the one that areas are told by. */
export const groupGeographies = ({ geographies }: Pick<Atlas, 'geographies'>): Geography[] =>
	geographies.filter(({ role }) => role === 'group');

/** The group that an area is told by: its first one, such as its ward. */
export const homeOf = ({ groups }: Pick<Area, 'groups'>): Area | undefined => groups[0];

/** What areas are, what they lie in, and what they are compared with. */
export interface Setting {
	areas: Geography;
	/** What all of them make up: a borough. */
	whole: Geography | undefined;
	/** The name of the nation: "England". */
	nation: string | undefined;
}

const UNNAMED: Geography = {
	id: 'area',
	singular: 'area',
	plural: 'areas',
	role: 'area',
	vintage: '',
	note: ''
};

/** What the areas of an atlas are, and lie in; "area" where it has no geography of areas. */
export const settingOf = (atlas: Pick<Atlas, 'geographies' | 'areas'>): Setting => ({
	areas: geographyOfRole(atlas, 'area') ?? UNNAMED,
	whole: geographyOfRole(atlas, 'whole'),
	nation: areasOfRole(atlas.areas, 'nation')[0]?.name
});

/** Closer to an edge than this, a postcode's own point may belong to the area across it. */
export const APPROXIMATE_WITHIN_METRES = 15;
