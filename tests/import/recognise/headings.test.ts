import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOpen, Questions } from '$lib/import/questions';
import { recognise } from '$lib/import/recognise';
import { COMPARATORS } from '../../builders';
import { aPeriod, PERIODS } from '../../periods';

/**
 * Headings of published tables: each with those beside it (a reference and the outturn of 2012/13 where
 * none are said) and the cells below it (figures where none are said). `is` is a role, `asked` or `not used`;
 * `period` its period, or `asked`.
 */
const HEADINGS = csvParse(readFileSync('tests/fixtures/headings.csv', 'utf8'));

const BESIDE = 'Ref|2012/13 Outturn';
const FIGURES = '12.5%|8.0%';
const core = {
	periodId: '2012-13',
	comparators: COMPARATORS,
	periods: [...PERIODS, aPeriod('2012-13-h1')]
};

/** What stands below the headings beside it. */
const cellBelow = (heading: string, row: number) =>
	heading === 'Ref' ? `NI ${60 + row}` : heading === 'No' ? String(row + 1) : '50.0%';

function found(heading: string, beside: string, cells: string) {
	const others = (beside || BESIDE).split('|');
	const body = (cells || FIGURES)
		.split('|')
		.map((cell, row) => [cell, ...others.map((one) => cellBelow(one, row))]);
	const rows = [[heading, ...others], ...body];
	const questions = new Questions({}, 'table.csv');
	const guess = recognise({ name: 'Sheet1', rows, notes: [] }, { core }, {}, questions);
	const asked = questions.all
		.filter(isOpen)
		.filter(({ examples }) => examples.some(({ place }) => place.column === 1))
		.map(({ facts }) => facts.kind);
	const { role, periodId, unused } = guess.columns[0] ?? {};
	const isAsked = asked.includes('heading');
	return {
		is: isAsked ? 'asked' : role === 'ignore' && unused ? 'not used' : role,
		period: asked.includes('year') || asked.includes('period') ? 'asked' : periodId,
		isTaken: role !== 'ignore'
	};
}

test('there are at least 250', () => {
	expect(HEADINGS.length).toBeGreaterThanOrEqual(250);
});

describe('a heading of a published table', () => {
	test.each(HEADINGS)('“$heading” beside “$beside” over “$cells” is $is $period', (row) => {
		const { heading = '', beside = '', cells = '', is = '', period = '' } = row;
		const { isTaken, ...read } = found(heading, beside, cells);
		expect(read).toEqual({ is, period });
		if (is === 'asked' || is === 'not used') expect(isTaken).toBe(false);
	});
});
