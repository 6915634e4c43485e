import { type MissingReason } from '$lib/domain/measure/missing';
import type { Comparator } from '$lib/domain/measure/comparator';
import type { Result } from '$lib/domain/result';
import { listAnd, lower } from '../common';
import { listedName } from '../measure/comparators';
import { priorWords, sentenceOf } from '../results';
import { MISSING_WORDS } from '../figures';
import { unitWords } from '../units';

/** What an outturn can be drawn against. */
interface Drawn {
	/** `target`, `prior` or a comparator's id. */
	id: string;
	comparator: Comparator | undefined;
}

/** Which way is better, at the foot of the axis. */
export const BETTER_WORDS = {
	higher: 'higher is better →',
	lower: '← lower is better',
	plan: 'as near the target as can be',
	neither: 'neither way is better'
};

const nameOf = (drawn: Drawn, result: Result) =>
	drawn.id === 'prior' ? priorWords([result]) : listedName(drawn);

/** What the outturn is drawn against: "Against target and England". */
export const bulletTitle = (against: Drawn[], result: Result): string =>
	against.length > 0
		? `Against ${listAnd(against.map((drawn) => nameOf(drawn, result)))}`
		: 'The outturn';

/** Measure, unit and period. */
export const bulletSubtitle = ({ measure, period }: Result): string =>
	`${measure.shortTitle}, ${unitWords(measure.unit)}, ${period.label}`;

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
	[result.measure.shortTitle, place, result.period.label, lower(bulletTitle(against, result))].join(
		', '
	);
