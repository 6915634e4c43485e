import type { MetFlag } from '../measure';
import { calculateRating, RATING_BRANCHES, type RatingResult, type RatingRule } from '../rating';
import type { Result } from '../result';
import type { Finding, Obstacle } from './flags';
import { standingsOf } from './precision';
import { betterWords, placesOf, said } from './words';

/** The published rating against the one that follows from the figures by the measure's rule. */
export function ratingFinding(result: Result): Finding {
	const { calculated } = result;
	const published = result.published?.rag ?? '';
	const found = {
		published: ratingWord(published),
		figures: figuresWords(result),
		sources: placesOf(result.outturn, result.target, result.statNeighbours, result.national)
	};
	const obstacle = obstacleTo(result);
	if (obstacle) return { ...found, verdict: 'cannot-be-checked', calculated: '', reason: obstacle };
	const told = { ...found, calculated: ratingWord(calculated.rating) };
	const possible = possibleRatings(result);
	if (published && possible.length > 1 && possible.includes(published))
		return {
			...told,
			verdict: 'tie',
			reason: `${found.figures}: the printed decimals allow ${listed(possible)}`
		};
	return {
		...told,
		verdict: published === calculated.rating ? 'agrees' : 'differs',
		reason: [RATING_BRANCHES[calculated.branch].words, whyPublished(result)]
			.filter(Boolean)
			.join(' ')
	};
}

/** Where a published rating differs: whether it is the rule's answer to the published marks. */
function whyPublished({ published, calculated, inputs }: Result): string {
	if (!published?.rag || published.rag === calculated.rating) return '';
	const marked = calculateRating({
		...inputs,
		target: isMet(published.targetMet),
		statNeighbours: isMet(published.statNeighboursMet),
		national: isMet(published.nationalMet)
	});
	return marked.rating === published.rag
		? `The published ${published.rag} follows from the published marks, not from the figures.`
		: '';
}

const isMet = (flag: MetFlag): boolean | undefined =>
	flag === 'yes' ? true : flag === 'no' ? false : undefined;

const ratingWord = (rating: string) => (rating === 'none' ? 'not rated' : rating);
const listed = (ratings: string[]) => ratings.map(ratingWord).join(' or ');

function obstacleTo(result: Result): Obstacle | undefined {
	const { published, calculated } = result;
	if (!published?.rag) return 'left blank';
	if (calculated.rating === 'undecided') return 'comparator not stated';
	return published.rag === 'none' && calculated.rating !== 'none'
		? 'published as not applicable'
		: undefined;
}

/** Every rating that the figures allow, as far as their printed decimals tell; as printed first. */
function possibleRatings(result: Result): RatingResult['rating'][] {
	const { outturn, target, statNeighbours, national, against, inputs, measure } = result;
	const standings = (key: keyof typeof against, yardstick: typeof target) =>
		standingsOf(against[key], { outturn, yardstick }, measure.polarity);
	const ratings = standings('target', target).flatMap(({ met, shortfall }) =>
		standings('statNeighbours', statNeighbours).flatMap((neighbours) =>
			standings('national', national).map(
				(england) =>
					calculateRating({
						...inputs,
						target: met,
						shortfall,
						statNeighbours: neighbours.met,
						national: england.met
					}).rating
			)
		)
	);
	const possible = [...new Set(ratings)];
	return leapsAmber(possible, inputs.rule) ? [...possible, 'amber'] : possible;
}

/** From on the target to beyond a tolerance the way leads through amber, where amber has room. */
const leapsAmber = (ratings: RatingResult['rating'][], rule: RatingRule): boolean =>
	rule.kind === 'target-with-tolerance' &&
	rule.greenWithin < rule.amberWithin &&
	ratings.includes('green') &&
	ratings.includes('red') &&
	!ratings.includes('amber');

function figuresWords({ outturn, target, statNeighbours, national, measure }: Result): string {
	const yardsticks = [
		{ name: 'target', figure: target },
		{ name: 'statistical neighbours', figure: statNeighbours },
		{ name: 'England', figure: national }
	].flatMap(({ name, figure }) => (figure?.value == null ? [] : `${name} ${said(figure)}`));
	const against = yardsticks.join(', ') || 'nothing to compare with';
	return `${said(outturn)} against ${against}${betterWords(measure)}`;
}
