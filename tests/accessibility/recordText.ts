import { CHECKS, type CheckName, type Noted } from '../browser/everyone/checks.ts';
import {
	INDICATOR_PATHS,
	MEASURES_NAME,
	NOWHERE_NAME,
	OPENED,
	PAGES
} from '../browser/tools/pages.ts';
import { SIGHTS, type Sight } from '../tools/colourVision.ts';
import type { ColourRow } from '../tools/colourNumbers.ts';

/** What somebody looked at, as they wrote it down. */
export interface ByHand {
	on: string;
	who: string;
	/** What was looked for: "Keyboard alone". */
	what: string;
	pages: string;
	how: string;
	seen: string;
	open: string;
}

interface Recorded {
	noted: Noted[];
	byHand: ByHand[];
	colours: ColourRow[];
	machine: string;
	date: string;
}

const SIGHT_NAMES = Object.keys(SIGHTS) as Sight[];

/** What each check looks for, and what its number counts. */
const MEANS: Record<CheckName, string> = {
	axe: 'rules of WCAG 2.2 A and AA and best practice, at 360 and 1440 px, light and dark; elements',
	names:
		'every control, table, figure and landmark has a name in Chromium’s accessibility tree, no two landmarks the same one; one heading of level 1, none skipped; title and language; nodes',
	reflow: 'nothing scrolls sideways at 320, 768 and 1440 px; elements',
	text: 'no words are cut off or covered, at 320 to 1600 px; lines of text',
	'text spacing': 'the same, with the spacing of WCAG 1.4.12, and no sideways scroll',
	'text of 200%': 'the same, with text twice as large, from a window of 640 px on',
	'forced colours':
		'every word and status mark in a colour of the system, every area outlined; words, marks, areas',
	motion: 'nothing moves and no scroll is smooth where less motion is asked for; elements'
};

/** The record as Markdown. */
export const recordText = ({ noted, byHand, colours, machine, date }: Recorded): string =>
	[
		'# Accessibility: what was checked',
		`Written by \`npm run accessibility\` on ${date}. ${machine}.`,
		'A number is how many things were looked at, over all widths and schemes; a fault is counted before it. What is not tried there has a dash.',
		'## By test, page by page',
		...CHECKS.map((check) => `- **${check}**: ${MEANS[check]}.`),
		'',
		...table(['Page', ...CHECKS], pageRows(noted)),
		'',
		'## By hand',
		...table(
			['When', 'Who', 'What', 'Pages', 'How', 'Seen', 'Open'],
			byHand.map(({ on, who, what, pages, how, seen, open }) => [
				on,
				who,
				what,
				pages,
				how,
				seen,
				open || 'nothing'
			])
		),
		'',
		'## Colours, as they are seen',
		'Contrast is WCAG’s; difference is CIEDE2000. Protanopia, deuteranopia and tritanopia are simulated by the matrices of Machado, Oliveira and Fernandes (2009), severity 1. In greyscale the dots tell the two sides of a change.',
		'',
		...table(
			['What', 'Scheme', 'Measured', 'At least', ...SIGHT_NAMES],
			colours.map((row) => [
				row.what,
				row.scheme,
				row.unit,
				String(row.least),
				...SIGHT_NAMES.map((sight) => row.numbers[sight]?.toFixed(1) ?? '–')
			])
		)
	].join('\n');

const PAGE_NAMES = [...PAGES, ...OPENED].map(([name]) => name);

const pageRows = (noted: Noted[]): string[][] =>
	[...PAGE_NAMES, NOWHERE_NAME, MEASURES_NAME].map((name) => [
		name === MEASURES_NAME ? `${name} (${INDICATOR_PATHS.length})` : name,
		...CHECKS.map((check) => cell(noted.filter((one) => one.page === name && one.check === check)))
	]);

function cell(noted: Noted[]): string {
	if (noted.length === 0) return '–';
	const sum = (of: (one: Noted) => number) => noted.reduce((total, one) => total + of(one), 0);
	const faults = sum((one) => one.faults);
	const looked = sum((one) => one.looked).toLocaleString('en-GB');
	return faults === 0 ? looked : `**${faults} faults** ${looked}`;
}

const table = (head: readonly string[], rows: string[][]): string[] =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
