import { periodNamed, withWrittenDays, partOfYear } from './period';
import type { OfDataset } from './columnsOf';
import { plainHeader, SO_FAR } from './headers';
import { BESIDE_TIME, periodOfHeading } from './headingPeriod';
import { lineOf } from './joinedHeadings';

/** The period that lines above a table say. */
export interface Title {
	text: string;
	periodId: string;
	/** They speak of all the parts of a year, and do not say of which a figure is. */
	isOfParts: boolean;
}

export interface Titles {
	/** What the lines are certain of. */
	title: Title | undefined;
	/** The id of the period that they may mean; '' for none. */
	likely: string;
}

/** Lines that say when a report was made, or to whom. */
const OF_REPORT =
	/\b(?:print(?:ed)?|report(?:ed)? (?:to|date)|cabinet|committee|board|meeting|scrutiny|panel|agenda|publish(?:ed)?|publication|updated|created|produced|extracted|downloaded|version|dated)\b/;
/** Lines that name a time beside that of the figures. */
const OF_OTHERS =
	/\b(?:compar(?:ed|ison)|versus|vs|against(?! (?:the )?targets?)|(?<!against (?:the )?)targets?|set|agreed|approved|proposed|baseline|previous|last|prior|next|forecast|budget|revised|census)\b/;
const OF_PARTS = /\b(?:quarterly|monthly|weekly|termly|terms?|autumn|spring|summer|winter)\b/;
/** A month or a calendar year may be that of the report. */
const SURE_KINDS = ['year', 'academic-year', 'half-year', 'quarter', 'rolling'];

export interface Line {
	text: string;
	periodId: string;
	part: string;
	isSure: boolean;
	/** It says nothing else. */
	isAlone: boolean;
}

const ALONE = /^(?:performance|results?|outturns?|figures|data|reports?|monitoring)$/;

/** What a line says of time; nothing where that is the day of a report. */
export function readLine(
	text: string,
	{ periods, periodId: own }: Pick<OfDataset, 'periods' | 'periodId'>
): Line[] {
	const plain = plainHeader(withWrittenDays(text));
	const { periodId, part, isUnclear, rest } = periodOfHeading(plain, periods);
	const kindOf = (id: string) => periodNamed(id, periods)?.kind ?? '';
	const kind = kindOf(periodId);
	const isOfTime = periodId !== '' || part !== '' || isUnclear;
	if (!isOfTime || kind === 'snapshot' || OF_REPORT.test(plain)) return [];
	const isOther = isUnclear || [OF_OTHERS.test(plain), SO_FAR.test(rest)].includes(true);
	const isOfMonth = kind === 'month' && /\bmonth(?:ly)?\b/.test(plain);
	const isKnown = part !== '' || [...SURE_KINDS, kindOf(own)].includes(kind);
	const words = rest.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	const isAlone = words.every((word) => BESIDE_TIME.test(word) || ALONE.test(word));
	return [{ text, periodId, part, isSure: isOfMonth || (isKnown && !isOther), isAlone }];
}

const distinct = (texts: string[]) => [...new Set(texts.filter(Boolean))];

/**
 * The one period that the lines above a table say its figures are of. A year and a quarter may stand in two
 * lines.
 * @param above the rows above the headings
 */
export function titlePeriod(above: string[][], core: OfDataset): Titles {
	const lines = above.flatMap((row) => readLine(lineOf(row.join(' ')), core));
	const sure = lines.filter(({ isSure }) => isSure);
	const [whole = '', ...wholes] = distinct(sure.map(({ periodId }) => periodId));
	const [part = '', ...parts] = distinct(sure.map((line) => line.part));
	const one = part ? (partOfYear(part, whole, core.periods) ?? '') : whole;
	const periodId = wholes.length + parts.length === 0 ? one : '';
	const isAlone = lines.every((line) => line.isSure || line.periodId === whole);
	const text = sure.map((line) => line.text).join(', ');
	const isOfParts = OF_PARTS.test(text.toLowerCase());
	return {
		title: periodId && isAlone ? { text, periodId, isOfParts } : undefined,
		likely: periodId || distinct(lines.map((line) => line.periodId))[0] || ''
	};
}
