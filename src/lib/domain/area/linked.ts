import { unitLinker } from '../measure/linked';
import type { Unit } from '../text/unit';
import type { Area, AreaMeasure, Atlas, Geography } from './index';

/** An area as it is stored: its geography and its groups by their ids. */
export interface StoredArea extends Omit<Area, 'geography' | 'groups'> {
	geographyId: string;
	/** Codes. */
	groups: string[];
}

/** A measure of areas as it is stored: its unit by its id. */
export interface StoredAreaMeasure extends Omit<AreaMeasure, 'unit'> {
	unitId: string;
}

/** An atlas as it is stored. */
export interface StoredAtlas extends Omit<Atlas, 'areas' | 'measures'> {
	areas: StoredArea[];
	/** The dataset's own, beside the built-in ones or in their place. */
	units: Unit[];
	measures: StoredAreaMeasure[];
}

/** Links are made once: what is stored never changes. */
const known = new WeakMap<StoredAtlas, Atlas>();

/**
 * The atlas that a stored one tells, with each area's geography and groups, and each measure's unit, in
 * place of their ids.
 * @throws RangeError where an area's geography is not there
 */
export function linkedAtlas(stored: StoredAtlas): Atlas {
	const atlas = known.get(stored) ?? linked(stored);
	known.set(stored, atlas);
	return atlas;
}

function linked({ units, ...stored }: StoredAtlas): Atlas {
	const geographies = new Map(stored.geographies.map((one) => [one.id, one]));
	const order = [...geographies.keys()];
	const pairs = stored.areas.map((one) => [one, areaOf(one, geographies)] as const);
	const byCode = new Map(pairs.map(([{ code }, area]) => [code, area]));
	for (const [{ groups }, area] of pairs)
		area.groups = groups
			.flatMap((code) => byCode.get(code) ?? [])
			.sort((a, b) => order.indexOf(a.geography.id) - order.indexOf(b.geography.id));
	return {
		...stored,
		areas: pairs.map(([, area]) => area),
		measures: stored.measures.map(measureLinker(units))
	};
}

const measureLinker = (own: Unit[]) => {
	const withUnit = unitLinker(own);
	return (measure: StoredAreaMeasure): AreaMeasure => {
		const { unitId: _, ...linked } = withUnit(measure);
		return linked;
	};
};

function areaOf(
	{ geographyId, groups: _, ...area }: StoredArea,
	geographies: ReadonlyMap<string, Geography>
): Area {
	const geography = geographies.get(geographyId);
	if (!geography)
		throw new RangeError(`There is no geography ${geographyId}; the checks let none through.`);
	return { ...area, geography, groups: [] };
}
