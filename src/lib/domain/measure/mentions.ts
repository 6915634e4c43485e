import type { Measure } from './index';
import { plainReference } from '../text/reference';

/**
 * Every word asked for begins a word of the measure's names; a reference is one word however it is
 * written: "NI79" and "NI 79", "hsg 4b" and "HSG-04b".
 */
export function mentions(measure: Measure, q: string): boolean {
	if (q === '') return true;
	const { reference, number, part, title, shortTitle } = measure;
	const plain = plainReference(reference);
	const words = [...wordsOf(`${reference} ${number}${part} ${title} ${shortTitle}`), plain];
	const asked = wordsOf(q.replace(lettersBeforeDigits(reference), '$1'));
	return asked.every(
		(wanted) => words.some((word) => word.startsWith(wanted)) || begins(plain, wanted)
	);
}

/** A reference's own letters with what parts them from their digits. */
function lettersBeforeDigits(reference: string): RegExp {
	const [letters] = /^\p{L}+/u.exec(reference) ?? ['(?!)'];
	return new RegExp(`(?<![\\p{L}\\p{N}])(${letters})[^\\p{L}\\p{N}]+(?=\\d)`, 'giu');
}

const begins = (plain: string, wanted: string): boolean =>
	/^\p{L}+\d/u.test(wanted) && plain !== '' && plain.startsWith(plainReference(wanted));

const wordsOf = (text: string) =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}*+]+/u)
		.filter(Boolean);
