/** The colour of links and marks in each scheme, as "#rrggbb". */
export interface Accent {
	light: string;
	dark: string;
}
export type Scheme = keyof Accent;

/** What an accent stands on, as app.css has it: paper and card. A test holds them equal. */
export const GROUNDS: Record<Scheme, readonly string[]> = {
	light: ['#faf9f6', '#ffffff'],
	dark: ['#11161b', '#191f26']
};

/** The product's own, of a site that names none, as app.css has it. */
export const PLAIN_ACCENT: Accent = { light: '#1b4f8f', dark: '#93bdf3' };

/** What text needs on its ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

type Rgb = [red: number, green: number, blue: number];

/**
 * A colour as "#rrggbb".
 * @param text "#1b4f8f", "#14a"; `undefined` for anything else
 */
export function colourOf(text: string): string | undefined {
	const asked = text.trim().toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(asked)) return asked;
	if (!/^#[0-9a-f]{3}$/.test(asked)) return undefined;
	return `#${[...asked.slice(1)].map((digit) => digit + digit).join('')}`;
}

/**
 * How far two colours stand apart, from 1 to 21, as WCAG reckons it.
 * @param one "#rrggbb", as the other
 */
export function contrastOf(one: string, other: string): number {
	const [a, b] = [luminanceOf(one), luminanceOf(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Whether text of a colour can be read on the grounds of a scheme, and on the colour's own faint one. */
export const isReadable = (colour: string, scheme: Scheme): boolean =>
	[...GROUNDS[scheme], accentGround(colour, scheme)].every(
		(ground) => contrastOf(colour, ground) >= LEAST_CONTRAST
	);

/**
 * The colour nearest to one that can be read in a scheme: itself, or darkened in the light scheme and
 * lightened in the dark as little as is needed.
 * @param colour "#rrggbb"
 */
export function nearestReadable(colour: string, scheme: Scheme): string {
	const end: Rgb = scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
	for (let part = 0; part < 1; part += 1 / 128) {
		const mixed = hexOf(rgbOf(colour).map((one, i) => one + ((end[i] ?? 0) - one) * part));
		if (isReadable(mixed, scheme)) return mixed;
	}
	return hexOf(end);
}

/** The faint ground of what has the accent: mostly the scheme's own card. */
export function accentGround(colour: string, scheme: Scheme): string {
	const card = rgbOf(GROUNDS[scheme].at(-1) ?? '');
	const share = scheme === 'light' ? 0.08 : 0.12;
	return hexOf(rgbOf(colour).map((one, i) => (card[i] ?? 0) + (one - (card[i] ?? 0)) * share));
}

const rgbOf = (colour: string): number[] =>
	[1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));

const hexOf = (rgb: number[]): string =>
	`#${rgb.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

function luminanceOf(colour: string): number {
	const [red = 0, green = 0, blue = 0] = rgbOf(colour).map((one) => {
		const share = one / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** An accent as declarations of a style sheet, for the screen: print has its own. */
export const accentCss = ({ light, dark }: Accent): string =>
	[
		`@media screen{:root{--accent:${light};--accent-bg:${accentGround(light, 'light')}}}`,
		`@media screen and (prefers-color-scheme:dark){:root{--accent:${dark};--accent-bg:${accentGround(dark, 'dark')}}}`
	].join('\n');

/**
 * The accent of a site that is shown by another's build.
 * @returns the product's own where it names none and the build has one; `undefined` where neither does
 */
export const accentOver = (
	site: { accent?: Accent },
	built: { accent?: Accent }
): Accent | undefined => site.accent ?? (built.accent && PLAIN_ACCENT);
