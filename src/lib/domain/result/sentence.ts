import { compare, positionWords, type Comparison } from '../measure/comparison';
import { targetOutcome } from '$words/measures';
import type { Direction } from '../measure/direction';
import { sayFigure } from '../text/format';
import { MISSING_WORDS, missingReason } from '../measure/missing';
import type { Result } from './index';

/**
 * One plain sentence for any measure: the outturn, its target, its direction of travel and
 * its position. It says nothing that the figures do not hold, and names what is missing.
 */
export function sentenceOf(result: Result): string {
	const { outturn } = result;
	if (outturn?.value == null)
		return `No outturn: ${MISSING_WORDS[missingReason(outturn) ?? 'not-available']}.`;
	return `${sayFigure(outturn)}${perThousand(result)} ${clausesOf(result)}.`;
}

/** The sentence without its figure, for where the figure stands beside it in large type. */
export const clausesOf = (result: Result): string =>
	[targetPart(result), directionPart(result), positionPart(result)].join('; ');

/** The same in brief: how it stands to its target, and to the year before; or else to others. */
export const shortClausesOf = (result: Result): string =>
	[
		targetPart(result),
		result.target?.value == null ? positionPart(result) : directionPart(result)
	].join('; ');

const perThousand = ({ outturn }: Result) => (outturn?.unit === 'rate' ? ' per 1,000' : '');

function targetPart({ target, against }: Result): string {
	if (target?.value == null)
		return missingReason(target) === 'not-applicable'
			? 'with no target set'
			: 'with no target published';
	const words = targetOutcome(against.target) ?? whyNotCompared(against.target);
	return `against a target of ${sayFigure(target)}, ${words}`;
}

const whyNotCompared = (comparison: Comparison) =>
	comparison.kind === 'not-compared' && comparison.reason === 'no-polarity'
		? 'where neither way is better'
		: 'which is in another unit and cannot be compared';

function directionPart({ outturn, prior, direction }: Result): string {
	if (prior?.value == null || outturn?.value == null) return 'no prior value to compare with';
	if (prior.unit !== outturn.unit)
		return `the prior value (${sayFigure(prior)}) is in another unit`;
	if (direction === 'unchanged') return `unchanged from ${sayFigure(prior)}`;
	const way = `${outturn.value > prior.value ? 'up' : 'down'} from ${sayFigure(prior)}`;
	return direction === 'unknown' ? way : `${way}, ${DIRECTION_WORDS[direction].toLowerCase()}`;
}

export const DIRECTION_WORDS: Record<Direction, string> = {
	improved: 'Improved',
	declined: 'Declined',
	unchanged: 'Unchanged',
	unknown: 'Direction unknown'
};

/** A position is arithmetic, so it is told even where neither way is better. */
function positionPart({ outturn, statNeighbours, national }: Result): string {
	const comparators = [
		{ name: 'statistical neighbours', figure: statNeighbours },
		{ name: 'England', figure: national }
	];
	const [first, second] = comparators.flatMap(({ name, figure }) => {
		const words = positionWords(compare(outturn, figure, 'higher'));
		return figure && words ? [{ words, text: `${name} (${sayFigure(figure)})` }] : [];
	});
	const published = comparators.some(({ figure }) => figure?.value != null);
	if (!first) return published ? 'no comparator in the same unit' : 'no comparator published';
	if (!second) return `${first.words} ${first.text}`;
	const again = second.words === first.words ? '' : `${second.words} `;
	return `${first.words} ${first.text} and ${again}${second.text}`;
}
