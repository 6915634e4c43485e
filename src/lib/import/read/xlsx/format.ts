import { dayOf } from './day';
import { clean, inFull, roundedAt, shifted } from './decimal';
import { sectionOf, sectionsOf, type Section } from './section';

/** A number as a cell shows it. */
export interface Shown {
	text: string;
	/** The whole number, where the text rounds or hides it. */
	full?: string;
	/** The number that the text stands for and its format, where a day or a time is shown. */
	date?: { number: string; shownAs: string };
}

export type Format = (value: number, from1904: boolean) => Shown;

/** How a format code shows numbers; one that is not understood shows them in full. */
export function formatOf(code: string): Format {
	if (code.length > LONGEST) return general;
	if (isDay(code)) return (value, from1904) => dayShown(value, from1904, code);
	const sections = sectionsOf(code).map(sectionOf);
	return (value) => {
		const section = sections[sectionFor(value, sections.length)];
		return section ? shownBy(section, value, sections.length > 1) : general(value);
	};
}

/** Whether a code shows no text: ";;;" has an empty fourth part, which is of texts. */
export const hidesText = (code: string): boolean =>
	/^[^;]*;[^;]*;[^;]*;\s*$/.test(code.replace(/"[^"]*"?|\\./g, 'x'));

/** The longest code that a spreadsheet can hold; a longer one would only make texts grow. */
const LONGEST = 255;

const general = (value: number): Shown => ({ text: inFull(value) });

/** Letters of days and times, where they are not in quotes, escaped or a colour's. */
const isDay = (code: string): boolean =>
	/[ymdhs]/i.test(code.replace(/"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general/gi, ''));

function dayShown(value: number, from1904: boolean, code: string): Shown {
	const text = dayOf(value, from1904);
	const number = inFull(value);
	const shownAs = code.replace(/\[\$[^\]]*\]|["\\]|;@$/g, '');
	return { text: text ?? number, date: { number, shownAs } };
}

/** Which part of the code a number is shown by: positive, negative, nought. */
function sectionFor(value: number, sections: number): number {
	if (value < 0 && sections > 1) return 1;
	return value === 0 && sections > 2 ? 2 : 0;
}

function shownBy(section: Section, value: number, parted: boolean): Shown {
	const size = parted ? Math.abs(value) : value;
	if (section.pattern === undefined) return hidden(section, value);
	const scaled = shifted(clean(size), section.power);
	if (section.pattern === 'general' || Math.abs(scaled) >= 1e15)
		return { text: around(section, inFull(scaled)) };
	const rounded = roundedAt(scaled, section.pattern.most);
	const text = around(section, section.pattern.write(rounded));
	if (rounded === scaled) return { text };
	return {
		text,
		full: inFull(shifted(clean(value), section.percent ? 2 : 0)) + percentOf(section)
	};
}

const percentOf = ({ percent }: Section) => (percent ? '%' : '');

const hidden = (section: Section, value: number): Shown => ({
	text: around(section, ''),
	full: inFull(value)
});

/** The sign of a number comes before all that stands before it: -£5. */
function around({ before, after }: Section, digits: string): string {
	const sign = digits.startsWith('-') ? '-' : '';
	return `${sign}${before}${digits.slice(sign.length)}${after}`.trim();
}
