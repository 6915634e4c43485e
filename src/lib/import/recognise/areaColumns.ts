import type { AreasPart } from '../../data/schema/parts';
import type { Period } from '../../domain/period';
import type { Column, Role } from '../guess';
import type { Read } from './columnsOf';
import { plainHeader } from './headers';
import { periodOfHeading } from './headingPeriod';

const has = (columns: Column[], role: Role) => columns.some((column) => column.role === role);

/** Such as "child-poverty_2009_marker": what stands beside the values of a measure and period. */
const MARKER = /(?:^| )marker$/i;

const marksFigures = ({ header, role }: Read) =>
	role === 'marker' || MARKER.test(header.replaceAll('_', ' '));

/** In a table of areas a period or a measure in the header makes a column one of values. */
export function ofAreas(columns: Read[], { measures }: AreasPart, periods: Period[]): Read[] {
	const isSaidByRows = has(columns, 'area_measure') || measures.length !== 1;
	const only = isSaidByRows ? '' : (measures[0]?.id ?? '');
	return columns.map((column) => {
		const header = plainHeader(column.header.replaceAll('_', ' '));
		const { periodId } = periodOfHeading(header.replace(MARKER, ''), periods);
		const isValue = ['value', 'actual'].includes(column.role) || column.measureId !== '';
		const isMarker = marksFigures(column);
		if (!(isValue || isMarker) || column.role === 'area_measure')
			return { ...column, periodId: '' };
		const role = isMarker ? 'area_marker' : 'area_value';
		return { ...column, role, periodId, measureId: column.measureId || only };
	});
}
