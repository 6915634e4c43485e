import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, metOf } from '$lib/domain/comparison';
import type { Polarity } from '$lib/domain/direction';
import type { Unit } from '$lib/domain/format';
import { shortfallOf } from '$lib/domain/shortfall';
import { anObservation } from '../builders';
import { anyPercent, anyPolarity } from './arbitrary';

const figure = (printed: string, unit: Unit = 'percent') => anObservation({ printed, unit });

const short = (outturn: string, target: string, polarity: Polarity, unit: Unit = 'percent') =>
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
