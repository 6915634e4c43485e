import { publishedText } from '$words/datasets';
import { findingText } from '$words/slides/deck';
import type { DeckModel } from './deckModel';
import type { TitleSlide } from './slides';

/** What is presented, of when and by whom, and which measures it is about. */
export const titleSlide = ({ dataset, counts, period, scope }: DeckModel): TitleSlide => ({
	id: 'title',
	kind: 'title',
	title: dataset.title,
	continued: false,
	finding: counts.total === 0 ? '' : findingText(counts, period.label),
	source: dataset.source,
	date: publishedText(dataset),
	scope
});
