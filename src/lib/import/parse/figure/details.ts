import { rowById } from '../byId';
import { textAt, type Context } from '../context';
import type { MeasureRow } from '../keyStages';
import type { Numbered } from '../../guess';
import { unitNamed, unitsIn } from '../units';
import { readFigureOf } from './reading';

const DETAILS = [
	'numerator',
	'denominator',
	'lower',
	'upper',
	'revised_from',
	'revised_on',
	'unit',
	'refers_to',
	'note'
] as const;

/** The column of observations.csv that a detail is of. */
const columnOf = (detail: string) => (detail === 'unit' ? 'unit_id' : detail);

/** The columns that hold what stands beside figures, from 1, by the package's. */
export const detailColumns = (context: Context): Record<string, number> =>
	Object.fromEntries(
		DETAILS.flatMap((name) => {
			const at = context.columnOf(name);
			return at === undefined ? [] : [[columnOf(name), at]];
		})
	);

/** What stands beside a tidy row's figure; a wide table's belong to its outturn alone. */
export function details(
	context: Context,
	row: number,
	{ column: { role, header }, measureId }: { column: Numbered; measureId: string }
): Record<string, string> {
	const isOwn = role === 'value' || role === 'actual';
	const said = isOwn ? Object.entries(detailColumns(context)) : [];
	const beside = Object.fromEntries(
		said
			.map(([name, at]) => [name, textAt(context, row, at)] as const)
			.filter(([, text]) => text !== '')
			.map(([name, text]) => [name, detailText(context, { id: measureId, row }, { name, text })])
	);
	const stated = textAt(context, row, context.columnOf('source'));
	return { ...beside, source: stated || `${context.fileName}, row ${row}, ${header || 'figure'}` };
}

/** A detail as the package writes it; what cannot be read stays as it is, and is a fault there. */
function detailText(
	context: Context,
	measure: Pick<MeasureRow, 'id' | 'row'>,
	{ name, text }: { name: string; text: string }
): string {
	if (name === 'unit_id') return unitId(context, measure.id, text);
	if (name !== 'lower' && name !== 'upper') return text;
	const end = readFigureOf(context, measure, { text, of: 'actual' });
	return end.kind === 'figure' ? end.cells.value : text;
}

/** A measure that is new has what its column of units names, once that is known. */
function unitId(context: Context, measureId: string, text: string): string {
	const id = unitNamed(context.tables, text);
	const isNew = rowById(context.tables['indicators.csv'], measureId) === undefined;
	if (unitsIn(context.tables).has(id) || !isNew) return id;
	return context.newUnits.get(measureId)?.id ?? '';
}
