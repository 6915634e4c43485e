import { group } from 'd3-array';
import type { Flag, FlagAudit } from './flags';

/** Flags of one kind that the same reason keeps from being checked. */
export interface Unchecked {
	reason: string;
	flag: Flag;
	published: string;
	audits: FlagAudit[];
}

/** The flags that cannot be checked, by reason, flag and what was published; the most first. */
export const byObstacle = (flags: FlagAudit[]): Unchecked[] =>
	[...group(flags, ({ reason, flag, published }) => [reason, flag, published].join()).values()]
		.flatMap((audits) => {
			const first = audits[0];
			return first
				? [{ reason: first.reason, flag: first.flag, published: first.published, audits }]
				: [];
		})
		.sort((a, b) => b.audits.length - a.audits.length);
