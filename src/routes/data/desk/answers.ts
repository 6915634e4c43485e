import type { Answers, Question } from '$lib/import/questions';
import { ANSWERS as KEY, store, stored } from '$lib/state/page/preferences.svelte';

const MOST_ANSWERS = 500;

/** What was answered of earlier tables; nothing where what is kept is none. */
export function readAnswers(): Answers {
	const kept = valueOf(stored(KEY));
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

/** Adds what was answered now; what is too much is forgotten, the oldest first. */
export function keepAnswers(questions: readonly Question[]): void {
	const now = questions.filter(({ answer }) => answer !== '').map(({ id, answer }) => [id, answer]);
	const all = Object.entries({ ...readAnswers(), ...Object.fromEntries(now) });
	store(KEY, JSON.stringify(Object.fromEntries(all.slice(-MOST_ANSWERS))));
}
