import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { limitIn } from '$lib/domain/text/limit';
import { RELATIONS, WAYS } from '$lib/domain/text/relation';
import { formatFigure, sayFigure } from '$lib/domain/text/format';
import { anObservation } from '../../builders';

describe('a target printed as a limit', () => {
	test.each([
		['≥80%', 'at-least', '80%'],
		['>= 80%', 'at-least', '80%'],
		['at least 80%', 'at-least', '80%'],
		['No fewer than 12', 'at-least', '12'],
		['95% or more', 'at-least', '95%'],
		['80%+', 'at-least', '80%'],
		['Min. 80%', 'at-least', '80%'],
		['>95%', 'more-than', '95%'],
		['over £1.2m', 'more-than', '£1.2m'],
		['≤10', 'at-most', '10'],
		['not exceeding 30', 'at-most', '30'],
		['up to 5', 'at-most', '5'],
		['within 10 days', 'at-most', '10 days'],
		['5 or fewer', 'at-most', '5'],
		['<50', 'less-than', '50'],
		['under 5%', 'less-than', '5%']
	] as const)('%s is %s of %s', (printed, relation, figure) => {
		expect(limitIn(printed)).toEqual({ relation, figure });
	});

	test.each(['80%', '~95%', 'within 5%', 'overall 80%', 'at least', '100% in ≤5 days', 'TBC', ''])(
		'%s is none',
		(printed) => {
			expect(limitIn(printed)).toBeUndefined();
		}
	);
});

describe('a target printed as a range', () => {
	test.each([
		['60–65', '60', '65'],
		['95-98%', '95', '98%'],
		['95% - 98%', '95%', '98%'],
		['between 60 and 65', '60', '65'],
		['£5m to £6m', '£5m', '£6m'],
		['10-12 days', '10', '12 days']
	])('%s is from %s to %s', (printed, figure, to) => {
		expect(limitIn(printed)).toEqual({ relation: 'range', figure, to });
	});
});

describe('a target that is a limit or a range, as it is shown', () => {
	const target = (own: Parameters<typeof anObservation>[0]) => anObservation(own);
	test.each([
		['at-least', '95', '≥95%'],
		['more-than', '95', '>95%'],
		['at-most', '10.0%', '≤10.0%'],
		['less-than', '<50', '<50%']
	] as const)('%s %s: %s', (relation, printed, shown) => {
		const value = Number(printed.replace(/[^\d.]/g, ''));
		expect(formatFigure(target({ printed, value, relation }))).toBe(shown);
	});

	it('has both ends of a range, each with its unit', () => {
		const range = target({ printed: '95-98%', value: 95, relation: 'range', valueTo: 98 });
		expect([formatFigure(range), sayFigure(range)]).toEqual(['95% to 98%', '95% to 98%']);
	});

	it('has the decimals of its finer end', () => {
		const range = target({ printed: '95–97.5', value: 95, relation: 'range', valueTo: 97.5 });
		expect(formatFigure(range)).toBe('95.0% to 97.5%');
	});

	it('is nothing where there is no figure', () => {
		expect(formatFigure(target({ printed: '', value: null, relation: 'at-most' }))).toBe('');
	});
});

it('whatever is printed, a limit has one figure, a range two, and each stands in the text', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'<>≤≥=0123456789.,%£ -–+abmtoinusr'), maxLength: 14 }),
			(printed) => {
				const limit = limitIn(printed);
				if (!limit) return;
				expect(RELATIONS).toContain(limit.relation);
				expect(limit.to !== undefined).toBe(WAYS[limit.relation] === null);
				for (const figure of [limit.figure, limit.to ?? limit.figure]) {
					expect(printed).toContain(figure);
					expect(figure).toMatch(/\d/);
				}
			}
		),
		{ numRuns: 3000 }
	);
});
