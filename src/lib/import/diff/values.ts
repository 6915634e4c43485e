import type { Measure, Observation } from '../../domain/measure';
import type { ChangedFigure } from '../change';

/** "NI 116, Children in poverty". */
export const nameOf = ({
	reference,
	shortTitle
}: Pick<Measure, 'reference' | 'shortTitle'>): string =>
	[reference, shortTitle].filter(Boolean).join(', ');

const MISSING = { z: 'not-applicable', x: 'not-available', c: 'suppressed' } as const;
const STANDING = { p: 'provisional', r: 'revised' } as const;

/** A figure as a list of changes tells it; none where there is no figure, or nothing is said of it. */
export function changedFigure(
	figure: Pick<Observation, 'value' | 'printed' | 'marker'> | undefined
): ChangedFigure | undefined {
	if (!figure) return undefined;
	const { value, printed, marker } = figure;
	if (value !== null) {
		const standing = marker === 'p' || marker === 'r' ? STANDING[marker] : undefined;
		return { kind: 'printed', printed, standing };
	}
	if (marker !== 'z' && marker !== 'x' && marker !== 'c') return undefined;
	return { kind: 'missing', reason: MISSING[marker] };
}

/** Whether a list of changes tells two figures alike. */
export const isToldAlike = (
	before: ChangedFigure | undefined,
	after: ChangedFigure | undefined
): boolean => JSON.stringify(before) === JSON.stringify(after);
