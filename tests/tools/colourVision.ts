/** Colours as they are seen, in numbers. A colour is "#rrggbb"; linear light is 0 to 1. */
export type Light = [red: number, green: number, blue: number];
export type Sight = keyof typeof SIGHTS;

/**
 * What is seen without red, green or blue cones, and with all: matrices over linear light for
 * severity 1, of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009),
 * table 1. The last sees lightness alone (Rec. 709's luminance), as a copier does.
 */
export const SIGHTS = {
	'by most': [1, 0, 0, 0, 1, 0, 0, 0, 1],
	'by protanopes': [
		...[0.152286, 1.052583, -0.204868],
		...[0.114503, 0.786281, 0.099216],
		...[-0.003882, -0.048116, 1.051998]
	],
	'by deuteranopes': [
		...[0.367322, 0.860646, -0.227968],
		...[0.280085, 0.672501, 0.047413],
		...[-0.01182, 0.04294, 0.968881]
	],
	'by tritanopes': [
		...[1.255528, -0.076749, -0.178779],
		...[-0.078411, 0.930809, 0.147602],
		...[0.004733, 0.691367, 0.3039]
	],
	'in greyscale': [
		...[0.2126, 0.7152, 0.0722],
		...[0.2126, 0.7152, 0.0722],
		...[0.2126, 0.7152, 0.0722]
	]
} as const;

/** Those that see colours. */
export const COLOUR_SIGHTS = (Object.keys(SIGHTS) as Sight[]).filter(
	(sight) => sight !== 'in greyscale'
);

const times = (matrix: readonly number[], vector: readonly number[]): Light => {
	const row = (n: number) =>
		vector.reduce((sum, one, i) => sum + one * (matrix[3 * n + i] ?? 0), 0);
	return [row(0), row(1), row(2)];
};
const within = (light: Light) =>
	light.map((one) => Math.min(1, Math.max(0, one))) as unknown as Light;

/** Linear light of a colour (sRGB, IEC 61966-2-1). */
export const lightOf = (hex: string): Light =>
	[1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as unknown as Light;

/** The light that stands for a colour as it is seen. */
export const seen = (light: Light, sight: Sight): Light => within(times(SIGHTS[sight], light));

/** Of two lights that lie so finely in one another that they melt. */
export const mixed = (ground: Light, over: Light, share: number): Light =>
	ground.map((one, i) => one * (1 - share) + (over[i] ?? 0) * share) as unknown as Light;

const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG's contrast of two lights, 1 to 21. */
export function contrast(one: Light, other: Light): number {
	const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
	return Math.max(a, b) / Math.min(a, b);
}

type Lab = [l: number, a: number, b: number];
const TO_XYZ = [
	0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041
];
const WHITE = times(TO_XYZ, [1, 1, 1]);

/** CIELAB, on the white of the screen (D65). */
export function lab(light: Light): Lab {
	const [x, y, z] = times(TO_XYZ, light).map((one, i) => {
		const share = one / (WHITE[i] ?? 1);
		return share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29;
	}) as unknown as Lab;
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How light a light is to the eye: CIELAB's L*, 0 to 100. */
export const lightness = (light: Light): number => lab(light)[0];

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;
const cos = (angle: number) => Math.cos(radians(angle));
const hue = (a: number, b: number) =>
	a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360;
const steep = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * How far apart two colours are to the eye: CIEDE2000, as written out by Sharma, Wu and Dalal,
 * "The CIEDE2000 Color-Difference Formula", Color Research and Application 30 (2005).
 */
export function difference(one: Lab, other: Lab): number {
	const stretch =
		1 + (1 - steep((Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2)) / 2;
	const [c1, c2] = [one, other].map(([, a, b]) => Math.hypot(a * stretch, b)) as [number, number];
	const [h1, h2] = [one, other].map(([, a, b]) => hue(a * stretch, b)) as [number, number];
	const isGrey = c1 * c2 === 0;
	const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
	const middle = isGrey ? h1 + h2 : meanHue(h1, h2);
	const [l, c] = [(one[0] + other[0]) / 2, (c1 + c2) / 2];
	const t =
		1 -
		0.17 * cos(middle - 30) +
		0.24 * cos(2 * middle) +
		0.32 * cos(3 * middle + 6) -
		0.2 * cos(4 * middle - 63);
	const byLightness =
		(other[0] - one[0]) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
	const byChroma = (c2 - c1) / (1 + 0.045 * c);
	const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * c * t);
	const rotated = -2 * steep(c) * Math.sin(radians(60 * Math.exp(-(((middle - 275) / 25) ** 2))));
	return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotated * byChroma * byHue);
}

function meanHue(one: number, other: number): number {
	if (Math.abs(one - other) <= 180) return (one + other) / 2;
	return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
}

/** CIEDE2000 of two lights as they are seen. */
export const apart = (one: Light, other: Light, sight: Sight): number =>
	difference(lab(seen(one, sight)), lab(seen(other, sight)));
