import { group } from 'd3-array';
import type { CorePart } from '../../data/schema/core';
import { NO_AREAS, type AreasPart } from '../../data/schema/parts';
import type { TableFile } from '../../data/schema/tables';
import { auditOf, flagKey, isDifference, type Flag } from '../../domain/audit';
import { isSameUnit, printedDecimals } from '../../domain/text/format';
import type { Atlas } from '../../domain/area';
import { linkedAtlas } from '../../domain/area/linked';
import type { Measure, Observation } from '../../domain/measure';
import { linked } from '../../domain/measure/linked';
import { byEnd, isAlike } from '../../domain/period';
import { resultOf } from '../../domain/result';
import type { IncomingRow } from '../incoming';
import type { Issue, IssueFacts, Severity } from '../issue/issue';

interface Side {
	core: CorePart;
	areas?: AreasPart;
}

/**
 * What a person should see of figures that fit: none of it stops. Only of what came with this sheet.
 * @param before the active dataset, whose figures need no second look
 */
export function warnings(rows: IncomingRow[], before: Side, after: Side): Issue[] {
	const byId = ({ core }: Side) =>
		new Map(linked(core).measures.map((measure) => [measure.id, measure]));
	const [measures, held] = [byId(after), byId(before)];
	const areas = linkedAtlas(after.areas ?? NO_AREAS);
	const flagged = new Set(rows.flatMap((row) => (OF_FLAGS.includes(row.file) ? topicOf(row) : [])));
	const all = rows.flatMap((row) => {
		if (row.file === 'area-values.csv') return ofAreaValue(row, areas);
		const id = row.cells.indicator_id ?? '';
		const measure = measures.get(id);
		if (!measure) return [];
		if (OF_FLAGS.includes(row.file)) return ofFlags(row, measure);
		if (row.file !== 'observations.csv' || !isNew(row, measure, held.get(id))) return [];
		const stale = flagged.has(topicOf(row)) ? [] : staleFlags(row, measure, held.get(id));
		return [...ofFigure(row, measure), ...stale];
	});
	return gathered(all);
}

/** Files of published flags. */
const OF_FLAGS: readonly TableFile[] = ['published-statuses.csv', 'published-met.csv'];

