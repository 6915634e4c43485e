import type { Area, Atlas, Geography } from './index';

/** An area as it is stored: its geography and its groups by their ids. */
export interface StoredArea extends Omit<Area, 'geography' | 'groups'> {
	geographyId: string;
	/** Codes. */
	groups: string[];
}

/** An atlas as it is stored. */
export interface StoredAtlas extends Omit<Atlas, 'areas'> {
	areas: StoredArea[];
}

/** Links are made once: what is stored never changes. */
const known = new WeakMap<StoredAtlas, Atlas>();

/**
 * The atlas that a stored one tells, with each area's geography and groups in place of their ids.
 * @throws RangeError where an area's geography is not there
 */
export function linkedAtlas(stored: StoredAtlas): Atlas {
	const atlas = known.get(stored) ?? linked(stored);
	known.set(stored, atlas);
	return atlas;
}

function linked(stored: StoredAtlas): Atlas {
	const geographies = new Map(stored.geographies.map((one) => [one.id, one]));
	const order = [...geographies.keys()];
	const pairs = stored.areas.map((one) => [one, areaOf(one, geographies)] as const);
	const byCode = new Map(pairs.map(([{ code }, area]) => [code, area]));
	for (const [{ groups }, area] of pairs)
		area.groups = groups
			.flatMap((code) => byCode.get(code) ?? [])
			.sort((a, b) => order.indexOf(a.geography.id) - order.indexOf(b.geography.id));
	return { ...stored, areas: pairs.map(([, area]) => area) };
}

function areaOf(
	{ geographyId, groups: _, ...area }: StoredArea,
	geographies: ReadonlyMap<string, Geography>
): Area {
	const geography = geographies.get(geographyId);
	if (!geography)
		throw new RangeError(`There is no geography ${geographyId}; the checks let none through.`);
	return { ...area, geography, groups: [] };
}

/** What is stored of an atlas: its inverse. */
export const storedAtlas = (atlas: Atlas): StoredAtlas => ({
	...atlas,
	areas: atlas.areas.map(({ geography, groups, ...area }) => ({
		...area,
		geographyId: geography.id,
		groups: groups.map(({ code }) => code)
	}))
});
