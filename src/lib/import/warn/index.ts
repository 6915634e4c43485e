import { group } from 'd3-array';
import type { CorePart } from '../../data/schema/core';
import type { AreasPart } from '../../data/schema/parts';
import { auditOf, isDifference } from '../../domain/audit';
import { formatNumber, printedDecimals } from '../../domain/text/format';
import type { Measure, Observation } from '../../domain/measure';
import { byEnd, periodKind } from '../../domain/period';
import { resultOf } from '../../domain/result';
import type { IncomingRow } from '../incoming';
import { lettersOf } from '../read/reference';
import type { Problem } from '../problem';

interface Side {
	core: CorePart;
	areas: AreasPart;
}

/**
 * What a person should see of figures that fit: none of it stops. Only of what came with this sheet.
 * @param before the active dataset, whose figures need no second look
 */
export function warnings(rows: IncomingRow[], before: Side, after: Side): Problem[] {
	const measures = new Map(after.core.measures.map((measure) => [measure.id, measure]));
	const held = new Map(before.core.measures.map((measure) => [measure.id, measure]));
	const flagged = new Set(
		rows.flatMap((row) => (row.file === 'published-statuses.csv' ? topicOf(row) : []))
	);
	const all = rows.flatMap((row) => {
		if (row.file === 'area-values.csv') return ofAreaValue(row, after.areas);
		const id = row.cells.indicator_id ?? '';
		const measure = measures.get(id);
		if (!measure) return [];
		if (row.file === 'published-statuses.csv') return ofFlags(row, measure);
		if (row.file !== 'observations.csv' || !isNew(row, measure, held.get(id))) return [];
		const stale = flagged.has(topicOf(row)) ? [] : staleFlags(row, measure, held.get(id));
		return [...ofFigure(row, measure), ...stale];
	});
	return gathered(all);
}

const said = (
	row: IncomingRow,
	column: string,
	problem: Omit<Problem, 'sheet' | 'row' | 'column'>
): Problem => {
	const { sheet, row: number, columns } = row.place;
	const at = columns[column];
	return { sheet, row: number, ...(at !== undefined && { column: lettersOf(at) }), ...problem };
};

const find = (measure: Measure | undefined, { cells }: IncomingRow) =>
	measure?.observations.find((o) => o.series === cells.series && o.periodId === cells.period_id);

const topicOf = ({ cells }: IncomingRow) => `${cells.indicator_id} ${cells.period_id}`;

/** Whether a figure has a value and is not held already. */
function isNew(row: IncomingRow, measure: Measure, held: Measure | undefined): boolean {
	const [figure, earlier] = [find(measure, row), find(held, row)];
	const isHeld = figure?.value === earlier?.value && figure?.printed === earlier?.printed;
	return figure !== undefined && figure.value !== null && !isHeld;
}

function ofFigure(row: IncomingRow, measure: Measure): Problem[] {
	const figure = find(measure, row);
	if (!figure) return [];
	const near = neighbour(measure, figure);
	const fraction = asFraction(row, figure, near);
	if (fraction.length > 0) return fraction;
	return [
		...tenfold(row, figure, near),
		...otherDecimals(row, figure, near),
		...otherFraction(row, figure),
		...smallCount(row, figure)
	];
}

const FLAG_WORDS = {
	direction: 'direction',
	target_met: 'target met',
	stat_neighbours_met: 'statistical neighbours met',
	national_met: 'England met',
	rag: 'rating'
};

/** Flags that were published of earlier figures and do not follow from these. */
function staleFlags(row: IncomingRow, measure: Measure, held: Measure | undefined): Problem[] {
	const differing = (one: Measure | undefined) =>
		one
			? auditOf(resultOf(one, row.cells.period_id ?? ''))
					.filter(isDifference)
					.map(({ flag }) => flag)
			: [];
	const before = differing(held);
	const stale = differing(measure).filter((flag) => !before.includes(flag));
	if (stale.length === 0) return [];
	const names = stale.map((flag) => FLAG_WORDS[flag]).join(', ');
	return [
		said(row, 'value', {
			severity: 'warning',
			value: row.cells.printed ?? '',
			wanted: 'published flags that follow from the figures',
			advice: `${measure.reference}: with this figure these no longer do: ${names}. They are kept as published, and the audit shows them.`
		})
	];
}

const FEW = 3;

/** What warnings of one kind in a column have in common; nothing for what is no warning. */
const kindOf = ({ severity, column, advice }: Problem): string =>
	severity === 'warning' ? `${column} ${advice}` : '';

/** Of many warnings of one kind in a column, the first with how many more there are. */
function gathered(problems: Problem[]): Problem[] {
	const kinds = group(problems, kindOf);
	return problems.flatMap((problem) => {
		const kind = kindOf(problem);
		const alike = kinds.get(kind) ?? [];
		if (!kind || alike.length <= FEW) return [problem];
		if (alike[0] !== problem) return [];
		const more = `So it is in ${alike.length - 1} further cells of this column.`;
		return [{ ...problem, advice: [problem.advice, more].filter(Boolean).join(' ') }];
	});
}

