import type { Difference, Flag } from '$lib/domain/audit';
import { benchmarkHead, shortName } from '../measure/comparators';

/** What a published flag is about: "Direction", "Target", "England", "Rating". */
export const flagName = (flag: Flag): string =>
	flag.flag === 'met' ? benchmarkHead(flag) : { direction: 'Direction', rag: 'Rating' }[flag.flag];

const briefly = (flag: Flag): string =>
	flag.flag === 'met' ? shortName(flag) : { direction: 'direction', rag: 'rating' }[flag.flag];

/**
 * Which published flags differ, for a sign that leads to why.
 * @returns "Published differs from the figures: direction, rating", or nothing where none does
 */
export function differingWords(differences: Difference[]): string {
	const flags = differences.map(briefly).join(', ');
	return flags && `Published differs from the figures: ${flags}`;
}
