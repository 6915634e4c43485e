import type { Unit } from '../../../domain/text/unit';
import { TABLES, writeCells } from '../../../data/schema/tables';
import type { RawTables } from '../../../package/dataPackage';
import type { IncomingRow } from '../../incoming';
import type { Question } from '../../questions';
import { answeredUnit } from '../cell/unitWords';
import { unitsIn } from '../units';

/** The units that answers make, beside those of the dataset. */
export function madeUnits(
	tables: Pick<RawTables, 'units.csv'>,
	questions: readonly Question[]
): Unit[] {
	const units = unitsIn(tables);
	const known = [...units.values()];
	const made = questions.flatMap(({ facts, answer }) =>
		facts.kind === 'unit' || facts.kind === 'clock'
			? (answeredUnit(facts, answer, known) ?? [])
			: []
	);
	return [...new Map(made.map((unit) => [unit.id, unit])).values()].filter(
		({ id }) => !units.has(id)
	);
}

/** The brought rows, and one for each unit that a new measure among them has and the dataset does not. */
export function withNewUnits(rows: readonly IncomingRow[], made: readonly Unit[]): IncomingRow[] {
	const added = made.flatMap((unit): IncomingRow[] => {
		const first = rows.find(
			({ file, cells }) => file === 'indicators.csv' && cells.unit_id === unit.id
		);
		if (!first) return [];
		const cells = writeCells(TABLES['units.csv'], unit);
		return [{ file: 'units.csv', cells, place: { ...first.place } }];
	});
	return [...rows, ...added];
}