/** The figure of the same series nearest before it in time, else after. */
function neighbour({ observations }: Measure, figure: Observation): Observation | undefined {
	const like = observations.filter(
		(o) =>
			o.series === figure.series &&
			o.periodId !== figure.periodId &&
			o.value !== null &&
			o.unit === figure.unit
	);
	const byTime = like.toSorted((a, b) => byEnd(a.periodId, b.periodId));
	const alike = byTime.filter((o) => periodKind(o.periodId) === periodKind(figure.periodId));
	const earlier = (all: Observation[]) =>
		all.findLast((o) => byEnd(o.periodId, figure.periodId) < 0);
	return earlier(alike) ?? earlier(byTime) ?? byTime[0];
}

const isTenfold = (a: number, b: number) => a !== 0 && b !== 0 && (a / b >= 10 || b / a >= 10);

/** A spreadsheet shows 23.3% and holds 0.233; without its format the fraction comes alone. */
function asFraction(
	row: IncomingRow,
	{ value, unit, printed }: Observation,
	near: Observation | undefined
): Problem[] {
	const isFraction =
		unit === 'percent' && value !== null && value > 0 && value < 1 && !printed.endsWith('%');
	if (!isFraction || !near?.value || near.value < 2) return [];
	return [
		said(row, 'value', {
			severity: 'error',
			value: printed,
			wanted: `a percentage such as ${near.printed}`,
			advice: `${printed} looks like a fraction: is ${formatNumber(value * 100, 1)}% meant? Set the cell’s format to Percentage, or write 0.${printed.slice(2)}% where it is meant.`
		})
	];
}

function tenfold(
	row: IncomingRow,
	{ value, printed }: Observation,
	near: Observation | undefined
): Problem[] {
	if (value === null || !near?.value || !isTenfold(value, near.value)) return [];
	return [
		said(row, 'value', {
			severity: 'warning',
			value: printed,
			wanted: `a figure nearer to ${near.printed}, that of ${near.periodId}`,
			advice:
				'It is ten times that or more, or a tenth or less. Look whether the decimal point is right.'
		})
	];
}

function otherDecimals(
	row: IncomingRow,
	{ printed }: Observation,
	near: Observation | undefined
): Problem[] {
	if (!near || printedDecimals(printed) === printedDecimals(near.printed)) return [];
	return [
		said(row, 'value', {
			severity: 'warning',
			value: printed,
			wanted: `as many decimals as ${near.printed}, the figure of ${near.periodId}`,
			advice: 'It is kept as printed.'
		})
	];
}

function otherFraction(
	row: IncomingRow,
	{ value, printed, unit, numerator, denominator }: Observation
): Problem[] {
	if (unit !== 'percent' || numerator === null || !denominator || value === null) return [];
	const decimals = printedDecimals(printed);
	const worked = ((numerator / denominator) * 100).toFixed(decimals);
	if (worked === value.toFixed(decimals)) return [];
	return [
		said(row, 'numerator', {
			severity: 'warning',
			value: `${numerator} of ${denominator}`,
			wanted: `numbers that give ${printed}; these give ${worked}%`
		})
	];
}

const isSmall = (n: number | null) => n !== null && n > 0 && n < 5;

function smallCount(row: IncomingRow, { value, unit, numerator, series }: Observation): Problem[] {
	const isCount =
		unit === 'count' && isSmall(value) && (series === 'actual' || series === 'target');
	if (!(isCount && series === 'actual') && !isSmall(numerator)) return [];
	return [
		said(row, isSmall(numerator) ? 'numerator' : 'value', {
			severity: 'confirm',
			value: String(isSmall(numerator) ? numerator : value),
			wanted: 'a person’s word that a count under 5 may be published',
			advice: 'It could point to one child. Suppress it with [c] if in doubt.'
		})
	];
}

/** Published flags are kept as they are: the site's audit shows them too. */
function ofFlags(row: IncomingRow, measure: Measure): Problem[] {
	const result = resultOf(measure, row.cells.period_id ?? '');
	return auditOf(result)
		.filter(isDifference)
		.map((one) => {
			return said(row, one.flag, {
				severity: 'warning',
				value: row.cells[one.flag] ?? '',
				wanted: 'a flag that follows from the figures',
				advice: `${measure.reference}: the figures say otherwise. It is kept as published, and the audit shows it.`
			});
		});
}

function ofAreaValue(row: IncomingRow, { measures }: AreasPart): Problem[] {
	const { measure_id, value = '', printed = '' } = row.cells;
	const unit = measures.find(({ id }) => id === measure_id)?.unit;
	if (unit !== 'count' || value === '' || !isSmall(Number(value))) return [];
	return [
		said(row, 'value', {
			severity: 'confirm',
			value: printed,
			wanted: 'a person’s word that a count under 5 may be published',
			advice: 'It could point to one child. Suppress it with [c] if in doubt.'
		})
	];
}
