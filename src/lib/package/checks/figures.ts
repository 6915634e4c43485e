import type { Unit } from '../../domain/text/format';
import type { Marker } from '../../domain/measure/missing';
import { faultsAt, type Fault, type FaultOf } from '../faults';
import type { Tables } from '../dataPackage';
import type { Row } from '../readTable';

interface Figure {
	value: number | null;
	printed: string;
	marker: Marker | null;
}

/** Whether each figure agrees with its printed text, its marker and its unit. */
export function checkFigures(tables: Tables): Fault[] {
	const units = new Map(tables['indicators.csv'].rows.map(({ id, unit }) => [id, unit]));
	const averages = new Set(
		tables['comparators.csv'].rows.filter(({ kind }) => kind === 'peers').map(({ id }) => id)
	);
	const areaUnits = new Map(tables['area-measures.csv'].rows.map(({ id, unit }) => [id, unit]));
	return [
		...tables['observations.csv'].rows.flatMap((row) =>
			checkObservation(row, row.unit ?? units.get(row.indicatorId), averages)
		),
		...tables['area-values.csv'].rows.flatMap((row) =>
			checkAreaValue(row, areaUnits.get(row.measureId))
		),
		...tables['context-series.csv'].rows.flatMap(({ row, value, unit }) =>
			inRange(faultsAt('context-series.csv', row), value, unit)
		)
	];
}

/** @param averages the comparators whose figures are averages, so that a count of theirs need not be whole */
function checkObservation(
	row: Row<'observations.csv'>,
	unit: Unit | undefined,
	averages: ReadonlySet<string>
): Fault[] {
	const fault = faultsAt('observations.csv', row.row);
	const isAverage = unit === 'count' && averages.has(row.series);
	return [
		...checkText(fault, row, unit),
		...checkRevision(fault, row),
		...inRange(fault, row.value, isAverage ? 'rate' : unit),
		...checkFraction(fault, row)
	];
}

function checkAreaValue(row: Row<'area-values.csv'>, unit: Unit | undefined): Fault[] {
	const fault = faultsAt('area-values.csv', row.row);
	return [...checkText(fault, row, unit), ...inRange(fault, row.value, unit)];
}

const checkText = (fault: FaultOf, figure: Figure, unit: Unit | undefined): Fault[] => [
	...checkMarker(fault, figure),
	...checkPrinted(fault, figure),
	...checkSign(fault, figure, unit)
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

/** The number that a printed text shows: 58.3 for "58.30%"; `undefined` where it shows none. */
function printedNumber(printed: string): number | undefined {
	const digits = printed.trim().replace(/%$/, '').replaceAll(',', '');
	return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

function checkPrinted(fault: FaultOf, { value, printed, marker }: Figure): Fault[] {
	const shown = printedNumber(printed);
	if (value !== null && shown === undefined)
		return [fault('printed', printed, { kind: 'printed-value', value })];
	if (shown !== undefined && shown !== value)
		return [fault('value', value, { kind: 'value-as-printed', shown, printed })];
	if (value === null && marker !== 'c' && !/^(n\/a)?$/i.test(printed.trim()))
		return [fault('printed', printed, { kind: 'printed-blank' })];
	return [];
}

const checkSign = (fault: FaultOf, { printed }: Figure, unit: Unit | undefined): Fault[] =>
	unit && unit !== 'percent' && printed.endsWith('%')
		? [fault('printed', printed, { kind: 'no-percent-sign', unit })]
		: [];

const IN_RANGE: Record<Unit, (value: number) => boolean> = {
	percent: (value) => value >= 0 && value <= 100,
	count: (value) => value >= 0 && Number.isInteger(value),
	rate: (value) => value >= 0,
	rank: (value) => value >= 1 && Number.isInteger(value),
	score: () => true
};

function inRange(fault: FaultOf, value: number | null, unit: Unit | undefined): Fault[] {
	if (value === null || !unit || IN_RANGE[unit](value)) return [];
	return [fault('value', value, { kind: 'range', unit })];
}

function checkFraction(fault: FaultOf, row: Row<'observations.csv'>): Fault[] {
	const { numerator, denominator } = row;
	if (numerator === null)
		return denominator === null ? [] : [fault('numerator', '', { kind: 'numerator', denominator })];
	if (denominator === null) return [fault('denominator', '', { kind: 'denominator', numerator })];
	if (numerator <= denominator) return [];
	return [fault('numerator', numerator, { kind: 'numerator-within', denominator })];
}
