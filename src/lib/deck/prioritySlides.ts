import { byAttention } from '$lib/domain/result/attention';
import { countsOf } from '$lib/domain/result/counts';
import { capital } from '$words/common';
import { numberedTitle } from '$words/measure/names';
import { ratingCounts } from '$words/ratings';
import { emptyPriority, priorWords } from '$words/results';
import { continued } from '$words/slides/deck';
import type { Priority } from '$lib/domain/measure';
import type { Result } from '$lib/domain/result';
import type { DeckModel } from './deckModel';
import { lineOf, standingOf } from './lines';
import { numbered } from './textPages';
import { charsIn, heightBelow, linesOf } from './textFit';
import { rowPages } from './rowPages';
import type { MeasureLine, PrioritySlide } from './slides';
import { isUnder, priorityBranches } from '$lib/domain/measure/priorities';

/** Units: of the counts above the rows, of a row and of each further line of its name. */
const [COUNTS, ROW, LINE] = [2.6, 1.62, 1.35];
const NAME = 21;
const FIGURE = 7;

/**
 * A slide for each priority, its outcomes among its measures. One that the filters leave nothing of is left out; one that has no
 * measures at all says so.
 */
export function prioritySlides(model: DeckModel): PrioritySlide[] {
	const isNarrowed = model.shown.length < model.all.length;
	const empty = emptyPriority(model.all.length < model.core.measures.length);
	return priorityBranches(model.core.priorities).flatMap(({ priority }) => {
		const results = model.shown.filter(({ measure }) => isUnder(measure, priority));
		return results.length === 0 && isNarrowed ? [] : slidesOf(priority, results, empty);
	});
}

function slidesOf(priority: Priority, results: Result[], empty: string): PrioritySlide[] {
	const title = numberedTitle(priority);
	const counts = countsOf(results);
	const lede = results.length > 0 ? capital(ratingCounts(counts)) : empty;
	const rest = heightBelow(continued(title), lede);
	const pages = rowPages(results.toSorted(byAttention).map(lineOf), {
		of: rowHeight,
		first: rest - COUNTS,
		rest
	});
	return numbered(
		priority.id,
		title,
		pages.map((lines) => ({
			kind: 'priority' as const,
			lede,
			lines,
			...standingOf(counts, priorWords(results))
		}))
	);
}

const rowHeight = ({ name, figure }: MeasureLine) =>
	ROW + (Math.max(linesOf(name, charsIn(NAME)), linesOf(figure, charsIn(FIGURE))) - 1) * LINE;
