import type { Result } from '../result';
import type { Finding, Obstacle } from './flags';
import { leavesOpen } from './precision';
import { betterWords, placesOf, said } from './words';

/**
 * The published arrow against the two figures it compares. Equal printed figures are unchanged;
 * unequal ones that rounding may have put in either order are a tie.
 */
export function directionFinding(result: Result): Finding {
	const { prior, outturn, direction, measure } = result;
	const published = result.published?.direction ?? '';
	const figures = `${said(prior)} to ${said(outturn)}${betterWords(measure)}`;
	const found = { published, figures, sources: placesOf(prior, outturn) };
	const obstacle = obstacleTo(result);
	if (obstacle || !prior || !outturn)
		return { ...found, verdict: 'cannot-be-checked', calculated: '', reason: obstacle ?? '' };
	if (prior.value !== outturn.value && leavesOpen(prior, outturn))
		return {
			...found,
			verdict: 'tie',
			calculated: direction,
			reason: `${figures}: the printed decimals leave the order open`
		};
	return {
		...found,
		verdict: published === direction ? 'agrees' : 'differs',
		calculated: direction,
		reason: `${figures}: ${direction}`
	};
}

function obstacleTo({ published, prior, outturn, direction }: Result): Obstacle | undefined {
	if (!published?.direction) return 'left blank';
	if (outturn?.value == null) return 'no outturn';
	if (prior?.value == null) return 'no prior value';
	if (prior.unit !== outturn.unit) return 'another unit';
	return direction === 'unknown' ? 'neither way is better' : undefined;
}
