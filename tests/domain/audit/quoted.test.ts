import { describe, expect, it } from 'vitest';
import { quotesOf, type QuoteAudit } from '$lib/domain/audit/quoted';
import type { Observation, QuotedFigure } from '$lib/domain/measure';
import {
	aMeasure,
	anObservation,
	aResult,
	PERIOD,
	PRIOR_PERIOD,
	type GivenObservation
} from '../../builders';
import { aPeriod } from '../../periods';

const aQuote = (overrides: Partial<QuotedFigure>): QuotedFigure => ({
	periodId: PERIOD,
	period: aPeriod(overrides.periodId ?? PERIOD),
	series: 'actual',
	what: 'level',
	against: '',
	quoted: `${overrides.value}%`,
	value: 0,
	source: 'Appendix A',
	...overrides
});

const PLACES = {
	outturn: { periodId: PERIOD, series: 'actual' },
	prior: { periodId: PRIOR_PERIOD, series: 'actual' },
	target: { periodId: PERIOD, series: 'target' },
	statNeighbours: { periodId: PERIOD, series: 'stat_neighbours' },
	national: { periodId: PERIOD, series: 'national' }
} as const;
type Table = Partial<Record<keyof typeof PLACES, string | GivenObservation>>;

const observationsOf = (table: Table): Observation[] =>
	Object.entries(table).map(([place, figure]) =>
		anObservation({
			...PLACES[place as keyof Table],
			...(typeof figure === 'string' ? { printed: figure } : figure)
		})
	);

/** What is found of one quoted figure, where the table has these. */
function held(quote: Partial<QuotedFigure>, table: Table): QuoteAudit | undefined {
	const observations = observationsOf(table);
	return quotesOf(aMeasure({ observations, quoted: [aQuote(quote)] }))[0];
}

describe('A quoted figure agrees with the table', () => {
	it.each<[title: string, quote: Partial<QuotedFigure>, table: Table]>([
		['that is the outturn', { value: 56.7 }, { outturn: '56.7%' }],
		['that is the outturn without its padding zero', { value: 58.3 }, { outturn: '58.30%' }],
		['that is rounded to a whole', { value: 22 }, { outturn: '22.3%' }],
		['that is written in words', { value: 1, quoted: 'one per cent' }, { outturn: '1.3%' }],
		['that is rounded up from a half', { value: 23 }, { outturn: '22.5%' }],
		['that is rounded down from a half', { value: 22 }, { outturn: '22.5%' }],
		['that is finer than the table', { value: 22.3 }, { outturn: '22%' }],
		['that is another series', { value: 58.9, series: 'national' }, { national: '58.9%' }],
		['that is the prior year', { value: 22, periodId: PRIOR_PERIOD }, { prior: '22%' }],
		['that is the rise', { what: 'change', value: 2.8 }, { prior: '70.2%', outturn: '73%' }],
		['that is the fall', { what: 'change', value: -0.2 }, { prior: '16.9%', outturn: '16.7%' }],
		['that is no change', { what: 'change', value: 0 }, { prior: '79%', outturn: '79%' }],
		[
			'that is the gap to the target',
			{ what: 'gap', against: 'target', value: -0.8 },
			{ outturn: '56.7%', target: '57.5%' }
		],
		[
			'that is the gap to statistical neighbours',
			{ what: 'gap', against: 'stat_neighbours', value: 1.5 },
			{ outturn: '56.7%', statNeighbours: '55.2%' }
		],
		[
			'that is the gap to England',
			{ what: 'gap', against: 'national', value: -2.2 },
			{ outturn: '56.7%', national: '58.9%' }
		]
	])('%s', (_, quote, table) => {
		expect(held(quote, table)).toMatchObject({ verdict: 'agrees', explanation: undefined });
	});
});

