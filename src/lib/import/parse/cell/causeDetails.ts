import type { Unit } from '../../../domain/text/unit';
import type { FigureCause } from '../../issue/issue';
import { figuresIn } from './twoFigures';
import { figureInUnit } from './unitWords';

/** What a cell has that its cause names: the figures that share it; or the words that are no name of its measure's unit, as far as that is known. */
export function causeDetails(
	cause: FigureCause,
	text: string,
	unit: Unit | undefined
): { figures?: string[]; words?: string; unit?: string } {
	if (cause === 'two-figures') return { figures: figuresIn(text) };
	if (cause !== 'other-unit') return {};
	const words = figureInUnit(text)?.word ?? text.replace(/^[-−\d.,\s]+/, '').trim();
	return { words, ...(unit && { unit: unit.title }) };
}
