import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, metOf, positionOf, shortfallOf } from '$lib/domain/measure/comparison';
import type { Polarity } from '$lib/domain/measure/direction';
import type { Relation } from '$lib/domain/text/relation';
import { anObservation } from '../../builders';
import { anyPercent, anyPolarity } from '../arbitrary';

const figure = (printed: string, unit = 'percent') => anObservation({ printed, unit });

describe('An outturn against a target that is a limit or a range', () => {
	const limited = (printed: string, relation: Relation, valueTo?: number) =>
		anObservation({ printed, value: parseFloat(printed), relation, valueTo });

	it.each([
		['10%', '10', 'at-most', true, 0],
		['10.1%', '10', 'at-most', false, 0.1],
		['10%', '10', 'less-than', false, 0],
		['9.9%', '10', 'less-than', true, -0.1],
		['95%', '95', 'at-least', true, 0],
		['95%', '95', 'more-than', false, 0],
		['95.1%', '95', 'more-than', true, 0.1]
	] as const)('%s against %s, %s: met is %s', (outturn, printed, relation, met, gap) => {
		for (const polarity of [null, 'plan'] as const)
			expect(compare(figure(outturn), limited(printed, relation), polarity)).toMatchObject({
				...{ kind: 'compared', met, gap }
			});
	});

	it.each([
		['94%', null, false, -1],
		['95%', null, true, 0],
		['96.5%', 'higher', true, 0],
		['98%', 'lower', true, 0],
		['99%', null, false, 1],
		['99%', 'plan', false, 1],
		['99%', 'higher', true, 1],
		['99%', 'lower', false, 1],
		['94%', 'higher', false, -1],
		['94%', 'lower', true, -1]
	] as const)('%s against 95 to 98, %s is better: met is %s', (outturn, polarity, met, gap) => {
		const comparison = compare(figure(outturn), limited('95', 'range', 98), polarity);
		expect(comparison).toMatchObject({ kind: 'compared', met, gap });
	});

	it('falls short of a range by its distance to the nearer end, in per cent of that', () => {
		const range = limited('40', 'range', 50);
		const shortfall = (outturn: string) =>
			shortfallOf(compare(figure(outturn), range, null), range);
		expect([shortfall('30%'), shortfall('45%'), shortfall('60%')]).toEqual([25, 0, 20]);
	});
});

describe('An outturn against a benchmark', () => {
	it.each([
		['above where higher is better', '58.30%', '54.8%', 'higher', true, 3.5],
		['below where higher is better', '4.2%', '33.3%', 'higher', false, -29.1],
		['below where lower is better', '2.2%', '4.0%', 'lower', true, -1.8],
		['above where lower is better', '23.3%', '21.6%', 'lower', false, 1.7],
		['on the mark where higher is better', '50.0%', '50%', 'higher', true, 0],
		['on the mark where lower is better', '0', '0', 'lower', true, 0],
		['a zero outturn', '0', '0.3', 'lower', true, -0.3],
		['a zero benchmark', '2', '0', 'lower', false, 2]
	] as const)('%s: %s against %s, %s is better', (_, outturn, benchmark, polarity, met, gap) => {
		const comparison = compare(figure(outturn), figure(benchmark), polarity);
		expect(comparison).toMatchObject({ kind: 'compared', met, gap });
		expect(metOf(comparison)).toBe(met);
	});

	it('has a gap free of binary noise: 30.2 less 32.0 is −1.8', () => {
		expect(compare(figure('30.2%'), figure('32.0%'), 'higher')).toMatchObject({ gap: -1.8 });
	});

	it('has a gap as fine as the finer of the two prints', () => {
		expect(compare(figure('5.20%'), figure('4.3%'), 'lower')).toMatchObject({ decimals: 2 });
		expect(compare(figure('79%'), figure('84.2%'), 'higher')).toMatchObject({ decimals: 1 });
	});

	it('keeps its own unit', () => {
		expect(compare(figure('12', 'count'), figure('10', 'count'), 'lower')).toMatchObject({
			unit: { id: 'count' }
		});
	});

	it.each([
		['not applicable', figure('50%'), figure('N/A'), 'not-applicable'],
		['left blank', figure('50%'), figure(''), 'not-available'],
		['not published at all', figure('50%'), undefined, 'not-published'],
		['suppressed', figure('50%'), anObservation({ value: null, marker: 'c' }), 'suppressed'],
		['in another unit', figure('1.00%'), figure('8', 'count'), 'another-unit'],
		['there, but not the outturn', figure(''), figure('50%'), 'not-available'],
		['there, but no outturn published', undefined, figure('50%'), 'not-published']
	] as const)('is not compared where the benchmark is %s', (_, outturn, benchmark, reason) => {
		const comparison = compare(outturn, benchmark, 'higher');
		expect(comparison).toEqual({ kind: 'not-compared', reason });
		expect(metOf(comparison)).toBeUndefined();
	});

	it('is not compared where neither way is better', () => {
		const comparison = compare(figure('50%'), figure('40%'), null);
		expect(comparison).toEqual({ kind: 'not-compared', reason: 'no-polarity' });
	});

	it('on the mark is met, whichever way is better', () => {
		fc.assert(
			fc.property(anyPercent, anyPolarity, (printed, polarity) => {
				const comparison = compare(figure(printed), figure(printed), polarity);
				expect(comparison).toMatchObject({ met: true, gap: 0 });
			})
		);
	});

	it('off the mark is met for one polarity and missed for the other, with the same gap', () => {
		fc.assert(
			fc.property(anyPercent, anyPercent, (outturn, benchmark) => {
				fc.pre(outturn !== benchmark);
				const mirror = (polarity: Polarity) =>
					compare(figure(outturn), figure(benchmark), polarity);
				const [higher, lower] = [mirror('higher'), mirror('lower')];
				expect(metOf(higher)).toBe(!metOf(lower));
				expect(higher).toMatchObject({ gap: lower.kind === 'compared' ? lower.gap : NaN });
			})
		);
	});
});

