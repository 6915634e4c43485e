import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ratingsIn } from '$lib/domain/rating';
import { limitIn } from '$lib/domain/text/limit';
import { BUILT_IN_UNITS, printedValue, type Unit } from '$lib/domain/text/unit';
import type { Polarity } from '$lib/domain/measure/direction';
import type { CellOf } from '$lib/import/parse/cell/causes';
import { readCell, readPolarity, type FigureReading } from '$lib/import/parse/cells';
import {
	flagAsked,
	flagKindOf,
	isNoFlag,
	readChange,
	readFlag
} from '$lib/import/parse/cell/flags';
import { ratedText } from '$lib/import/parse/ratings';
import { aUnit } from '../../builders';

/** Cells of published tables, each under the column and unit it stands in, with what it becomes. */
const ROWS = csvParse(readFileSync('tests/fixtures/cells.csv', 'utf8'));
const RATINGS = ratingsIn();
const COLUMNS: Record<string, string> = {
	...{ direction: 'direction', met: 'target_met', rating: 'rag' }
};

const readingOf = (
	text: string,
	of: CellOf,
	unit: Unit | undefined,
	polarity: Polarity = null
): FigureReading =>
	readCell(text, {
		of,
		units: unit ? [unit] : BUILT_IN_UNITS,
		isNew: !unit,
		known: BUILT_IN_UNITS,
		polarity
	});

const refusedUnasked = (reading: FigureReading) =>
	reading.kind === 'asked' ? reading.unless : undefined;
const isOfUnit = (reading: FigureReading) =>
	reading.kind === 'asked' && reading.facts.kind === 'unit';

function figureSaid(text: string, of: CellOf, unit: Unit | undefined): string {
	const reading = readingOf(text, of, unit);
	const refused = reading.kind === 'refused' ? reading.cause : refusedUnasked(reading);
	const rated = refused || isOfUnit(reading) ? ratedText(text, RATINGS) : undefined;
	if (rated) return `${figureSaid(rated.figure, of, unit)}rated: ${rated.rating}`;
	if (refused) return `refused: ${refused}`;
	if (reading.kind === 'asked') return `asked: ${reading.facts.kind}`;
	if (reading.kind === 'none') return `none: ${reading.cells.marker}`;
	if (reading.kind === 'refused') throw new Error(reading.cause);
	const { value, printed, marker, relation, value_to } = reading.cells;
	const limit = relation ? `|${[relation, value_to].filter(Boolean).join(' to ')}` : '';
	const left = reading.beside ? `|left: ${reading.beside.left}` : '';
	return `${value}|${printed}|${marker}${limit}${left}`;
}

function flagSaid(text: string, column: string): string {
	const kind = flagKindOf(column);
	if (isNoFlag(kind, text)) return '';
	const change = kind === 'direction' ? readChange(text) : undefined;
	const flag = readFlag(column, change?.arrow ?? text, RATINGS);
	if (flag === undefined) return flagAsked(kind, text, RATINGS) ? 'asked' : 'refused';
	return change ? `${flag}, left: ${change.number}` : flag;
}

const said = (cell: string, column: string, unit: string): string => {
	if (column === 'polarity') return readPolarity(cell) ?? 'asked';
	const flag = COLUMNS[column];
	if (flag) return flagSaid(cell, flag);
	return figureSaid(cell, column as CellOf, unit ? aUnit(unit) : undefined);
};

describe('a cell of a published table', () => {
	it('is one of at least 400', () => {
		expect(ROWS.length).toBeGreaterThanOrEqual(400);
	});

	test.each(ROWS.map(({ cell, column, unit, becomes }) => [cell, column, unit, becomes] as const))(
		'"%s" in a %s’s column, %s: %s',
		(cell = '', column = '', unit = '', becomes = '') => {
			expect(said(cell, column, unit)).toBe(becomes);
		}
	);
});

