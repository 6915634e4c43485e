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
	| { kind: 'target-with-tolerance'; greenWithin: number; amberWithin: number }
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
	const { kind, greenWithin, amberWithin } = Object(value) as Record<string, unknown>;
	return (
		RULE_KINDS.includes(kind as RuleKind) &&
		(kind !== 'target-with-tolerance' ||
			[greenWithin, amberWithin].every((limit) => typeof limit === 'number' && limit >= 0))
	);
}

/** The rule that a measure is rated by. */
export interface MeasureRule {
	rule: RatingRule;
	/** The measure names it itself; else it is that of the whole dataset. */
	own: boolean;
	/** Where the rule is written. */
	source: string;
}

export const RULE_TITLES: Record<RuleKind, string> = {
	'target-and-comparator': 'Target and comparator',
	'target-with-tolerance': 'Target with tolerance',
	'comparator-only': 'Comparator only'
};

/**
 * A rule in one sentence.
 * @returns "Green on the target or better, amber within 10% of it, red beyond."
 */
export function ruleWords(rule: RatingRule): string {
	switch (rule.kind) {
		case 'target-and-comparator':
			return 'Green where target and comparator are met, amber where the target is missed and the comparator met, red where both are missed.';
		case 'comparator-only':
			return 'Green where the comparator is met, red where it is missed; where none is stated, amber where one of the two is met.';
		case 'target-with-tolerance': {
			const green = rule.greenWithin > 0 ? ` or within ${rule.greenWithin}% of it` : '';
			return `Green on the target or better${green}, amber within ${rule.amberWithin}% of it, red beyond.`;
		}
		default:
			throw unknownRule(rule);
	}
}
