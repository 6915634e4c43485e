import { plainReference } from '../../domain/text/reference';
import type { Context } from './context';

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

/** A reference of the dataset at hand, to show what one looks like. */
export const exampleReference = ({ tables }: Pick<Context, 'tables'>): string | undefined =>
	tables['indicators.csv'].find(({ reference }) => reference)?.reference;
