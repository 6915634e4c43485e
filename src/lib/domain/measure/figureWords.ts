import { formatDay, formatFigure, formatNumber } from '../text/format';
import type { Observation, Series } from './index';
import { MISSING_WORDS, missingReason, standingWord } from './missing';

/** Whose figures a series has, as a table heads its column. */
export const SERIES_WORDS: Record<Series, string> = {
	actual: 'Outturn',
	target: 'Target',
	stat_neighbours: 'Statistical neighbours',
	national: 'England',
	region: 'Region',
	south_yorkshire: 'South Yorkshire'
};

/**
 * A figure as a table shows it: as published and with its unit, or why there is none.
 * @returns "23.3%", "45.4 per 1,000", "not applicable (N/A)", "not published"
 */
export function figureWords(figure: Observation | undefined): string {
	const missing = missingReason(figure);
	if (missing) return MISSING_WORDS[missing] + (figure?.printed ? ` (${figure.printed})` : '');
	if (!figure) return '';
	return formatFigure(figure) + (figure.unit === 'rate' ? ' per 1,000' : '');
}

/**
 * What the source prints, where that is not what is shown: 23.3 for a percentage.
 * @returns the empty string where both are the same
 */
export function printedOtherwise(figure: Observation | undefined): string {
	if (!figure || figure.value === null || figure.printed === formatFigure(figure)) return '';
	return `printed as ${figure.printed}`;
}

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
 * What is told beside a figure: what the source prints, and that it is provisional or was revised.
 * @returns the empty string where there is nothing to tell
 */
export const besideWords = (figure: Observation | undefined): string =>
	[printedOtherwise(figure), markerWords(figure)].filter(Boolean).join('; ');

/**
 * The people behind a percentage, where the source counts them.
 * @returns "1 of 24", or the empty string
 */
export function cohortWords(figure: Observation | undefined): string {
	if (figure?.numerator == null || figure.denominator == null) return '';
	return `${formatNumber(figure.numerator, 0)} of ${formatNumber(figure.denominator, 0)}`;
}
