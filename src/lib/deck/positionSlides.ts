import { inNeedOfAttention } from '$lib/domain/result/attention';
import type { Rating } from '$lib/domain/rating';
import { ratingWord } from '$words/ratings';
import { headlineOf } from '$words/results';
import { positionLede } from '$words/slides/deck';
import type { DeckModel } from './deckModel';
import { lineOf, standingOf } from './lines';
import { charsIn, heightBelow, linesOf } from './textFit';
import { rowPages } from './rowPages';
import type { MeasureLine, PositionSlide } from './slides';
import { numbered } from './textPages';

const FIRST = 5;
/** Units of height: of the counts above the rows, and of a row's two texts and its space. */
const COUNTS = 5.6;
const [NAME, CLAUSES, SPACE] = [1.5, 1.35, 0.75];
/** Units of width beside a figure. */
const TEXT = 40;

/** Where everything stands, on one slide if the names are not too long; none of no measures. */
export function positionSlides({ core, shown, counts, period, since }: DeckModel): PositionSlide[] {
	if (shown.length === 0) return [];
	const lines = inNeedOfAttention(shown, FIRST).map(lineOf);
	const title = headlineOf(counts);
	const lede = positionLede(shown, period.label);
	const rest = heightBelow(title, lede);
	const pages = rowPages(lines, { of: rowHeight(core.ratings), first: rest - COUNTS, rest });
	return numbered(
		'position',
		title,
		pages.map((page) => ({
			kind: 'position' as const,
			lede,
			lines: page,
			...standingOf(counts, since)
		}))
	);
}

/** A row as high as with the longest of the ratings' words. */
function rowHeight(ratings: readonly Rating[]) {
	const [longest = ''] = ratings.map(ratingWord).sort((a, b) => b.length - a.length);
	return ({ name, reference, clauses }: MeasureLine) =>
		linesOf(`${name}, ${reference} ${longest}`, charsIn(TEXT)) * NAME +
		linesOf(clauses, charsIn(TEXT, 0.95)) * CLAUSES +
		SPACE;
}
