import { ratingsIn } from '../../../src/lib/domain/rating';
import { describe, expect, it, test } from 'vitest';
import type { Issue } from '$lib/import/issue/issue';
import { causeDetails } from '$lib/import/parse/cell/causeDetails';
import { causeOf } from '$lib/import/parse/cell/causes';
import { figuresIn } from '$lib/import/parse/cell/twoFigures';
import { BLANK, readFigure, readPolarity } from '$lib/import/parse/cells';
import { readFlag } from '$lib/import/parse/cell/flags';
import { issueAdvice, issueMessage } from '$words/desk/importIssues';
import { aUnit } from '../../builders';

const ANYWHERE = { severity: 'error', place: { sheet: 'Figures' } } as const;

describe('a figure is read', () => {
	test.each([
		['a percentage keeps its printed decimals', '58.30%', '58.3', '58.30%', ''],
		['a space before the sign is left out', '58.3 %', '58.3', '58.3%', ''],
		['a count', '8', '8', '8', ''],
		['a count of thousands', '1,345', '1345', '1,345', ''],
		['a count of millions', '1,234,567.5', '1234567.5', '1,234,567.5', ''],
		['nought', '0', '0', '0', ''],
		['noughts before it count for nothing', '007', '7', '007', ''],
		['more than all', '104.2%', '104.2', '104.2%', ''],
		['below nought', '-3.5', '-3.5', '-3.5', ''],
		['below nought with a real minus sign', '−3.5%', '-3.5', '-3.5%', ''],
		['with white space around', '  23.3\n', '23.3', '23.3', ''],
		['provisional', '23.3 [p]', '23.3', '23.3', '[p]'],
		['provisional, without brackets', '23.3%p', '23.3', '23.3%', '[p]'],
		['revised', '1,345 [R]', '1345', '1,345', '[r]']
	])('%s: "%s"', (_, text, value, printed, marker) => {
		expect(readFigure(text)).toEqual({ value, printed, marker });
	});
});

describe('a cell without a figure says why', () => {
	const notThere = { value: '', printed: '', marker: '[x]' };
	const notApplicable = { value: '', printed: 'N/A', marker: '[z]' };
	const suppressed = { value: '', printed: '', marker: '[c]' };
	test.each([
		['', notThere],
		['   ', notThere],
		['..', notThere],
		[':', notThere],
		['-', notThere],
		['–', notThere],
		['—', notThere],
		['[x]', notThere],
		['N/A', notApplicable],
		['n/a', notApplicable],
		['NA', notApplicable],
		['n.a.', notApplicable],
		['Not applicable', notApplicable],
		['[z]', notApplicable],
		['*', suppressed],
		['c', suppressed],
		['[c]', suppressed],
		['<5', suppressed],
		['< 5', suppressed],
		['supp', suppressed],
		['Suppressed', suppressed]
	])('"%s"', (text, cells) => {
		expect(readFigure(text)).toEqual(cells);
	});

	test('a blank one as the blank of a table', () => {
		expect(readFigure('')).toEqual(BLANK);
	});
});

describe('a text is no figure, and says how to mend it', () => {
	const alone = 'Leave the number alone in its cell, and move the words to a note.';
	const type = 'Type the figure, or leave the cell blank where there is none.';
	const point = 'Write the decimals after a point.';
	const date = 'The spreadsheet has made a date of it: set the column to Text and type it again.';
	test.each([
		['a decimal comma', '58,3%', point],
		['two decimals after a comma', '58,30', point],
		['a date', '2012-05-01', date],
		['a date and time', '2012-05-01 00:00:00', date],
		['words beside the number', '58.3% (provisional)', alone],
		[
			'two numbers',
			'58 59',
			'Two figures stand in one cell: leave the one that this column is of.'
		],
		[
			'a range',
			'58-59',
			'This is a range and no figure: type the figure where it is published, else leave the cell blank.'
		],
		['a number in letters', '1O', alone],
		['thousands parted wrongly', '13,45,6', alone],
		['two points', '1.2.3', alone],
		['a point without decimals', '58.', alone],
		['a power of ten', '1e3', alone],
		[
			'money',
			'£5',
			'This is in another unit than the measure: type the figure alone, in the measure’s own unit.'
		],
		['an unknown marker', '23.3 [q]', alone],
		['a word', 'perhaps', type],
		['a sign alone', '%', type],
		[
			'an error of the spreadsheet',
			'#REF!',
			'The formula in this cell has failed: correct it, or type the figure.'
		],
		[
			'a figure in brackets',
			'(3.2)',
			'Brackets may mean a negative or a provisional figure: write -3.2 for the one, 3.2 [p] for the other.'
		],
		[
			'a letter that may be a unit',
			'35p',
			'A “p” may mean pence or provisional: write £0.35 for the one, 35 [p] for the other.'
		],
		[
			'a limit',
			'>95%',
			'This gives a limit and no figure: type the figure, or [c] where it is suppressed.'
		],
		['not a number', 'NaN', type],
		['without end', 'Infinity', type]
	])('%s: "%s"', (_, text, advice) => {
		expect(readFigure(text)).toBeUndefined();
		const issue = { kind: 'unreadable-figure', cause: causeOf(text) } as const;
		expect(issueAdvice({ ...issue, ...ANYWHERE })).toBe(advice);
	});
});

