import { isOpen, type Answers, type Question } from '$lib/import/questions';
import { ANSWERS as KEY, store, stored } from '$lib/state/page/preferences.svelte';

const MOST_ANSWERS = 500;

/** What was answered of earlier tables, as it is kept; `null` where nothing is. */
export const keptAnswers = (): string | null => stored(KEY);

export const readAnswers = (): Answers => parseAnswers(keptAnswers());

/** @returns what of a text is answers; nothing where it is none */
export function parseAnswers(text: string | null): Answers {
	const kept = valueOf(text);
	if (typeof kept !== 'object' || kept === null) return {};
	return Object.fromEntries(
		Object.entries(kept).filter(
			(one): one is [string, string] => one[0] !== '__proto__' && typeof one[1] === 'string'
		)
	);
}

function valueOf(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return undefined;
	}
}

/** The answers of questions that are answered. */
export const answersOf = (questions: readonly Question[]): Answers =>
	Object.fromEntries(
		questions.filter((question) => !isOpen(question)).map(({ id, answer }) => [id, answer])
	);

/** Adds what was answered now; what is too much is forgotten, the oldest first. */
export function keepAnswers(answers: Answers): void {
	const all = Object.entries({ ...readAnswers(), ...answers });
	store(KEY, JSON.stringify(Object.fromEntries(all.slice(-MOST_ANSWERS))));
}
