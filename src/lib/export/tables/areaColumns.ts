import type { AreaMeasure, AreaValues, Atlas } from '$lib/domain/area';
import { byEnd, periodOf, type Period } from '$lib/domain/period';
import type { Credits } from '$lib/domain/site';
import { printedDecimals } from '$lib/domain/text/format';
import { coverageText, markerText, markerTitle, polarityText } from '$words/files/areas';
import { areaColumnSource } from '$lib/domain/site/credits';
import { ownColumnsOf } from './ownColumns';
import { unitWords } from '$words/units';

/** One measure alone, in one of its periods or in all of them. */
export interface OneMeasure {
	measureId: string;
	periodId?: string;
}

/** The cell of the nth area of the atlas; `null` where there is nothing. */
export type CellAt = (n: number) => string | number | null;

/** What is to be known of a column to read it. */
export interface ColumnWords {
	column: string;
	title: string;
	unit: string;
	polarity: string;
	period: string;
	/** How many of the areas have it: "24 of 166". */
	coverage: string;
	/** The most decimals that a figure was published with. */
	decimals: number | null;
	description: string;
	source: string;
}

export interface AreaColumn extends ColumnWords {
	cellAt: CellAt;
}

/**
 * The columns of the areas' table, the same in every file: what each area is, then for each
 * measure and period its figure as a number, and its marker: `[x]` where none was published.
 */
export const areaColumns = (atlas: Atlas, credits: Credits, only?: OneMeasure): AreaColumn[] => [
	...ownColumns(atlas, credits),
	...atlas.measures
		.filter(({ id }) => !only || id === only.measureId)
		.flatMap((measure) =>
			atlas.values
				.filter(({ measureId }) => measureId === measure.id)
				.filter(({ periodId }) => !only?.periodId || periodId === only.periodId)
				.map((values) => ({ ...values, period: periodOf(values.periodId, atlas.periods) }))
				.sort((a, b) => byEnd(a.period, b.period))
				.flatMap((values) => figureColumns(atlas, measure, values))
		)
];

function ownColumns(atlas: Atlas, credits: Credits): AreaColumn[] {
	return ownColumnsOf(atlas).map(({ of, ...words }) => {
		const cellAt = (n: number) => (atlas.areas[n] && of(atlas.areas[n])) ?? null;
		return {
			...words,
			source: areaColumnSource(credits, words.column),
			unit: '',
			polarity: '',
			period: '',
			coverage: coverage(atlas, cellAt),
			decimals: null,
			cellAt: (n) => (cellAt(n) === '' ? null : cellAt(n))
		};
	});
}

function figureColumns(
	atlas: Atlas,
	measure: AreaMeasure,
	values: AreaValues & { period: Period }
): AreaColumn[] {
	const { unit, polarity, description, source } = measure;
	const column = `${measure.id}_${values.periodId}`;
	const cellAt = (n: number) => values.values[n] ?? null;
	const figure: AreaColumn = {
		column,
		title: measure.title,
		unit: unitWords(unit),
		polarity: polarityText(polarity),
		period: values.period.label,
		coverage: coverage(atlas, cellAt),
		decimals: Math.max(0, ...values.printed.map(printedDecimals)),
		description,
		source,
		cellAt
	};
	const marker: AreaColumn = {
		...figure,
		column: `${column}_marker`,
		title: markerTitle(measure.title),
		unit: '',
		polarity: '',
		coverage: '',
		decimals: null,
		description: markerText(column),
		cellAt: (n) => {
			const marker = values.markers?.[n] ?? (cellAt(n) === null ? 'x' : null);
			return marker && `[${marker}]`;
		}
	};
	return [figure, marker];
}

function coverage({ areas }: Atlas, cellAt: CellAt): string {
	const cells = areas.flatMap(({ geography }, n) => (geography.role === 'area' ? [cellAt(n)] : []));
	return coverageText(cells.filter((cell) => cell !== null && cell !== '').length, cells.length);
}
