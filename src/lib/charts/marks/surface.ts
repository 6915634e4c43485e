import { getContext } from 'svelte';

/** A colour by its name in the palette. */
export type Colour = 'ink' | 'soft' | 'line' | 'field' | 'accent' | 'paper' | 'card';

/** What marks are drawn on. */
export interface Surface {
	/** A share of the width, as an attribute says it. */
	across: (share: number) => string | number;
	colour: (name: Colour) => string;
	/** For programs that know no style sheet: every look is an attribute, in the plainest shapes. */
	isPlain: boolean;
}

/** A page, whose width and colours are known to its style sheet alone. */
const PAGE: Surface = {
	across: (share) => `${share}%`,
	colour: (name) => `var(--${name})`,
	isPlain: false
};

/** A drawing in units of its own, on a page. */
export const BOX: Surface = { ...PAGE, across: (units) => units };

const KEY = Symbol('surface');

/** The context in which marks are drawn on a surface other than a page. */
export const on = (surface: Surface): [typeof KEY, Surface] => [KEY, surface];

/** What a mark is drawn on. */
export const surface = (): Surface => getContext<Surface | undefined>(KEY) ?? PAGE;
