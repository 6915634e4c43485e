import { textOf } from './files.ts';
import { lightOf, type Light } from './colourVision.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const SHEETS = `${textOf('src/lib/map/shades.css')}${textOf('src/app.css')}`;

/** What a variable of the style sheets is on screen: they give the light scheme first, then the dark. */
export function colour(name: string, scheme: Scheme): string {
	const all = [...SHEETS.matchAll(new RegExp(`--${name}: (#[0-9a-f]{3,6});`, 'g'))];
	const hex = all[scheme === 'light' ? 0 : 1]?.[1];
	if (!hex) throw new Error(`No --${name} in the ${scheme} scheme.`);
	return hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
}

/** The light of a variable of the style sheets. */
export const variable = (name: string, scheme: Scheme): Light => lightOf(colour(name, scheme));
