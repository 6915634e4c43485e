/** Which way is better; `plan` is as near the target as can be. */
export const POLARITIES = ['higher', 'lower', 'plan'] as const;
/** `null` where no judgement is made. */
export type Polarity = (typeof POLARITIES)[number] | null;

/** The way that is better, where one is. */
export const betterWay = (polarity: Polarity): 'higher' | 'lower' | null =>
	polarity === 'plan' ? null : polarity;

/** Direction of travel: said in words, since higher is not always better. */
export const DIRECTIONS = ['improved', 'declined', 'unchanged', 'unknown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * The direction of travel from the prior value to the outturn, under the measure's polarity.
 * Equal printed figures are unchanged. Unknown where either value is missing, or where the
 * figures differ and neither way is better, as where the plan is to be kept to.
 * Stated by the report: "Comparing 2011/12 outturn performance to 2010/11 outturn performance".
 */
export function directionOf(
	outturn: number | null | undefined,
	prior: number | null | undefined,
	polarity: Polarity
): Direction {
	if (outturn == null || prior == null) return 'unknown';
	if (outturn === prior) return 'unchanged';
	if (!betterWay(polarity)) return 'unknown';
	return outturn > prior === (polarity === 'higher') ? 'improved' : 'declined';
}
