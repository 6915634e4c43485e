import type { Unit } from '../../domain/text/format';
import type { Marker } from '../../domain/measure/missing';
import { faultsAt, type Fault, type FaultOf } from '../faults';
import type { Tables } from '../tables';
import type { Row } from '../readTable';

interface Figure {
	value: number | null;
	printed: string;
	marker: Marker | null;
}

/** Whether each figure agrees with its printed text, its marker and its unit. */
export function checkFigures(tables: Tables): Fault[] {
	const units = new Map(tables['indicators.csv'].rows.map(({ id, unit }) => [id, unit]));
	const areaUnits = new Map(tables['area-measures.csv'].rows.map(({ id, unit }) => [id, unit]));
	return [
		...tables['observations.csv'].rows.flatMap((row) =>
			checkObservation(row, row.unit ?? units.get(row.indicator_id))
		),
		...tables['area-values.csv'].rows.flatMap((row) =>
			checkAreaValue(row, areaUnits.get(row.measure_id))
		),
		...tables['context-series.csv'].rows.flatMap(({ row, value, unit }) =>
			inRange(faultsAt('context-series.csv', row), value, unit)
		)
	];
}

function checkObservation(row: Row<'observations.csv'>, unit: Unit | undefined): Fault[] {
	const fault = faultsAt('observations.csv', row.row);
	const isAverage = unit === 'count' && row.series === 'stat_neighbours';
	return [
		...checkText(fault, row, unit),
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
		return [fault('marker', shown, '[z], [x] or [c], since the value is blank')];
	if (value !== null && ABSENT.includes(marker))
		return [fault('marker', shown, `blank, [p] or [r], since there is a value (${value})`)];
	return [];
}

/** The number that a printed text shows: 58.3 for "58.30%"; `undefined` where it shows none. */
function printedNumber(printed: string): number | undefined {
	const digits = printed.trim().replace(/%$/, '').replaceAll(',', '');
	return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

function checkPrinted(fault: FaultOf, { value, printed, marker }: Figure): Fault[] {
	const shown = printedNumber(printed);
	if (value !== null && shown === undefined)
		return [fault('printed', printed, `${value} as the source prints it, such as ${value}%`)];
	if (shown !== undefined && shown !== value)
		return [fault('value', value, `${shown}, as printed: "${printed}"`)];
	if (value === null && marker !== 'c' && !/^(n\/a)?$/i.test(printed.trim()))
		return [fault('printed', printed, 'N/A or blank, since the value is blank')];
	return [];
}

const checkSign = (fault: FaultOf, { printed }: Figure, unit: Unit | undefined): Fault[] =>
	unit && unit !== 'percent' && printed.endsWith('%')
		? [fault('printed', printed, `no per cent sign, since the unit is ${unit}`)]
		: [];

const RANGES: Record<Unit, { holds: (value: number) => boolean; wanted: string }> = {
	percent: { holds: (value) => value >= 0 && value <= 100, wanted: 'per cent, from 0 to 100' },
	count: {
		holds: (value) => value >= 0 && Number.isInteger(value),
		wanted: 'a count, whole, from 0'
	},
	rate: { holds: (value) => value >= 0, wanted: 'a number from 0' },
	rank: {
		holds: (value) => value >= 1 && Number.isInteger(value),
		wanted: 'a rank, whole, from 1'
	},
	score: { holds: () => true, wanted: 'a number' }
};

function inRange(fault: FaultOf, value: number | null, unit: Unit | undefined): Fault[] {
	if (value === null || !unit || RANGES[unit].holds(value)) return [];
	return [fault('value', value, RANGES[unit].wanted)];
}

function checkFraction(fault: FaultOf, row: Row<'observations.csv'>): Fault[] {
	const { numerator, denominator } = row;
	if (numerator === null && denominator === null) return [];
	if (numerator === null)
		return [fault('numerator', '', `a number, since the denominator is ${denominator}`)];
	if (denominator === null)
		return [fault('denominator', '', `a number, since the numerator is ${numerator}`)];
	if (numerator <= denominator) return [];
	return [fault('numerator', numerator, `at most the denominator, ${denominator}`)];
}
