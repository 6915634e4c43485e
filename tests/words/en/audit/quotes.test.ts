import { describe, expect, it } from 'vitest';
import { quotesOf, type QuoteAudit } from '$lib/domain/audit/quoted';
import type { QuotedFigure } from '$lib/domain/measure';
import {
	disagreementsOf,
	explanationText,
	quotedFigure,
	quotedWithWay,
	quoteSubject,
	tableText
} from '$words/audit/quotes';
import { aMeasure, aResult, PERIOD, type ResultParts } from '../../../builders';
import { aPeriod } from '../../../periods';

const aQuote = (overrides: Partial<QuotedFigure>): QuotedFigure => ({
	periodId: PERIOD,
	period: aPeriod(overrides.periodId ?? PERIOD),
	series: 'actual',
	what: 'level',
	against: '',
	quoted: '1%',
	value: 1,
	source: 'Appendix A, No 5',
	...overrides
});

/** What is found of a quoted figure, where the table has these. */
const found = (quote: Partial<QuotedFigure>, parts: ResultParts = {}): QuoteAudit[] =>
	quotesOf(aResult({ ...parts, measure: { quoted: [aQuote(quote)] } }).measure);

describe('What a quoted figure is of', () => {
	it.each<[Partial<QuotedFigure>, string]>([
		[{}, 'Outturn, 2011/12'],
		[{ series: 'national' }, 'England, 2011/12'],
		[{ series: 'target', periodId: '2012-13' }, 'Target, 2012/13'],
		[{ what: 'change' }, 'Outturn, 2011/12, change on the year before'],
		[{ what: 'gap', against: 'national' }, 'Outturn, 2011/12, gap to England']
	])('%o: %s', (quote, words) => {
		expect(found(quote).map(quoteSubject)).toEqual([words]);
	});
});

describe('The way a quoted figure goes', () => {
	it.each([
		['change', 1.2, '1.2%, a rise'],
		['change', -0.4, '-0.4%, a fall'],
		['change', 0, '0%'],
		['gap', 2, '2%, above'],
		['gap', -0.8, '-0.8%, below'],
		['gap', 0, '0%'],
		['level', 58.3, '58.3%']
	] as const)('of a %s of %s: "%s"', (what, value, words) => {
		expect(
			found({ what, against: what === 'gap' ? 'national' : '', value, quoted: `${value}%` }).map(
				quotedWithWay
			)
		).toEqual([words]);
	});

	it('is not told of a count of people', () => {
		const { measure } = aResult({
			outturn: { printed: '66%', numerator: 1345, denominator: 1937 }
		});
		expect(quotesOf(measure).map(quotedFigure)).toEqual(['1,345 of 1,937']);
		expect(quotesOf(measure).map(quotedWithWay)).toEqual(['1,345 of 1,937']);
	});
});

describe('What the table gives', () => {
	it.each<[title: string, quote: Partial<QuotedFigure>, table: ResultParts, words: string]>([
		['a level', { value: 56.3 }, { outturn: '56.7%' }, '56.7%'],
		['a level of whole per cents', { value: 80 }, { outturn: '79%' }, '79%'],
		[
			'a fall',
			{ what: 'change', value: -0.4 },
			{ prior: '16.9%', outturn: '16.7%' },
			'0.2 points less (16.9% and 16.7%)'
		],
		[
			'a rise of one point',
			{ what: 'change', value: 5.5 },
			{ prior: '50.8%', outturn: '51.8%' },
			'1 point more (50.8% and 51.8%)'
		],
		[
			'a gap',
			{ what: 'gap', against: 'national', value: 2 },
			{ outturn: '54.6%', national: '51.5%' },
			'3.1 points more (51.5% and 54.6%)'
		],
		[
			'no change',
			{ what: 'change', value: 2 },
			{ prior: '79.0%', outturn: '79%' },
			'0 points (79.0% and 79%)'
		],
		['nothing', { series: 'national', value: 58 }, {}, '']
	])('is told of %s', (_, quote, table, words) => {
		expect(found(quote, table).map((one) => tableText(one.table))).toEqual([words]);
	});
});

describe('Why a quoted figure and the table may differ', () => {
	it.each([
		[{ kind: 'follows', quoted: '80%' }, 'It follows from the 80% quoted in the same place.'],
		[{ kind: 'rounding' }, 'Rounding of the printed figures could explain it.'],
		[{ kind: 'by-count', percent: 800 / 12, decimals: 1 }, '66.7% by that count.'],
		[undefined, '']
	] as const)('%o: %s', (explanation, words) => {
		expect(explanationText(explanation)).toBe(words);
	});
});

describe('disagreementsOf', () => {
	it('tells both places of each figure that differs, and of no other', () => {
		const quoted = [
			aQuote({ value: 32.1, quoted: '32.1%' }),
			aQuote({ what: 'change', value: 1.2, quoted: '1.2%' })
		];
		const parts = { prior: '31%', outturn: '32.1%', measure: { quoted } };
		expect(disagreementsOf(aResult(parts).measure)).toEqual([
			{
				words:
					'Outturn, 2011/12, change on the year before: 1.2%, a rise, in the table 1.1 points more (31% and 32.1%)',
				source: 'Appendix A, No 5',
				explanation: 'Rounding of the printed figures could explain it.'
			}
		]);
	});

	it('is empty for a measure that is not quoted', () => {
		expect(disagreementsOf(aMeasure())).toEqual([]);
	});
});
