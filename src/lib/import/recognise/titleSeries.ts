import type { Role } from '../guess';
import { isComparing, plainHeader, readHeading, seriesWords, type Names } from './headers';
import { lineOf } from './joinedHeadings';

/** What stands above a table, or names it, and says of its figures that they are no outturns. */
export interface TitleSeries {
	text: string;
	/** What they likely are; '' where it names what is made of figures. */
	likely: Role;
}

/** Lines that tell how figures are judged, or how far they have come, and not what they are. */
const OF_JUDGEMENT =
	/\b(?:red|amber|green|rag|key|met|meet\w*|miss\w*|achiev\w*|exceed\w*|within|above|below|(?:on|off) target|(?:against|towards|versus|vs|compared (?:with|to)) (?:\p{L}+ ){0,2}targets?)\b/u;
const MADE =
	/\b(?:rank(?:ings?|s)?|quartiles?|deciles?|variances?|budgets?|gaps?|numerators?|denominators?|tolerances?|thresholds?|confidence)\b/;

/** A sum so far, twelve months or a change, whose columns are headed like months and quarters of their own. */
const OTHERWISE =
	/\b(?:cumulative(?:ly)?|rolling|ytd|year to date|(?:percentage|% )(?:points? )?changes?|points? changes?)\b/;

/**
 * The first text that names another series than outturns: "Proposed targets" above years alone.
 * @param texts the names of sheet and file, and the lines above the headings
 * @returns `undefined` where none does
 */
export function titleSeries(texts: readonly string[], names: Names): TitleSeries | undefined {
	return texts.map(lineOf).flatMap((text) => seriesSaid(text, names) ?? [])[0];
}

function seriesSaid(text: string, names: Names): TitleSeries | undefined {
	const plain = plainHeader(text.replaceAll(/[_-]/g, ' '));
	if (OF_JUDGEMENT.test(plain)) return undefined;
	const own = seriesWords(plain);
	const other = own.find((role) => role !== 'actual');
	if (other) return { text, likely: other };
	const { role } = readHeading(text, names);
	if (role !== undefined && isComparing(role, names)) return { text, likely: role };
	if (OTHERWISE.test(plain)) return { text, likely: '' };
	return MADE.test(plain) && own.length === 0 ? { text, likely: '' } : undefined;
}
