/** The rules that turn figures into a rating. Which is in force, a dataset says for itself. */
export const RULE_KINDS = [
	'target-and-comparator',
	'target-with-tolerance',
	'comparator-only'
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Limits are in per cent of the target's own value, not in points. */
export type RatingRule =
	| { kind: 'target-and-comparator' }
	| { kind: 'target-with-tolerance'; goodWithin: number; middleWithin: number }
	| { kind: 'comparator-only' };

/** Whether the answer of a rule hangs on the comparators. */
export const ASKS_COMPARATORS: Record<RuleKind, boolean> = {
	'target-and-comparator': true,
	'target-with-tolerance': false,
	'comparator-only': true
};

/**
 * The error of a rule that is not known, at the end of a switch over all rules. One that the switch
 * leaves out does not fit the parameter, and so is found by the types.
 */
export const unknownRule = (rule: never): RangeError =>
	new RangeError(`${JSON.stringify(rule)} is no rating rule: wanted ${RULE_KINDS.join(', ')}.`);

/** Whether a value from outside is a rule; its limits are numbers from 0. */
export function isRatingRule(value: unknown): value is RatingRule {
	const { kind, goodWithin, middleWithin } = Object(value) as Record<string, unknown>;
	return (
		RULE_KINDS.includes(kind as RuleKind) &&
		(kind !== 'target-with-tolerance' ||
			[goodWithin, middleWithin].every((limit) => typeof limit === 'number' && limit >= 0))
	);
}

/** The rule that a measure is rated by. */
export interface MeasureRule {
	rule: RatingRule;
	/** The measure names it itself; else it is that of the whole dataset. */
	own: boolean;
	/** Those that it counts, by their ids; `null`: the main ones. */
	comparatorIds: string[] | null;
	/** Where the rule is written. */
	source: string;
}
