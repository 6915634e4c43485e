import { describe, expect, it } from 'vitest';
import type { Area, Atlas } from '$lib/domain/area';
import { areaChangeOf, type AreaChange } from '$lib/domain/area/change';
import {
	areaChangeSentence,
	areaChangeSummary,
	areaChangeWords,
	changeSides,
	signedNumber
} from '$words/area/change';
import type { Marker } from '$lib/domain/measure/missing';
import { rankAreas } from '$lib/domain/area/ranking';
import { anAtlas, GEOGRAPHIES, packageAtlas } from '../../map/atlas';
import { aUnit } from '../../builders';
import { changeUnitWords } from '$words/units';

type Printed = (string | null)[];
interface Parts {
	measure?: Partial<Atlas['measures'][number]>;
	areas?: Partial<Area>[];
	/** Of the first area, in either period. */
	markers?: [before: Marker | null, after: Marker | null];
}

/** One measure in 2009 and 2012, as printed; `null` is not published. */
function twoPeriods(before: Printed, after: Printed, parts: Parts = {}): Atlas {
	const { measure, areas } = parts;
	const atlas = anAtlas(
		before.map(() => null),
		{ ...(measure && { measure }), ...(areas && { areas }) }
	);
	const [early, late] = parts.markers ?? [null, null];
	const valuesOf = (periodId: string, printed: Printed, marker: Marker | null) => ({
		measureId: parts.measure?.id ?? 'child-poverty',
		periodId,
		values: printed.map((one) => (one === null ? null : Number.parseFloat(one))),
		printed: printed.map((one) => one ?? ''),
		markers: [marker]
	});
	return { ...atlas, values: [valuesOf('2009', before, early), valuesOf('2012', after, late)] };
}

const changeOf = (...given: Parameters<typeof twoPeriods>) =>
	areaChangeOf(twoPeriods(...given), 'child-poverty', { from: '2009', to: '2012' }) as AreaChange;
const RANK = { unit: aUnit('rank'), polarity: 'higher', id: 'imd-rank' } as const;

describe('areaChangeOf', () => {
	it('takes the earlier figure from the later, exact to the printed decimals', () => {
		const { figures } = changeOf(['30.2%', '57.5%'], ['32.0%', '57.5%']);
		expect(figures.map(({ value, printed }) => [value, printed])).toEqual([
			[1.8, '1.8'],
			[0, '0.0']
		]);
	});

	it('prints a fall with a minus', () => {
		expect(changeOf(['30%'], ['28%']).figures[0]?.printed).toBe('−2');
	});

	it('keeps the finer of two precisions', () => {
		const { figures, decimals } = changeOf(['30%'], ['30.25%']);
		expect(figures[0]?.printed).toBe('0.25');
		expect(decimals).toBe(2);
	});

	it('has no value where either period was not published', () => {
		const { figures } = changeOf(['30%', null, null], [null, '30%', null]);
		expect(figures.map(({ value, printed }) => [value, printed])).toEqual(
			Array(3).fill([null, ''])
		);
	});

	it('holds the figures that it comes from', () => {
		const [figure] = changeOf(['30%'], ['28%']).figures;
		expect([figure?.before.printed, figure?.after.printed]).toEqual(['30%', '28%']);
	});

	it.each([
		['a figure that is missing', [null, '30%'], ['c', null], 'c'],
		['the later one where both are', [null, null], ['c', 'x'], 'x'],
		['a provisional figure', ['28%', '30%'], ['p', null], 'p'],
		['a provisional one before a revised one', ['28%', '30%'], ['r', 'p'], 'p'],
		['a revised figure', ['28%', '30%'], [null, 'r'], 'r'],
		['neither', ['28%', '30%'], [null, null], null]
	] as const)('is marked as %s', (_, [before, after], [early, late], marker) => {
		const { figures } = changeOf([before], [after], { markers: [early, late] });
		expect(figures[0]?.marker).toBe(marker);
	});

	it('names both periods', () => {
		const { from, to, periodId } = changeOf(['30%'], ['28%']);
		expect([from, to, periodId]).toEqual(['2009', '2012', '2012']);
	});

	it('compares the borough where both periods have it', () => {
		const areas = [{}, { geography: GEOGRAPHIES.borough }];
		expect(changeOf(['30%', '20%'], ['28%', '23%'], { areas }).whole?.value).toBe(3);
		expect(changeOf(['30%', null], ['28%', '23%'], { areas }).whole).toBeUndefined();
	});

	it('ranks the worst change first, under the polarity', () => {
		const first = (polarity: 'higher' | 'lower') =>
			rankAreas(changeOf(['30%', '30%'], ['28%', '35%'], { measure: { polarity } }))[0]?.value;
		expect([first('lower'), first('higher')]).toEqual([5, -2]);
	});

	it('knows nothing of an unknown measure or period, or of one period alone', () => {
		const atlas = twoPeriods(['30%'], ['28%']);
		const between = (from: string, to: string, id = 'child-poverty') =>
			areaChangeOf(atlas, id, { from, to });
		expect(between('2009', '1999')).toBeUndefined();
		expect(between('1999', '2012')).toBeUndefined();
		expect(between('2009', '2012', 'wealth')).toBeUndefined();
		expect(between('2009', '2009')).toBeUndefined();
	});

	it('has a change of rank for each of the 166 areas of the package', () => {
		const change = areaChangeOf(packageAtlas(), 'imd-rank', { from: '2004', to: '2010' });
		expect(change?.figures).toHaveLength(166);
		for (const { value, before, after } of change?.figures ?? [])
			expect(value).toBe((after.value ?? NaN) - (before.value ?? NaN));
	});
});

