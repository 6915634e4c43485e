import { isPeriod } from '../../domain/period';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const QUARTER = /\bq(?:uarter|tr)?\s*([1-4])\b/i;
const YEARS = /\b(?:(\d{2}))?(\d{2})\s*[/–-]\s*(?:\d{2})?(\d{2})\b/;

/**
 * The period that a text names, however it is written: "11/12 Perf", "Q1 2012/13", "2012-13-q1",
 * "2009", "May 2012".
 * @returns its id, or `undefined` where it names none or several
 */
export function readPeriod(text: string): string | undefined {
	const plain = text.trim().toLowerCase();
	if (isPeriod(plain)) return plain;
	return readYears(plain) ?? readMonth(plain) ?? readYear(plain);
}

function readYears(text: string): string | undefined {
	const [, century, first = '', second] = YEARS.exec(text) ?? [];
	if (second === undefined || (Number(first) + 1) % 100 !== Number(second)) return undefined;
	const quarter = QUARTER.exec(text.replace(/-(?=q)/, ' '))?.[1];
	return `${century ?? '20'}${first}-${second}${quarter ? `-q${quarter}` : ''}`;
}

function readMonth(text: string): string | undefined {
	const [, name = '', year] = /\b([a-z]{3})[a-z]*\.?\s+(\d{4})\b/.exec(text) ?? [];
	const month = MONTHS.indexOf(name) + 1;
	return year && month > 0 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

const readYear = (text: string): string | undefined =>
	/^(?:\D*\s)?((?:19|20)\d{2})$/.exec(text)?.[1];

/** The days that a period covers, as the field counts them: a reporting year begins in April. */
export function daysOf(id: string): { startsOn: string; endsOn: string } {
	const year = Number(id.slice(0, 4));
	if (/^\d{4}$/.test(id)) return { startsOn: `${id}-01-01`, endsOn: `${id}-12-31` };
	const quarter = /-q([1-4])$/.exec(id)?.[1];
	if (quarter) return months(year, 3 * Number(quarter) + 1, 3);
	const second = Number(id.slice(5));
	return (year + 1) % 100 === second ? months(year, 4, 12) : months(year, second, 1);
}

function months(year: number, first: number, count: number) {
	const day = (month: number, date: number) =>
		new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
	return { startsOn: day(first, 1), endsOn: day(first + count, 0) };
}
