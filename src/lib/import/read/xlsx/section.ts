import { patternOf, type Pattern } from './pattern';

/** One part of a format code, taken apart. */
export interface Section {
	before: string;
	after: string;
	/** How the digits are written; `undefined` where none are. */
	pattern: Pattern | 'general' | undefined;
	/** By which power of ten the number is multiplied before: 2 for a per cent, -3 for thousands. */
	power: number;
	percent: boolean;
}

const QUOTED = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/;
const DIGITS = /general|[0#?.,]*[0#?][0#?.,]*/i;

/** The parts of a code: for positive numbers, negative ones, nought and text. */
export function sectionsOf(code: string): string[] {
	const parts = [''];
	for (const [token] of code.matchAll(new RegExp(`${QUOTED.source}|[^]`, 'g')))
		if (token === ';') parts.push('');
		else parts[parts.length - 1] += token;
	return parts.slice(0, 3);
}

/** A part of a code; `undefined` where it is not understood (fractions, powers, conditions). */
export function sectionOf(part: string): Section | undefined {
	if (/\[[<>=]/.test(part)) return undefined;
	const section: Section = { before: '', after: '', pattern: undefined, power: 0, percent: false };
	for (const [token] of part.matchAll(new RegExp(`${QUOTED.source}|${DIGITS.source}|[^]`, 'gi')))
		if (!take(section, token)) return undefined;
	return section;
}

/** Adds a token to a section. @returns whether it is understood */
function take(section: Section, token: string): boolean {
	if (DIGITS.test(token) && !QUOTED.test(token)) return takeDigits(section, token);
	if (/^[/@E]$/i.test(token)) return false;
	if (token === '%') {
		section.percent = true;
		section.power += 2;
	}
	section[section.pattern ? 'after' : 'before'] += literalOf(token);
	return true;
}

function takeDigits(section: Section, token: string): boolean {
	if (section.pattern) return false;
	if (/general/i.test(token)) {
		section.pattern = 'general';
		return true;
	}
	const found = patternOf(token);
	if (!found) return false;
	section.pattern = found.pattern;
	section.power -= 3 * found.thousands;
	return true;
}

/** What is written for a token: `[$£-809]` is £, `_)` a space, `*-` fills and is nothing. */
function literalOf(token: string): string {
	if (token.startsWith('"')) return token.replaceAll('"', '');
	if (token.length > 1 && token.startsWith('\\')) return token.slice(1);
	if (token.length > 1 && token.startsWith('_')) return ' ';
	if (token.length > 1 && token.startsWith('*')) return '';
	return token.startsWith('[') ? (/^\[\$([^-\]]*)/.exec(token)?.[1] ?? '') : token;
}
