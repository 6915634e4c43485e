import { areaName, type AreaMeasure } from '$lib/domain/area';
import type { AreaChange } from '$lib/domain/area/change';
import type { PublishedFigure } from '$lib/domain/area/view';
import { lower } from '../common';
import { areaTitle, areaValue } from './figures';
import { formatNumber, printedDecimals } from '$lib/domain/text/format';
import { formatDifference } from '../units';
import { standingWord, withStanding } from '../figures';

/** Between which periods a change is: "2004 to 2010". */
export const changePeriod = ({ from, to }: Pick<AreaChange, 'from' | 'to'>): string =>
	`${from} to ${to}`;

type Judged = Pick<AreaMeasure, 'unit' | 'polarity'>;

/**
 * What a fall and a rise mean under the measure's polarity. A rank counts from the most deprived,
 * so that a higher number is less deprived.
 * @returns words for a heading: "Improved", "More deprived", or "Down" where neither way is better
 */
export function changeSides(measure: Judged): { fall: string; rise: string } {
	if (countsDeprivation(measure)) return { fall: 'More deprived', rise: 'Less deprived' };
	if (!measure.polarity) return { fall: 'Down', rise: 'Up' };
	return measure.polarity === 'higher'
		? { fall: 'Declined', rise: 'Improved' }
		: { fall: 'Improved', rise: 'Declined' };
}

const countsDeprivation = ({ unit, polarity }: Judged) =>
	unit.kind === 'rank' && polarity === 'higher';

/**
 * A change in words, with what it means where one way is better.
 * @returns "182 places more deprived", "up 2.4 points, declined", "up 3", "no change", or
 * "change not known" where either figure was not published; ", provisional" after it where one of
 * its figures is
 */
export const areaChangeWords = (figure: PublishedFigure, measure: Judged): string =>
	figure.value === null
		? 'change not known'
		: withStanding(movedWords(figure.value, figure.printed, measure), figure);

function movedWords(value: number, printed: string, measure: Judged): string {
	if (value === 0) return 'no change';
	const size = formatDifference(value, measure.unit, printedDecimals(printed));
	const { fall, rise } = changeSides(measure);
	const side = lower(value > 0 ? rise : fall);
	if (countsDeprivation(measure)) return `${size} ${side}`;
	return `${value > 0 ? 'up' : 'down'} ${size}${measure.polarity ? `, ${side}` : ''}`;
}

/** A difference with its sign, for a column or a scale: "+3,000", "−2.4", "0". */
export const signedNumber = (value: number, decimals: number): string =>
	`${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;

/**
 * What is known of the change of one area: both figures, and the change between them.
 * @returns "Canklow North: 412 in 2004, 230 in 2010; 182 places more deprived."; the empty string
 * for an area that is not in it
 */
export function areaChangeSentence(change: AreaChange, code: string): string {
	const figure = change.figures.find(({ area }) => area.code === code);
	if (!figure) return '';
	const { measure, from, to } = change;
	const dated = (one: PublishedFigure, year: string) =>
		`${areaValue(one, measure)}${standingWord(one) && ','} in ${year}`;
	const [before, after] = [dated(figure.before, from), dated(figure.after, to)];
	return `${areaName(figure.area)}: ${before}, ${after}; ${areaChangeWords(figure, measure)}.`;
}

/**
 * How many areas changed which way, for a picture's text.
 * @returns "Deprivation from 2004 to 2010, in 166 wards: 92 less deprived, 73 more deprived, 1
 * unchanged."; those whose change is not known are counted last
 */
export function areaChangeSummary({ figures, measure, from, to }: AreaChange): string {
	const areas = figures[0]?.area.geography.plural ?? 'areas';
	const { fall, rise } = changeSides(measure);
	const count = (is: (value: number) => boolean) =>
		figures.filter(({ value }) => value !== null && is(value)).length;
	const missing = figures.filter(({ value }) => value === null).length;
	const counted = [
		`${count((value) => value > 0)} ${lower(rise)}`,
		`${count((value) => value < 0)} ${lower(fall)}`,
		`${count((value) => value === 0)} unchanged`,
		...(missing > 0 ? [`${missing} not known`] : [])
	];
	return `${areaTitle(measure)} from ${from} to ${to}, in ${figures.length} ${areas}: ${counted.join(', ')}.`;
}
