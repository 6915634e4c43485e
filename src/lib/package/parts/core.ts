import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { CorePart } from '../../data/schema/core';
import { openingPeriod } from '../../domain/measure/shownPeriods';
import { toMeasure } from './measures';
import type { Tables } from '../tables';
import type { Row } from '../readTable';

/** The core part: everything the overview and the indicator pages say, in the report's order. */
export function corePart(tables: Tables): CorePart {
	const measures = [...tables['indicators.csv'].rows].sort(inReportOrder).map(toMeasure(tables));
	return {
		schema: SCHEMA_VERSION,
		periodId: openingPeriod(measures),
		priorities: tables['priorities.csv'].rows.map(({ id, number, title }) => ({
			id,
			number,
			title
		})),
		families: tables['families.csv'].rows.map(toFamily),
		periods: tables['periods.csv'].rows.map(toPeriod),
		measures,
		context: tables['context-series.csv'].rows.map(toContext)
	};
}

type Indicator = Row<'indicators.csv'>;
const inReportOrder = (a: Indicator, b: Indicator) =>
	a.number - b.number || (a.part < b.part ? -1 : a.part > b.part ? 1 : 0);

const toFamily = (row: Row<'families.csv'>): CorePart['families'][number] => ({
	id: row.id,
	number: row.number,
	reference: row.reference,
	title: row.title,
	priorityId: row.priority_id
});

const toPeriod = (row: Row<'periods.csv'>): CorePart['periods'][number] => ({
	id: row.id,
	label: row.label,
	startsOn: row.starts_on,
	endsOn: row.ends_on
});

const toContext = (row: Row<'context-series.csv'>): CorePart['context'][number] => ({
	id: row.id,
	indicatorId: row.indicator_id,
	title: row.title,
	area: row.area,
	refersTo: row.refers_to,
	value: row.value,
	unit: row.unit,
	source: row.source,
	note: row.note
});