describe('A position to a comparator', () => {
	it.each([
		['4.2%', '23.3', 'below'],
		['24.2%', '23.3', 'above'],
		['76.3%', '76.3%', 'level']
	])('%s stands to %s: %s, whichever way is better', (outturn, comparator, words) => {
		for (const polarity of ['higher', 'lower'] as const)
			expect(positionOf(compare(figure(outturn), figure(comparator), polarity))).toBe(words);
	});

	it('is not said where nothing was compared', () => {
		expect(positionOf(compare(figure('50%'), figure('N/A'), 'higher'))).toBeUndefined();
	});
});

const short = (outturn: string, target: string, polarity: Polarity, unit = 'percent') =>
	shortfallOf(compare(figure(outturn, unit), figure(target, unit), polarity), figure(target, unit));

describe('How far a target is missed', () => {
	it.each([
		['is a share of the target, not points', '27%', '30%', 'higher', 10],
		['is the same share above a target to stay below', '33%', '30%', 'lower', 10],
		['may be more than all of it', '70%', '30%', 'lower', 400 / 3],
		['is all of it at nothing', '0%', '30%', 'higher', 100],
		['is nothing on the target', '50.0%', '50%', 'higher', 0],
		['is nothing beyond it', '58.30%', '54.8%', 'higher', 0],
		['is nothing below it where lower is better', '2.2%', '4.0%', 'lower', 0],
		['is nothing on a target of zero', '0', '0', 'lower', 0],
		['is without end off a target of zero', '0.1', '0', 'lower', Infinity]
	] as const)('%s: %s against %s, %s is better', (_, outturn, target, polarity, perCent) => {
		const shortfall = short(outturn, target, polarity);
		if (Number.isFinite(perCent)) expect(shortfall).toBeCloseTo(perCent, 9);
		else expect(shortfall).toBe(perCent);
	});

	it.each([
		['29.97%', '33.3%', 10],
		['1.33', '1.4', 5],
		['20.9%', '22%', 5],
		['80.37%', '84.6%', 5]
	])(
		'is free of binary noise: %s against %s is short by %s exactly',
		(outturn, target, perCent) => {
			expect(short(outturn, target, 'higher')).toBe(perCent);
		}
	);

	it('counts below zero as it does above: −11 for −10 is short by 10', () => {
		expect(short('-11', '-10', 'higher', 'score')).toBe(10);
	});

	it.each([
		['the target is not applicable', figure('50%'), figure('N/A')],
		['there is no target', figure('50%'), undefined],
		['there is no outturn', figure(''), figure('50%')],
		['the target is in another unit', figure('50%'), figure('8', 'count')]
	])('is not known where %s', (_, outturn, target) => {
		expect(shortfallOf(compare(outturn, target, 'higher'), target)).toBeUndefined();
	});

	it('is not known where neither way is better', () => {
		expect(short('50%', '60%', null)).toBeUndefined();
	});

	it('is nothing where the target is met, and there alone', () => {
		fc.assert(
			fc.property(anyPercent, anyPercent, anyPolarity, (outturn, target, polarity) => {
				const met = metOf(compare(figure(outturn), figure(target), polarity));
				expect(short(outturn, target, polarity) === 0).toBe(met);
			})
		);
	});
});
