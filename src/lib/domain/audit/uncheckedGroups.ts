import { group } from 'd3-array';
import { flagKey, type UncheckedFlag } from './flags';

/** Flags of one kind, published alike, that the same reason keeps from being checked. */
export interface UncheckedGroup {
	/** It stands for all of them: flag, reason and what was published are the same. */
	first: UncheckedFlag;
	all: UncheckedFlag[];
}

/** The flags that cannot be checked, by reason, flag and what was published; the most first. */
export const uncheckedGroups = (flags: UncheckedFlag[]): UncheckedGroup[] =>
	[...group(flags, (one) => [one.reason, flagKey(one), one.published].join()).values()]
		.flatMap((all) => (all[0] ? [{ first: all[0], all }] : []))
		.sort((a, b) => b.all.length - a.all.length);
