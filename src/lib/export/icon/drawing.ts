import { GROUNDS, type Accent } from '$lib/domain/site/accent';
import { initialsOf } from '$lib/domain/site/initials';
import type { Site } from '$lib/domain/site';
import { LETTERS, type Stroke } from './letters';

/** The icons that devices ask for: the side in pixels, and whether they may cut it to a shape of their own. */
export const ICON_KINDS = {
	'192': { size: 192, isMaskable: false },
	'512': { size: 512, isMaskable: false },
	'maskable-512': { size: 512, isMaskable: true }
} as const;
export type IconKind = keyof typeof ICON_KINDS;

/** How much of an icon is drawn upon where a device may cut it: no shape cuts that off. */
export const SAFE = 0.78;

/** The side of the box that an icon is drawn in. */
export const SIDE = 32;

/** An icon of a place: its letters above a broken line, on a ground of its accent. */
export interface IconDrawing {
	ground: string;
	ink: string;
	strokes: { points: Stroke; width: number }[];
}

/** The letters stand between these, as wide as the room allows. */
const [TOP, LEFT, ROOM] = [7, 5, 22];
const HIGHEST = 14;
const [BETWEEN, WIDTH] = [2, 3];
/** The target, as charts draw it: a broken line. */
const BROKEN: Stroke[] = [5, 10, 15, 20, 25].map((x) => [
	[x, 26.5],
	[x + 2, 26.5]
]);

/**
 * The icon of a site that names its accent.
 * @returns `undefined` without one, or where the place has no letter from A to Z: the product's own icon stands for it
 */
export function iconDrawing({
	place,
	accent
}: Pick<Site, 'place' | 'accent'>): IconDrawing | undefined {
	const letters = lettersOf(place);
	if (!accent || letters.length === 0) return undefined;
	return drawn(letters, accent);
}

/** The same of any place: without a letter that can be drawn, its broken line alone. */
export const drawingFor = (place: string, accent: Accent): IconDrawing =>
	drawn(lettersOf(place), accent);

const lettersOf = (place: string): Stroke[][] =>
	[...initialsOf(place)].flatMap((letter) => (LETTERS[letter] ? [LETTERS[letter]] : []));

function drawn(letters: Stroke[][], accent: Accent): IconDrawing {
	const [ink = ''] = GROUNDS.light;
	const widths = letters.map((strokes) => Math.max(...strokes.flat().map(([x]) => x)));
	const gaps = BETWEEN * (letters.length - 1);
	const total = widths.reduce((sum, width) => sum + width, gaps);
	const scale = Math.min(HIGHEST / 6, ROOM / total);
	const top = TOP + (HIGHEST - 6 * scale) / 2;
	let left = LEFT + (ROOM - total * scale) / 2;
	const strokes = letters.flatMap((letter, n) => {
		const from = left;
		left += ((widths[n] ?? 0) + BETWEEN) * scale;
		return letter.map((points) => ({
			points: points.map(([x, y]): Stroke[number] => [from + x * scale, top + y * scale]),
			width: WIDTH
		}));
	});
	return {
		ground: accent.light,
		ink,
		strokes: [...strokes, ...BROKEN.map((points) => ({ points, width: 1.6 }))]
	};
}

/**
 * An icon as SVG.
 * @param isMaskable whether a device may cut it to a shape of its own
 */
export function drawingSvg({ ground, ink, strokes }: IconDrawing, isMaskable = false): string {
	const lines = strokes.map(
		({ points, width }) =>
			`<path d="M${points.map((point) => point.map((one) => one.toFixed(2)).join(' ')).join('L')}" stroke-width="${width}"/>`
	);
	const corner = isMaskable ? '' : ' rx="6"';
	const middle = SIDE / 2;
	const shrunk = isMaskable
		? ` transform="translate(${middle} ${middle}) scale(${SAFE}) translate(-${middle} -${middle})"`
		: '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}"${corner} fill="${ground}"/><g fill="none" stroke="${ink}" stroke-linecap="round" stroke-linejoin="round"${shrunk}>${lines.join('')}</g></svg>`;
}
