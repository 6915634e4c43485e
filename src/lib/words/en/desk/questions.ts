import type { FlagKind } from '$lib/domain/audit/flags';
import type { ComparatorRow } from '$lib/domain/measure/comparator';
import { lettersOf } from '$lib/import/read/reference';
import {
	LEAVE_OUT,
	NEW_UNIT,
	OTHER,
	OURS,
	SAME,
	TAKE,
	type Question,
	type QuestionFacts
} from '$lib/import/questions';
import { counted, NOUNS } from '../counts';
import { listAnd } from '../common';
import { roleWords } from './check';
import { OUTLINE_ASKED, outlineAnswer } from './outlines';

/** What a table leaves open is asked, once for all the cells that it is about. */

export const QUESTIONS = {
	heading: 'Questions',
	lede: 'The table does not say, so these cells are not read until you do. What a word or a heading means is remembered for the next file; a year is asked of each.',
	choose: 'Choose an answer',
	use: 'Use these answers',
	unanswered: 'Choose an answer.',
	wrongYear: 'Write a year as YYYY/YY.'
};

const FLAGS: Record<FlagKind, (word: string) => string> = {
	direction: (word) => `Which direction of travel does “${word}” mean?`,
	met: (word) => `Does “${word}” mean met or missed?`,
	rag: (word) => `Which rating does “${word}” mean?`
};

type Sentences = {
	[K in QuestionFacts['kind']]: (facts: Extract<QuestionFacts, { kind: K }>) => string;
};

const SENTENCES: Sentences = {
	year: ({ headings }) =>
		`Which year ${headings.length === 1 ? 'is' : 'are'} ${quoted(headings)} of?`,
	period: ({ headings }) =>
		`Which period ${headings.length === 1 ? 'is' : 'are'} ${quoted(headings)} of?`,
	which: ({ headings }) => `Which of ${quoted(headings)} is to be used?`,
	heading: ({ heading }) => `What are the figures under “${heading}”?`,
	whose: ({ heading, text }) => `What are the figures in rows where “${heading}” is “${text}”?`,
	title: ({ title }) => `What are the figures in this table? It is called “${title}”.`,
	below: ({ text }) => `What are the figures in the rows below “${text}”?`,
	absence: ({ word }) => `What does “${word}” mean where a figure would stand?`,
	flag: ({ flag, word }) => FLAGS[flag](word),
	letter: ({ letter }) => `What does “${letter}” after a figure mean?`,
	unit: ({ word }) => `Which unit is “${word}”?`,
	clock: ({ text }) => `Is “${text}” in minutes and seconds, or in hours and minutes?`,
	polarity: ({ word }) => `Which way is better where the table says “${word}”?`,
	arrows: ({ heading }) =>
		`What do the arrows${heading && ` under “${heading}”`} say of a measure where lower is better?`,
	priority: () => 'Under which priority do the new measures stand?',
	blank: ({ heading }) => `Where “${heading}” is blank, does the one above it apply?`,
	name: ({ of, text, near }) => `Is “${text}” the ${of} “${near}”?`,
	measure: ({ text }) =>
		`Which measure is “${text}”? Its reference is of one measure, its title of another.`,
	council: ({ ours, ...why }) => `Is this a table of ${ours}? ${differs(why)}`,
	...OUTLINE_ASKED
};

/** Why a table may be another council's. */
const differs = ({
	named,
	differing,
	compared
}: Omit<Extract<QuestionFacts, { kind: 'council' }>, 'kind' | 'ours'>): string =>
	[
		named && `It is named “${named}”.`,
		differing > 0 &&
			`${differing} of the ${compared} figures that the dataset already has are different.`
	]
		.filter(Boolean)
		.join(' ');

const MOST_NAMED = 4;

/** "“Q1”, “Q2” and 10 more" */
export function quoted(headings: readonly string[]): string {
	const more = headings.length - MOST_NAMED;
	const named = headings.slice(0, MOST_NAMED).map((heading) => `“${heading}”`);
	return listAnd(more > 0 ? [...named, `${more} more`] : named);
}

const saying = <K extends QuestionFacts['kind']>(
	sentences: Sentences,
	facts: Extract<QuestionFacts, { kind: K }>
): string => sentences[facts.kind](facts as never);

/** @returns "Which year are “Q1” and “Q2” of?" */
export const questionText = ({ facts }: Pick<Question, 'facts'>): string =>
	saying(SENTENCES, facts);

