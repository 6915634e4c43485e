import { group } from 'd3-array';
import type { CorePart } from '../../data/schema/core';
import { NO_AREAS, type AreasPart } from '../../data/schema/parts';
import type { TableFile } from '../../data/schema/tables';
import { auditOf, flagKey, isDifference, type Flag } from '../../domain/audit';
import { isSameUnit, printedDecimals } from '../../domain/text/format';
import type { Measure, Observation } from '../../domain/measure';
import { linked } from '../../domain/measure/linked';
import { byEnd, isAlike } from '../../domain/period';
import { resultOf } from '../../domain/result';
import type { IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { ofAreas } from './areas';
import { asFraction, newFraction } from './fractions';
import { issueAt } from './issueAt';

interface Side {
	core: CorePart;
	areas?: AreasPart;
}

/**
 * What a person should see of figures that fit: none of it stops. Only of what came with this sheet.
 * @param before the active dataset, whose figures need no second look
 * @param today the ISO day, by which a period has ended or not
 */
export function warnings(rows: IncomingRow[], before: Side, after: Side, today: string): Issue[] {
	const byId = ({ core }: Side) =>
		new Map(linked(core).measures.map((measure) => [measure.id, measure]));
	const [measures, held] = [byId(after), byId(before)];
	const flagged = new Set(rows.flatMap((row) => (OF_FLAGS.includes(row.file) ? topicOf(row) : [])));
	const fresh: Fresh[] = [];
	const found = rows.flatMap((row) => {
		const id = row.cells.indicator_id ?? '';
		const measure = measures.get(id);
		if (!measure) return [];
		if (OF_FLAGS.includes(row.file)) return ofFlags(row, measure);
		if (row.file !== 'observations.csv' || !isNew(row, measure, held.get(id))) return [];
		fresh.push({ row, measure });
		const stale = flagged.has(topicOf(row)) ? [] : staleFlags(row, measure, held.get(id));
		const ofNew = held.has(id) ? [] : newFraction(row, find(measure, row), measure);
		return [...ofNew, ...ofFigure(row, measure, today), ...stale];
	});
	const areaRows = rows.filter(({ file }) => file === 'area-values.csv');
	const [own, now] = [before.areas ?? NO_AREAS, after.areas ?? NO_AREAS];
	return [
		...found,
		...sameAsBefore(fresh),
		...ofAreas(areaRows, { before: own, after: now, today })
	];
}

/** A figure that was not held. */
interface Fresh {
	row: IncomingRow;
	measure: Measure;
}

const SEVERAL = 3;

/** Outturns of a period that all are those of the one before: a column brought again. */
function sameAsBefore(fresh: Fresh[]): Issue[] {
	const outturns = fresh.filter(({ row }) => row.cells.series === 'actual');
	const byColumn = group(
		outturns,
		({ row }) => `${row.place.columns.value} ${row.cells.period_id}`
	);
	return [...byColumn.values()].flatMap((all) => {
		const pairs = all.flatMap(({ row, measure }) => {
			const figure = find(measure, row);
			const earlier = figure && earlierAlike(measure, figure);
			return figure && earlier ? [{ row, figure, earlier }] : [];
		});
		const [first] = pairs;
		const isSame = pairs.every(({ figure, earlier }) => figure.value === earlier.value);
		if (!first || pairs.length < SEVERAL || !isSame) return [];
		return [
			issueAt(first.row, 'value', {
				kind: 'same-as-before',
				severity: 'warning',
				value: first.figure.printed,
				period: first.earlier.period.label,
				figures: pairs.length
			})
		];
	});
}

/** Files of published flags. */
const OF_FLAGS: readonly TableFile[] = ['published-statuses.csv', 'published-met.csv'];

const find = (measure: Measure | undefined, { cells }: IncomingRow) =>
	measure?.observations.find((o) => o.series === cells.series && o.periodId === cells.period_id);

const topicOf = ({ cells }: IncomingRow) => `${cells.indicator_id} ${cells.period_id}`;

/** Whether a figure has a value and is not held already. */
function isNew(row: IncomingRow, measure: Measure, held: Measure | undefined): boolean {
	const [figure, earlier] = [find(measure, row), find(held, row)];
	const isHeld = figure?.value === earlier?.value && figure?.printed === earlier?.printed;
	return figure !== undefined && figure.value !== null && !isHeld;
}

function ofFigure(row: IncomingRow, measure: Measure, today: string): Issue[] {
	const figure = find(measure, row);
	if (!figure) return [];
	const near = neighbour(measure, figure);
	const fraction = asFraction(row, figure, near ?? farOutturn(measure, figure));
	if (fraction.length > 0) return fraction;
	return [
		...tenfold(row, figure, near),
		...(near ? [] : targetTenfold(row, figure, measure)),
		...otherDecimals(row, figure, near),
		...otherFraction(row, figure),
		...withoutBase(row, figure, measure),
		...notEnded(row, figure, { measure, today }),
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

/** The other figures of a series in the same unit, by time. */
const othersOf = ({ observations }: Measure, figure: Observation, series = figure.series) =>
	observations
		.filter(
			(o) =>
				o.series === series &&
				(o.periodId !== figure.periodId || series !== figure.series) &&
				o.value !== null &&
				isSameUnit(o.unit, figure.unit)
		)
		.sort((a, b) => byEnd(a.period, b.period));

const earlierThan = (figure: Observation, all: Observation[]) =>
	all.findLast((o) => byEnd(o.period, figure.period) < 0);

/** The figure of the same series in the latest earlier period of the kind. */
const earlierAlike = (measure: Measure, figure: Observation) =>
	earlierThan(
		figure,
		othersOf(measure, figure).filter((o) => isAlike(o.period, figure.period))
	);

/** The figure of the same series nearest before it in time, else after. */
function neighbour(measure: Measure, figure: Observation): Observation | undefined {
	const byTime = othersOf(measure, figure);
	return earlierAlike(measure, figure) ?? earlierThan(figure, byTime) ?? byTime[0];
}

const isTenfold = (a: number, b: number) => a !== 0 && b !== 0 && (a / b >= 10 || b / a >= 10);

/** Where a series has no other figure: the latest outturn of its measure, where that is ten times it or more. */
function farOutturn(measure: Measure, figure: Observation): Observation | undefined {
	const outturn = othersOf(measure, figure, 'actual').at(-1);
	const isFar = (outturn?.value ?? 0) >= 10 * (figure.value ?? 0);
	return figure.series !== 'actual' && isFar ? outturn : undefined;
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

/** A first target has no history but that of its measure's outturns. */
function targetTenfold(row: IncomingRow, figure: Observation, measure: Measure): Issue[] {
	const { series, value, printed } = figure;
	const near = series === 'target' ? othersOf(measure, figure, 'actual').at(-1) : undefined;
	if (value === null || !near?.value || !isTenfold(value, near.value)) return [];
	return [
		issueAt(row, 'value', {
			kind: 'target-tenfold',
			severity: 'warning',
			value: printed,
			near: near.printed,
			period: near.period.label
		})
	];
}

const hasBase = ({ numerator, denominator }: Observation) =>
	numerator !== null && denominator !== null;

/** A share tells less without the numbers that others of its measure have. */
function withoutBase(row: IncomingRow, figure: Observation, { observations }: Measure): Issue[] {
	const { series, unit, printed } = figure;
	const like = observations.filter((o) => o !== figure && o.series === series);
	if (series !== 'actual' || unit.kind !== 'share' || hasBase(figure) || !like.some(hasBase))
		return [];
	return [
		issueAt(row, 'value', { kind: 'share-without-base', severity: 'warning', value: printed })
	];
}

/** A year so far is another thing, and so is a figure that is marked provisional. */
function notEnded(
	row: IncomingRow,
	{ series, marker, period, printed }: Observation,
	{ measure, today }: { measure: Measure; today: string }
): Issue[] {
	const isFinal = series === 'actual' && marker !== 'p' && measure.cumulative !== 'yes';
	if (!isFinal || period.endsOn < today) return [];
	return [
		issueAt(row, 'value', {
			kind: 'period-not-ended',
			severity: 'warning',
			value: printed,
			endsOn: period.endsOn
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
