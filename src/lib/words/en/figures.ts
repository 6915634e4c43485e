import type { Observation } from '$lib/domain/measure';
import { missingReason, type Marker, type MissingReason } from '$lib/domain/measure/missing';
import { formatFigure, formatInterval, formatNumber, sayFigure } from '$lib/domain/text/format';
import type { Relation } from '$lib/domain/text/relation';
import { formatDay } from './days';
import { wordsAfter } from './units';

/** How much a file holds: "340 bytes", "4 kB", "1.2 MB". */
export function fileSize(bytes: number): string {
	if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
	const kilobytes = Math.round(bytes / 1000);
	return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Each reason for having no figure as a reader meets it in a table cell. */
export const MISSING_WORDS: Record<MissingReason, string> = {
	'not-applicable': 'not applicable',
	'not-available': 'left blank',
	suppressed: 'suppressed',
	'not-published': 'not published',
	'another-unit': 'in another unit',
	'no-polarity': 'neither way is better',
	plan: 'as near the target as can be'
};

/**
 * A figure as a table shows it: as published and with its unit, or why there is none.
 * @returns "23.3%", "45.4 per 1,000", "not applicable (N/A)", "not published"
 */
export function figureWords(figure: Observation | undefined): string {
	const missing = missingReason(figure);
	if (missing) return MISSING_WORDS[missing] + (figure?.printed ? ` (${figure.printed})` : '');
	if (!figure) return '';
	return formatFigure(figure) + wordsAfter(figure.unit);
}

const LIMITS: Record<Exclude<Relation, 'range'>, string> = {
	'at-least': 'at least ',
	'more-than': 'more than ',
	'at-most': 'at most ',
	'less-than': 'less than '
};

/**
 * A target as it is said in a sentence.
 * @returns "58.3%", "at most 10%", "60% to 65%"
 */
export const sayTarget = (target: Observation): string =>
	target.relation && target.relation !== 'range'
		? LIMITS[target.relation] + sayFigure({ ...target, relation: null })
		: sayFigure(target);

/**
 * What the source prints, where that is not what is shown: 23.3 for a percentage.
 * @returns the empty string where both are the same
 */
export function printedOtherwise(figure: Observation | undefined): string {
	if (!figure || figure.value === null || figure.printed === formatFigure(figure)) return '';
	const shown = formatFigure(figure).replace('−', '-').replaceAll(',', '');
	if (figure.isBare && shown.startsWith(figure.printed)) return '';
	return `printed as ${figure.printed}`;
}

/**
 * What a marker says of a figure that has a value: that it may still change, or has.
 * @returns the empty string where there is nothing to say
 */
export const standingWord = (figure: { marker: Marker | null } | undefined): string =>
	figure?.marker === 'p' ? 'provisional' : figure?.marker === 'r' ? 'revised' : '';

/** A figure's text with what its marker says: "23.3%, provisional". */
export const withStanding = (text: string, figure: { marker: Marker | null } | undefined): string =>
	[text, standingWord(figure)].filter(Boolean).join(', ');

/**
 * What a figure's marker says: that it is provisional, or was revised, when and from what.
 * @returns "provisional", "revised on 19 September 2012 from 38.4%", or the empty string
 */
export function markerWords(figure: Observation | undefined): string {
	const isRevised = figure?.marker === 'r';
	return [
		standingWord(figure),
		isRevised && figure.revisedOn ? `on ${formatDay(figure.revisedOn)}` : '',
		isRevised && figure.revisedFrom ? `from ${figure.revisedFrom}` : ''
	]
		.filter(Boolean)
		.join(' ');
}

/**
 * What is told beside a figure: what the source prints, that it is provisional or was revised, and
 * its interval.
 * @returns the empty string where there is nothing to tell
 */
export const besideWords = (figure: Observation | undefined): string =>
	[printedOtherwise(figure), markerWords(figure), intervalWords(figure)].filter(Boolean).join('; ');

/**
 * The interval that was published with a figure.
 * @returns "published interval from 22.1% to 24.5%", or the empty string
 */
export const intervalWords = (figure: Observation | undefined): string => {
	const range = figure && formatInterval(figure);
	return range ? `published interval ${intervalText(range)}` : '';
};

/** Its ends: "from 22.1% to 24.5%". */
export const intervalText = ({ lower, upper }: { lower: string; upper: string }): string =>
	`from ${lower} to ${upper}`;

/**
 * The people behind a percentage, where the source counts them.
 * @returns "1 of 24", or the empty string
 */
export function cohortWords(figure: Observation | undefined): string {
	if (figure?.numerator == null || figure.denominator == null) return '';
	return `${formatNumber(figure.numerator, 0)} of ${formatNumber(figure.denominator, 0)}`;
}
