import * as v from 'valibot';
import { UNITS } from '../../domain/text/format';
import { MARKERS } from '../../domain/measure/missing';
import { isPeriod } from '../../domain/period';

/** What a cell may hold, in words, and how its text is read; `undefined` where it does not fit. */
interface Cell<T> {
	wanted: string;
	read(text: string): T | undefined;
}

/** The schema of a column that is never blank; its fault's message says what was wanted. */
export const filled = <T>({ wanted, read }: Cell<T>) =>
	v.pipe(
		v.string(),
		v.rawTransform(({ dataset, addIssue, NEVER }): T => {
			const value = read(dataset.value);
			if (value !== undefined) return value;
			addIssue({ message: wanted });
			return NEVER;
		})
	);

/** The schema of a column that may be blank, which is read as `blank`. */
export const orBlank = <T, B>({ wanted, read }: Cell<T>, blank: B) =>
	filled<T | B>({
		wanted: `${wanted}, or blank`,
		read: (text) => (text === '' ? blank : read(text))
	});

/** Text of one form, kept as it is. */
export const matching = (pattern: RegExp, wanted: string): Cell<string> => ({
	wanted,
	read: (text) => (pattern.test(text) ? text : undefined)
});

/** One of the words that a column knows. */
export const oneOf = <const T extends string>(options: readonly T[]): Cell<T> => ({
	wanted: options.length === 1 ? `${options[0]}` : `one of ${options.join(', ')}`,
	read: (text) => options.find((option) => option === text)
});

const numeric = (pattern: RegExp, wanted: string, least: number, most: number): Cell<number> => ({
	wanted,
	read: (text) =>
		pattern.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined
});

/** Any text but none. */
export const words = matching(/\S/, 'some text');
/** Any text, and none. */
export const anyText = v.string();
/** A number as a file of data writes it: no commas, no per cent sign. */
export const decimal = numeric(
	/^-?\d+(\.\d+)?$/,
	'a number in digits such as 58.3, without commas or signs',
	-Infinity,
	Infinity
);
/** A whole number, both ends included. */
export const whole = (least: number, most = Infinity) =>
	numeric(
		/^\d+$/,
		most === Infinity ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`,
		least,
		most
	);
/** A number, both ends included. */
export const within = (least: number, most: number) =>
	numeric(/^-?\d+(\.\d+)?$/, `a number from ${least} to ${most}`, least, most);

export const indicatorId = matching(
	/^ni-\d+([a-z]|-ks[1-5])?$/,
	'an id such as ni-116, ni-53a or ni-102-ks2'
);
export const familyId = matching(/^ni-\d+$/, 'an id such as ni-53');
export const priorityId = matching(/^priority-\d+$/, 'an id such as priority-1');
export const dashedId = matching(
	/^[a-z0-9]+(-[a-z0-9]+)*$/,
	'an id of small letters, digits and dashes'
);
export const areaCode = matching(/^E\d{8}$/, 'a code such as E01007657');
/** What a figure is counted in. */
export const unit = oneOf(UNITS);
/** Which way is better. */
export const polarity = oneOf(['higher', 'lower']);

/** `[z]` and its like, read as the letter alone. */
export const marker: Cell<(typeof MARKERS)[number]> = {
	wanted: `one of ${MARKERS.map((letter) => `[${letter}]`).join(', ')}`,
	read: (text) => MARKERS.find((letter) => `[${letter}]` === text)
};

/** A period's id, as `isPeriod` knows them. */
export const periodId: Cell<string> = {
	wanted: 'a period such as 2011-12, 2011-12-q3, 2009 or 2012-05 (a month)',
	read: (text) => (isPeriod(text) ? text : undefined)
};

/** An ISO day that the calendar has. */
export const day: Cell<string> = {
	wanted: 'a day of the calendar such as 2012-03-31',
	read: (text) => (isDay(text) ? text : undefined)
};

function isDay(text: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
