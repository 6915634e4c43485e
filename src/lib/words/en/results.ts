import type { Benchmark } from '$lib/domain/result';
import type { Chance } from '$lib/domain/result/chance';
import { sayFigure } from '$lib/domain/text/format';
import { listed } from '$lib/domain/text/listed';

/** What an outturn is held against, within a sentence. */
export const BENCHMARK_NAMES: Record<Benchmark, string> = {
	target: 'the target',
	statNeighbours: 'statistical neighbours',
	national: 'England'
};

/**
 * The note on chance in plain words.
 * @returns "Inside it: the target (74%) and England (74%). Those differences could be chance."
 */
export function chanceText({ within }: Chance): string {
	if (within.length === 0) return 'Nothing that it is held against lies inside it.';
	const names = within.map(
		({ benchmark, figure }) => `${BENCHMARK_NAMES[benchmark]} (${sayFigure(figure)})`
	);
	const those = within.length > 1 ? 'Those differences' : 'That difference';
	return `Inside it: ${listed(names, 'and')}. ${those} could be chance.`;
}
