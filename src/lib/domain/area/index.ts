import type { Cell } from '../cartogram/cell';
import type { Polarity } from '../measure/direction';
import type { Marker } from '../measure/missing';
import type { Unit } from '../text/format';

export const AREA_KINDS = ['soa', 'ward', 'borough', 'country'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export interface Area {
	code: string;
	kind: AreaKind;
	name: string;
	/** The council's own name for it, where the report names it. */
	localName: string;
	neighbourhood: string;
	wardCode: string;
	wardName: string;
	latitude: number | null;
	longitude: number | null;
	population: number | null;
	/** How the local name was tied to the code: `exact` or `inferred`. */
	nameMatch: string;
	nameMatchConfidence: number | null;
	/** Its cell in the cartogram; `null` for what is no super output area. */
	cell: Cell | null;
}

export interface AreaMeasure {
	id: string;
	title: string;
	unit: Unit;
	polarity: Exclude<Polarity, 'plan'>;
	/** Of a rank in which 1 is the most deprived area of England: how many areas it counts among. */
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
}

/** Every area with everything that is known of it. */
export interface Atlas {
	areas: Area[];
	measures: AreaMeasure[];
	values: AreaValues[];
}

/** The name that people use: the council's own where there is one. */
export const areaName = (area: Pick<Area, 'name' | 'localName'>): string =>
	area.localName || area.name;

/** Closer to an edge than this, a postcode's own point may belong to the area across it. */
export const APPROXIMATE_WITHIN_METRES = 15;
