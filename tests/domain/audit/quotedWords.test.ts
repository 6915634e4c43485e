import { describe, expect, it } from 'vitest';
import { quotedWords, senseWords } from '$lib/domain/audit/quotedWords';
import type { QuotedFigure } from '$lib/domain/measure';
import { PERIOD } from '../../builders';

const aQuote = (overrides: Partial<QuotedFigure>): QuotedFigure => ({
	periodId: PERIOD,
	series: 'actual',
	what: 'level',
	quoted: '1%',
	value: 1,
	source: '',
	...overrides
});

describe('What a quoted figure is of', () => {
	it.each<[Partial<QuotedFigure>, string]>([
		[{}, 'Outturn, 2011/12'],
		[{ series: 'national' }, 'England, 2011/12'],
		[{ series: 'target', periodId: '2012-13' }, 'Target, 2012/13'],
		[{ what: 'change' }, 'Outturn, 2011/12, change on the year before'],
		[{ what: 'gap_to_national' }, 'Outturn, 2011/12, gap to England']
	])('%o: %s', (quote, words) => {
		expect(quotedWords(aQuote(quote))).toBe(words);
	});
});

describe('The way a quoted figure goes', () => {
	it.each([
		['change', 1.2, ', a rise'],
		['change', -0.4, ', a fall'],
		['change', 0, ''],
		['gap_to_national', 2, ', above'],
		['gap_to_target', -0.8, ', below'],
		['gap_to_stat_neighbours', 0, ''],
		['level', 58.3, '']
	] as const)('of a %s of %s: "%s"', (what, value, words) => {
		expect(senseWords(aQuote({ what, value }))).toBe(words);
	});
});
