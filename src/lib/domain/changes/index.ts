import { areLike } from '../measure/basketChanges';
import type { Measure } from '../measure';
import type { Period } from '../period';
import { ratingChangesAmong, ratingPairs, type RatingPair } from './ratingChanges';
import { bySize, isMove, moveOf, type Move, type Unmoved } from './moves';
import { revisionsBetween, type Revision } from './revisions';
import { basePeriod, match, reportedBy, reports, type Side, type SideName } from './sides';

export type { Side } from './sides';

/** What changed. */
export interface Changes {
	/** This side, and the side before where there is one. */
	now: SideName;
	before: SideName | undefined;
	/** The period that outturns are held against; `undefined` where none is known. */
	base: Period | undefined;
	/** How many measures this side reports on. */
	/** Each measure shows its latest figure, held against its own earlier one. */
	eachOnItsOwn?: true;
	total: number;
	/** How many ratings could be held against an earlier one. */
	ratingsCompared: number;
	ratingChanges: RatingPair[];
	/** Biggest first. */
	improved: Move[];
	declined: Move[];
	unchanged: Move[];
	unmoved: Unmoved[];
	/** `undefined` where there is no side before to tell it from, or one of another time of the year. */
	added: Measure[] | undefined;
	retired: Measure[] | undefined;
	revised: Revision[];
}

/**
 * What changed from the side before (another dataset, another period, or both) to this one.
 * Without a side before, or with one of the same period, outturns are held against the year
 * before, as this side publishes it; its ratings are then unknown unless the side before has them.
 */
export function changesOf(now: Side, before?: Side): Changes {
	const matched = match(now, before);
	const pairs = ratingPairs(matched);
	const outcomes = matched.map(moveOf);
	const moves = outcomes.filter(isMove).sort(bySize);
	const went = (way: Move['way']) => moves.filter((move) => move.way === way);
	return {
		now: nameOf(now),
		before: before && nameOf(before),
		base: basePeriod(now, before),
		...(now.measures.some(({ showsLatest }) => showsLatest) && { eachOnItsOwn: true as const }),
		total: matched.length,
		ratingsCompared: pairs.length,
		ratingChanges: ratingChangesAmong(pairs),
		improved: went('improved'),
		declined: went('declined'),
		unchanged: went('unchanged'),
		unmoved: outcomes.filter((outcome): outcome is Unmoved => !isMove(outcome)),
		...membership(now, before),
		revised: revisionsBetween(now, before)
	};
}

const nameOf = ({ kind, period }: Side): SideName => ({ kind, period });

function membership(now: Side, before: Side | undefined): Pick<Changes, 'added' | 'retired'> {
	if (!before || !areLike(before.period, now.period))
		return { added: undefined, retired: undefined };
	const has = (side: Side) => {
		const ids = new Set(side.measures.filter((m) => reports(side, m)).map(({ id }) => id));
		return ({ id }: Measure) => ids.has(id);
	};
	return {
		added: reportedBy(now).filter((measure) => !has(before)(measure)),
		retired: reportedBy(before).filter((measure) => !has(now)(measure))
	};
}
