import type { MetFlag } from '../measure';
import type { Benchmark, Result } from '../result';
import { placesOf, type CannotCheckReason, type MetFinding, type MetFlagName } from './flags';
import { leavesOpen } from './precision';

interface Against {
	benchmark: Benchmark;
	published: (statuses: NonNullable<Result['published']>) => MetFlag;
	/** What is missing where there is no benchmark. */
	absent: CannotCheckReason;
}

const AGAINST: Record<MetFlagName, Against> = {
	target_met: {
		benchmark: 'target',
		published: ({ targetMet }) => targetMet,
		absent: 'no-target'
	},
	stat_neighbours_met: {
		benchmark: 'statNeighbours',
		published: ({ statNeighboursMet }) => statNeighboursMet,
		absent: 'no-comparator'
	},
	national_met: {
		benchmark: 'national',
		published: ({ nationalMet }) => nationalMet,
		absent: 'no-comparator'
	}
};

/** A published met flag against outturn and benchmark. On the mark is met; so near is a tie. */
export function metFinding(flag: MetFlagName, result: Result): MetFinding {
	const { benchmark, published: publishedOf } = AGAINST[flag];
	const { outturn, measure } = result;
	const figure = result[benchmark];
	const comparison = result.against[benchmark];
	const published = result.published ? publishedOf(result.published) : null;
	const found = {
		flag,
		published,
		figures: { outturn, against: [{ benchmark, figure }], polarity: measure.polarity },
		sources: placesOf(outturn, figure)
	};
	const reason = cannotCheck(flag, published, result);
	if (reason) return { ...found, verdict: 'cannot-be-checked', calculated: null, reason };
	const calculated = comparison.kind === 'compared' && comparison.met ? 'yes' : 'no';
	if (outturn && figure && leavesOpen(outturn, figure))
		return { ...found, verdict: 'tie', calculated };
	return { ...found, verdict: published === calculated ? 'agrees' : 'differs', calculated };
}

function cannotCheck(
	flag: MetFlagName,
	published: MetFlag,
	{ outturn, measure, against, ...result }: Result
): CannotCheckReason | undefined {
	const { benchmark, absent } = AGAINST[flag];
	if (published === null) return 'left-blank';
	if (outturn?.value == null) return 'no-outturn';
	if (result[benchmark]?.value == null) return absent;
	if (published === 'na') return 'published-as-not-applicable';
	if (against[benchmark].kind === 'compared') return undefined;
	const { reason } = against[benchmark];
	return reason === 'plan' || reason === 'no-polarity' ? reason : 'another-unit';
}
