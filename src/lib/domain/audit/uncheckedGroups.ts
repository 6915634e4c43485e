import { group } from 'd3-array';
import type { UncheckedFlag } from './flags';

/** The flags that cannot be checked, taken together by reason, flag and what was published; the most first. */
export const uncheckedGroups = (flags: UncheckedFlag[]): UncheckedFlag[][] =>
	[
		...group(flags, ({ reason, flag, published }) => [reason, flag, published].join()).values()
	].sort((a, b) => b.length - a.length);
