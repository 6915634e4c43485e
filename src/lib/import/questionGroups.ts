import type { Question } from './questions';

/**
 * Questions as a person meets them, in the order of the first of each: what the words of one column mean is
 * one, so is what stands for a missing figure in a table, and so is a heading with the period of its figures.
 */
export function askedTogether(questions: readonly Question[]): Question[][] {
	const groups = new Map<string, Question[]>();
	for (const question of questions) {
		const key = groupOf(question);
		groups.set(key, [...(groups.get(key) ?? []), question]);
	}
	return [...groups.values()];
}

function groupOf({ id, facts, examples }: Question): string {
	if (facts.kind === 'absence') return facts.kind;
	if (facts.kind === 'flag') return `${facts.flag} in ${examples[0]?.place.column ?? ''}`;
	return facts.kind === 'period' && facts.beside ? facts.beside : id;
}
