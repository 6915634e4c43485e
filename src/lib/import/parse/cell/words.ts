/** A word as it is remembered: small letters, single spaces. */
export const plainWord = (text: string): string =>
	text
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/(?<=\p{L})\.$/u, '');

/** Longer texts are sentences, which nobody can give one sense. */
const LONGEST = 60;

/** Parts of a text that name a period: "Due Q3", "First measured in 2008/09". */
const PERIODS = /\bq[1-4]\b|\b(?:\d{4}|\d{2})\s*[/–-]\s*(?:\d{4}|\d{2})\b|\b(?:19|20)\d{2}\b/gi;

/** What a spreadsheet shows where a formula has nothing to show. */
export const isErrorValue = (text: string): boolean => /^#N\/?A!?$/i.test(text.trim());

/** Whether a text is a word, a sign or a few of them, about which a person can be asked: it has no figure of its own. */
export function isWord(text: string): boolean {
	const plain = text.trim();
	if (plain === '' || plain.length > LONGEST) return false;
	if (isErrorValue(plain)) return true;
	if (/^#|[£$€%]$/.test(plain) || !/[^\d\s]/.test(plain)) return false;
	const isNamed = /^\p{L}/u.test(plain);
	return !/\d/.test(isNamed ? plain.replace(PERIODS, '') : plain);
}
