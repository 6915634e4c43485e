import * as v from 'valibot';
import {
	AREA_CODE,
	areaCode as storedAreaCode,
	count,
	day as storedDay,
	id,
	number
} from '../atoms';
import type { Series } from '../../../domain/measure';
import { POLARITIES } from '../../../domain/measure/direction';
import { MARKERS } from '../../../domain/measure/missing';

/** The texts of a fixed form that columns hold. */
export type Code =
	| 'dashed-id'
	| 'comparator-id'
	| 'comparator-ids'
	| 'area-code'
	| 'period-id'
	| 'printed-number'
	| 'postcode';

/** What a cell may hold, as facts: its Table Schema and the sentence of its fault are made of them. */
export type Form =
	| { kind: 'any-text' }
	/** Any text but none. */
	| { kind: 'text' }
	/** Of one line. */
	| { kind: 'short-text'; most: number }
	| { kind: 'code'; code: Code; pattern: string }
	| { kind: 'choice'; options: readonly string[] }
	| { kind: 'number'; least?: number; most?: number }
	| { kind: 'whole'; least: number; most?: number }
	| { kind: 'day' };

/** A cell in both directions: as text in a file and as a value in a record, which JSON keeps. */
export interface Cell<T> {
	form: Form;
	/** `undefined` where the text does not fit. */
	read(text: string): T | undefined;
	write(value: T): string;
	/** What a stored value is held against: all that a page would break on. */
	stored: v.GenericSchema<unknown, T>;
}

/** A cell under its header. */
export interface Column<T> extends Cell<T> {
	mayBeBlank: boolean;
	/** Added later: files and records of earlier builds lack it, and a record has it only where it is filled. */
	isAdded: boolean;
}

/** A column that is never blank. */
export const filled = <T>(cell: Cell<T>): Column<T> => ({
	...cell,
	mayBeBlank: false,
	isAdded: false
});

/** A column that may be blank, which is read as `blank`. */
export const orBlank = <T, const B>(
	{ form, read, write, stored }: Cell<T>,
	blank: B
): Column<T | B> => ({
	form,
	mayBeBlank: true,
	isAdded: false,
	read: (text) => (text === '' ? blank : read(text)),
	write: (value) => (isBlank(value, blank) ? '' : write(value)),
	stored: v.union([v.custom<B>((value) => value === blank), stored])
});

/** A column that is younger than some files and stored records, which lack it as if it were blank. */
export const added = <T>({
	stored,
	write,
	...column
}: Column<T | null>): Column<T | null | undefined> => ({
	...column,
	isAdded: true,
	write: (value) => write(value ?? null),
	stored: v.optional(stored)
});

const isBlank = <T, B>(value: T | B, blank: B): value is B => value === blank;

/** Text that is kept as it is, where it fits. */
const text = (form: Form, fits: (given: string) => boolean): Cell<string> => ({
	form,
	read: (given) => (fits(given) ? given : undefined),
	write: (value) => value,
	stored: v.string()
});

/** Any text, and none. */
export const anyText: Column<string> = {
	...text({ kind: 'any-text' }, () => true),
	mayBeBlank: true,
	isAdded: false
};
/** Any text but none. */
export const words = text({ kind: 'text' }, (given) => /\S/.test(given));
/** A line of text. */
export const shortText = (most: number) =>
	text({ kind: 'short-text', most }, (given) => /^.*\S.*$/.test(given) && given.length <= most);

/** Text of a form that has a name; the pattern is of all of it, and of what every dialect knows. */
function code(name: Code, pattern: string): Cell<string> {
	const form = new RegExp(pattern);
	return text({ kind: 'code', code: name, pattern }, (given) => form.test(given));
}

/** Text of a form that has a name, of which an address can be made. */
const idOf = (name: Code, pattern: string): Cell<string> => ({
	...code(name, pattern),
	stored: id
});

