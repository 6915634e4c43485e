import { readReference } from './cells';
import type { Context } from './context';
import type { NearestName } from '../issue/issue';
import { namesOf } from './names';

/** Letters that are typed for digits. */
const LOOK_ALIKE: Record<string, string> = { o: '0', l: '1', i: '1', s: '5' };

const asDigits = (text: string): string =>
	text.replace(/^(\s*ni[\s-]*)(.*)$/is, (_, ni: string, rest: string) =>
		ni.concat(rest.replace(/[olis]/gi, (letter) => LOOK_ALIKE[letter.toLowerCase()] ?? letter))
	);

/** The reference that was meant: "NI 6O" is NI 60 with a letter; else the nearest reference or title. */
export function nearestReference({ tables }: Context, text: string): NearestName | undefined {
	const known = tables['indicators.csv'];
	const digits = readReference(asDigits(text));
	if (digits !== undefined && known.some(({ reference }) => reference === digits))
		return { name: digits, inDigits: true };
	const names = namesOf(known.map(({ reference = '', title = '' }) => [reference, [title]]));
	const name = names.nearest(text);
	return name === undefined ? undefined : { name, inDigits: false };
}
