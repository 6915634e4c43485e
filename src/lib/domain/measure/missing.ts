/** `[z]` not applicable, `[x]` not available, `[c]` suppressed, `[p]` provisional, `[r]` revised. */
export const MARKERS = ['z', 'x', 'c', 'p', 'r'] as const;
export type Marker = (typeof MARKERS)[number];

/** Why there is nothing to compare. Each is shown in words, none as zero or as a dash alone. */
export type MissingReason =
	| 'not-applicable'
	| 'not-available'
	| 'suppressed'
	| 'not-published'
	| 'another-unit'
	| 'no-polarity'
	/** As near the target as can be: neither more nor less is better. */
	| 'plan';

const BY_MARKER: Partial<Record<Marker, MissingReason>> = {
	z: 'not-applicable',
	x: 'not-available',
	c: 'suppressed'
};

/**
 * Why an observation has no value.
 * @returns `undefined` where it has one; `not-published` where there is no observation at all
 */
export function missingReason(
	observation: { value: number | null; marker: Marker | null } | undefined
): MissingReason | undefined {
	if (!observation) return 'not-published';
	if (observation.value !== null) return undefined;
	return (observation.marker && BY_MARKER[observation.marker]) ?? 'not-available';
}
