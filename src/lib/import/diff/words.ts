import { withStanding } from '../../domain/measure/missing';
import type { Measure, Observation } from '../../domain/measure';

/** "NI 116, Children in poverty". */
export const nameOf = ({
	reference,
	shortTitle
}: Pick<Measure, 'reference' | 'shortTitle'>): string => `${reference}, ${shortTitle}`;

const ABSENT: Partial<Record<string, string>> = {
	z: 'not applicable',
	x: 'not available',
	c: 'suppressed'
};

/** A figure as it is told in a list of changes: as printed, with what its marker means. */
export function figureText(
	one: Pick<Observation, 'value' | 'printed' | 'marker'> | undefined
): string {
	if (!one) return '';
	if (one.value === null) return ABSENT[one.marker ?? ''] ?? '';
	return withStanding(one.printed, one);
}
