const NUMBER = String.raw`[£$€+]?[-−]?\d[\d,]*(?:\.\d+)?`;
const WORDS = String.raw`(?:%|\p{L}+(?:\s\p{L}+)?)?`;
const NAMED = String.raw`(?:\p{L}{1,9}\s*[-–=:]\s*)?`;

const BRACKETED = new RegExp(
	String.raw`^(.*\d.*?)\s*[([]\s*((?:n\s*=\s*)?${NUMBER}[^()[\]]*)[)\]]$`,
	'isu'
);
const SEPARATED =
	/\s*[/|;\n→]\s*|\s*&\s*|\s+(?:and|vs?\.?|versus|(?:out )?of)\s+|,\s+(?=[^,\s\d]*\s*[-–=:]?\s*[£$€]?\d)/iu;
const SPACED = new RegExp(
	String.raw`^(${NUMBER}\s*${WORDS})(?<!\bper)\s+(${NAMED}${NUMBER}\s*${WORDS})$`,
	'iu'
);
/** "(2006)", "(06/07)", "(Q1 2006/07)", "(Sep 2006)": when a figure is of. */
const PERIOD =
	/^(?:q[1-4]|h[12]|(?:q[1-4]\s*)?(?:19|20)\d{2}|(?:q[1-4]\s*)?(?:(?:19|20)?\d{2})\s*[/–-]\s*(?:(?:19|20)?\d{2})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s*(?:\d{4}|\d{2})?)$/i;

/** "13/25" is no year: the second half does not follow the first. */
function isPeriod(text: string): boolean {
	const [, first, next] = /(\d{2})\s*[/–-]\s*(?:\d{2})?(\d{2})$/.exec(text) ?? [];
	const isInTurn = first === undefined || (Number(first) + 1) % 100 === Number(next);
	return isInTurn && PERIOD.test(text.trim());
}

/** Whether a figure has a period in brackets behind it: "71.2% (08/09)". */
export function isBesidePeriod(text: string): boolean {
	const [, said] = /\d\s*%?\s*\(([^()]+)\)$/.exec(text.trim()) ?? [];
	return said !== undefined && isPeriod(said);
}

/**
 * The figures that stand in one cell, each with what stands with it: "9 per day" and "3250 pa".
 * @returns none where there are not two, or the second is the period of the first
 */
export function figuresIn(text: string): string[] {
	const plain = text.trim();
	const [, first = '', second = ''] = BRACKETED.exec(plain) ?? [];
	if (second !== '') return isPeriod(second) ? [] : [first.trim(), second.trim()];
	const parts = plain.split(SEPARATED).filter((part) => /\d/.test(part));
	if (parts.length > 1) return parts;
	return (SPACED.exec(plain) ?? []).slice(1);
}
