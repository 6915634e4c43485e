import type { Period } from '../../../domain/period';
import { periodOfHeading, periodOfText } from '../../recognise/headingPeriod';
import { partOfYear, periodNamed, yearOf } from '../../recognise/period';

const BEHIND = /^(?<figure>.*\d\s*%?)\s*\((?<period>[^()]+)\)$/s;
const BEFORE =
	/^(?<period>q[1-4]|h[12]|[a-z]{3,9}|(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2})?)\s*[-–=:]\s*(?<figure>[£$€]?\d[\d,.]*\s*%?)$/i;

/** A figure with its period behind it or before: "74.8% (10/11)", "Q4=141"; `undefined` for any other text. */
export function ownPeriodIn(text: string): { figure: string; period: string } | undefined {
	const plain = text.trim();
	const { figure, period } = (BEHIND.exec(plain) ?? BEFORE.exec(plain))?.groups ?? {};
	return figure && period ? { figure, period } : undefined;
}

/** The period that a cell names, a part of a year in the year of its column. */
export function ownPeriodId(
	text: string,
	columnId: string,
	periods: readonly Period[]
): string | undefined {
	const ofColumn = periodNamed(columnId, periods);
	const { part } = periodOfHeading(text.toLowerCase(), periods);
	const year = part && ofColumn && yearOf(ofColumn, periods);
	return periodOfText(text, periods) ?? (year ? partOfYear(part, year, periods) : undefined);
}