describe('A quoted figure differs from the table', () => {
	it.each<[title: string, quote: Partial<QuotedFigure>, table: Table, value: number]>([
		['that is another level', { value: 56.3 }, { outturn: '56.7%' }, 56.7],
		['that is one too many', { value: 80 }, { outturn: '79%' }, 79],
		[
			'that is written with a zero for its decimal, which is a claim',
			{ value: 83, quoted: '83.0%' },
			{ outturn: '82.6%' },
			82.6
		],
		[
			'that is England’s level of another source',
			{ value: 56.7, series: 'national' },
			{ national: '54.2%' },
			54.2
		],
		[
			'that is a larger fall',
			{ what: 'change', value: -0.4 },
			{ prior: '16.9%', outturn: '16.7%' },
			-0.2
		],
		[
			'that is a rise where the table falls',
			{ what: 'change', value: 0.2 },
			{ prior: '16.9%', outturn: '16.7%' },
			-0.2
		],
		[
			'that is a smaller rise',
			{ what: 'change', value: 5.5 },
			{ prior: '50.8%', outturn: '51.8%' },
			1
		],
		[
			'that is another gap to England',
			{ what: 'gap', against: 'national', value: 2 },
			{ outturn: '54.6%', national: '51.5%' },
			3.1
		],
		[
			'that is a change where there is none',
			{ what: 'change', value: 2 },
			{ prior: '79.0%', outturn: '79%' },
			0
		]
	])('%s', (_, quote, table, value) => {
		expect(held(quote, table)).toMatchObject({
			verdict: 'differs',
			tableValue: value,
			explanation: undefined
		});
	});
});

describe('Rounding explains', () => {
	it.each<[title: string, quote: Partial<QuotedFigure>, table: Table]>([
		[
			'a change of 1.2 from 31% to 32.1%',
			{ what: 'change', value: 1.2 },
			{ prior: '31%', outturn: '32.1%' }
		],
		[
			'a change of 1 from 79% to 79%',
			{ what: 'change', value: 1 },
			{ prior: '79%', outturn: '79%' }
		],
		[
			'a gap of 3 from 79% to 83.0%',
			{ what: 'gap', against: 'national', value: -3 },
			{ outturn: '79%', national: '83.0%' }
		]
	])('%s, which differs', (_, quote, table) => {
		expect(held(quote, table)).toMatchObject({
			verdict: 'differs',
			explanation: { kind: 'rounding' }
		});
	});

	it.each<[title: string, quote: Partial<QuotedFigure>, table: Table]>([
		['a level one too high: both are rounded to a whole', { value: 80 }, { outturn: '79%' }],
		[
			'a change just as far off as the half steps go',
			{ what: 'change', value: 1.2 },
			{ prior: '30.0%', outturn: '31.05%' }
		],
		['a figure that agrees', { what: 'change', value: 1.1 }, { prior: '31%', outturn: '32.1%' }]
	])('not %s', (_, quote, table) => {
		expect(held(quote, table)?.explanation).toBeUndefined();
	});
});

describe('A quoted figure cannot be checked', () => {
	it.each<[title: string, quote: Partial<QuotedFigure>, table: Table]>([
		['where the table has no such figure', { series: 'national', value: 58 }, { outturn: '58%' }],
		['where the table leaves it blank', { value: 58 }, { outturn: '' }],
		['where there is no prior year', { what: 'change', value: 1 }, { outturn: '58%' }],
		['where the prior year is blank', { what: 'change', value: 1 }, { outturn: '58%', prior: '' }],
		['where there is no target', { what: 'gap', against: 'target', value: 1 }, { outturn: '58%' }],
		[
			'where the target is in another unit',
			{ what: 'gap', against: 'target', value: 1 },
			{ outturn: '1.00%', target: { printed: '8', unit: 'count' } }
		]
	])('%s', (_, quote, table) => {
		expect(held(quote, table)).toMatchObject({
			verdict: 'cannot-be-checked',
			table: undefined,
			tableValue: null,
			tableSources: []
		});
	});
});

describe('A change that is quoted', () => {
	it('is held against the latest earlier outturn, whatever else has a figure between them', () => {
		const observations = [
			anObservation({ periodId: '2009-10', printed: '40%' }),
			anObservation({ periodId: '2010-11', series: 'target', printed: '45%' }),
			anObservation({ printed: '50%' })
		];
		const quoted = [aQuote({ what: 'change', value: 10 })];
		expect(quotesOf(aMeasure({ observations, quoted }))[0]).toMatchObject({
			verdict: 'agrees',
			tableValue: 10
		});
	});
});

