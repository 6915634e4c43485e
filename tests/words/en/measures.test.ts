import { describe, expect, it } from 'vitest';
import { compare } from '$lib/domain/measure/comparison';
import { contextTables } from '$lib/domain/measure/contextTables';
import { contextTime, contextValue, targetOutcome } from '$words/measures';
import { anObservation, aUnit } from '../../builders';

const figure = (printed: string, unit = 'percent') => anObservation({ printed, unit });

describe('How a target was answered', () => {
	it.each([
		['4.2%', '33.3%', 'higher', 'percent', 'missed by 29.1 points'],
		['58.30%', '54.8%', 'higher', 'percent', 'beaten by 3.5 points'],
		['2.2%', '4.0%', 'lower', 'percent', 'beaten by 1.8 points'],
		['66%', '67%', 'higher', 'percent', 'missed by 1 point'],
		['100.0%', '100%', 'higher', 'percent', 'met'],
		['2', '0', 'lower', 'count', 'missed by 2'],
		['45.4', '28.2', 'lower', 'rate', 'missed by 17.2 per 1,000'],
		['143', '142', 'lower', 'rank', 'missed by 1 place'],
		['95', '143', 'lower', 'rank', 'beaten by 48 places'],
		['1,937', '3,000', 'higher', 'count', 'missed by 1,063']
	] as const)('%s against %s, %s is better, %s: %s', (outturn, target, polarity, unit, words) => {
		expect(targetOutcome(compare(figure(outturn, unit), figure(target, unit), polarity))).toBe(
			words
		);
	});

	it('is not said where nothing was compared', () => {
		expect(targetOutcome(compare(figure('50%'), undefined, 'higher'))).toBeUndefined();
	});
});

describe('The figures of a context table', () => {
	const [table] = contextTables(
		[24, 24.5].map((value, i) => ({
			id: 'hmrc',
			indicatorId: 'ni-116',
			title: 'Children under 16',
			area: 'Rotherham',
			refersTo: `${2014 + i}-08-31`,
			value,
			unit: aUnit('percent'),
			source: 'HMRC',
			note: ''
		}))
	);

	it('are all shown at the same decimals', () => {
		const shown = table?.values.map((row) => row.map((value) => contextValue(table, value)));
		expect(shown).toEqual([['24.0%'], ['24.5%']]);
	});

	it('say where there is none', () => {
		expect(table && contextValue(table, null)).toBe('not published');
	});
});

describe('contextTime', () => {
	it.each([
		['2014-08-31', '31 August 2014'],
		['2011/12', '2011/12'],
		['November to January', 'November to January']
	])('reads %s as %s', (time, words) => {
		expect(contextTime(time)).toBe(words);
	});
});
