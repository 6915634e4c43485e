import type { Flag, FlagAudit } from './flags';

/** Flags of one kind that the same reason keeps from being checked. */
export interface Unchecked {
	reason: string;
	flag: Flag;
	published: string;
	audits: FlagAudit[];
}

/** The flags that cannot be checked, by reason, flag and what was published; the most first. */
export function byObstacle(flags: FlagAudit[]): Unchecked[] {
	const groups = new Map<string, Unchecked>();
	for (const audit of flags) {
		const { reason, flag, published } = audit;
		const key = [reason, flag, published].join();
		const group = groups.get(key) ?? { reason, flag, published, audits: [] };
		groups.set(key, { ...group, audits: [...group.audits, audit] });
	}
	return [...groups.values()].sort((a, b) => b.audits.length - a.audits.length);
}
