import type { Unit } from '../../../domain/text/unit';
import { readCell, type FigureReading } from '../cells';
import type { Context } from '../context';
import type { MeasureRow } from '../keyStages';
import { heldPolarity } from '../polarity';
import { unitOfMeasure, unitsIn } from '../units';

/** A figure in its measure's unit, of a new measure in that which is said of it: where none is, in any that its text says. */
export function readFigureOf(
	context: Context,
	measure: Pick<MeasureRow, 'id' | 'row'>,
	{ text, of }: { text: string; of: string }
): FigureReading {
	const known = [...unitsIn(context.tables).values()];
	const unit = unitOf(context, measure.id);
	return readCell(text, {
		of: of === 'target' ? 'target' : 'figure',
		units: unit ? [unit] : known,
		isNew: !unit,
		known,
		polarity: of === 'target' ? heldPolarity(context, measure) : null
	});
}

/** The unit of a measure of the dataset, or of one that is new as far as it is known. */
export const unitOf = (context: Context, id: string): Unit | undefined =>
	unitOfMeasure(context.tables, 'indicators.csv', id) ?? context.newUnits.get(id);
