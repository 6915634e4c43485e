import { leavesWorseOpen } from '../../domain/measure/comparison';
import type { Polarity } from '../../domain/measure/direction';
import { formatFigure } from '../../domain/text/format';
import { limitIn } from '../../domain/text/limit';
import type { Relation } from '../../domain/text/relation';
import { printedValue, type Unit } from '../../domain/text/unit';
import type { Marker } from '../../domain/measure/missing';
import { faultsAt, type Fault, type FaultOf, type IntervalEnd, type Range } from '../faults';
import type { Tables } from '../dataPackage';
import type { Row } from '../readTable';
import { averagedRange, isWithin, rangeOf, unitsIn, type Units } from './ranges';

interface Figure {
	value: number | null;
	printed: string;
	marker: Marker | null;
	relation?: Relation | null | undefined;
	valueTo?: number | null | undefined;
}

/** Whether each figure agrees with its printed text, its marker and its unit. */
export function checkFigures(tables: Tables): Fault[] {
	const units = unitsIn(tables);
	const averages = new Set(
		tables['comparators.csv'].rows.filter(({ kind }) => kind === 'peers').map(({ id }) => id)
	);
	const ofMeasures = new Map(tables['indicators.csv'].rows.map((row) => [row.id, row]));
	const ofAreas = new Map(tables['area-measures.csv'].rows.map(({ id, unitId }) => [id, unitId]));
	return [
		...tables['observations.csv'].rows.flatMap((row) => {
			const { unitId, polarity } = ofMeasures.get(row.indicatorId) ?? {};
			return checkObservation(
				row,
				{ polarity, unit: units.of(row.unitId ?? unitId) },
				units,
				averages
			);
		}),
		...tables['area-values.csv'].rows.flatMap((row) =>
			checkAreaValue(row, units.of(ofAreas.get(row.measureId)), units)
		),
		...tables['context-series.csv'].rows.flatMap(({ row, value, unitId }) =>
			inRange(faultsAt('context-series.csv', row), value, rangeOf(units.of(unitId), units))
		)
	];
}

/** @param averages the comparators whose figures are averages, so that a count of theirs need not be whole */
function checkObservation(
	row: Row<'observations.csv'>,
	{ unit, polarity }: { unit: Unit | undefined; polarity: Polarity | undefined },
	units: Units,
	averages: ReadonlySet<string>
): Fault[] {
	const fault = faultsAt('observations.csv', row.row);
	const range = rangeOf(unit, units);
	return [
		...checkText(fault, row, unit),
		...checkRevision(fault, row),
		...checkLimit(fault, row, polarity),
		...inRange(fault, row.value, averages.has(row.series) ? averagedRange(range) : range),
		...inRange(fault, row.valueTo ?? null, range, 'value_to'),
		...checkInterval(fault, row, range),
		...checkFraction(fault, row)
	];
}

function checkAreaValue(
	row: Row<'area-values.csv'>,
	unit: Unit | undefined,
	units: Units
): Fault[] {
	const fault = faultsAt('area-values.csv', row.row);
	const range = rangeOf(unit, units);
	return [
		...checkText(fault, row, unit),
		...inRange(fault, row.value, range),
		...checkInterval(fault, row, range)
	];
}

/** Without its unit, which is told as a fault of its own, a figure's printed text cannot be judged. */
const checkText = (fault: FaultOf, figure: Figure, unit: Unit | undefined): Fault[] => [
	...checkMarker(fault, figure),
	...(unit ? [...checkPrinted(fault, figure, unit), ...checkSign(fault, figure, unit)] : [])
];

const ABSENT: (Marker | null)[] = ['z', 'x', 'c'];

function checkMarker(fault: FaultOf, { value, marker }: Figure): Fault[] {
	const shown = marker && `[${marker}]`;
	if (value === null && !ABSENT.includes(marker))
		return [fault('marker', shown, { kind: 'marker-of-blank' })];
	if (value !== null && ABSENT.includes(marker))
		return [fault('marker', shown, { kind: 'marker-of-value', value })];
	return [];
}

/** A day or an earlier figure may stand alone; neither stands beside a figure that is not revised. */
function checkRevision(
	fault: FaultOf,
	{ value, marker, revisedFrom, revisedOn }: Row<'observations.csv'>
): Fault[] {
	if (value === null)
		return [
			...(revisedFrom ? [fault('revised_from', revisedFrom, { kind: 'revision-of-blank' })] : []),
			...(revisedOn ? [fault('revised_on', revisedOn, { kind: 'revision-of-blank' })] : [])
		];
	if (marker === 'r' || !(revisedFrom || revisedOn)) return [];
	return [fault('marker', marker && `[${marker}]`, { kind: 'marker-of-revision' })];
}

