import type { CorePart } from '$lib/data/schema/core';
import { isAlike, laterBy, monthsIn, periodOf, type Stretch } from '$lib/domain/period';
import { writtenPeriod } from '$lib/domain/period/label';
import { forSpreadsheets, harmlessCell } from './csv';
import { TEMPLATE } from '$words/files/template';
import { seriesHead } from '$words/measure/comparators';

/** A table to fill in with the next figures of a dataset, as the desk reads it. */
export interface Template {
	/** The period that its figures are to be of, as the headings say it: "2012/13". */
	period: string;
	columns: string[];
	/** A row for each measure; the cells to fill in are blank. */
	rows: string[][];
	/** How many measures are left out, since their figures are of other kinds of periods. */
	leftOut: number;
}

type StoredMeasure = CorePart['measures'][number];

/** The table to fill in as CSV, its texts harmless in a spreadsheet. */
export function templateCsv(core: CorePart): Uint8Array {
	const { columns, rows } = templateOf(core);
	const lines = [columns, ...rows.map((row) => row.map(harmlessCell))];
	return new TextEncoder().encode(forSpreadsheets(lines));
}

/**
 * The table of the period after the one that pages open on: a column for target and outturn, for each
 * comparator that the last figures have, and for what was published of them.
 */
export function templateOf(core: CorePart): Template {
	const shown = periodOf(core.periodId, core.periods);
	const period = labelOf(nextTo(shown), core);
	const isOfKind = ({ observations }: StoredMeasure) =>
		observations.some(({ periodId }) => isAlike(periodOf(periodId, core.periods), shown));
	const measures = core.measures.filter(isOfKind);
	const last = measures.flatMap(({ observations }) =>
		observations.filter(({ periodId }) => periodId === core.periodId)
	);
	const compared = core.comparators.filter(({ id }) => last.some(({ series }) => series === id));
	const figures = ['target', 'actual', ...compared.map(({ id }) => id)];
	const statuses = measures.flatMap((measure) => measure.statuses);
	const columns = [
		TEMPLATE.reference,
		TEMPLATE.measure,
		...figures.map((series) => `${period} ${seriesHead(series, core.comparators)}`),
		...(statuses.some(({ direction }) => direction) ? [TEMPLATE.direction] : []),
		...(statuses.some(({ ratingId }) => ratingId) ? [TEMPLATE.rating] : []),
		TEMPLATE.summary
	];
	const rows = measures.map(({ reference, title }) => [
		...[reference, title],
		...columns.slice(2).map(() => '')
	]);
	return { period, columns, rows, leftOut: core.measures.length - measures.length };
}

const nextTo = (shown: Stretch): Stretch => laterBy(shown, monthsIn(shown) || 12);

const labelOf = (next: Stretch, { periods }: CorePart): string =>
	periods.find((one) => isAlike(one, next) && one.startsOn === next.startsOn)?.label ??
	writtenPeriod(next, periods);
