import type { Measure } from '../measure';
import { resultOf, type Result } from '../result';
import { directionFinding } from './direction';
import {
	flagKey,
	flagsOf,
	publishedFlags,
	VERDICTS,
	type Difference,
	type Finding,
	type Flag,
	type FlagAudit,
	type UncheckedFlag
} from './flags';
import { metFinding } from './met';
import { ratingFinding } from './rating';

export * from './flags';

/**
 * The published flags of a result, each held against what its figures alone say.
 * @returns none where nothing was published
 */
export function auditOf(result: Result): FlagAudit[] {
	if (!result.published) return [];
	const { measure, periodId, period } = result;
	return flagsOf([measure]).map((flag) => ({
		...{ measure, periodId, period },
		...findingOf(flag, result)
	}));
}

function findingOf(flag: Flag, result: Result): Finding {
	if (flag.flag === 'direction') return directionFinding(result);
	return flag.flag === 'rag' ? ratingFinding(result) : metFinding(flag, result);
}

/** A result never changes, and many places ask for its differences. */
const known = new WeakMap<Result, Difference[]>();

/** The published flags of a result that do not follow from its figures. */
export function differencesOf(result: Result): Difference[] {
	const differences = known.get(result) ?? auditOf(result).filter(isDifference);
	known.set(result, differences);
	return differences;
}

/** Whether an audited flag does not follow from the figures. */
export const isDifference = (audit: FlagAudit): audit is Difference => audit.verdict === 'differs';

/** Whether an audited flag cannot be checked. */
export const isUnchecked = (audit: FlagAudit): audit is UncheckedFlag =>
	audit.verdict === 'cannot-be-checked';

/**
 * Every published flag of every measure and period, in the order given. Of a kind that is published of
 * no measure none is left blank.
 */
export function auditAll(measures: Measure[]): FlagAudit[] {
	const published = new Set(publishedFlags(measures).map(flagKey));
	return measures.flatMap((measure) =>
		measure.statuses
			.flatMap(({ periodId }) => auditOf(resultOf(measure, periodId)))
			.filter((audit) => published.has(flagKey(audit)))
	);
}

/** How many flags of each kind fell into each class: a row a flag, in the order of `flagsOf`. */
export const verdictCounts = (audits: FlagAudit[]) =>
	publishedFlags(audits.map(({ measure }) => measure)).map((flag) => {
		const own = audits.filter((audit) => flagKey(audit) === flagKey(flag));
		return {
			flag,
			total: own.length,
			counts: VERDICTS.map((verdict) => own.filter((one) => one.verdict === verdict).length)
		};
	});
