import TrendMarks from '$lib/charts/TrendMarks.svelte';
import { spanWords, trendOf, trendWords } from '$lib/charts/meaning/trend';
import { placeTrend, scaleWords, TREND } from '$lib/charts/placement/trend';
import type { Measure } from '$lib/domain/measure';
import type { Period } from '$lib/domain/period';
import { MARK_NOTES, trendPictureTitle, trendSubtitle } from '$words/charts/trend';
import { measureSubtitle } from '$words/pictures';
import { chartPicture, type Publication } from './chartPicture';
import { drawnMarks } from './drawnMarks';

/**
 * A measure's series over time as a picture that stands alone.
 * @param like a period of the kind that is drawn
 */
export function trendPicture(measure: Measure, publication: Publication, like: Period): string {
	const meaning = trendOf(measure, like);
	const shapes = placeTrend(meaning);
	return chartPicture({
		title: trendPictureTitle(measure.shortTitle, publication.place, spanWords(meaning)),
		subtitle: measureSubtitle(measure, trendSubtitle(meaning.unit, scaleWords(shapes))),
		described: trendWords(meaning),
		note: [meaning.note, ...meaning.marks.map((mark) => MARK_NOTES[mark])]
			.filter(Boolean)
			.join(' '),
		sources: meaning.sources,
		publication,
		height: TREND.height,
		draw: (width) => drawnMarks(TrendMarks, { shapes, isJudged: measure.polarity !== null }, width)
	});
}
