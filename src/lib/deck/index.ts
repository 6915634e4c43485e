import { publishedText } from '$words/datasets';
import { basketOf } from '$lib/domain/measure/basket';
import { countsOf } from '$lib/domain/result/counts';
import { selectResults } from '$lib/domain/filter';
import { periodOf } from '$lib/domain/period';
import { priorWords } from '$words/results';
import { resultOf } from '$lib/domain/result';
import { changedGroups } from './changedGroups';
import type { DeckInput, DeckModel } from './deckModel';
import { mapSlides } from './mapSlides';
import { measureSlides } from './measureSlides';
import { positionSlides } from './positionSlides';
import { prioritySlides } from './prioritySlides';
import { scopeText } from '$words/filters';
import { changedSlides, methodSlides } from './textSlides';
import { titleSlide } from './titleSlide';
import type { Deck } from './slides';

export type { DeckInput } from './deckModel';
export { titleSize } from './textFit';
export * from './slides';

/**
 * The slides of a dataset and of what the overview was narrowed to: title, position, what
 * changed, a slide for each priority, one for each red measure, the neighbourhoods, the method.
 * Text that is too long for a slide goes on on a further one.
 */
export function deckOf(input: DeckInput): Deck {
	const model = modelOf(input);
	return {
		title: input.dataset.title,
		source: input.dataset.source,
		date: publishedText(input.dataset),
		slides: [
			titleSlide(model),
			...positionSlides(model),
			...changedSlides(model),
			...prioritySlides(model),
			...measureSlides(model),
			...mapSlides(model),
			...methodSlides(model)
		]
	};
}

function modelOf(input: DeckInput): DeckModel {
	const { core, selection } = input;
	const period = periodOf(selection.period || core.periodId, core.periods);
	const all = basketOf(core, period.id).map((measure) => resultOf(measure, period.id));
	const shown = selectResults(all, selection, selection.sort);
	return {
		...input,
		period,
		all,
		shown,
		counts: countsOf(shown, core.ratings),
		since: priorWords(shown),
		changed: changedGroups(
			// Of the whole basket those too that have left it since.
			shown.length < all.length ? shown.map(({ measure }) => measure) : core.measures,
			period,
			core.periods
		),
		scope: scopeText(selection, core, { shown: shown.length, total: all.length })
	};
}
