import { plainReference } from '../../../domain/text/reference';
import type { Context } from '../context';
import { plainName } from '../names';
import { letterOf, type Naming } from '../naming';
import { partAfter, referenced } from '../references';

/** A measure that parts may stand below. */
export interface Whole extends Naming {
	/** As its row says it: "5". */
	number: string;
	/** The title as its row says it. */
	said: string;
	/** The priority that it stands under, and its parts with it; '' where that is not known. */
	priorityId: string;
}

/** How a row calls itself, with the number in its own column. */
export type Called = Naming & Pick<Whole, 'number'>;

const OF_WHICH = /^(?:and )?of (?:which|whom|these)\b/i;
const LETTERED = /^\(?[a-z][).]\s/i;
const BULLET = /^[-–—•·▪◦]\s*(?=\p{L})/u;

/** Whether a title says that it is of a part of another measure: "of which falls". */
export const isOfWhich = ({ title }: Naming): boolean => OF_WHICH.test(title);

/** A measure as it heads its parts: as the dataset has it, else as its row calls it. */
export function wholeOf(
	{ tables }: Pick<Context, 'tables'>,
	id: string,
	{ reference, title, number, priorityId }: Omit<Whole, 'said'>
): Whole {
	const held = tables['indicators.csv'].find((one) => one.id === id) ?? {};
	return {
		reference: reference || (held.reference ?? ''),
		title: [held.short_title, held.title, title].find(Boolean) ?? '',
		...{ number, said: title, priorityId: held.priority_id || priorityId }
	};
}

/**
 * The measure that a row may be a part of: the one above it, or that of the reference beside "of which".
 * @param isOwn its title is that of a measure
 * @returns `undefined` where the row names a measure of the dataset
 */
export function wholeFor(
	{ tables }: Pick<Context, 'tables'>,
	own: Called,
	{ isOwn, above }: { isOwn: boolean; above: Whole | undefined }
): Whole | undefined {
	const id = referenced(tables, own.reference)?.id;
	const held = tables['indicators.csv'].find((one) => one.id === id);
	if (isOfWhich(own) && id !== undefined && held && !held.part)
		return wholeOf({ tables }, id, { ...own, title: '', number: '', priorityId: '' });
	const isAgain = own.title === above?.said;
	return id !== undefined || (isOwn && !isAgain) ? undefined : above;
}

/**
 * How a row calls its measure where it is a part of the one above it: by the whole's title and its own, and by
 * the whole's reference and its letter.
 * @returns `undefined` where the row is no part of it
 */
export function partOf(
	{ tables }: Pick<Context, 'tables'>,
	own: Called,
	whole: Whole
): Naming | undefined {
	const letter = letterIn(own, whole);
	const isTitled = isWholes(own, whole) && isMarked(own.title) && !isMarked(whole.said);
	if (letter === '' && !isTitled) return undefined;
	const reference = referenceIn(own, whole);
	const title = titleOf(whole, own.title, letter);
	return { reference, title: referenced(tables, reference) ? own.title : title };
}

/** Whether a row says no reference but its whole's. */
const isWholes = ({ reference }: Naming, whole: Naming): boolean =>
	reference === '' || plainReference(reference) === plainReference(whole.reference);

const isMarked = (title: string) => [OF_WHICH, LETTERED, BULLET].some((one) => one.test(title));

/** The letter that a row's reference says of its whole's, or its number of its whole's; '' for none. */
function letterIn(own: Called, whole: Whole): string {
	if (!isWholes(own, whole))
		return letterOf(own.reference) || partAfter(whole.reference, own.reference);
	return letterOf(own.number) || partAfter(whole.number, own.number);
}

function referenceIn(own: Naming, whole: Naming): string {
	if (isWholes(own, whole)) return '';
	const letter = letterOf(own.reference);
	if (letter === '') return own.reference;
	return whole.reference === '' ? '' : `${whole.reference}${letter}`;
}

/** A part is called by its whole and itself; by its letter where it says no more. */
function titleOf(whole: Naming, said: string, letter: string): string {
	const title = said.replace(BULLET, '');
	const [all, own] = [plainName(whole.title), plainName(title)];
	const name = own === '' || own === all ? letter : title;
	const isSaid = all === '' || own.startsWith(`${all} `);
	return isSaid ? name : `${whole.title}: ${name}`;
}
