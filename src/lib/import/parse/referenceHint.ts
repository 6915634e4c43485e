import { readReference } from './cells';
import type { Context } from './context';
import { namesOf } from './names';

/** Letters that are typed for digits. */
const LOOK_ALIKE: Record<string, string> = { o: '0', l: '1', i: '1', s: '5' };

const asDigits = (text: string): string =>
	text.replace(/^(\s*ni[\s-]*)(.*)$/is, (_, ni: string, rest: string) =>
		ni.concat(rest.replace(/[olis]/gi, (letter) => LOOK_ALIKE[letter.toLowerCase()] ?? letter))
	);

/** The reference that was meant, as a question: "NI 6O" is NI 60 with a letter; else the nearest known. */
export function referenceHint({ tables }: Context, text: string): string | undefined {
	const known = tables['indicators.csv'];
	const digits = readReference(asDigits(text));
	if (known.some(({ reference }) => reference === digits))
		return `Did you mean "${digits}", with digits?`;
	return namesOf(known.map(({ reference = '', title = '' }) => [reference, [title]])).hint(text);
}
