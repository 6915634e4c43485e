import type { FlagKind } from '../../../domain/audit/flags';
import { ratingOfTone, type Rating } from '../../../domain/rating';
import { LEAVE_OUT, type AnswerChoice } from '../../questions';
import { readRating } from '../ratings';
import { isWord, plainWord } from './words';

const UP = /^(?:↑|⬆|▲|⇧|🔼|up)\uFE0F?$/iu;
const DOWN = /^(?:↓|⬇|▼|⇩|🔽|down)\uFE0F?$/iu;

/** Words and signs whose sense is beyond doubt. */
const FLAGS: Record<Exclude<FlagKind, 'rag'>, [RegExp, string][]> = {
	direction: [
		[UP, 'improved'],
		[DOWN, 'declined'],
		[/^(?:improv\w*|better)$|\b(?:positive|improving) trend$/i, 'improved'],
		[
			/^(?:declin\w*|deteriorat\w*|worse\w*)$|\b(?:negative|declining|worsening) trend$/i,
			'declined'
		],
		[/^(?:→|↔|➡|⬌|=|unchanged|same|static|stable|no change|level)\uFE0F?$/i, 'unchanged']
	],
	met: [
		[/^(?:✓|✔|√|☑|✅|yes|y|true|(?:target )?(?:met|achieved|exceeded)|on target)\uFE0F?$/iu, 'yes'],
		[/^(?:x|✗|✘|×|\*|☒|❌|no|n|false|missed)\uFE0F?$/iu, 'no'],
		[/^(?:target )?not (?:met|achieved)$|\bnot (?:being )?on target$|^(?:target )?missed$/i, 'no'],
		[/\bmeeting or exceeding the target$/i, 'yes']
	]
};
const NOT_APPLICABLE: Record<string, string> = { direction: '', met: 'na' };

/** The kind of flag that a column holds: direction, rag, or met for target_met and others. */
export const flagKindOf = (column: string): FlagKind =>
	column === 'direction' || column === 'rag' ? column : 'met';

/**
 * Reads a published flag: an arrow, a met mark, a rating.
 * @param column what it is taken for: direction, target_met, …, rag
 * @param ratings the dataset's
 * @returns the package's word or the rating's id, '' for blank; `undefined` for any other text
 */
export function readFlag(
	column: string,
	text: string,
	ratings: readonly Rating[]
): string | undefined {
	const plain = text.trim();
	if (plain === '') return '';
	if (column === 'rag') return readRating(plain, ratings);
	const kind = column === 'direction' ? column : column.endsWith('_met') ? 'met' : undefined;
	if (kind === undefined) return undefined;
	if (/^n\/?a$/i.test(plain)) return NOT_APPLICABLE[kind];
	return FLAGS[kind].find(([pattern]) => pattern.test(plain))?.[1];
}

/** Whether a text is an arrow up or down, which may tell of the value or of how good it is. */
export const isUpOrDown = (text: string): boolean => UP.test(text.trim()) || DOWN.test(text.trim());

/** A direction with how much: "↑ 2.3", "2.3% ▼". */
const CHANGE =
	/^([^\d\s+−-]+)\s*([+−-]?[\d,.]*\d\s*(?:%|pp)?)$|^([+−-]?[\d,.]*\d\s*(?:%|pp)?)\s*([^\d\s%]+)$/iu;

/**
 * A direction that stands with a number in one cell.
 * @returns `undefined` where a text is none
 */
export function readChange(text: string): { arrow: string; number: string } | undefined {
	const [, before, behind, first, last] = CHANGE.exec(text.trim()) ?? [];
	const [arrow = '', number = ''] = before ? [before, behind] : [last, first];
	return arrow !== '' && readFlag('direction', arrow, [])
		? { arrow, number: number.trim() }
		: undefined;
}

/** Words that say that nothing is known yet: no flag. */
const UNKNOWN =
	/^(?:tb[ca]|n\/?k|not (?:yet )?due|not known|not (?:yet )?available|no data|blank|\.\.|-|–|—)$/;

/** Whether a text says that there is no flag. */
export const isNoFlag = (kind: FlagKind, text: string): boolean =>
	// A dash may be an arrow that points neither way.
	UNKNOWN.test(plainWord(text)) && !(kind === 'direction' && /^[-–—]$/.test(text.trim()));

const ANSWERS = {
	direction: ['improved', 'declined', 'unchanged'],
	met: ['yes', 'no', 'na']
};

const POOR =
	/^(?:not\b|off\b|below|poor|wors|critical|red\b)|\bunder[\s-]?(?:achiev|perform)|^under\b|\bfail|\bmiss|\b(?:well|far|significantly|seriously|severely) (?:below|behind|off)|\bno longer\b|\b(?:serious|major) (?:concern|issue)|^alert$|[☹🙁😞😟👎]|\bsad\b/iu;
const MIDDLING =
	/\bbehind\b|\bslight|\b(?:at|some|minor) (?:risk|concern|issue)|\bclose\b|\bnear|\balmost\b|\bjust (?:below|under|off|short|miss)|\bwithin\b|\btoleran|\bpart(?:ly|ial)|\bdelay|\bcaution|^warning$|\bmonitor|[😐😕]/iu;
const FINE =
	/\bachiev|\bover\b|\bover[\s-]?(?:achiev|perform)|\babove\b|\bexceed|\bon (?:track|target|course|schedule|plan)\b|\bmet\b|\bmeet|\bahead\b|\bgood\b|\bbetter\b|\bcomplete|^ok$|[☺🙂😀😊👍]|\bhappy\b/iu;
/** "Just missed" and "slightly below target" are neither good nor as bad as "missed". */
const NEARLY = /\b(?:slight|just|minor|part(?:ly|ial)|almost|near)/iu;

/** Of poor, middling and fine, from 0, what plain English says of a word; -1 where it says nothing. */
const toneOf = (word: string): number =>
	NEARLY.test(word) && MIDDLING.test(word)
		? 1
		: [POOR, MIDDLING, FINE].findIndex((pattern) => pattern.test(word));

/** The likeliest of the answers; '' where no word tells. */
function likeliest(kind: FlagKind, word: string, ratings: readonly Rating[]): string {
	const answers = {
		direction: ['declined', 'unchanged', 'improved'],
		met: ['no', 'no', 'yes'],
		rag: (['bad', 'middle', 'good'] as const).map((tone) => ratingOfTone(ratings, tone).id)
	}[kind];
	if (
		kind === 'rag' &&
		/\bnot rated\b|\bno (?:target|data|rating)\b|\bnot (?:yet )?(?:started|measured|assessed|applicable)\b/i.test(
			word
		)
	)
		return ratingOfTone(ratings, 'none').id;
	return answers[toneOf(word)] ?? '';
}

/**
 * What is asked of a word where a flag is wanted.
 * @returns `undefined` for a text that is no word
 */
export function flagAsked(
	kind: FlagKind,
	text: string,
	ratings: readonly Rating[]
): (AnswerChoice & { word: string; id: string }) | undefined {
	if (!isWord(text)) return undefined;
	const word = text.trim().replace(/\s+/g, ' ');
	const answers = kind === 'rag' ? ratings.map(({ id }) => id) : ANSWERS[kind];
	return {
		word,
		id: `${kind}: ${plainWord(text)}`,
		options: [...answers, LEAVE_OUT],
		guess: likeliest(kind, word, ratings)
	};
}
