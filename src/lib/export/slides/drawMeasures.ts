import type { MeasureLine, PositionSlide, PrioritySlide, Standing } from '$lib/deck';
import { LIGHT } from '$lib/palette/light';
import { noneInNeed, MEASURE_HEADS as HEADS } from '$words/slides/deck';
import { ATTENTION_TABLE, measuresTable } from '$words/slides/file';
import { directionRuns, ratingRuns } from './marks';
import type { Body } from './body';
import type { Table } from './table';
import { line, type Paragraph, type Run } from './text';

const HEAD = { size: 0.8, colour: LIGHT.soft };
const head = (...words: string[]): Paragraph[][] => words.map((text) => [line(text, HEAD)]);
const SOFT = { colour: LIGHT.soft };

/** So few that there is room to say how each of them stands. */
const FEW = 4;

/** Where everything stands, and what needs attention first. */
export const positionBody = (slide: PositionSlide): Body =>
	slide.lines.length === 0
		? {
				paragraphs: [...standing(slide, 1.7), line(noneInNeed(slide.ratings.map(({ key }) => key)))]
			}
		: {
				paragraphs: slide.continued ? [] : standing(slide, 1.7),
				table: told(slide.lines, ATTENTION_TABLE)
			};

/** The measures of a priority; few of them with how they stand. */
export function priorityBody(slide: PrioritySlide): Body {
	if (slide.lines.length === 0) return { paragraphs: [line(slide.lede)] };
	const isFew = slide.lines.length <= FEW && !slide.continued;
	const name = measuresTable(slide.title);
	return {
		paragraphs: slide.continued ? [] : standing(slide, 1),
		table: isFew ? told(slide.lines, name) : listed(slide.lines, name)
	};
}

/** How many are rated so, and how many moved which way. */
function standing({ ratings, movement }: Standing, size: number): Paragraph[] {
	const counted = <T extends { count: number }>(
		counts: T[],
		runs: (one: T) => Run[]
	): Paragraph => ({
		runs: counts.flatMap((count, n) => [
			{ text: `${n > 0 ? '     ' : ''}${count.count} `, size, serif: true, bold: true },
			...runs(count)
		]),
		after: 0.35
	});
	return [
		counted(ratings, ({ key, words }) => ratingRuns(key, words)),
		counted(movement, ({ key, words }) => directionRuns(key, words))
	];
}

const rating = ({ rating: key, ratingWords }: MeasureLine): Paragraph => ({
	runs: ratingRuns(key, ratingWords, 0.95)
});
const direction = ({ direction: key, directionWords }: MeasureLine): Paragraph => ({
	runs: directionRuns(key, directionWords, 0.95)
});
const named = ({ name, reference }: MeasureLine): Paragraph => ({
	runs: [
		{ text: name, bold: true },
		...(reference
			? [{ text: ` ${reference.replaceAll(' ', '\u00a0')}`, size: 0.85, colour: LIGHT.soft }]
			: [])
	]
});

const told = (lines: MeasureLine[], alt: string): Table => ({
	columns: [8, 34, 8, 9],
	air: 0.3,
	alt,
	rows: [
		head(HEADS.outturn, HEADS.measure, HEADS.rating, HEADS.direction),
		...lines.map((one) => [
			[line(one.figure, { size: 1.2, serif: true, bold: true })],
			[named(one), line(one.clauses, { ...SOFT, size: 0.95 })],
			[rating(one)],
			[direction(one)]
		])
	]
});

const listed = (lines: MeasureLine[], alt: string): Table => ({
	columns: [8, 32, 8.5, 10.5],
	air: 0.2,
	alt,
	rows: [
		head(HEADS.rating, HEADS.measure, HEADS.outturn, HEADS.direction),
		...lines.map((one) => [
			[rating(one)],
			[named(one)],
			[line(one.figure, { serif: true, bold: true })],
			[direction(one)]
		])
	]
});
