import { type Counts } from '$lib/domain/result/counts';
import { DIRECTIONS } from '$lib/domain/measure/direction';
import type { Result } from '$lib/domain/result';
import { capital } from '$words/common';
import { DIRECTION_LABELS, ratingWord } from '$words/ratings';
import { shortClausesOf } from '$words/results';
import { movementText } from '$words/slides/deck';
import type { MeasureLine, Standing } from './slides';
import { figureWords, withStanding } from '$words/figures';

/** A measure as a list of several names it. */
export const lineOf = (result: Result): MeasureLine => ({
	measureId: result.measure.id,
	name: result.measure.shortTitle,
	reference: result.measure.reference,
	figure: withStanding(figureWords(result.outturn), result.outturn),
	rating: result.rating,
	ratingWords: ratingWord(result.rating),
	direction: result.direction,
	directionWords: DIRECTION_LABELS[result.direction],
	clauses: capital(`${shortClausesOf(result)}.`)
});

/** How many are rated so, and how many moved which way by the figures, zeros included. */
export const standingOf = ({ rating, direction }: Counts, since: string): Standing => ({
	since,
	ratings: rating.map(({ rating, count }) => ({ key: rating, count, words: ratingWord(rating) })),
	movement: DIRECTIONS.map((key) => ({
		key,
		count: direction[key],
		words: movementText(key)
	}))
});
