import type { Difference, Flag } from '$lib/domain/audit';

/** What each published flag is about. */
export const FLAG_WORDS: Record<Flag, string> = {
	direction: 'Direction',
	target_met: 'Target',
	stat_neighbours_met: 'Statistical neighbours',
	national_met: 'England',
	rag: 'Rating'
};

const SHORT: Record<Flag, string> = {
	direction: 'direction',
	target_met: 'target',
	stat_neighbours_met: 'neighbours',
	national_met: 'England',
	rag: 'rating'
};

/**
 * Which published flags differ, for a sign that leads to why.
 * @returns "Published differs from the figures: direction, rating", or nothing where none does
 */
export function differingWords(differences: Difference[]): string {
	const flags = differences.map(({ flag }) => SHORT[flag]).join(', ');
	return flags && `Published differs from the figures: ${flags}`;
}
