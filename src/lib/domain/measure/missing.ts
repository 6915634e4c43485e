/** `[z]` not applicable, `[x]` not available, `[c]` suppressed, `[p]` provisional, `[r]` revised. */
export const MARKERS = ['z', 'x', 'c', 'p', 'r'] as const;
export type Marker = (typeof MARKERS)[number];

/**
 * What a marker says of a figure that has a value: that it may still change, or has.
 * @returns the empty string where there is nothing to say
 */
export const standingWord = (figure: { marker: Marker | null } | undefined): string =>
	figure?.marker === 'p' ? 'provisional' : figure?.marker === 'r' ? 'revised' : '';

/** A figure's text with what its marker says: "23.3%, provisional". */
export const withStanding = (text: string, figure: { marker: Marker | null } | undefined): string =>
	[text, standingWord(figure)].filter(Boolean).join(', ');

/** Why there is nothing to compare. Each is shown in words, none as zero or as a dash alone. */
export type MissingReason =
	| 'not-applicable'
	| 'not-available'
	| 'suppressed'
	| 'not-published'
	| 'another-unit'
	| 'no-polarity';

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