describe('What is found of quoted figures', () => {
	it('keeps the quotation, its place, and both places of the table', () => {
		const quote = {
			what: 'change',
			value: 5.5,
			quoted: '5.5%',
			source: 'Appendix A, No 5'
		} as const;
		const table = {
			outturn: { printed: '56.7%', source: 'Appendix B, No 5, 11/12 Outturn' },
			prior: { printed: '50.8%', source: 'Appendix B, No 5, 10/11 Perf' }
		};
		expect(held(quote, table)).toMatchObject({
			...quote,
			periodId: PERIOD,
			series: 'actual',
			tableSources: ['Appendix B, No 5, 10/11 Perf', 'Appendix B, No 5, 11/12 Outturn'],
			measure: { id: 'ni-900' }
		});
	});

	it('is in the order of the report, and none for a measure that is not quoted', () => {
		const quoted = [aQuote({ value: 3 }), aQuote({ value: 1 }), aQuote({ value: 2 })];
		expect(quotesOf(aMeasure({ quoted })).map(({ value }) => value)).toEqual([3, 1, 2]);
		expect(quotesOf(aMeasure())).toEqual([]);
	});
});

describe('A quoted difference that differs', () => {
	const quote = (overrides: Partial<QuotedFigure>): QuotedFigure => ({
		periodId: PERIOD,
		period: aPeriod(overrides.periodId ?? PERIOD),
		series: 'actual',
		what: 'level',
		against: '',
		quoted: '80%',
		value: 80,
		source: 'Appendix A',
		...overrides
	});
	const rise = { what: 'change', quoted: '1%', value: 1 } as const;
	const audited = (...quoted: QuotedFigure[]) =>
		quotesOf(aResult({ prior: '79.0%', outturn: '79%', measure: { quoted } }).measure);

	it('is explained by a level quoted in the same place', () => {
		expect(audited(quote({}), quote(rise))[1]?.explanation).toEqual({
			kind: 'follows',
			quoted: '80%'
		});
	});

	it('is not explained by a level quoted elsewhere', () => {
		const elsewhere = quote({ source: 'Appendix B' });
		expect(audited(elsewhere, quote(rise))[1]?.explanation).toEqual({ kind: 'rounding' });
	});
});

describe('A quoted figure that stands nowhere else', () => {
	it('cannot be checked: the table’s figure was taken from the same place', () => {
		const source = 'Appendix A, Priority 1, No 1';
		const { measure } = aResult({
			outturn: { printed: '21.9%', source },
			measure: {
				quoted: [
					{
						periodId: PERIOD,
						period: aPeriod(PERIOD),
						series: 'actual',
						what: 'level',
						against: '',
						quoted: '21.9%',
						value: 21.9,
						source
					}
				]
			}
		});
		expect(quotesOf(measure).map(({ verdict }) => verdict)).toEqual(['cannot-be-checked']);
	});
});

describe('A percentage counted in people', () => {
	const counted = (printed: string, numerator: number, denominator: number) =>
		quotesOf(aResult({ outturn: { printed, numerator, denominator } }).measure)[0];

	it('differs where the count gives another percentage', () => {
		expect(counted('66%', 8, 12)).toMatchObject({
			what: 'share',
			people: 8,
			of: 12,
			verdict: 'differs',
			table: { kind: 'level', figure: { printed: '66%' } },
			explanation: { kind: 'by-count', percent: 800 / 12, decimals: 1 }
		});
	});

	it.each([
		['4.2%', 1, 24],
		['69.4%', 1345, 1937],
		['67%', 8, 12]
	] as const)(
		'agrees where the count gives it as printed: %s of %d in %d',
		(printed, numerator, denominator) => {
			expect(counted(printed, numerator, denominator)?.verdict).toBe('agrees');
		}
	);
});
