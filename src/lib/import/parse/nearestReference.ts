import { plainReference } from '../../domain/text/reference';
import type { Context } from './context';
import type { NearestName } from '../issue/issue';
import { namesOf } from './names';

/** Letters that are typed for digits. */
const LOOK_ALIKE: Record<string, string> = { o: '0', l: '1', i: '1', s: '5' };

const looked = (text: string): string =>
	plainReference(text.replace(/[olis]/gi, (letter) => LOOK_ALIKE[letter.toLowerCase()] ?? letter));

/** A known reference that was typed with letters like its digits: "NI 6O" is NI 60. */
export function withDigits({ tables }: Pick<Context, 'tables'>, text: string): string | undefined {
	const [plain, look] = [plainReference(text), looked(text)];
	if (plain === '') return undefined;
	const known = tables['indicators.csv'].map(({ reference = '' }) => reference).filter(Boolean);
	if (known.some((reference) => plainReference(reference) === plain)) return undefined;
	return known.find((reference) => looked(reference) === look);
}

/** The reference that was meant: with digits for letters like them; else the nearest reference or title. */
export function nearestReference(context: Context, text: string): NearestName | undefined {
	const digits = withDigits(context, text);
	if (digits !== undefined) return { name: digits, inDigits: true };
	const known = context.tables['indicators.csv'];
	const names = namesOf(
		known.map(({ id = '', reference = '', title = '' }) => [reference || id, [title]])
	);
	const name = names.nearest(text);
	return name === undefined ? undefined : { name, inDigits: false };
}

/** A reference of the dataset at hand, to show what one looks like. */
export const exampleReference = ({ tables }: Pick<Context, 'tables'>): string | undefined =>
	tables['indicators.csv'].find(({ reference }) => reference)?.reference;