describe('two figures in one cell', () => {
	test.each([
		['9 per day\n3250 pa', ['9 per day', '3250 pa']],
		['9 per day 3250 pa', ['9 per day', '3250 pa']],
		['YTD - 7320 / Sep – 1143', ['YTD - 7320', 'Sep – 1143']],
		['Sep: 1143, YTD: 7,320', ['Sep: 1143', 'YTD: 7,320']],
		['7320 (1143)', ['7320', '1143']],
		['58 59', ['58', '59']]
	])('are named: "%s"', (text, figures) => {
		const cause = causeOf(text);
		const issue = { kind: 'unreadable-figure', cause, ...causeDetails(cause, text, undefined) };
		expect(issue).toMatchObject({ cause: 'two-figures', figures });
		expect(issueAdvice({ ...issue, ...ANYWHERE } as Issue)).toBe(
			`“${figures.join('” and “')}” stand in one cell: leave the one that this column is of.`
		);
	});

	test.each(['12', '1,345', '71.2% (08/09)', '45% (Sep 2012)', '12 km2', '£5 per 1,000', 'Due Q3'])(
		'are not in "%s"',
		(text) => {
			expect(figuresIn(text)).toEqual([]);
		}
	);
});

describe('a target’s cell', () => {
	it('"<5" is a limit and no suppressed count', () => {
		expect(readFigure('<5', undefined, 'target')).toEqual({
			...{ value: '5', printed: '<5', marker: '', relation: 'less-than' }
		});
	});

	it('"95-98%" is a range with both its ends', () => {
		expect(readFigure('95-98%', undefined, 'target')).toEqual({
			...{ value: '95', value_to: '98', printed: '95-98%', marker: '', relation: 'range' }
		});
	});

	test.each([
		['≤x5', 'target-bound', '<50'],
		['98-95%', 'target-range', '60% to 65%']
	] as const)('"%s" is neither, and is refused with an example', (text, cause, example) => {
		expect(readFigure(text, undefined, 'target')).toBeUndefined();
		const issue = { kind: 'unreadable-figure', cause, ...ANYWHERE } as const;
		expect(issueAdvice(issue)).toContain(example);
	});
});

describe('a flag is read', () => {
	test.each([
		['direction', '↑', 'improved'],
		['direction', '⬆️', 'improved'],
		['direction', '▲', 'improved'],
		['direction', 'Improving', 'improved'],
		['direction', 'better', 'improved'],
		['direction', '↓', 'declined'],
		['direction', 'Declined', 'declined'],
		['direction', 'worse', 'declined'],
		['direction', '→', 'unchanged'],
		['direction', 'No change', 'unchanged'],
		['direction', '=', 'unchanged'],
		['direction', 'N/A', ''],
		['target_met', '✓', 'yes'],
		['target_met', '✔️', 'yes'],
		['target_met', 'Y', 'yes'],
		['target_met', 'met', 'yes'],
		['target_met', 'X', 'no'],
		['target_met', '*', 'no'],
		['target_met', 'not met', 'no'],
		['target_met', 'n/a', 'na'],
		['stat_neighbours_met', 'Yes', 'yes'],
		['stat_neighbours_met', 'No', 'no'],
		['national_met', '×', 'no'],
		['national_met', 'NA', 'na'],
		['rag', 'RED', 'red'],
		['rag', 'r', 'red'],
		['rag', 'Amber', 'amber'],
		['rag', 'yellow', 'amber'],
		['rag', ' green ', 'green'],
		['rag', 'not rated', 'none'],
		['rag', 'N/A', 'none'],
		['direction', '', ''],
		['target_met', ' ', ''],
		['rag', '', '']
	])('%s "%s" is "%s"', (column, text, flag) => {
		expect(readFlag(column, text, ratingsIn())).toBe(flag);
	});
});

