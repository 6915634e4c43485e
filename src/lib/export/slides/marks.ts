import type { Direction } from '$lib/domain/measure/direction';
import type { Rating, Tone } from '$lib/domain/rating';
import { LIGHT } from '$lib/palette/light';
import type { Run } from './text';

interface Mark {
	/** The shape of palette.ts as a letter, so that it can be edited like any word. */
	sign: string;
	colour: string;
	ink: string;
}

const TONE_SIGNS: Record<Tone | 'undecided', Mark> = {
	bad: { sign: '◆', colour: LIGHT.red, ink: LIGHT['red-ink'] },
	middle: { sign: '▲', colour: LIGHT['amber-fill'], ink: LIGHT['amber-ink'] },
	good: { sign: '●', colour: LIGHT.green, ink: LIGHT['green-ink'] },
	done: { sign: '✓', colour: LIGHT.blue, ink: LIGHT['blue-ink'] },
	none: { sign: '○', colour: LIGHT['none-ink'], ink: LIGHT['none-ink'] },
	undecided: { sign: '□', colour: LIGHT['none-ink'], ink: LIGHT['none-ink'] }
};

const DIRECTION_SIGNS: Record<Direction, string> = {
	improved: '▲',
	declined: '▼',
	unchanged: '▬',
	unknown: '– –'
};

/** A rating by its shape, its word and its colour. */
export function ratingRuns(rating: Rating | 'undecided', words: string, size = 1): Run[] {
	const { sign, colour, ink } = TONE_SIGNS[rating === 'undecided' ? rating : rating.tone];
	return [
		{ text: `${sign}\u00a0`, colour, size },
		{ text: words, colour: ink, size, bold: true }
	];
}

/** A direction by its arrow and its word. */
export const directionRuns = (direction: Direction, words: string, size = 1): Run[] => [
	{ text: `${DIRECTION_SIGNS[direction]}\u00a0${words}`, size }
];
