import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletOf } from '$lib/charts/meaning/bullet';
import { bulletScale, placeBullet } from '$lib/charts/placement/bullet';
import { textShare } from '$lib/charts/placement/text';
import { aResult, type ResultParts, aUnit } from '../../builders';
import { anyParts } from '../../domain/arbitrary';

const place = (parts: ResultParts) => placeBullet(bulletOf(aResult(parts)));

describe('a bullet chart’s axis', () => {
	it.each([
		['starts at 0', [23.3, 21.6], 'percent', [0, 25]],
		['shows the whole of 100% once half is passed', [50.1], 'percent', [0, 100]],
		['leaves room after the longest bar', [1], 'percent', [0, 1.2]],
		['is there where all is nothing', [0, 0], 'count', [0, 1]],
		['goes below 0 where a figure does', [-3, 10], 'count', [-5, 15]],
		['does not stop at 100 in a rate', [120], 'rate', [0, 150]]
	] as const)('%s', (_, values, unit, domain) => {
		expect(bulletScale([...values], aUnit(unit)).domain()).toEqual(domain);
	});
});

describe('a target that is a range', () => {
	const target = { printed: '60–70%', value: 60, valueTo: 70, relation: 'range' } as const;

	it('has a mark at either end, and its label outside them', () => {
		const { target: placed } = place({ outturn: '55%', target });
		expect(placed).toMatchObject({ x: 60, to: 70, side: 'end', label: 'Target 60% to 70%' });
		const low = place({ outturn: '55%', target: { ...target, value: 20, valueTo: 30 } });
		expect(low.target).toMatchObject({ x: 30, to: 20, side: 'start' });
	});

	it('stands whole on the axis', () => {
		const { target: placed } = place({
			outturn: '10%',
			target: { ...target, value: 20, valueTo: 48 }
		});
		expect(Math.max(placed?.x ?? 0, placed?.to ?? 0)).toBeLessThan(100);
	});
});

describe('the interval', () => {
	it('stands whole on the axis, around the end of the bar', () => {
		const { interval, outturn } = place({
			outturn: { printed: '4.2%', numerator: 1, denominator: 24 },
			national: '6%'
		});
		expect(interval?.from).toBeLessThan(outturn?.end ?? 0);
		expect(interval?.to).toBeGreaterThan(outturn?.end ?? 0);
		expect(interval?.to).toBeLessThanOrEqual(100);
	});
});

describe('the outturn’s label', () => {
	it.each([
		['in a long bar', { outturn: '80%' }, { x: 0, inside: true }],
		['after a short bar', { outturn: '5%', national: '90%' }, { x: 5, inside: false }],
		[
			'in the bar, past a target that crosses it early',
			{ outturn: '80%', target: '20%' },
			{ x: 20, inside: true }
		],
		[
			'past a target just after a short bar',
			{ outturn: '5%', target: '8%', national: '90%' },
			{ x: 8, inside: false }
		],
		['after a bar of nothing', { outturn: '0%', national: '90%' }, { x: 0, inside: false }]
	])('stands %s', (_, parts, label) => {
		expect(place(parts).outturn?.label).toMatchObject({
			...label,
			label: `2011/12 ${parts.outturn}`
		});
	});
});

describe('the rows below the bar', () => {
	it('stand in the order in which no thread crosses a label: leftward labels from the left', () => {
		const { rows } = place({
			outturn: '97.4%',
			prior: '98.7%',
			statNeighbours: '96.9%',
			national: '93.6%'
		});
		expect(rows.map(({ label, side }) => [label, side])).toEqual([
			['England 93.6%', 'end'],
			['Neighbours 96.9%', 'end'],
			['2010/11 98.7%', 'end']
		]);
	});

	it('and rightward labels from the right', () => {
		const { rows } = place({ outturn: '100%', statNeighbours: '10%', national: '20%' });
		expect(rows.map(({ label }) => label)).toEqual(['England 20%', 'Neighbours 10%']);
	});
});

describe('a bullet chart of any figures', () => {
	const inside = (share: number) => {
		expect(share).toBeGreaterThanOrEqual(0);
		expect(share).toBeLessThanOrEqual(100);
	};

	it('keeps every mark and every label in its width', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const { outturn, prior, target, rows, ticks } = place(parts);
				for (const end of [outturn?.end, prior?.end, target?.x]) if (end !== undefined) inside(end);
				for (const { x } of ticks) inside(x);
				for (const { x, label, side } of rows) {
					inside(x);
					inside(side === 'start' ? x + textShare(label) : x - textShare(label));
				}
			})
		);
	});

	it('gives every row a height of its own', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const heights = place(parts).rows.map(({ y }) => y);
				expect(new Set(heights).size).toBe(heights.length);
			})
		);
	});

	it('names the outturn without its period where the target leaves room for no more', () => {
		const { outturn } = place({ outturn: '61.8%', target: '23.6%' });
		expect(outturn?.label.label).toBe('61.8%');
	});

	it('lets no target strike through the outturn’s label', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const { outturn, target } = place(parts);
				if (!outturn || !target || target.x <= outturn.label.x) return;
				expect(outturn.label.x + textShare(outturn.label.label)).toBeLessThanOrEqual(target.x);
			})
		);
	});
});
