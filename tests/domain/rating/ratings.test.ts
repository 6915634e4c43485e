import { describe, expect, it } from 'vitest';
import { areBuiltIn, BUILT_IN_RATINGS, ratingsIn, type Rating } from '$lib/domain/rating';
import { linked, unlinked } from '$lib/domain/measure/linked';
import { auditOf } from '$lib/domain/audit';
import { byAttention, inNeedOfAttention } from '$lib/domain/result/attention';
import { countsOf } from '$lib/domain/result/counts';
import { resultOf, type Result } from '$lib/domain/result';
import { ratingMark } from '$lib/palette';
import { attentionByRating } from '$words/about';
import { ratingCounts, ruleSentence } from '$words/ratings';
import { headlineOf } from '$words/results';
import { aMeasure, anObservation, aStatus, PERIOD, ratedBy } from '../../builders';
import { aCore } from '../../import/diff/cores';

const OWN: Rating[] = [
	{ id: 'complete', word: 'Complete', tone: 'done', order: 5, attention: null },
	{ id: 'behind', word: 'Behind', tone: 'bad', order: 1, attention: 'yes' },
	{ id: 'close', word: 'Close', tone: 'middle', order: 2, attention: null },
	{ id: 'on-track', word: 'Ar y trywydd', tone: 'good', order: 3, attention: null },
	{ id: 'ahead', word: 'Ahead', tone: 'good', order: 4, attention: null },
	{ id: 'none', word: 'Not rated', tone: 'none', order: 6, attention: null }
];
const RATINGS = ratingsIn(OWN);
const own = (id: string) => OWN.find((one) => one.id === id) ?? null;

/** Rated as published; by the rule of tolerance, what is below its target of 50%. */
function rated(id: string | null, printed = '60%', rating = id === null ? null : own(id)): Result {
	const measure = aMeasure({
		id: id ?? 'unpublished',
		ratings: RATINGS,
		ratedBy: ratedBy({ kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 5 }),
		observations: [anObservation({ printed }), anObservation({ series: 'target', printed: '50%' })],
		statuses: [aStatus({ rating })]
	});
	return resultOf(measure, PERIOD);
}
const verdict = (result: Result) => {
	const found = auditOf(result).find(({ flag }) => flag === 'rag');
	return found?.verdict === 'cannot-be-checked' ? found.reason : found?.verdict;
};

describe('the ratings of a dataset', () => {
	it('are the built-in ones where it lists none: red, amber, green, not rated', () => {
		expect(ratingsIn().map(({ word }) => word)).toEqual(['Red', 'Amber', 'Green', 'Not rated']);
		expect(areBuiltIn(BUILT_IN_RATINGS)).toBe(true);
		expect(areBuiltIn(OWN)).toBe(false);
	});

	it('stand in their order, not the file’s', () => {
		expect(RATINGS.map(({ id }) => id)).toEqual(
			'behind close on-track ahead complete none'.split(' ')
		);
	});

	it('are stored only where they are its own', () => {
		const core = aCore(aMeasure());
		expect(linked(core).ratings.map(({ id }) => id)).toEqual(['red', 'amber', 'green', 'none']);
		expect(unlinked(linked(core))).not.toHaveProperty('ratings');
		expect(unlinked(linked({ ...core, ratings: OWN })).ratings).toEqual(RATINGS);
	});
});

describe('a rule', () => {
	it('answers with the first rating of its tone', () => {
		const words = ['60%', '49%', '40%'].map((printed) => rated(null, printed).rating);
		expect(words).toEqual([own('on-track'), own('close'), own('behind')]);
	});

	it('is said in the dataset’s words', () => {
		expect(
			ruleSentence(
				{ kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 5 },
				RATINGS,
				false
			)
		).toBe('Ar y trywydd on the target or better, close within 5% of it, behind beyond.');
	});
});

describe('a published rating', () => {
	it('agrees with the rule where both are of one tone', () => {
		expect(verdict(rated('ahead'))).toBe('agrees');
		expect(verdict(rated('on-track'))).toBe('agrees');
		expect(verdict(rated('behind'))).toBe('differs');
	});

	it('of what is done is not checked: no rule says so', () => {
		expect(verdict(rated('complete'))).toBe('published-as-done');
	});
});

describe('five ratings and more', () => {
	const results = ['complete', 'ahead', 'behind', 'close', 'behind'].map((id) => rated(id));

	it('are counted each, in their order', () => {
		expect(ratingCounts(countsOf(results))).toBe('2 behind, 1 close, 1 ahead, 1 complete');
	});

	it('head the overview by those that are bad, among all that are rated', () => {
		expect(headlineOf(countsOf(results))).toBe('2 of 5 rated measures are behind');
	});

	it('need attention as the dataset says, and stand in order from bad to done', () => {
		expect(inNeedOfAttention(results, 5).map(({ measure }) => measure.id)).toEqual([
			'behind',
			'behind'
		]);
		expect(results.toSorted(byAttention).map(({ measure }) => measure.id)).toEqual(
			'behind behind close ahead complete'.split(' ')
		);
		expect(attentionByRating(RATINGS, 'published')).toBe(
			'the published rating: behind, then close, then not rated, then ar y trywydd, then ahead, then complete;'
		);
	});

	it('have the shape and the colour of their tones, done its own', () => {
		const marks = OWN.map((one) => ratingMark(one));
		expect(new Set(marks.map(({ shape }) => shape)).size).toBe(5);
		expect(ratingMark(own('complete') as Rating)).toMatchObject({ tone: 'blue' });
	});
});