describe('areaChangeWords', () => {
	const said = (
		value: number | null,
		printed: string,
		measure: Parameters<typeof changeSides>[0]
	) => areaChangeWords({ value, printed, marker: null }, measure);

	it.each([
		[182, '182', '182 places less deprived'],
		[-1182, '−1,182', '1,182 places more deprived'],
		[-1, '−1', '1 place more deprived']
	])('says a rank that changed by %d as "%s"', (value, printed, words) => {
		expect(said(value, printed, RANK)).toBe(words);
	});

	it.each([
		['lower', 2.4, '2.4', 'up 2.4 points, declined'],
		['lower', -1, '−1.0', 'down 1.0 point, improved'],
		['higher', 2.4, '2.4', 'up 2.4 points, improved'],
		['higher', -2, '−2', 'down 2 points, declined'],
		[null, 2.4, '2.4', 'up 2.4 points']
	] as const)('says a percentage, %s better, by points: %d', (polarity, value, printed, words) => {
		expect(said(value, printed, { unit: aUnit('percent'), polarity })).toBe(words);
	});

	it('tells no change from a change that is not known', () => {
		expect(said(0, '0.0', RANK)).toBe('no change');
		expect(said(null, '', RANK)).toBe('change not known');
	});
});

describe('changeSides', () => {
	it.each([
		['percent', 'lower', 'Improved', 'Declined'],
		['percent', 'higher', 'Declined', 'Improved'],
		['percent', null, 'Down', 'Up'],
		['rank', 'higher', 'More deprived', 'Less deprived'],
		['rank', 'lower', 'Improved', 'Declined']
	] as const)('of a %s where %s is better: %s and %s', (unit, polarity, fall, rise) => {
		expect(changeSides({ unit: aUnit(unit), polarity })).toEqual({ fall, rise });
	});
});

describe('the unit of a change', () => {
	it('is points for a percentage and places for a rank', () => {
		const [share, rank] = ['percent', 'rank'].map((id) => changeUnitWords(aUnit(id)));
		expect([share, rank]).toEqual(['points', 'places']);
	});
});

describe('signedNumber', () => {
	it('has a plus, a minus or neither', () => {
		expect([3000, -2.4, 0].map((value) => signedNumber(value, 1))).toEqual([
			'+3,000.0',
			'−2.4',
			'0.0'
		]);
	});
});

describe('the sentences of a change', () => {
	it('give both figures of an area and the change between them', () => {
		const change = changeOf(['30.2%'], ['32.0%'], { areas: [{ localName: 'Canklow North' }] });
		expect(areaChangeSentence(change, 'E01000001')).toBe(
			'Canklow North: 30.2% in 2009, 32.0% in 2012; up 1.8 points, declined.'
		);
	});

	it('say which figure was not published', () => {
		const change = changeOf([null], ['32%'], { areas: [{ localName: 'Canklow North' }] });
		expect(areaChangeSentence(change, 'E01000001')).toBe(
			'Canklow North: not published in 2009, 32% in 2012; change not known.'
		);
	});

	it('say which figure was suppressed', () => {
		const change = changeOf(['30%'], [null], { markers: [null, 'c'] });
		expect(areaChangeSentence(change, 'E01000001')).toBe(
			'Rotherham 001A: 30% in 2009, suppressed in 2012; change not known.'
		);
	});

	it('say which figure is provisional', () => {
		const change = changeOf(['30%'], ['32%'], { markers: ['p', null] });
		expect(areaChangeSentence(change, 'E01000001')).toBe(
			'Rotherham 001A: 30%, provisional, in 2009, 32% in 2012; up 2 points, declined, provisional.'
		);
	});

	it('say nothing of an area that is not there', () => {
		expect(areaChangeSentence(changeOf(['1%'], ['2%']), 'E99')).toBe('');
	});

	it('count the areas that went each way', () => {
		const change = changeOf(['3%', '3%', '3%', null], ['4%', '5%', '3%', '3%']);
		expect(areaChangeSummary(change)).toBe(
			'Child poverty from 2009 to 2012, in 4 lower super output areas: 2 declined, 0 improved, 1 unchanged, 1 not known.'
		);
	});
});
