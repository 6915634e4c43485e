import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOpen, standingsOf } from '$lib/domain/audit/precision';
import { compare } from '$lib/domain/measure/comparison';
import type { Polarity } from '$lib/domain/measure/direction';
import { anObservation } from '../../builders';
import { anyPercent } from '../arbitrary';

const figure = (printed: string, unit = 'percent') => anObservation({ printed, unit });

describe('The printed decimals leave open which of two figures is larger', () => {
	it.each([
		['equal, with the same decimals', '76.3%', '76.3%'],
		['equal, with other decimals', '50.0%', '50%'],
		['apart by less than the coarser hides', '22%', '22.3%'],
		['apart by nearly both half steps: 0.5 and 0.05', '22%', '22.5%'],
		['apart by less than half steps of a tenth and a hundredth', '58.3%', '58.34%']
	])('where they are %s: %s and %s', (_, one, other) => {
		expect(leavesOpen(figure(one), figure(other))).toBe(true);
		expect(leavesOpen(figure(other), figure(one))).toBe(true);
	});

	it.each([
		['both half steps of a tenth, though binary fractions say less', '7.6%', '7.5%'],
		['both half steps of a tenth, though binary fractions say more', '81.9%', '82.0%'],
		['both half steps of a whole', '79%', '80%'],
		['half a step of a whole and half a step of a tenth', '22%', '22.55%'],
		['more than both half steps', '22.3%', '21.3%']
	])('but not where they are apart by %s: %s and %s', (_, one, other) => {
		expect(leavesOpen(figure(one), figure(other))).toBe(false);
		expect(leavesOpen(figure(other), figure(one))).toBe(false);
	});

	it.each(['count', 'rank'] as const)('never where each is a %s, which is exact', (unit) => {
		expect(leavesOpen(figure('7', unit), figure('7', unit))).toBe(false);
		expect(leavesOpen(figure('7', unit), figure('8', unit))).toBe(false);
	});

	it.each(['rate', 'score'] as const)('as of a share, so of a %s', (unit) => {
		expect(leavesOpen(figure('45.4', unit), figure('45.4', unit))).toBe(true);
		expect(leavesOpen(figure('45.4', unit), figure('45.5', unit))).toBe(false);
	});

	it.each(['N/A', ''])('never where one is "%s"', (printed) => {
		expect(leavesOpen(figure(printed), figure('0%'))).toBe(false);
		expect(leavesOpen(figure('0%'), figure(printed))).toBe(false);
	});

	it('for figures of one decimal where they are equal, and there alone', () => {
		fc.assert(
			fc.property(anyPercent, anyPercent, (one, other) => {
				expect(leavesOpen(figure(one), figure(other))).toBe(one === other);
			})
		);
	});
});

describe('How an outturn may stand to a benchmark', () => {
	const standings = (outturn: string, benchmark: string, polarity: Polarity = 'higher') => {
		const figures = { outturn: figure(outturn), benchmark: figure(benchmark) };
		const comparison = compare(figures.outturn, figures.benchmark, polarity);
		return standingsOf(comparison, figures, polarity);
	};
	const mets = (...given: Parameters<typeof standings>) => standings(...given).map((s) => s.met);

	it.each([
		['level: as printed met, at best met, at worst missed', '50.0%', '50%', [true, true, false]],
		['a little short: missed, at best met', '22%', '22.3%', [false, true, false]],
		['clearly short: missed whatever the decimals hide', '49.0%', '50.0%', [false, false, false]],
		['clearly beyond: met whatever the decimals hide', '51.0%', '50.0%', [true, true, true]]
	])('%s', (_, outturn, benchmark, met) => {
		expect(mets(outturn, benchmark)).toEqual(met);
	});

	it('turns round where lower is better', () => {
		expect(mets('22%', '22.3%', 'lower')).toEqual([true, true, false]);
		expect(mets('22.3%', '22%', 'lower')).toEqual([false, true, false]);
	});

	it('has its shortfall as a share of the benchmark, at worst the larger', () => {
		const [printed, best, worst] = standings('45%', '50%').map((s) => s.shortfall);
		expect(printed).toBeCloseTo(10, 6);
		expect(best).toBeCloseTo(8, 6);
		expect(worst).toBeCloseTo(12, 6);
	});

	it.each([
		['not applicable', '50%', 'N/A'],
		['there, but the outturn is not', '', '50%']
	])('is one answer, unknown, where the benchmark is %s', (_, outturn, benchmark) => {
		expect(standings(outturn, benchmark)).toEqual([{ met: undefined, shortfall: undefined }]);
	});

	it('is one answer, unknown, where neither way is better', () => {
		expect(mets('50%', '50%', null)).toEqual([undefined]);
	});
});