/** What is asked in one of several questions: "What do these words under “Status” mean?" */
export function groupText(group: readonly Question[]): string {
	const [first, ...others] = group;
	if (!first) return '';
	const { facts, examples } = first;
	if (others.length === 0) return questionText(first);
	if (facts.kind === 'absence') return 'What do these words mean where a figure would stand?';
	if (facts.kind === 'heading')
		return `What are the figures under “${facts.heading}”, and which period are they of?`;
	const { header, column } = examples[0]?.place ?? {};
	return `What do these words ${header ? `under “${header}”` : `in column ${lettersOf(column ?? 1)}`} mean?`;
}

/** What one answer of several is called: the word that it is about. */
export function partText({ facts }: Pick<Question, 'facts'>): string {
	if (facts.kind === 'absence' || facts.kind === 'flag') return facts.word;
	return facts.kind === 'period' ? `Period of ${quoted(facts.headings)}` : 'Figures';
}

/** Where it was found: "B1: Quarter 2 Result; in 3 cells" */
export function foundText({ examples, cells }: Pick<Question, 'examples' | 'cells'>): string {
	const named = examples.map(({ place: { row, column }, text }) => {
		const cell = column === undefined ? '' : `${lettersOf(column)}${row ?? ''}`;
		return [cell, text].filter(Boolean).join(': ');
	});
	const all = cells > examples.length ? `; in ${counted(cells, NOUNS.cell)}` : '';
	return `${named.join(', ')}${all}`;
}

/** What an answer may name of the dataset. */
export interface Named {
	ratings: readonly { id: string; word: string }[];
	comparators: readonly ComparatorRow[];
	priorities: readonly { id: string; title: string }[];
	units: readonly { id: string; title: string }[];
}

const OWN_ANSWERS: Record<string, string> = {
	[LEAVE_OUT]: 'Leave these out',
	[SAME]: 'Yes',
	[OTHER]: 'No, it is a new one',
	[OURS]: 'Yes, take its figures',
	[TAKE]: 'Yes',
	'[x]': 'Not available',
	'[z]': 'Not applicable',
	'[c]': 'Suppressed',
	provisional: 'The figure is provisional',
	pence: 'The figure is in pence',
	improved: 'Improved',
	declined: 'Declined',
	unchanged: 'Unchanged',
	yes: 'Met',
	no: 'Missed',
	na: 'Not applicable'
};

/** Answers that another kind of question has in another sense. */
const ANSWERS_OF: Partial<Record<QuestionFacts['kind'], Record<string, string>>> = {
	polarity: {
		higher: 'Higher is better',
		lower: 'Lower is better',
		plan: 'Near the target is better',
		none: 'Neither is better'
	},
	blank: { [OTHER]: 'No, none of those above' },
	council: { [LEAVE_OUT]: 'No, leave all of it out' },
	system: { [LEAVE_OUT]: 'No, leave all of it out' },
	kept: { [LEAVE_OUT]: 'No' },
	arrows: {
		performance: '↑ says that it got better',
		value: '↑ says that the figure rose'
	}
};

/** An answer as it stands in the list of choices. */
export function answerText(facts: QuestionFacts, answer: string, named: Named): string {
	const own =
		outlineAnswer(facts, answer) ?? ANSWERS_OF[facts.kind]?.[answer] ?? OWN_ANSWERS[answer];
	return own ?? namedAnswer(facts, answer, named) ?? answer;
}

/** An answer that is one of the table's or the dataset's things; `undefined` where there is none such. */
function namedAnswer(
	facts: QuestionFacts,
	answer: string,
	{ ratings, comparators, priorities, units }: Named
): string | undefined {
	const isIt = ({ id }: { id: string }) => id === answer;
	if (facts.kind === 'which') return facts.headings[Number(answer) - 1];
	if (['heading', 'whose', 'title', 'below'].includes(facts.kind))
		return roleWords(answer, comparators);
	if (facts.kind === 'measure') return facts.measures.find(isIt)?.name;
	if (facts.kind === 'unit' || facts.kind === 'clock') return unitAnswer(facts, answer, units);
	if (facts.kind === 'priority') return priorities.find(isIt)?.title;
	return ratings.find(isIt)?.word;
}

function unitAnswer(
	facts: Extract<QuestionFacts, { kind: 'unit' | 'clock' }>,
	answer: string,
	units: Named['units']
): string | undefined {
	if (facts.kind === 'unit' && answer === NEW_UNIT) return `A new unit, “${facts.word}”`;
	const title = units.find(({ id }) => id === answer)?.title;
	return title ?? (facts.kind === 'clock' ? 'hours and minutes' : undefined);
}

/** What each answer is called by a screen reader. */
export const answerTo = (question: string): string => `Answer: ${question}`;

/** That nothing is open. */
export const questionsSummary = (answered: number): string =>
	`${counted(answered, NOUNS.question)} answered. An answer can be changed until the figures are committed.`;
