import { plainReference } from '../../domain/text/reference';
import { LEAVE_OUT, OTHER, SAME } from '../questions';
import type { Context } from './context';
import { namesOf, plainName } from './names';
import { letterOf, referenceColumn, type Naming } from './naming';
import { withDigits } from './nearestReference';
import {
	areReferences,
	isReference,
	newlyReferenced,
	partAfter,
	referenced,
	referencedBySeveral,
	type Referenced
} from './references';
import { isHeading } from './unusedRows';

interface Named {
	naming: Naming;
	/** The heading of parts above, by its reference. */
	family: string;
}

export interface MeasureNaming {
	/**
	 * The measure that a row names, or the one that it would be; `asked` where that waits for an answer or is
	 * left out, `undefined` where it names none.
	 */
	measureNamed: (row: number, named: Named) => Referenced | 'asked' | undefined;
	/** Whether a text is the title of a measure that the dataset has. */
	isTitle: (text: string) => boolean;
}

/**
 * Which measure each row of a table names: by its reference, by its title exactly, and by a slip of either
 * once a person has said so; where reference and title are of two measures, by what a person says. A part's
 * letter is read below the heading that it belongs to.
 */
export function measureNaming(context: Context): MeasureNaming {
	const { tables } = context;
	const titles = titlesOf(context);
	const nearest = namesOf(tables['indicators.csv'].map(({ id = '', title = '' }) => [id, [title]]));
	const nearestTitle = (title: string) => titles.get(plainName(nearest.nearest(title) ?? ''));
	/** The other measure whose title a row has, be it with a slip; a title that several have is no other's. */
	const otherTitled = (title: string, own: string): Referenced | undefined => {
		const id = titles.get(plainName(title)) ?? nearestTitle(title);
		return id && id !== own ? measureOf(context, id) : undefined;
	};
	/** The measure that a row's reference is of, or the one that a person chose where its title is another's. */
	const byItsReference = (row: number, naming: Naming, referred: Referenced) => {
		const other = isHeading(context, row) ? undefined : otherTitled(naming.title, referred.id);
		return other ? askedWhich(context, row, { naming, all: [referred, other] }) : referred;
	};
	const byItsTitle = (row: number, naming: Naming) => {
		const { reference, title } = naming;
		const id = titles.get(plainName(reference)) ?? titles.get(plainName(title));
		const titled = id ? measureOf(context, id) : undefined;
		const known = exactly(titled, reference);
		// A title that several measures have names none of them.
		if (known || (id === '' && reference === '')) return known;
		const slip = titled ?? bySlip(context, naming, nearestTitle);
		return slip ? asked(context, row, { naming, slip }) : newlyNamed(naming);
	};
	const measureNamed: MeasureNaming['measureNamed'] = (row, { naming, family }) => {
		const letter = letterOf(naming.reference);
		if (letter && !family) return undefined;
		const referred = letter
			? partNamed(context, `${family}${letter}`)
			: byReference(context, row, naming.reference);
		return referred ? byItsReference(row, naming, referred) : byItsTitle(row, naming);
	};
	return { measureNamed, isTitle: (text) => titles.has(plainName(text)) };
}

/** Ids by plain id, title and short title; '' for a name that several have. */
function titlesOf({ tables }: Context): Map<string, string> {
	const titles = new Map<string, string>();
	for (const { id = '', title = '', short_title = '' } of tables['indicators.csv'])
		for (const plain of new Set([id, title, short_title].map(plainName).filter(Boolean)))
			titles.set(plain, titles.has(plain) ? '' : id);
	return titles;
}

/** What a dataset has under a reference, else as one that is new. */
const partNamed = ({ tables }: Context, reference: string): Referenced =>
	referenced(tables, reference) ?? newlyReferenced(reference);

function byReference(context: Context, row: number, reference: string): Referenced | undefined {
	if (isHeading(context, row) && isReference(reference)) return partNamed(context, reference);
	return referenced(context.tables, reference) ?? referencedBySeveral(context.tables, reference);
}

function newlyNamed({ reference, title }: Naming): Referenced | undefined {
	if (isReference(reference) || areReferences(reference)) return newlyReferenced(reference);
	return reference === '' && title !== '' ? newlyReferenced('', title) : undefined;
}

/** A title says which measure it is, unless the reference beside it is another one of the same scheme. */
const exactly = (titled: Referenced | undefined, reference: string): Referenced | undefined =>
	titled && isOfOneScheme(titled.reference, reference) ? undefined : titled;

/** Another reference of the same scheme is another measure's: "NI 61" beside the title of NI 60. */
function isOfOneScheme(known: string, reference: string): boolean {
	if (partAfter(known, reference) !== '') return true;
	const [a, b] = [known, reference].map((one) => /^[^\d]+/.exec(plainReference(one))?.[0]);
	return a !== undefined && a === b && isReference(reference);
}

/** The measure that a slip of the hand names: letters typed for digits, or a title with a wrong letter. */
function bySlip(
	context: Context,
	{ reference, title }: Naming,
	nearestTitle: (title: string) => string | undefined
): Referenced | undefined {
	const digits = withDigits(context, reference);
	if (digits !== undefined) return referenced(context.tables, digits);
	const id = reference === '' ? nearestTitle(title) : undefined;
	return id ? measureOf(context, id) : undefined;
}

function measureOf({ tables }: Context, id: string): Referenced {
	const { reference = '' } = tables['indicators.csv'].find((one) => one.id === id) ?? {};
	return { id, reference };
}

/** Of two measures, the one that a person says a row is of. */
function askedWhich(
	context: Context,
	row: number,
	{ naming, all }: { naming: Naming; all: [Referenced, Referenced] }
): Referenced | 'asked' {
	const text = [naming.reference, naming.title].filter(Boolean).join(' ');
	const measures = all.map((one) => ({ id: one.id, name: nameOf(context, one) }));
	const answer = context.ask(row, nameColumn(context) ?? 1, {
		id: `measure ${plainName(text)}`,
		facts: { kind: 'measure', text, measures },
		options: [...all.map(({ id }) => id), LEAVE_OUT],
		guess: ''
	});
	return all.find(({ id }) => id === answer) ?? 'asked';
}

/** "NI 60 Core assessments" */
function nameOf({ tables }: Context, { id, reference }: Referenced): string {
	const found = tables['indicators.csv'].find((one) => one.id === id);
	return [reference, found?.title].filter(Boolean).join(' ');
}

/** What a person says of a slip: that it is the measure, a new one, or nothing to be read. */
function asked(
	context: Context,
	row: number,
	{ naming, slip }: { naming: Naming; slip: Referenced }
): ReturnType<MeasureNaming['measureNamed']> {
	const text = [naming.reference, naming.title].filter(Boolean).join(' ');
	const near = nameOf(context, slip);
	const answer = context.ask(row, nameColumn(context) ?? 1, {
		id: `measure ${plainName(text)} is ${slip.id}`,
		facts: { kind: 'name', of: 'measure', text, near },
		options: [SAME, OTHER, LEAVE_OUT],
		guess: SAME
	});
	if (answer === SAME) return slip;
	return answer === OTHER ? newlyNamed(naming) : 'asked';
}

/** The column that a measure is named in. */
export const nameColumn = (context: Context): number | undefined =>
	referenceColumn(context) ?? context.columnOf('title');
