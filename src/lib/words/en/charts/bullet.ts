import { type MissingReason } from '$lib/domain/measure/missing';
import type { Benchmark, Result } from '$lib/domain/result';
import { listAnd, lower } from '../common';
import { priorWords, sentenceOf } from '../results';
import { periodLabel } from '../periods';
import { MISSING_WORDS } from '../figures';
import { unitWords } from '../units';

/** What an outturn can be drawn against. */
type Drawn = Benchmark | 'prior';

/** Which way is better, at the foot of the axis. */
export const BETTER_WORDS = {
	higher: 'higher is better →',
	lower: '← lower is better',
	plan: 'as near the target as can be',
	neither: 'neither way is better'
};

const NAMES: Record<Benchmark, string> = {
	target: 'target',
	statNeighbours: 'statistical neighbours',
	national: 'England'
};

const nameOf = (drawn: Drawn, result: Result) =>
	drawn === 'prior' ? priorWords([result]) : NAMES[drawn];

/** What the outturn is drawn against: "Against target and England". */
export const bulletTitle = (against: Drawn[], result: Result): string =>
	against.length > 0
		? `Against ${listAnd(against.map((drawn) => nameOf(drawn, result)))}`
		: 'The outturn';

/** Measure, unit and period. */
export const bulletSubtitle = ({ measure, periodId }: Result): string =>
	`${measure.shortTitle}, ${unitWords(measure.unit)}, ${periodLabel(periodId)}`;

/** The chart in a sentence, for whoever does not see it. */
export const bulletSentence = (result: Result): string => `Bullet chart. ${sentenceOf(result)}`;

/** The interval of a small cohort, in per cent. */
export const intervalNote = ({ low, high }: { low: number; high: number }): string =>
	`The line over the bar is the 95% interval: ${low}% to ${high}%.`;

/** What could not be drawn, and why: "Not drawn: England (not applicable)." */
export function notDrawnNote(
	missing: { drawn: Drawn; reason: MissingReason }[],
	result: Result
): string {
	const said = missing.map(
		({ drawn, reason }) => `${nameOf(drawn, result)} (${MISSING_WORDS[reason]})`
	);
	return `Not drawn: ${said.join(', ')}.`;
}

/** The title of the chart as a picture, which has no page around it. */
export const bulletPictureTitle = (against: Drawn[], result: Result, place: string): string =>
	[
		result.measure.shortTitle,
		place,
		periodLabel(result.periodId),
		lower(bulletTitle(against, result))
	].join(', ');
