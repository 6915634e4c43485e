import type { AreasPart } from '../../data/schema/parts';
import type { Period } from '../../domain/period';
import type { Column, Role } from '../guess';
import type { OfDataset, Read } from './columnsOf';
import { plainHeader } from './headers';
import { periodOfHeading } from './headingPeriod';
import { saysPart } from './whoseColumns';

const has = (columns: Column[], role: Role) => columns.some((column) => column.role === role);

/** Such as "child-poverty_2009_marker": what stands beside the values of a measure and period. */
const MARKER = /(?:^| )marker$/i;

const marksFigures = ({ header, role }: Read) =>
	role === 'marker' || MARKER.test(header.replaceAll('_', ' '));

/** What a table of areas has beside its values. */
const OF_AREAS: Role[] = [
	...['ignore', 'area', 'area_measure', 'area_value', 'area_marker', 'period', 'whose'],
	...['title', 'unit']
];

/**
 * The columns of a table of areas: a period or a measure in the header makes one of values. Rows may say
 * that their values are of a part of the people, or are no values; what else a table of measures has is not used.
 */
export function ofAreas(columns: Read[], areas: AreasPart, core: OfDataset): Read[] {
	return withValues(columns, areas, core.periods)
		.map((column) =>
			column.role === 'series' || saysPart(column) ? { ...column, role: 'whose' } : column
		)
		.map((column) =>
			column.isRemembered || OF_AREAS.includes(column.role)
				? column
				: { ...column, role: 'ignore', unused: { reason: 'not-of-areas' } }
		);
}

function withValues(columns: Read[], { measures }: AreasPart, periods: Period[]): Read[] {
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
