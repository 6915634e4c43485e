import { codeOrder } from './codeOrder';
import type { Measure } from './measure';

/** Orders measures by their number and part in the report. */
export const byNumber = (
	a: Pick<Measure, 'number' | 'part'>,
	b: Pick<Measure, 'number' | 'part'>
): number => a.number - b.number || codeOrder(a.part, b.part);
