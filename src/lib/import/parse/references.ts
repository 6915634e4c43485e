import { plainReference } from '../../domain/text/reference';
import { slug } from '../../domain/text/slug';
import type { RawTables } from '../../package/dataPackage';

type Tables = Pick<RawTables, 'indicators.csv' | 'families.csv'>;

/** A measure or a family by its reference. */
export interface Referenced {
	id: string;
	reference: string;
}

/**
 * What a dataset has under a reference, however it is written: "NI79", "ni 53 a", "HSG-4b".
 * @returns `undefined` where nothing has it, or where several measures do
 */
export function referenced(tables: Tables, text: string): Referenced | undefined {
	const wanted = plainReference(text);
	if (wanted === '') return undefined;
	for (const file of ['indicators.csv', 'families.csv'] as const) {
		const [first, ...others] = tables[file].filter(
			({ reference = '' }) => plainReference(reference) === wanted
		);
		if (first) return others.length > 0 ? undefined : named(first);
	}
	return undefined;
}

/** Between the references of one measure in several schemes: "NI 116 / PI 7", "NI 116, PI 7". */
const BETWEEN = [/[,;&\n]|\s\/\s|\band\b|[()]/i, /\//];

/** What names a part of a measure beside its reference: "NI 60 (a)", "NI 60 / ii". */
const OF_PART = /^(?:[a-z]|[ivx]{2,4}|parts? .*)$/i;

/**
 * The one measure or family that several references in a cell are of.
 * @returns `undefined` where the dataset has none of them, or several, or where it names a part of one
 */
export function referencedBySeveral(tables: Tables, text: string): Referenced | undefined {
	const found = BETWEEN.map((between) => {
		const parts = text.split(between).map((part) => part.trim());
		if (parts.some((part) => OF_PART.test(part))) return new Map<string, Referenced>();
		return new Map(
			parts
				.filter(isReference)
				.flatMap((part) => referenced(tables, part) ?? [])
				.map((one) => [one.id, one])
		);
	}).find(({ size }) => size > 0);
	return found?.size === 1 ? [...found.values()][0] : undefined;
}

/** Whether a cell holds several texts that can be references. */
export const areReferences = (text: string): boolean => {
	const parts = text
		.split(BETWEEN[0] as RegExp)
		.map((part) => part.trim())
		.filter(Boolean);
	return parts.length > 1 && parts.every(isReference);
};

const named = ({ id = '', reference = '' }: Record<string, string>): Referenced => ({
	id,
	reference
});

const LONGEST = 20;

/** Whether a text can be the reference of a measure that is new: short, with a digit, and without a word. */
export const isReference = (text: string): boolean =>
	text.length <= LONGEST &&
	/\d/.test(text) &&
	!/\p{L}\p{Ll}{3}/u.test(text) &&
	/^[\p{L}\p{N}][\p{L}\p{N}\s./()_-]*$/u.test(text);

/** A new reference as it is kept, and the id that is made of it, or else of a title. */
export const newlyReferenced = (text: string, title = ''): Referenced => {
	const reference = text.replace(/\s+/g, ' ').trim();
	return { id: slug([reference || title]), reference };
};

/** What follows a family's reference in that of its part: "a" of "NI 53a"; '' where it is no part of it. */
export function partAfter(family: string, reference: string): string {
	const [whole, part] = [plainReference(family), plainReference(reference)];
	if (whole === '' || !part.startsWith(whole)) return '';
	const rest = part.slice(whole.length);
	return /^([a-z]|ks[1-5])$/.test(rest) ? rest : '';
}
