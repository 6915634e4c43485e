import { areaName, type Atlas } from './area';

/** How the values of one measure and period met the areas. */
export interface JoinedMeasure {
	title: string;
	periodId: string;
	/** Super output areas with a value. */
	matched: number;
	/** The names of those without one: not published for them, and never filled in. */
	unmatched: string[];
	/** Wards, the borough and countries with a value of their own. */
	others: string[];
}

/** How areas, their outlines and their values met, both ways. */
export interface JoinReport {
	/** Super output areas with an outline. */
	drawn: number;
	/** Areas without an outline, by name. */
	withoutShape: string[];
	/** Outlines without an area, by code. */
	withoutArea: string[];
	measures: JoinedMeasure[];
}

/**
 * What matched and what did not between the areas, their outlines and their values, both ways.
 * @param shapes the codes of the outlines of super output areas
 */
export function joinReportOf(atlas: Atlas, shapes: readonly string[]): JoinReport {
	const soas = atlas.areas.filter(({ kind }) => kind === 'soa');
	const drawn = new Set(shapes);
	const known = new Set(soas.map(({ code }) => code));
	return {
		drawn: soas.filter(({ code }) => drawn.has(code)).length,
		withoutShape: soas.filter(({ code }) => !drawn.has(code)).map(areaName),
		withoutArea: shapes.filter((code) => !known.has(code)),
		measures: atlas.values.map((values) => joinedMeasure(atlas, values))
	};
}

function joinedMeasure(
	{ areas, measures }: Atlas,
	{ measureId, periodId, values }: Atlas['values'][number]
): JoinedMeasure {
	const hasValue = areas.map((_, i) => values[i] != null);
	const soas = areas.flatMap((area, i) => (area.kind === 'soa' ? { area, has: hasValue[i] } : []));
	return {
		title: measures.find(({ id }) => id === measureId)?.title ?? measureId,
		periodId,
		matched: soas.filter(({ has }) => has).length,
		unmatched: soas.filter(({ has }) => !has).map(({ area }) => areaName(area)),
		others: areas.flatMap((area, i) => (area.kind !== 'soa' && hasValue[i] ? areaName(area) : []))
	};
}
