import { flagKey, VERDICTS, type Flag } from '$lib/domain/audit';
import type { AuditFilters } from '$lib/domain/audit/select';
import { RULES_FOR_ALL, type RuleForAll } from '$lib/domain/rating';
import { slug } from '$lib/domain/text/slug';
import { readQuery, writeQuery, type Keys, type Query } from './codec';
import { numberUpTo, oneOrNone, someOf, text } from './kinds';

/** All that the audit's address can say: what is shown, and the rule that is tried. */
export interface AuditSelection extends AuditFilters {
	/** Empty: the period that pages open on. */
	period: string;
	/** Empty: the first rule that is not in force. */
	rule: RuleForAll['kind'] | '';
	/** Limits in per cent of the target, for the rule that has any. */
	green: number;
	amber: number;
}

/** What the dataset offers to choose from. */
export interface AuditOffered {
	/** The ids of the periods that it can show. */
	periodIds: readonly string[];
	/** Those that its measures are published with. */
	flags: readonly Flag[];
}

/** The mark of a comparator goes by its short title too: `neighbours`. */
const otherwise = ({ flags }: AuditOffered): Record<string, string> =>
	Object.fromEntries(
		flags.flatMap((flag) =>
			flag.flag === 'met' && flag.comparator
				? [[flagKey(flag), slug([flag.comparator.shortTitle])]]
				: []
		)
	);
const MOST_LETTERS = 200;

export const AUDIT_KEYS: Keys<AuditSelection, AuditOffered> = {
	q: text(MOST_LETTERS),
	kind: someOf(({ flags }) => flags.map(flagKey), { otherwise }),
	verdict: { name: 'class', ...someOf(VERDICTS) },
	period: oneOrNone(({ periodIds }) => periodIds),
	rule: oneOrNone(RULES_FOR_ALL),
	green: numberUpTo(100, 0),
	amber: numberUpTo(100, 10)
};

/** The defaults: every flag of the dataset's own period. */
export const WHOLE_AUDIT: AuditSelection = readQuery(AUDIT_KEYS, new URLSearchParams(), {
	periodIds: [],
	flags: []
});

/** What an address asks for. An unknown value falls to its default; it never throws. */
export const readAudit = (query: Query, offered: AuditOffered): AuditSelection =>
	readQuery(AUDIT_KEYS, query, offered);

/**
 * The query of an audit's selection: only what differs from the defaults.
 * @returns "" or "?kind=direction&class=tie"
 */
export const writeAudit = (selection: AuditSelection): string =>
	writeQuery(AUDIT_KEYS, selection, WHOLE_AUDIT);

/** The rule that a selection tries, given the kind that is in force. */
export function triedRule(
	selection: AuditSelection,
	inForce: RuleForAll['kind'] | undefined
): RuleForAll {
	const others = RULES_FOR_ALL.filter((one) => one !== inForce);
	const kind = selection.rule || (others[0] ?? 'comparator-only');
	if (kind !== 'target-with-tolerance') return { kind };
	const middleWithin = Math.max(selection.green, selection.amber);
	return { kind, goodWithin: selection.green, middleWithin };
}
