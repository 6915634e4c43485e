import { element, type Markup } from '../markup';
import { hex } from './units';

/** Stands for the accent of the file's theme, which follows from whose slides they are. */
export const ACCENT = 'accent1';

/** A shape's or a text's fill: a colour as "#rrggbb", or the theme's accent. */
export const fillOf = (colour: string): Markup =>
	element(
		'a:solidFill',
		{},
		colour === ACCENT
			? element('a:schemeClr', { val: ACCENT })
			: element('a:srgbClr', { val: hex(colour) })
	);