/** A limit or range is a target's alone, and leaves the better side open. */
function checkLimit(
	fault: FaultOf,
	row: Row<'observations.csv'>,
	polarity: Polarity | undefined = null
): Fault[] {
	const { series, value, relation } = row;
	if (!relation) return checkEnd(fault, row);
	if (series !== 'target') return [fault('relation', relation, { kind: 'relation-of-no-target' })];
	if (value === null) return [fault('relation', relation, { kind: 'relation-of-blank' })];
	if (polarity && polarity !== 'plan' && leavesWorseOpen(relation, polarity))
		return [fault('relation', relation, { kind: 'relation-of-polarity', polarity })];
	return checkEnd(fault, row);
}

/** A range alone has an upper end, and that above its lower one. */
function checkEnd(fault: FaultOf, { value, relation, valueTo }: Row<'observations.csv'>): Fault[] {
	const end = valueTo ?? null;
	if (relation !== 'range')
		return end === null ? [] : [fault('value_to', end, { kind: 'end-of-no-range' })];
	if (value === null || (end !== null && end > value)) return [];
	return [fault('value_to', end, { kind: 'end-of-range', from: value })];
}

/** What a figure's text shows: of a limit or a range that its row says is one, the figures in it. */
function shownIn({ printed, relation, valueTo }: Figure, unit: Unit | undefined) {
	const limit = relation ? limitIn(printed) : undefined;
	if (!limit) return printedValue(printed, unit);
	const to = limit.to === undefined ? null : printedValue(limit.to, unit);
	if (limit.relation !== relation || to !== (valueTo ?? null)) return undefined;
	return printedValue(limit.figure, unit);
}

function checkPrinted(fault: FaultOf, figure: Figure, unit: Unit | undefined): Fault[] {
	const { value, printed, marker } = figure;
	const shown = shownIn(figure, unit);
	if (value !== null && shown === undefined)
		return [
			fault('printed', printed, {
				kind: 'printed-value',
				value,
				example: exampleOf({ ...figure, value }, unit)
			})
		];
	if (shown !== undefined && shown !== value)
		return [fault('value', value, { kind: 'value-as-printed', shown, printed })];
	if (value === null && marker !== 'c' && !/^(n\/a)?$/i.test(printed.trim()))
		return [fault('printed', printed, { kind: 'printed-blank' })];
	return [];
}

/** A value as a source may print it. */
const exampleOf = (figure: Figure & { value: number }, unit: Unit | undefined): string =>
	unit ? formatFigure({ ...figure, printed: String(figure.value), unit }) : String(figure.value);

const checkSign = (fault: FaultOf, { printed }: Figure, unit: Unit | undefined): Fault[] =>
	unit && unit.kind !== 'share' && !unit.after.includes('%') && printed.endsWith('%')
		? [fault('printed', printed, { kind: 'no-percent-sign', unit: unit.title })]
		: [];

function inRange(
	fault: FaultOf,
	value: number | null,
	range: Range,
	column: 'value' | 'value_to' | IntervalEnd = 'value'
): Fault[] {
	if (value === null || isWithin(value, range)) return [];
	return [fault(column, value, { kind: 'range', range })];
}

interface Interval {
	value: number | null;
	lower?: number | null | undefined;
	upper?: number | null | undefined;
}

/** Both ends or neither, around the value; those of a count need not be whole. */
function checkInterval(fault: FaultOf, figure: Interval, range: Range): Fault[] {
	const { value, lower = null, upper = null } = figure;
	if (value === null)
		return [
			...(lower === null ? [] : [fault('lower', lower, { kind: 'interval-of-blank' })]),
			...(upper === null ? [] : [fault('upper', upper, { kind: 'interval-of-blank' })])
		];
	if (lower === null)
		return upper === null
			? []
			: [fault('lower', '', { kind: 'interval-end', other: 'upper', at: upper })];
	if (upper === null)
		return [fault('upper', '', { kind: 'interval-end', other: 'lower', at: lower })];
	const ends = averagedRange(range);
	return [
		...(lower > value
			? [fault('lower', lower, { kind: 'interval-around', end: 'lower', value })]
			: []),
		...(upper < value
			? [fault('upper', upper, { kind: 'interval-around', end: 'upper', value })]
			: []),
		...inRange(fault, lower, ends, 'lower'),
		...inRange(fault, upper, ends, 'upper')
	];
}

function checkFraction(fault: FaultOf, row: Row<'observations.csv'>): Fault[] {
	const { numerator, denominator } = row;
	if (numerator === null)
		return denominator === null ? [] : [fault('numerator', '', { kind: 'numerator', denominator })];
	if (denominator === null) return [fault('denominator', '', { kind: 'denominator', numerator })];
	if (numerator <= denominator) return [];
	return [fault('numerator', numerator, { kind: 'numerator-within', denominator })];
}
