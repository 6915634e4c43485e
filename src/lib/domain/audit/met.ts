import type { MetFlag } from '../measure';
import { benchmarkOf, TARGET, type Benchmark, type Result } from '../result';
import { placesOf, type CannotCheckReason, type MetFinding, type MetFlagOf } from './flags';
import { leavesOpen } from './precision';

/** A published met flag against outturn and benchmark. On the mark is met; so near is a tie. */
export function metFinding(flag: MetFlagOf, result: Result): MetFinding {
	const { outturn, measure } = result;
	const benchmark = benchmarkOf(result, flag.against);
	const { figure, comparison } = benchmark;
	const published = result.published?.met[flag.against] ?? null;
	const found = {
		...flag,
		published,
		figures: {
			outturn,
			against: [{ benchmark: { id: flag.against, comparator: flag.comparator }, figure }],
			polarity: measure.polarity
		},
		sources: placesOf(outturn, figure)
	};
	const reason = cannotCheck(benchmark, published, result);
	if (reason) return { ...found, verdict: 'cannot-be-checked', calculated: null, reason };
	const calculated = comparison.kind === 'compared' && comparison.met ? 'yes' : 'no';
	if (outturn && figure && leavesOpen(outturn, figure))
		return { ...found, verdict: 'tie', calculated };
	return { ...found, verdict: published === calculated ? 'agrees' : 'differs', calculated };
}

function cannotCheck(
	{ id, figure, comparison }: Benchmark,
	published: MetFlag,
	{ outturn }: Result
): CannotCheckReason | undefined {
	if (published === null) return 'left-blank';
	if (outturn?.value == null) return 'no-outturn';
	if (figure?.value == null) return id === TARGET ? 'no-target' : 'no-comparator';
	if (published === 'na') return 'published-as-not-applicable';
	if (comparison.kind === 'compared') return undefined;
	const { reason } = comparison;
	return reason === 'plan' || reason === 'no-polarity' ? reason : 'another-unit';
}
