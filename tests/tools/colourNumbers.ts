import { changeShadeOf, DOT_COLOURS, shadeOf } from '$lib/palette';
import {
	apart,
	COLOUR_SIGHTS,
	contrast,
	seen,
	SIGHTS,
	type Light,
	type Sight
} from './colourVision.ts';
import { SCHEMES, variable, type Scheme } from './colours.ts';

/** One thing that has to be told by its colour, in one scheme, with a number for each sight. */
export interface ColourRow {
	what: string;
	scheme: Scheme;
	/** Contrast of WCAG, or difference by CIEDE2000. */
	unit: 'contrast' | 'difference';
	/** What it may not fall below. */
	least: number;
	numbers: Partial<Record<Sight, number>>;
}

const ALL = Object.keys(SIGHTS) as Sight[];
const GROUNDS: Record<string, string[]> = {
	red: ['paper', 'card', 'red-bg'],
	'amber-fill': ['paper', 'card', 'amber-bg'],
	blue: ['paper', 'card', 'blue-bg'],
	green: ['paper', 'card', 'green-bg'],
	soft: ['paper', 'card', 'none-bg'],
	'red-ink': ['red-bg'],
	'amber-ink': ['amber-bg'],
	'blue-ink': ['blue-bg'],
	'green-ink': ['green-bg'],
	'none-ink': ['none-bg']
};
const PAIRS = Object.entries(GROUNDS).flatMap(([mark, grounds]) =>
	grounds.map((ground) => [mark, ground] as const)
);

const inEach = (sights: readonly Sight[], measured: (sight: Sight) => number) =>
	Object.fromEntries(sights.map((sight) => [sight, measured(sight)]));
const seenContrast = (one: Light, other: Light) => (sight: Sight) =>
	contrast(seen(one, sight), seen(other, sight));

/** The smallest difference between colours that follow one another. */
const leastStep = (colours: Light[]) => (sight: Sight) =>
	Math.min(...colours.slice(1).map((one, i) => apart(one, colours[i] ?? one, sight)));

/** Every status's mark and word on every ground that it stands on. */
export const statusRows = (): ColourRow[] =>
	SCHEMES.flatMap((scheme) =>
		PAIRS.map(([mark, ground]) => ({
			what: `--${mark} on --${ground}`,
			...{ scheme, unit: 'contrast' as const, least: mark.endsWith('-ink') ? 4.5 : 3 },
			numbers: inEach(ALL, seenContrast(variable(mark, scheme), variable(ground, scheme)))
		}))
	);

/** The lights of so many classes of a value, faint to strong. */
export const classLights = (classes: number, scheme: Scheme): Light[] =>
	Array.from({ length: classes }, (_, n) =>
		variable(shadeOf(n, classes).replace('shade', 'ramp'), scheme)
	);

/** The lights of so many classes of one side of a change, from the paper outwards. */
export const sideLights = (side: 'worse' | 'better', classes: number, scheme: Scheme): Light[] => [
	variable('paper', scheme),
	...Array.from({ length: classes }, (_, n) =>
		variable(changeShadeOf(side, n + 1, classes).replace('shade-', ''), scheme)
	)
];

/** Neighbouring classes of a map of values, for each number of classes that can be chosen. */
export const rampRows = (): ColourRow[] =>
	SCHEMES.flatMap((scheme) =>
		[3, 4, 5, 6, 7].map((classes) => ({
			what: `map of ${classes} classes: neighbouring classes`,
			...{ scheme, unit: 'difference' as const, least: classes <= 5 ? 9 : 6 },
			numbers: inEach(ALL, leastStep(classLights(classes, scheme)))
		}))
	);

/** Neighbouring classes of each side of a change. */
export const sideRows = (): ColourRow[] =>
	SCHEMES.flatMap((scheme) =>
		(['worse', 'better'] as const).flatMap((side) =>
			[2, 3, 4, 5, 6].map((classes) => ({
				what: `change, ${side} side of ${classes} classes: neighbouring classes and no change`,
				...{ scheme, unit: 'difference' as const, least: 5 },
				numbers: inEach(ALL, leastStep(sideLights(side, classes, scheme)))
			}))
		)
	);

/** The two sides of a change, the nearest of all their shades; in greyscale the dots tell them. */
export const acrossRows = (): ColourRow[] =>
	SCHEMES.map((scheme) => ({
		what: 'change: the nearest shades of the two sides',
		...{ scheme, unit: 'difference' as const, least: 15 },
		numbers: inEach(COLOUR_SIGHTS, (sight) => {
			const [worse, better] = (['worse', 'better'] as const).map((side) =>
				sideLights(side, 6, scheme).slice(1)
			) as [Light[], Light[]];
			return Math.min(...worse.flatMap((one) => better.map((other) => apart(one, other, sight))));
		})
	}));

/** The dots of the worse side on each of its shades. */
export const dotRows = (): ColourRow[] =>
	SCHEMES.flatMap((scheme) =>
		DOT_COLOURS.map((dot, i) => ({
			what: `change: dots of --${dot} on --worse-${i + 1}`,
			...{ scheme, unit: 'contrast' as const, least: 3 },
			numbers: inEach(ALL, seenContrast(variable(dot, scheme), variable(`worse-${i + 1}`, scheme)))
		}))
	);

/** What was not published: the hatching's lines on their ground. */
export const hatchRows = (): ColourRow[] =>
	SCHEMES.map((scheme) => ({
		what: 'not published: the hatching’s lines on their ground',
		...{ scheme, unit: 'difference' as const, least: 12 },
		numbers: inEach(ALL, (sight) =>
			apart(variable('hatch', scheme), variable('hatch-bg', scheme), sight)
		)
	}));

/** All of them, as the record of the checks prints them. */
export const colourRows = (): ColourRow[] => [
	...statusRows(),
	...rampRows(),
	...sideRows(),
	...acrossRows(),
	...dotRows(),
	...hatchRows()
];
