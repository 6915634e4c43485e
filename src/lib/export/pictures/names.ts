import { LIGHT } from '$lib/palette/light';
import { element, type Markup } from '../markup';
import { textWidth, wrapText } from '../wrapText';

type Point = [x: number, y: number];

/** What takes room on the map, around its middle. */
interface Taken {
	at: Point;
	width: number;
	height: number;
}
interface Name extends Taken {
	lines: string[];
}

const FONT = { size: 13 };
const WIDTH = 80;
const LEADING = 14.5;
const APART = 2;
/** An outline that is larger has room for a name within. */
const SMALL = 80;
/** Where a name may stand instead, the nearest first. */
const NUDGES = [0, 6, 12, 18, 24, 30, 36].flatMap((step): Point[] => [
	[0, -step],
	[0, step],
	[-step, 0],
	[step, 0]
]);

/**
 * The names on a map. One that would stand on another, or on a small outline, is moved a little,
 * or left out where there is no room near.
 * @param outline the path of the chosen area; "" for none
 */
export function nameTexts(names: { words: string; at: Point }[], outline: string): Markup[] {
	const chosen = outline ? boxOf(outline) : undefined;
	const taken = chosen && Math.max(chosen.width, chosen.height) < SMALL ? [chosen] : [];
	const placed = names.reduce<Name[]>((standing, { words, at: [x, y] }) => {
		const free = NUDGES.map(([right, down]) => named(words, [x + right, y + down])).find(
			(name) => ![...taken, ...standing].some((other) => overlap(name, other))
		);
		return free ? [...standing, free] : standing;
	}, []);
	return placed.map(nameText);
}

/** A name in lines, none of whose words is broken but a very long one. */
function named(words: string, at: Point): Name {
	const longest = Math.max(...words.split(' ').map((word) => textWidth(word, FONT)));
	const lines = wrapText(words, Math.max(WIDTH, Math.min(longest, 2 * WIDTH)), FONT);
	const width = Math.max(...lines.map((line) => textWidth(line, FONT)));
	return { lines, at, width, height: lines.length * LEADING };
}

const overlap = (a: Taken, b: Taken) =>
	Math.abs(a.at[0] - b.at[0]) < (a.width + b.width) / 2 + APART &&
	Math.abs(a.at[1] - b.at[1]) < (a.height + b.height) / 2;

/** The box around a path of absolute points. */
function boxOf(d: string): Taken {
	const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
	const sides = [0, 1].map((axis) => {
		const own = numbers.filter((_, n) => n % 2 === axis);
		return { from: Math.min(...own), to: Math.max(...own) };
	});
	const [across, down] = sides.map(({ from, to }) => ({
		middle: (from + to) / 2,
		size: to - from
	}));
	return {
		at: [across?.middle ?? 0, down?.middle ?? 0],
		width: across?.size ?? 0,
		height: down?.size ?? 0
	};
}

/** Written twice, the first time as a halo, since not every program can draw both in one. */
function nameText({ lines, at: [x, y] }: Name): Markup {
	const first = y - ((lines.length - 1) * LEADING) / 2 + FONT.size * 0.35;
	const spans = lines.map((line, n) => element('tspan', { x, y: first + n * LEADING }, line));
	const text = (look: Record<string, string | number>) =>
		element('text', { 'font-size': FONT.size, 'text-anchor': 'middle', ...look }, spans);
	return element(
		'g',
		{},
		text({
			...{ fill: '#fff', stroke: '#fff', 'stroke-width': 3 },
			...{ 'stroke-opacity': 0.85, 'stroke-linejoin': 'round' }
		}),
		text({ fill: LIGHT.ink })
	);
}
