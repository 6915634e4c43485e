import type { AreaMeasure } from '$lib/domain/area';
import { publishedCount } from '$lib/domain/area/ranking';
import {
	areaMissingReason,
	type AreaFigure,
	type AreaView,
	type PublishedFigure
} from '$lib/domain/area/view';
import type { MissingReason } from '$lib/domain/measure/missing';
import { formatNumber, formatValue, printedDecimals } from '$lib/domain/text/format';
import { capital, lower } from '../common';
import { geographyWords, theWhole } from './geographies';
import { unitWords } from '../units';
import { withStanding } from '../figures';

/** What an area measure goes by. */
export type TitledAreaMeasure = Pick<AreaMeasure, 'title' | 'shortTitle'>;

/** What the figures of a measure are called within a sentence: "child poverty". */
export const areaNoun = ({ title, shortTitle }: TitledAreaMeasure): string =>
	lower(shortTitle ?? title);

/** The same at the head of a page or column: "Child poverty". */
export const areaTitle = (measure: TitledAreaMeasure): string => capital(areaNoun(measure));

/** Why an area has no figure, as a table cell says it. */
export const MISSING: Record<MissingReason, string> = {
	'not-applicable': 'not applicable',
	'not-available': 'not available',
	suppressed: 'suppressed',
	'not-published': 'not published',
	'another-unit': 'in another unit',
	'no-polarity': 'neither way is better',
	plan: 'as near the target as can be'
};

/**
 * A figure as it was printed, with its unit's sign and what its marker says, or why there is none:
 * "57.5%", "1,204, provisional", "suppressed".
 */
export const areaValue = (figure: PublishedFigure, { unit }: Pick<AreaMeasure, 'unit'>): string => {
	const missing = areaMissingReason(figure);
	if (missing) return MISSING[missing];
	const text = formatValue(figure.value ?? 0, unit, printedDecimals(figure.printed));
	return withStanding(text, figure);
};

/** How many live in an area. */
export const peopleText = (population: number | null): string =>
	population === null ? 'unknown' : formatNumber(population, 0);

/**
 * The head of a column: what its figures are and when; a rank, which has no sign of its own, says
 * so: "2010, rank".
 * @param period "2010", or of a change "2004 to 2010"
 */
export const columnHead = (
	measure: TitledAreaMeasure & Pick<AreaMeasure, 'unit'>,
	period: string
): { title: string; when: string } => ({
	title: areaTitle(measure),
	when: measure.unit.kind === 'rank' ? `${period}, rank` : period
});

/** Which way is better, after what is counted. */
export const POLARITY_TEXT = {
	higher: 'higher is better',
	lower: 'lower is better',
	neither: 'neither way is better'
};

/**
 * What stands under the heading: what is counted, in which unit and which way is better, for
 * which areas, how many of them, and what they can be held against.
 */
export function areaSubtitle(view: AreaView): string {
	const { measure, label, figures, setting } = view;
	return [
		`${firstSentence(measure.description)}.`,
		`${capital(unitWords(measure.unit))}, ${label}; ${POLARITY_TEXT[measure.polarity ?? 'neither']}.`,
		`Published for ${coverage(figures)} ${geographyWords(setting.areas)}${against(view)}.`
	].join(' ');
}

function coverage(figures: readonly AreaFigure[]): string {
	const published = publishedCount(figures);
	return published === figures.length ? `all ${published}` : `${published} of ${figures.length}`;
}

/** The first sentence of a text, without its full stop. */
export const firstSentence = (text: string): string => text.split(/\.\s|\.$/)[0] ?? '';

function against({ whole, nation, measure, setting }: AreaView): string {
	const known = [
		whole && `${theWhole(setting)} is ${areaValue(whole, measure)}`,
		nation && `${nation.area.name} ${whole ? '' : 'is '}${areaValue(nation, measure)}`
	].filter(Boolean);
	return known.length > 0 ? `; ${known.join(', ')}` : '';
}
