import type { Comparison } from '../measure/comparison';
import type { MetFlag, Observation } from '../measure';
import type { Result } from '../result';
import type { Finding, Flag, Obstacle } from './flags';
import { leavesOpen } from './precision';
import { betterWords, metWords, placesOf, said } from './words';

export type MetFlagName = Exclude<Flag, 'direction' | 'rag'>;

/** One published met flag with the two figures it compares. */
interface Held {
	/** "the target", "England" */
	name: string;
	yardstick: Observation | undefined;
	comparison: Comparison;
	published: MetFlag;
	/** What is missing where there is no yardstick. */
	absent: Obstacle;
}

const HELD: Record<MetFlagName, (result: Result) => Held> = {
	target_met: ({ target, against, published }) => ({
		name: 'the target',
		yardstick: target,
		comparison: against.target,
		published: published?.targetMet ?? null,
		absent: 'no target'
	}),
	stat_neighbours_met: ({ statNeighbours, against, published }) => ({
		name: 'statistical neighbours',
		yardstick: statNeighbours,
		comparison: against.statNeighbours,
		published: published?.statNeighboursMet ?? null,
		absent: 'no comparator'
	}),
	national_met: ({ national, against, published }) => ({
		name: 'England',
		yardstick: national,
		comparison: against.national,
		published: published?.nationalMet ?? null,
		absent: 'no comparator'
	})
};

/** A published met flag against outturn and yardstick. On the mark is met; so near is a tie. */
export function metFinding(flag: MetFlagName, result: Result): Finding {
	const held = HELD[flag](result);
	const { outturn, measure } = result;
	const { name, yardstick, comparison } = held;
	const figures =
		yardstick?.value == null
			? `${said(outturn)}; ${name}: no figure`
			: `${said(outturn)} against ${name} at ${said(yardstick)}${betterWords(measure)}`;
	const found = {
		published: metWords(held.published),
		figures,
		sources: placesOf(outturn, yardstick)
	};
	const obstacle = obstacleTo(held, result);
	if (obstacle || comparison.kind !== 'compared' || !outturn || !yardstick)
		return { ...found, verdict: 'cannot-be-checked', calculated: '', reason: obstacle ?? '' };
	const calculated = metWords(comparison.met ? 'yes' : 'no');
	if (leavesOpen(outturn, yardstick))
		return {
			...found,
			verdict: 'tie',
			calculated,
			reason: `${figures}: the printed decimals leave open whether it is met`
		};
	return {
		...found,
		verdict: found.published === calculated ? 'agrees' : 'differs',
		calculated,
		reason: `${figures}: ${calculated}`
	};
}

function obstacleTo(
	{ published, yardstick, absent, comparison }: Held,
	{ outturn, measure }: Result
): Obstacle | undefined {
	if (published === null) return 'left blank';
	if (outturn?.value == null) return 'no outturn';
	if (yardstick?.value == null) return absent;
	if (published === 'na') return 'published as not applicable';
	if (comparison.kind === 'compared') return undefined;
	return measure.polarity ? 'another unit' : 'neither way is better';
}
