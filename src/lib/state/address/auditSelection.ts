import { FLAGS, VERDICTS, type Flag } from '$lib/domain/audit';
import type { AuditFilters } from '$lib/domain/audit/select';
import { RULE_KINDS, type RatingRule, type RuleKind } from '$lib/domain/rating';

/** All that the audit's address can say: what is shown, and the rule that is tried. */
export interface AuditSelection extends AuditFilters {
	/** Empty: the period that pages open on. */
	period: string;
	/** Empty: the first rule that is not in force. */
	rule: RuleKind | '';
	/** Limits in per cent of the target, for the rule that has any. */
	green: number;
	amber: number;
}

export const WHOLE_AUDIT: AuditSelection = {
	q: '',
	kind: [],
	verdict: [],
	period: '',
	rule: '',
	green: 0,
	amber: 10
};

const KIND_WORDS: Record<Flag, string> = {
	direction: 'direction',
	target_met: 'target',
	stat_neighbours_met: 'neighbours',
	national_met: 'national',
	rag: 'rating'
};
const MAX_Q = 200;

/**
 * What an address asks for. An unknown value falls to its default; it never throws.
 * @param periods the ids of the periods that the dataset can show
 */
export function readAudit(query: URLSearchParams, periods: readonly string[]): AuditSelection {
	const asked = (key: string) => (query.get(key) ?? '').split(',');
	return {
		q: (query.get('q') ?? '').slice(0, MAX_Q),
		kind: FLAGS.filter((flag) => asked('kind').includes(KIND_WORDS[flag])),
		verdict: VERDICTS.filter((verdict) => asked('class').includes(verdict)),
		period: periods.find((period) => period === query.get('period')) ?? '',
		rule: RULE_KINDS.find((kind) => kind === query.get('rule')) ?? '',
		green: limit(query.get('green'), WHOLE_AUDIT.green),
		amber: limit(query.get('amber'), WHOLE_AUDIT.amber)
	};
}

/** A share of a target, as a reader may type it; `otherwise` where it is none. */
function limit(text: string | null, otherwise: number): number {
	const value = /^\d+(\.\d+)?$/.test(text ?? '') ? Number(text) : NaN;
	return value >= 0 && value <= 100 ? value : otherwise;
}

/**
 * The query of an audit's selection: only what differs from the defaults, in a fixed order.
 * @returns "" or "?kind=direction&class=tie"
 */
export function writeAudit(selection: AuditSelection): string {
	const pairs = {
		q: selection.q,
		kind: selection.kind.map((flag) => KIND_WORDS[flag]).join(','),
		class: selection.verdict.join(','),
		period: selection.period,
		rule: selection.rule,
		green: selection.green === WHOLE_AUDIT.green ? '' : String(selection.green),
		amber: selection.amber === WHOLE_AUDIT.amber ? '' : String(selection.amber)
	};
	const said = Object.entries(pairs).filter(([, value]) => value !== '');
	const query = new URLSearchParams(said).toString().replaceAll('%2C', ',');
	return query && `?${query}`;
}

/** The rule that a selection tries, given the kind that is in force. */
export function triedRule(selection: AuditSelection, inForce: RuleKind | undefined): RatingRule {
	const others = RULE_KINDS.filter((one) => one !== inForce);
	const kind = selection.rule || (others[0] ?? 'comparator-only');
	if (kind !== 'target-with-tolerance') return { kind };
	const amberWithin = Math.max(selection.green, selection.amber);
	return { kind, greenWithin: selection.green, amberWithin };
}
