import type { Measure } from './index';

/** Every word asked for begins a word of the measure's names; "NI79" and "NI 79" are one. */
export function mentions(measure: Measure, q: string): boolean {
	if (q === '') return true;
	const names = `${measure.reference} ${measure.reference.replace(' ', '')} ${measure.number}${measure.part} ${measure.title} ${measure.shortTitle}`;
	const words = wordsOf(names);
	const asked = wordsOf(q.replace(/\bni\s+(?=\d)/gi, 'ni'));
	return asked.every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const wordsOf = (text: string) =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}*+]+/u)
		.filter(Boolean);
