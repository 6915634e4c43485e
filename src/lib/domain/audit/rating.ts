import type { MetFlag } from '../measure';
import {
	calculateRating,
	isRuleForAll,
	ratingOfTone,
	type ComparatorInput,
	type Rating,
	type RatingBranch,
	type RatingResult,
	type RatingRule,
	type Tone
} from '../rating';
import { countedBenchmarks, TARGET, targetOf, type Benchmark, type Result } from '../result';
import { placesOf, type CannotCheckReason, type RatingFinding } from './flags';
import { standingsOf, valuesOf } from './precision';

/** The published rating against the one that follows from the figures by the measure's rule. */
export function ratingFinding(result: Result): RatingFinding {
	const { outturn, measure } = result;
	const held = isRuleForAll(result.inputs.rule)
		? [targetOf(result), ...countedBenchmarks(result)]
		: [];
	const { rating, branch } = result.calculated;
	const published = result.published?.rating ?? null;
	const found = {
		flag: 'rag' as const,
		published,
		figures: {
			outturn,
			against: held.map((benchmark) => ({ benchmark, figure: benchmark.figure })),
			polarity: measure.polarity
		},
		sources: placesOf(outturn, ...held.map(({ figure }) => figure))
	};
	const cannot = (reason: CannotCheckReason): RatingFinding => ({
		...found,
		verdict: 'cannot-be-checked',
		calculated: null,
		reason
	});
	if (!published) return cannot('left-blank');
	if (rating === 'undecided') return cannot('comparator-not-stated');
	const ofNoRule = reasonOf(published.tone, rating.tone, branch);
	if (ofNoRule) return cannot(ofNoRule);
	const allowed = possibleRatings(result);
	if (allowed.length > 1 && allowed.some((one) => isOfTone(one, published)))
		return { ...found, verdict: 'tie', calculated: rating, allowed };
	const differs = !isOfTone(rating, published);
	return {
		...found,
		verdict: differs ? 'differs' : 'agrees',
		calculated: rating,
		branch,
		followsMetFlags: differs && isOfTone(ratingOfMetFlags(result), published)
	};
}

/** Why no rule can have given the published tone, whatever it gives. */
function reasonOf(
	published: Tone,
	calculated: Tone,
	branch: RatingBranch
): CannotCheckReason | undefined {
	if (branch === 'plan' || branch === 'no-rule') return branch;
	if (branch === 'other-unit') return 'another-unit';
	if (published === 'none' && calculated !== 'none') return 'published-as-not-applicable';
	return published === 'done' ? 'published-as-done' : undefined;
}

/** Whether a rule's answer is what was published: a rule says a tone, of which a dataset may have several ratings. */
const isOfTone = (rating: RatingResult['rating'], { tone }: Rating): boolean =>
	rating !== 'undecided' && rating.tone === tone;

/** The rule's answer to the published met flags, whatever the figures. */
const ratingOfMetFlags = ({ published, inputs }: Result): RatingResult['rating'] =>
	calculateRating({
		...inputs,
		target: isMet(published?.met[TARGET]),
		comparators: inputs.comparators.map(({ id }) => ({ id, met: isMet(published?.met[id]) }))
	}).rating;

const isMet = (flag: MetFlag | undefined): boolean | undefined =>
	flag === 'yes' ? true : flag === 'no' ? false : undefined;

/** Every rating that the figures allow, as far as their printed decimals tell; as printed first. */
function possibleRatings(result: Result): RatingResult['rating'][] {
	const possible = [...new Set(ratingsOfPrinted(result))];
	return leapsMiddle(possible, result.inputs.rule)
		? [...possible, ratingOfTone(result.inputs.ratings, 'middle')]
		: possible;
}

/** The rule's answers to what the figures may have been before they were rounded. */
function ratingsOfPrinted(result: Result): RatingResult['rating'][] {
	const { outturn, inputs, measure } = result;
	if (outturn && !isRuleForAll(inputs.rule))
		return valuesOf(outturn).map((value) => calculateRating({ ...inputs, value }).rating);
	const standings = ({ comparison, figure: benchmark }: Benchmark) =>
		standingsOf(comparison, { outturn, benchmark }, measure.polarity);
	const ways = countedBenchmarks(result).reduce<ComparatorInput[][]>(
		(known, benchmark) => {
			const mets = new Set(standings(benchmark).map(({ met }) => met));
			return known.flatMap((way) => [...mets].map((met) => [...way, { id: benchmark.id, met }]));
		},
		[[]]
	);
	return standings(targetOf(result)).flatMap(({ met, shortfall }) =>
		ways.map(
			(comparators) => calculateRating({ ...inputs, target: met, shortfall, comparators }).rating
		)
	);
}

/** From on the target to beyond a tolerance, or from one threshold to the other, the way leads through the middle, where that has room. */
function leapsMiddle(ratings: RatingResult['rating'][], rule: RatingRule): boolean {
	const tones = ratings.map((one) => (one === 'undecided' ? one : one.tone));
	const hasMiddle =
		rule.kind === 'thresholds' ||
		(rule.kind === 'target-with-tolerance' && rule.goodWithin < rule.middleWithin);
	return hasMiddle && tones.includes('good') && tones.includes('bad') && !tones.includes('middle');
}
