import type { Direction } from './domain/measure/direction';
import type { Rating, Tone } from './domain/rating';

/** How a status is told beside its word: by its shape first, then by its colour (in app.css). */
export interface Mark {
	/** A path in a box of 16 by 16. */
	shape: string;
	/** The class that carries the colour. */
	tone: string;
	/** Drawn as a broken outline and not filled. */
	hollow?: boolean;
}

export const TONE_MARKS: Record<Tone | 'undecided', Mark> = {
	bad: { shape: 'M8 1l7 7-7 7-7-7z', tone: 'red' },
	middle: { shape: 'M8 2l7 12.5H1z', tone: 'amber' },
	good: { shape: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z', tone: 'green' },
	/** A tick. */
	done: { shape: 'M1 8.6l2.3-2.3 3 3L12.7 2.9 15 5.2l-8.7 8.7z', tone: 'blue' },
	none: {
		shape: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
		tone: 'none',
		hollow: true
	},
	undecided: { shape: 'M2 2h12v12H2z', tone: 'none', hollow: true }
};

/** The mark of a rating is that of its tone, whatever its word. */
export const ratingMark = (rating: Rating | 'undecided'): Mark =>
	TONE_MARKS[rating === 'undecided' ? rating : rating.tone];

export const DIRECTION_MARKS: Record<Direction, Mark> = {
	improved: { shape: 'M8 3l6 10H2z', tone: 'improved' },
	declined: { shape: 'M8 13L2 3h12z', tone: 'declined' },
	unchanged: { shape: 'M2 6.5h12v3H2z', tone: 'unchanged' },
	unknown: { shape: 'M3 7h3v2H3zM10 7h3v2h-3z', tone: 'unchanged' }
};

/** The map's ramp has 13 shades, faint (0) to strong (12); map/shades.css gives them colour. */
const STRONGEST = 12;

/** The shade of the nth of so many classes, counted from the faintest, spread over the ramp. */
export const shadeOf = (n: number, of: number): string =>
	`shade-${of > 1 ? Math.round((n * STRONGEST) / (of - 1)) : STRONGEST / 2}`;

/** A change's ramp has 6 shades on each side of no change; map/shades.css gives them colour. */
const SIDE_STEPS = 6;

/**
 * The shade of the nth of so many classes on one side, counted from 1 beside no change: the middle
 * of its share of the ramp. Where neither way is better, a rise takes the first side.
 */
export const changeShadeOf = (side: 'worse' | 'better', n: number, of: number): string =>
	`shade-${side}-${Math.round(((n - 0.5) * SIDE_STEPS) / of + 0.5)}`;

/**
 * What the worse side's shades are dotted with, faint to strong, so that the sides differ without
 * colour: a shade of the same side, or the paper, that is nearest and still has 3:1 with it.
 */
export const DOT_COLOURS = ['worse-5', 'worse-5', 'worse-6', 'paper', 'worse-2', 'worse-3'];

export const NO_CHANGE_SHADE = 'shade-same';

/** What was not published is hatched, whatever else is drawn. */
export const NOT_PUBLISHED_SHADE = 'shade-none';
