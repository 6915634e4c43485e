import type { Key } from './codec';

/** The values to choose from: the same always, or those that the data and the keys before offer. */
type Choices<Value, Known, All> =
	readonly Value[] | ((known: Known, before: Partial<All>) => readonly Value[]);

function choicesOf<Value, Known, All>(
	choices: Choices<Value, Known, All>,
	known: Known,
	before: Partial<All>
): readonly Value[] {
	return typeof choices === 'function' ? choices(known, before) : choices;
}

/** The members of lists that are written with commas. */
const membersOf = (texts: readonly string[]) => texts.flatMap((text) => text.split(','));

/** Any text, cut where no reader would go on typing. */
export const text = (most = Infinity): Key<string> => ({
	read: ([asked = '']) => asked.slice(0, most),
	write: (value) => value
});

/** A text of one form, or none. */
export const textLike = (form: RegExp): Key<string> => ({
	read: ([asked = '']) => (form.test(asked) ? asked : ''),
	write: (value) => value
});

/** One of some values; the first of them, unless the default is another. */
export const oneOf = <Value extends string | number, Known, All>(
	choices: Choices<Value, Known, All>,
	otherwise: Value | ((known: Known, before: Partial<All>) => Value)
): Key<Value, Known, All> => ({
	read: ([asked], known, before) =>
		choicesOf(choices, known, before).find((value) => String(value) === asked) ??
		(typeof otherwise === 'function' ? otherwise(known, before) : otherwise),
	write: String
});

/** One of some values, or none: "". */
export const oneOrNone = <Value extends string, Known, All>(
	choices: Choices<Exclude<Value, ''>, Known, All>
): Key<Value | '', Known, All> => oneOf<Value | '', Known, All>(choices, '');

/**
 * Any of some values, each once, in the order of the values.
 * @param names what a value may be called too in an address that is read
 */
export const someOf = <Value extends string, Known, All>(
	choices: Choices<Value, Known, All>,
	names?: { otherwise: (known: Known) => { [value: string]: string } }
): Key<Value[], Known, All> => ({
	read: (texts, known, before) => {
		const asked = membersOf(texts);
		const values = choicesOf(choices, known, before);
		const otherwise = names?.otherwise(known) ?? {};
		const isAsked = (value: Value) => {
			const name = otherwise[value];
			const isFree = name !== undefined && !values.some((one) => one === name);
			return asked.includes(value) || (isFree && asked.includes(name));
		};
		return values.filter(isAsked);
	},
	write: (values) => values.join(',')
});

/** Some of many values, each once, in the order asked for, so many at most. */
export const sequenceOf = <Known, All>(
	choices: Choices<string, Known, All>,
	most: number
): Key<readonly string[], Known, All> => ({
	read: (texts, known, before) => {
		const asked = [...new Set(membersOf(texts).filter(Boolean))];
		if (asked.length === 0) return [];
		const offered = choicesOf(choices, known, before);
		return asked.filter((value) => offered.includes(value)).slice(0, most);
	},
	write: (values) => values.join(',')
});

/** A number from 0 to a greatest one, written plainly: "2.5". */
export const numberUpTo = (most: number, otherwise: number): Key<number> => ({
	read: ([asked = '']) => {
		const value = /^\d+(\.\d+)?$/.test(asked) ? Number(asked) : NaN;
		return value <= most ? value : otherwise;
	},
	write: String
});

/** Whether something is so: "1", or nothing. */
export const flag: Key<boolean> = {
	read: ([asked]) => asked === '1',
	write: (value) => (value ? '1' : '')
};
