import type { Area } from './index';

/** Below this confidence a name matched by position is told with a caution. */
const UNSURE_BELOW = 0.8;

/** Whether a name that was matched by position may be another area's. */
export const isUnsure = ({ nameMatch, nameMatchConfidence }: Area): boolean =>
	nameMatch === 'inferred' && (nameMatchConfidence ?? 0) < UNSURE_BELOW;
