import { positionWords, targetWords } from './comparison';
import type { Direction } from './direction';
import { formatFigure } from './format';
import { MISSING_WORDS, missingReason } from './missing';
import type { Result } from './result';

/**
 * One plain sentence for any measure: the outturn, its target, its direction of travel and
 * its position. It says nothing that the figures do not hold, and names what is missing.
 */
export function sentenceOf(result: Result): string {
	const { outturn } = result;
	if (outturn?.value == null)
		return `No outturn: ${MISSING_WORDS[missingReason(outturn) ?? 'not-available']}.`;
	const parts = [targetPart(result), directionPart(result), positionPart(result)];
	return `${formatFigure(outturn)}${perThousand(result)} ${parts.filter(Boolean).join('; ')}.`;
}

const perThousand = (result: Result) => (result.measure.unit === 'rate' ? ' per 1,000' : '');

function targetPart({ target, against }: Result): string {
	if (target?.value == null) return 'with no target set';
	const words = targetWords(against.target) ?? 'which is in another unit and cannot be compared';
	return `against a target of ${formatFigure(target)}, ${words}`;
}

function directionPart({ outturn, prior, direction }: Result): string {
	if (prior?.value == null || outturn?.value == null) return 'no prior value to compare with';
	if (direction === 'unchanged') return `unchanged from ${formatFigure(prior)}`;
	const way = outturn.value > prior.value ? 'up' : 'down';
	return `${way} from ${formatFigure(prior)}, ${DIRECTION_WORDS[direction].toLowerCase()}`;
}

export const DIRECTION_WORDS: Record<Direction, string> = {
	improved: 'Improved',
	declined: 'Declined',
	unchanged: 'Unchanged',
	unknown: 'Direction unknown'
};

/** A position is arithmetic, so it is told even where neither way is better. */
function positionPart({ statNeighbours, national, against }: Result): string {
	const named = [
		{ name: 'statistical neighbours', figure: statNeighbours, position: against.statNeighbours },
		{ name: 'England', figure: national, position: against.national }
	].flatMap(({ name, figure, position }) => {
		const words = positionWords(position);
		return figure && words ? [{ words, text: `${name} (${formatFigure(figure)})` }] : [];
	});
	const [first, second] = named;
	if (!first) return 'no comparator published';
	if (!second) return `${first.words} ${first.text}`;
	const again = second.words === first.words ? '' : `${second.words} `;
	return `${first.words} ${first.text} and ${again}${second.text}`;
}