describe('a target that is given as a limit', () => {
	test.each([
		['≥80%', 'higher'],
		['≥80%', 'plan'],
		['≥80%', null],
		['>95%', 'higher'],
		['≤10%', 'lower'],
		['<15%', 'lower'],
		['<15%', null],
		['60–65%', 'higher'],
		['60–65%', 'lower']
	] as const)('is one where the better side is open: "%s" where %s is better', (text, way) => {
		expect(readingOf(text, 'target', aUnit('percent'), way).kind).toBe('figure');
	});

	test.each([
		['≥80%', 'lower'],
		['>95%', 'lower'],
		['≤10%', 'higher'],
		['less than 10%', 'higher'],
		['over 80%', 'lower']
	] as const)('contradicts its measure: "%s" where %s is better', (text, way) => {
		expect(readingOf(text, 'target', aUnit('percent'), way)).toEqual({
			kind: 'refused',
			cause: 'target-against-polarity'
		});
	});

	it.each(['100% in ≤5 days', '98–95%', '£5-6m', '5–5'])(
		'is refused where its figures are no limit and no range: "%s"',
		(text) => {
			const unit = text.includes('£') ? 'pounds' : 'percent';
			expect(readingOf(text, 'target', aUnit(unit)).kind).toBe('refused');
		}
	);

	it('is a limit and no target where a figure is wanted', () => {
		expect(readingOf('≥80%', 'figure', aUnit('percent'), 'higher')).toEqual({
			kind: 'refused',
			cause: 'bound'
		});
	});
});

const PIECES = [
	...['0', '7', '12', '345', '1,345', '58.3', '0.069', '1\u00A0345'],
	...['%', '£', 'm', 'k', 'p', 's', 'st', 'th', 'days', 'hours', 'per day', 'min'],
	...[
		'<',
		'≥',
		'-',
		'−',
		'–',
		' ',
		'/',
		':',
		'(',
		')',
		'[p]',
		'[c]',
		'*',
		'=',
		'in',
		'Q4',
		'Sep',
		'Red'
	]
];
const aCell = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.constantFrom(...ROWS.map(({ cell = '' }) => cell))
);
const digitsOf = (text: string) => text.replace(/\D/g, '');

describe('whatever a cell says', () => {
	const units = [undefined, ...BUILT_IN_UNITS];

	it('a figure taken of it has the digits that stand there, and shows the value in its unit', () => {
		fc.assert(
			fc.property(
				aCell,
				fc.constantFrom<CellOf>('figure', 'target'),
				fc.constantFrom(...units),
				fc.constantFrom<Polarity>('higher', 'lower', null),
				(text, of, unit, polarity) => {
					const reading = readingOf(text, of, unit, polarity);
					if (reading.kind !== 'figure' || reading.cells.value === '') return;
					const { value, printed, relation, value_to } = reading.cells;
					expect(digitsOf(printed)).toBe(digitsOf(text));
					const limit = relation && limitIn(printed);
					const shows = (figure: string) =>
						(unit ? [unit] : BUILT_IN_UNITS).map((one) => printedValue(figure, one));
					expect(shows(limit?.figure ?? printed)).toContain(Number(value));
					if (value_to) expect(shows(limit?.to ?? '')).toContain(Number(value_to));
				}
			),
			{ numRuns: 3000 }
		);
	});

	it('a word is never a figure, and nothing is taken before its question is answered', () => {
		fc.assert(
			fc.property(aCell, fc.constantFrom(...units), (text, unit) => {
				const reading = readingOf(text, 'figure', unit);
				if (reading.kind === 'none') expect(reading.cells.value).toBe('');
				if (reading.kind === 'figure' && !/\d/.test(text)) expect(reading.cells.value).toBe('');
				if (reading.kind !== 'asked') return;
				for (const answer of reading.options.filter((one) => one.startsWith('[')))
					expect(reading.take(answer)).toMatchObject({ cells: { value: '', marker: answer } });
			}),
			{ numRuns: 3000 }
		);
	});
});
