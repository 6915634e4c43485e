import {
	settingOf,
	type Area,
	type AreaMeasure,
	type Atlas,
	type GeographyRole,
	type Setting
} from './index';
import { missingReason, type Marker, type MissingReason } from '../measure/missing';
import { byEnd, periodOf, type Period } from '../period';
import { printedDecimals } from '../text/format';

/** A figure as it was published of an area. */
export interface PublishedFigure {
	/** `null` where there is none: its marker says why, and without one nothing was published. */
	value: number | null;
	printed: string;
	marker: Marker | null;
	/** The published interval; both ends or neither. */
	lower?: number | null;
	upper?: number | null;
}

/** What one measure says of one area. */
export interface AreaFigure extends PublishedFigure {
	area: Area;
}

/**
 * Why an area has no figure.
 * @returns `undefined` where it has one; `not-published` where the source says nothing of it
 */
export const areaMissingReason = (
	figure: Pick<PublishedFigure, 'value' | 'marker'>
): MissingReason | undefined =>
	missingReason(figure.value === null && figure.marker === null ? undefined : figure);

/** One measure in one period over the areas, with what they are compared with. */
export interface AreaView {
	measure: AreaMeasure;
	periodId: string;
	/** What its period is called. */
	label: string;
	/** The most decimals that a figure of an area was printed with. */
	decimals: number;
	figures: AreaFigure[];
	whole: AreaFigure | undefined;
	nation: AreaFigure | undefined;
	setting: Setting;
}

/** The periods in which a measure has figures, latest first. */
export const areaPeriods = (
	atlas: Pick<Atlas, 'values' | 'periods'>,
	measureId: string
): Period[] =>
	atlas.values
		.filter((values) => values.measureId === measureId)
		.map(({ periodId }) => periodOf(periodId, atlas.periods))
		.sort((a, b) => byEnd(b, a));

/**
 * What a measure says of every area in one period. A figure of the whole or the nation is
 * there only where it was published.
 * @returns `undefined` where the atlas has no such measure or period
 */
export function areaViewOf(
	atlas: Atlas,
	measureId: string,
	periodId: string
): AreaView | undefined {
	const measure = atlas.measures.find(({ id }) => id === measureId);
	const values = atlas.values.find((v) => v.measureId === measureId && v.periodId === periodId);
	if (!measure || !values) return undefined;
	const all = atlas.areas.map((area, i) => ({
		area,
		value: values.values[i] ?? null,
		printed: values.printed[i] ?? '',
		marker: values.markers?.[i] ?? null,
		...(values.lower && { lower: values.lower[i] ?? null, upper: values.upper?.[i] ?? null })
	}));
	const figures = all.filter(({ area }) => area.geography.role === 'area');
	const published = (role: GeographyRole) =>
		all.find(({ area, value }) => area.geography.role === role && value !== null);
	return {
		measure,
		periodId,
		label: periodOf(periodId, atlas.periods).label,
		decimals: Math.max(0, ...figures.map(({ printed }) => printedDecimals(printed))),
		figures,
		whole: published('whole'),
		nation: published('nation'),
		setting: settingOf(atlas)
	};
}

/**
 * The measure to stand beside another for context: the first other one that has a figure for
 * every area, in its latest period.
 */
export function contextViewOf(atlas: Atlas, measureId: string): AreaView | undefined {
	return atlas.measures
		.filter(({ id }) => id !== measureId)
		.map(({ id }) => areaViewOf(atlas, id, areaPeriods(atlas, id)[0]?.id ?? ''))
		.find((view) => view?.figures.every(({ value }) => value !== null));
}
