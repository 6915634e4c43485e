import { DOT_COLOURS } from '$lib/palette';

/**
 * The light scheme's colours for what is drawn beyond the page's style sheets, such as a picture
 * to take away. app.css and map/shades.css are where they are decided; a test holds them equal.
 */
export const LIGHT = {
	paper: '#faf9f6',
	ink: '#15202b',
	soft: '#4d5b68',
	line: '#dcdfe0',
	field: '#7b8790',
	accent: '#1b4f8f',
	red: '#b3261e',
	'red-ink': '#8f1d17',
	'amber-fill': '#b87500',
	'amber-ink': '#6b4000',
	green: '#0b6e5f',
	'green-ink': '#075447',
	blue: '#2a5db0',
	'blue-ink': '#1d4488',
	'none-ink': '#3f4b56',
	hatch: '#b3bbc1',
	'hatch-bg': '#f1f2f0'
};

/** Stands for the fill of what was not published: lines of `hatch` on `hatch-bg`. */
export const HATCHED = 'hatched';

const RAMP =
	'ecdcea e2c4dc d7adce cc96c0 c07fb2 b16ca3 a35895 944486 853078 72276b 601e5f 4e1553 3d0c47';
const WORSE = 'f1dbc9 e6bb96 d5975e bb7530 98590f 724005';
const BETTER = 'd3e1f4 aac7eb 7da9e1 538acf 326bb1 1e4f89';

const numbered = (name: string, colours: string, first: number) =>
	colours.split(' ').map((colour, n): [string, string] => [`${name}-${n + first}`, `#${colour}`]);

const FILLS = new Map([
	...numbered('shade', RAMP, 0),
	...numbered('shade-worse', WORSE, 1),
	...numbered('shade-better', BETTER, 1),
	['shade-same', LIGHT.paper],
	['shade-none', HATCHED]
]);

/** The colour of a shade, or HATCHED; "none" for a name that is no shade. */
export const lightFill = (shade: string): string => FILLS.get(shade) ?? 'none';

const WORSE_FILLS = numbered('worse', WORSE, 1);
const dotColour = (name: string) => new Map(WORSE_FILLS).get(name) ?? LIGHT.paper;
const DOTS = new Map(WORSE_FILLS.map(([, fill], n) => [fill, dotColour(DOT_COLOURS[n] ?? '')]));

/** The colour of the dots upon a fill of a change's worse side; none for any other fill. */
export const dotsUpon = (fill: string): string | undefined => DOTS.get(fill);
