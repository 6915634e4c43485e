import { mentions } from '../measure/mentions';
import { flagKey, type FlagAudit, type Verdict } from './flags';

/** What a reader narrowed the audited flags to. An empty list or text narrows nothing. */
export interface AuditFilters {
	q: string;
	/** Flags by their keys. */
	kind: string[];
	verdict: Verdict[];
}

/** The flags that answer every filter, in the order given. */
export const selectFlags = (audits: FlagAudit[], { q, kind, verdict }: AuditFilters): FlagAudit[] =>
	audits.filter(
		(audit) =>
			(kind.length === 0 || kind.includes(flagKey(audit))) &&
			(verdict.length === 0 || verdict.includes(audit.verdict)) &&
			mentions(audit.measure, q)
	);