describe('a text is no flag', () => {
	test.each([
		['direction', '✓'],
		['direction', '↑↑'],
		['direction', 'perhaps'],
		['target_met', '↑'],
		['target_met', 'yes and no'],
		['target_met', 'GREEN'],
		['national_met', '1'],
		['rag', 'blue'],
		['rag', 'RED AMBER'],
		['rag', '✓'],
		['rag', '58.3%'],
		['summary', 'yes']
	])('%s "%s"', (column, text) => {
		expect(readFlag(column, text, ratingsIn())).toBeUndefined();
	});

	test.each([
		['direction', '↑, ↓ or →, or improved, declined or unchanged, or blank'],
		['met', '✓ or x, N/A, or blank'],
		['rag', 'RED, AMBER, GREEN, N/A, or blank']
	] as const)('and %s says what is: "%s"', (column, wanted) => {
		const issue = { kind: 'unreadable-flag', flag: column, ...ANYWHERE } as const;
		expect(issueMessage(issue)).toBe(wanted);
	});
});

describe('a rating of the dataset’s own', () => {
	const OWN = ratingsIn([
		{ id: 'on-track', word: 'Ar y trywydd', tone: 'good', order: 1, attention: null },
		{ id: 'unrated', word: 'Not rated', tone: 'none', order: 2, attention: null }
	]);
	test.each([
		['ar y TRYWYDD', 'on-track'],
		['on track', 'on-track'],
		['N/A', 'unrated'],
		['green', undefined]
	])('"%s" is %s', (text, id) => {
		expect(readFlag('rag', text, OWN)).toBe(id);
	});

	test('is wanted by its words where a text is none', () => {
		const known = OWN.map(({ word }) => word);
		expect(issueMessage({ kind: 'unreadable-flag', flag: 'rag', known, ...ANYWHERE })).toBe(
			'Ar y trywydd, Not rated, N/A, or blank'
		);
	});
});

describe('which way is better', () => {
	test.each([
		['High', 'higher'],
		['higher', 'higher'],
		['Higher is better', 'higher'],
		['Bigger', 'higher'],
		['Up', 'higher'],
		['LOW', 'lower'],
		['lower', 'lower'],
		['Smaller is better', 'lower'],
		['down', 'lower'],
		['', ''],
		['N/A', ''],
		['None', ''],
		['neither', ''],
		['highest', undefined],
		['slow', undefined],
		['Upper', undefined],
		['on plan', 'plan'],
		['As near the target as can be', undefined],
		['good', undefined],
		['58%', undefined]
	])('"%s" is %s', (text, polarity) => {
		expect(readPolarity(text)).toBe(polarity);
	});
});

describe('a figure is read with the signs and words of its unit', () => {
	test.each([
		['£1,234', 'pounds', '1234', '£1,234', ''],
		['-£12.50', 'pounds', '-12.5', '-£12.50', ''],
		['£1.2m', 'pounds', '1200000', '£1.2m', ''],
		['£850k [p]', 'pounds', '850000', '£850k', '[p]'],
		['£1.2m', 'pounds-million', '1.2', '£1.2m', ''],
		['31.5 hours', 'hours', '31.5', '31.5 hours', ''],
		['1 day', 'days', '1', '1 day', ''],
		['8:45', 'minutes-and-seconds', '525', '8:45', ''],
		['8 min 45 s', 'minutes-and-seconds', '525', '8 min 45 s', ''],
		['66.9 per 10,000', 'per-10000', '66.9', '66.9 per 10,000', '']
	])('"%s" of %s', (text, unit, value, printed, marker) => {
		expect(readFigure(text)).toBeUndefined();
		expect(readFigure(text, aUnit(unit))).toEqual({ value, printed, marker });
	});

	test.each([
		['31.5 hours', 'days'],
		['£12', 'hours'],
		['8:45', 'hours'],
		['twelve days', 'days'],
		['12 of 30', 'count']
	])('but "%s" is no figure of %s', (text, unit) => {
		expect(readFigure(text, aUnit(unit))).toBeUndefined();
	});
});
