/** How an outturn is to stand to a target that is no single mark: a limit, or a range with both its ends. */
export const RELATIONS = ['at-least', 'more-than', 'at-most', 'less-than', 'range'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The way that a limit leaves open; a range leaves none. */
export const WAYS: Record<Relation, 'higher' | 'lower' | null> = {
	'at-least': 'higher',
	'more-than': 'higher',
	'at-most': 'lower',
	'less-than': 'lower',
	range: null
};