const issueAt = (
	{ place: { sheet, row, columns } }: IncomingRow,
	name: string,
	issue: IssueFacts & { severity: Severity; value?: string }
): Issue => {
	const column = columns[name];
	return { ...issue, place: { sheet, row, ...(column !== undefined && { column }) } };
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

function ofFigure(row: IncomingRow, measure: Measure): Issue[] {
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

/** Flags that were published of earlier figures and do not follow from these. */
function staleFlags(row: IncomingRow, measure: Measure, held: Measure | undefined): Issue[] {
	// Where the dataset lacked the period, nothing was published of it.
	const differing = (one: Measure | undefined) =>
		one?.periods.some(({ id }) => id === row.cells.period_id)
			? auditOf(resultOf(one, row.cells.period_id ?? '')).filter(isDifference)
			: [];
	const before = differing(held).map(flagKey);
	const stale = differing(measure).filter((one) => !before.includes(flagKey(one)));
	if (stale.length === 0) return [];
	return [
		issueAt(row, 'value', {
			kind: 'stale-flags',
			severity: 'warning',
			value: row.cells.printed ?? '',
			reference: measure.reference,
			flags: stale.map(flagAlone)
		})
	];
}

const FEW = 3;

/** What warnings of one kind in a column have in common; nothing for what is no warning. */
function likenessOf(issue: Issue): string {
	if (issue.severity !== 'warning') return '';
	const { kind, place } = issue;
	const reference = 'reference' in issue ? issue.reference : '';
	const flags = kind === 'stale-flags' ? issue.flags.map(flagKey) : [];
	return [place.column, kind, reference, ...flags].join(' ');
}

/** Of many warnings of one kind in a column, the first with how many more there are. */
function gathered(issues: Issue[]): Issue[] {
	const groups = group(issues, likenessOf);
	return issues.flatMap((issue) => {
		const likeness = likenessOf(issue);
		const alike = groups.get(likeness) ?? [];
		if (!likeness || alike.length <= FEW) return [issue];
		return alike[0] === issue ? [{ ...issue, further: alike.length - 1 }] : [];
	});
}

/** The figure of the same series nearest before it in time, else after. */
function neighbour({ observations }: Measure, figure: Observation): Observation | undefined {
	const like = observations.filter(
		(o) =>
			o.series === figure.series &&
			o.periodId !== figure.periodId &&
			o.value !== null &&
			isSameUnit(o.unit, figure.unit)
	);
	const byTime = like.toSorted((a, b) => byEnd(a.period, b.period));
	const alike = byTime.filter((o) => isAlike(o.period, figure.period));
	const earlier = (all: Observation[]) => all.findLast((o) => byEnd(o.period, figure.period) < 0);
	return earlier(alike) ?? earlier(byTime) ?? byTime[0];
}

const isTenfold = (a: number, b: number) => a !== 0 && b !== 0 && (a / b >= 10 || b / a >= 10);

/** A spreadsheet shows 23.3% and holds 0.233; without its format the fraction comes alone. */
function asFraction(
	row: IncomingRow,
	{ value, unit, printed }: Observation,
	near: Observation | undefined
): Issue[] {
	const isFraction =
		unit.kind === 'share' && value !== null && value > 0 && value < 1 && !printed.endsWith('%');
	if (!isFraction || !near?.value || near.value < 2) return [];
	return [
		issueAt(row, 'value', {
			kind: 'fraction',
			severity: 'error',
			value: printed,
			printed,
			percent: value * 100,
			near: near.printed
		})
	];
}

function tenfold(
	row: IncomingRow,
	{ value, printed }: Observation,
	near: Observation | undefined
): Issue[] {
	if (value === null || !near?.value || !isTenfold(value, near.value)) return [];
	return [
		issueAt(row, 'value', {
			kind: 'tenfold',
			severity: 'warning',
			value: printed,
			near: near.printed,
			period: near.period.label
		})
	];
}

function otherDecimals(
	row: IncomingRow,
	{ printed }: Observation,
	near: Observation | undefined
): Issue[] {
	if (!near || printedDecimals(printed) === printedDecimals(near.printed)) return [];
	return [
		issueAt(row, 'value', {
			kind: 'other-decimals',
			severity: 'warning',
			value: printed,
			near: near.printed,
			period: near.period.label
		})
	];
}

function otherFraction(
	row: IncomingRow,
	{ value, printed, unit, numerator, denominator }: Observation
): Issue[] {
	if (unit.kind !== 'share' || numerator === null || !denominator || value === null) return [];
	const decimals = printedDecimals(printed);
	const worked = ((numerator / denominator) * 100).toFixed(decimals);
	if (worked === value.toFixed(decimals)) return [];
	return [
		issueAt(row, 'numerator', {
			kind: 'other-percentage',
			severity: 'warning',
			numerator,
			denominator,
			printed,
			worked
		})
	];
}

const isSmall = (n: number | null) => n !== null && n > 0 && n < 5;

function smallCount(row: IncomingRow, { value, unit, numerator, series }: Observation): Issue[] {
	const isCount =
		unit.kind === 'count' && isSmall(value) && (series === 'actual' || series === 'target');
	if (!(isCount && series === 'actual') && !isSmall(numerator)) return [];
	return [
		issueAt(row, isSmall(numerator) ? 'numerator' : 'value', {
			kind: 'small-count',
			severity: 'confirm',
			value: String(isSmall(numerator) ? numerator : value)
		})
	];
}

/** Published flags are kept as they are: the site's audit shows them too. */
function ofFlags(row: IncomingRow, measure: Measure): Issue[] {
	const result = resultOf(measure, row.cells.period_id ?? '');
	return auditOf(result)
		.filter(isDifference)
		.filter((one) => isOf(row, one))
		.map((one) => {
			const cell = one.flag === 'rag' ? 'rating_id' : one.flag;
			return issueAt(row, cell, {
				kind: 'differing-flag',
				severity: 'warning',
				value: row.cells[cell] ?? '',
				reference: measure.reference
			});
		});
}

/** Whether a row is the one that a flag would stand in: a mark has a row of its own. */
const isOf = ({ file, cells }: IncomingRow, flag: Flag): boolean =>
	flag.flag === 'met'
		? file === 'published-met.csv' && cells.against === flag.against
		: file === 'published-statuses.csv';

/** A flag without what was found of it. */
const flagAlone = (one: Flag): Flag =>
	one.flag === 'met'
		? { flag: one.flag, against: one.against, comparator: one.comparator }
		: { flag: one.flag };

function ofAreaValue(row: IncomingRow, { measures }: Pick<Atlas, 'measures'>): Issue[] {
	const { measure_id, value = '', printed = '' } = row.cells;
	const measure = measures.find(({ id }) => id === measure_id);
	if (measure?.unit.kind !== 'count' || value === '' || !isSmall(Number(value))) return [];
	return [
		issueAt(row, 'value', {
			kind: 'small-count',
			severity: 'confirm',
			value: printed
		})
	];
}
