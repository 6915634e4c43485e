import { areaName, areasOfRole, type Area, type Atlas } from './index';
import { isUnsure } from './nameMatch';
import { periodOf } from '../period';

/** How the values of one measure and period met the areas. */
export interface JoinedMeasure {
	title: string;
	/** What its period is called. */
	period: string;
	/** Areas with a value. */
	matched: number;
	/** The names of those without one: not published for them, and never filled in. */
	unmatched: string[];
	/** Groups, the whole and nations with a value of their own. */
	others: string[];
}

/** How the council's own names of areas were tied to codes. */
export interface JoinedNames {
	/** Without a doubt. */
	exact: string[];
	/** By position, which is said beside the name; of these the unsure. */
	inferred: string[];
	unsure: string[];
	/** How many areas go by their official name, since the report names them not. */
	unnamed: number;
}

/** How a list of places or postcodes met the areas. */
export interface JoinedList {
	matched: number;
	/** Whose area is not known. */
	unmatched: string[];
	/** The areas in which none of the list lies. */
	empty: string[];
}

/** How areas, their outlines and their values met, both ways. */
export interface JoinReport {
	/** Areas with an outline. */
	drawn: number;
	/** Areas without an outline, by name. */
	withoutShape: string[];
	/** Outlines without an area, by code. */
	withoutArea: string[];
	measures: JoinedMeasure[];
	names: JoinedNames;
}

/**
 * What matched and what did not between the areas, their outlines and their values, both ways.
 * @param shapes the codes of the outlines of areas
 */
export function joinReportOf(atlas: Atlas, shapes: readonly string[]): JoinReport {
	const smallest = areasOfRole(atlas.areas, 'area');
	const drawn = new Set(shapes);
	const known = new Set(smallest.map(({ code }) => code));
	return {
		drawn: smallest.filter(({ code }) => drawn.has(code)).length,
		withoutShape: smallest.filter(({ code }) => !drawn.has(code)).map(areaName),
		withoutArea: shapes.filter((code) => !known.has(code)),
		measures: atlas.values.map((values) => joinedMeasure(atlas, values)),
		names: joinedNames(smallest)
	};
}

function joinedNames(smallest: readonly Area[]): JoinedNames {
	const tied = (how: string) => smallest.filter(({ nameMatch }) => nameMatch === how);
	return {
		exact: tied('exact').map(areaName),
		inferred: tied('inferred').map(areaName),
		unsure: smallest.filter(isUnsure).map(areaName),
		unnamed: smallest.filter(({ localName }) => !localName).length
	};
}

/**
 * How a list met the areas, both ways.
 * @param named each with its name and the code of the area that it lies in
 */
export function joinedListOf(
	{ areas }: Pick<Atlas, 'areas'>,
	named: readonly { name: string; areaCode: string }[]
): JoinedList {
	const smallest = areasOfRole(areas, 'area');
	const known = new Set(smallest.map(({ code }) => code));
	const met = new Set(named.map(({ areaCode }) => areaCode));
	const unmatched = named.filter(({ areaCode }) => !known.has(areaCode)).map(({ name }) => name);
	return {
		matched: named.length - unmatched.length,
		unmatched,
		empty: smallest.filter(({ code }) => !met.has(code)).map(areaName)
	};
}

function joinedMeasure(
	{ areas, measures, periods }: Atlas,
	{ measureId, periodId, values }: Atlas['values'][number]
): JoinedMeasure {
	const hasValue = areas.map((_, i) => values[i] != null);
	const smallest = areas.flatMap((area, i) =>
		area.geography.role === 'area' ? { area, has: hasValue[i] } : []
	);
	return {
		title: measures.find(({ id }) => id === measureId)?.title ?? measureId,
		period: periodOf(periodId, periods).label,
		matched: smallest.filter(({ has }) => has).length,
		unmatched: smallest.filter(({ has }) => !has).map(({ area }) => areaName(area)),
		others: areas.flatMap((area, i) =>
			area.geography.role !== 'area' && hasValue[i] ? areaName(area) : []
		)
	};
}
