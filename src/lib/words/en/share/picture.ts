import type { Measure } from '$lib/domain/measure';
import { formatNumber } from '$lib/domain/text/format';
import { fileSize } from '../figures';

/** A picture to take away. */

export const PICTURE = {
	size: 'Size of the PNG',
	savePng: 'Save as PNG',
	saveSvg: 'Save as SVG',
	copy: 'Copy the picture',
	/** What the line that says what became of it is called. */
	outcome: 'What became of the picture',
	notDrawn: ': it could not be drawn',
	copying: 'Copying …',
	copied: 'Copied: the picture is in the clipboard, as a PNG.'
};

/** @returns "2,400 × 1,350 pixels" */
export const pixels = (wide: number, high: number): string =>
	`${formatNumber(wide, 0)} × ${formatNumber(high, 0)} pixels`;

/** @returns "2,400 pixels wide" */
export const pixelsWide = (wide: number): string => `${formatNumber(wide, 0)} pixels wide`;

/** The two kinds of picture, as the preview lists them. */
export const FORMATS = { png: 'PNG', svg: 'SVG' };

/** @returns "a drawing, sharp at any size, 34 kB" */
export const drawingText = (bytes: number): string =>
	`a drawing, sharp at any size, ${fileSize(bytes)}`;

/** @returns "Saved ni-116-trend-2011-12.png, 120 kB." */
export const saved = (name: string, bytes: number): string => `Saved ${name}, ${fileSize(bytes)}.`;

/** @param why what the browser said */
export const notMade = (name: string, why: string): string => `${name} was not made. ${why}`;

/** @param why it could not be */
export const notCopied = (why: string): string => `Not copied. ${why}`;

type Pictured = Pick<Measure, 'shortTitle'>;

/** What the preview of each of a measure's charts shows. */
export const previewText = {
	trend: ({ shortTitle }: Pictured): string => `Preview: ${shortTitle}, the figures over time`,
	comparisons: ({ shortTitle }: Pictured): string =>
		`Preview: ${shortTitle}, the outturn against its benchmarks`,
	peers: ({ shortTitle }: Pictured): string => `Preview: ${shortTitle}, the place among peers`,
	/** @param title of the table of further figures that it is drawn from */
	lines: (title: string): string => `Preview: ${title} over time`
};