/** Several words of one text, in its order. */
function listOf({ form, read }: Cell<string>): Cell<string[]> {
	return {
		form,
		read: (given) => read(given)?.split(' '),
		write: (values) => values.join(' '),
		stored: v.array(v.string())
	};
}

/** One of the words that a column knows. */
export const oneOf = <const T extends string>(options: readonly T[]): Cell<T> => ({
	form: { kind: 'choice', options },
	read: (given) => options.find((option) => option === given),
	write: (value) => value,
	stored: v.picklist(options)
});

function numeric(
	form: Form & { kind: 'number' | 'whole' },
	pattern: RegExp,
	stored: v.GenericSchema<number>
): Cell<number> {
	const { least = -Number.MAX_VALUE, most = Number.MAX_VALUE } = form;
	return {
		form,
		read(given) {
			const value = pattern.test(given) ? Number(given) : NaN;
			return value >= least && value <= most ? value : undefined;
		},
		write: inDigits,
		stored
	};
}

/** A number without an exponent, which files do not know: 0.0000001 for 1e-7. */
const inDigits = (value: number): string =>
	String(value).includes('e')
		? value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 })
		: String(value);

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A number as a file of data writes it: no commas, no per cent sign. */
export const decimal = numeric({ kind: 'number' }, DECIMAL, number);
/** A number, both ends included. */
export const within = (least: number, most: number) =>
	numeric({ kind: 'number', least, most }, DECIMAL, number);
/** A whole number, both ends included. */
export const whole = (least: number, most?: number) =>
	numeric(
		{ kind: 'whole', least, ...(most !== undefined && { most }) },
		/^\d+$/,
		v.pipe(count, v.maxValue(most ?? Number.MAX_VALUE))
	);

export const dashedId = idOf('dashed-id', '^[a-z0-9]+(-[a-z0-9]+)*$');
const COMPARATOR_ID = '[a-z0-9]+([-_][a-z0-9]+)*';
export const comparatorId = code('comparator-id', `^${COMPARATOR_ID}$`);
/** `actual`, `target`, `forecast` or a comparator's id. */
export const series: Cell<Series> = { ...comparatorId };
/** Ids with a space between. */
export const comparatorIds: Cell<string[]> = listOf(
	code('comparator-ids', `^${COMPARATOR_ID}( ${COMPARATOR_ID})*$`)
);
export const areaCode: Cell<string> = {
	...code('area-code', AREA_CODE),
	stored: storedAreaCode
};
/** The number of an indicator in its own scheme, or what a part is called, where it has any. */
export const reference = shortText(40);
export const postcode = code('postcode', '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$');

/** A period's id, which means nothing: `periods.csv` has its dates and its kind. */
export const periodId = idOf('period-id', '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$');

const numberAsPrinted = code('printed-number', '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$');
/** A number as a scorecard prints it, such as 1.1 or A2. A whole one is stored as a number, as it always was. */
export const printedNumber: Cell<number | string> = {
	form: numberAsPrinted.form,
	read(given) {
		const fitting = numberAsPrinted.read(given);
		return fitting && /^[1-9]\d{0,8}$/.test(fitting) ? Number(fitting) : fitting;
	},
	write: String,
	stored: v.union([count, v.string()])
};

/** Which way is better; `plan` is as near the target as can be. */
export const polarity = oneOf(POLARITIES);
/** Which way is better of an area's figure, which has no target. */
export const areaPolarity = oneOf(['higher', 'lower']);

/** `[z]` and its like, kept as the letter alone. */
export const marker: Cell<(typeof MARKERS)[number]> = {
	form: { kind: 'choice', options: MARKERS.map((letter) => `[${letter}]`) },
	read: (given) => MARKERS.find((letter) => `[${letter}]` === given),
	write: (letter) => `[${letter}]`,
	stored: v.picklist(MARKERS)
};

/** An ISO day that the calendar has. */
export const day: Cell<string> = { ...text({ kind: 'day' }, isDay), stored: storedDay };

function isDay(given: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
}
