/** The rules that turn figures into a rating. Which is in force, a dataset says for itself. */
export const RULE_KINDS = [
	'target-and-comparator',
	'target-with-tolerance',
	'comparator-only',
	'thresholds'
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/**
 * Limits of a tolerance are in per cent of the target's own value, not in points. Thresholds are
 * values in the measure's unit: where higher is better, good is from the higher of the two.
 */
export type RatingRule =
	| { kind: 'target-and-comparator' }
	| { kind: 'target-with-tolerance'; goodWithin: number; middleWithin: number }
	| { kind: 'comparator-only' }
	| { kind: 'thresholds'; goodFrom: number; middleFrom: number };

/** A rule that can be in force for all measures: thresholds, in a measure's own unit, are its alone. */
export type RuleForAll = Exclude<RatingRule, { kind: 'thresholds' }>;
export const RULES_FOR_ALL = RULE_KINDS.filter((kind) => kind !== 'thresholds');
export const isRuleForAll = (rule: RatingRule): rule is RuleForAll => rule.kind !== 'thresholds';

/** Whether the answer of a rule hangs on the comparators. */
export const ASKS_COMPARATORS: Record<RuleKind, boolean> = {
	'target-and-comparator': true,
	'target-with-tolerance': false,
	'comparator-only': true,
	thresholds: false
};

/** Whether the answer of a rule hangs on the target. */
export const ASKS_TARGET: Record<RuleKind, boolean> = {
	'target-and-comparator': true,
	'target-with-tolerance': true,
	'comparator-only': false,
	thresholds: false
};

/**
 * The error of a rule that is not known, at the end of a switch over all rules. One that the switch
 * leaves out does not fit the parameter, and so is found by the types.
 */
export const unknownRule = (rule: never): RangeError =>
	new RangeError(`${JSON.stringify(rule)} is no rating rule: wanted ${RULE_KINDS.join(', ')}.`);

/** Whether a value from outside is a rule; the limits of a tolerance are numbers from 0, thresholds any. */
export function isRatingRule(value: unknown): value is RatingRule {
	const { kind, goodWithin, middleWithin, goodFrom, middleFrom } = Object(value) as Record<
		string,
		unknown
	>;
	const areNumbers = (limits: unknown[], least: number) =>
		limits.every((limit) => typeof limit === 'number' && limit >= least);
	return (
		RULE_KINDS.includes(kind as RuleKind) &&
		(kind !== 'target-with-tolerance' || areNumbers([goodWithin, middleWithin], 0)) &&
		(kind !== 'thresholds' || areNumbers([goodFrom, middleFrom], -Infinity))
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
