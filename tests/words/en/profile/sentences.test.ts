import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, Atlas } from '$lib/domain/area';
import { isWithin } from '$lib/domain/area/mapChoice';
import { profileOf, type Profile } from '$lib/domain/profile';
import type { Chosen } from '$lib/domain/profile/columns';
import { profileSentences } from '$words/profile/sentences';
import { aGroup, anAtlas, GEOGRAPHIES, packageAtlas } from '../../../map/atlas';
import { aUnit } from '../../../builders';

const ATLAS = packageAtlas();
const CHILD_POVERTY = { measureId: 'child-poverty', periodId: '2009' };
const RANK = { measureId: 'imd-rank', periodId: '2010' };
const WARD = ['E05000001'];

const said = (place: string[], chosen: Chosen = CHILD_POVERTY, atlas = ATLAS) =>
	profileSentences(profileOf(atlas, place) as Profile, chosen);
/** The sentences of a ward of the first areas; a borough and England may follow them. */
const saidOf = (...given: Parameters<typeof anAtlas>) =>
	said(WARD, CHILD_POVERTY, anAtlas(...given)).slice(1);
const BENCHMARKS: Partial<Area>[] = [
	{ geography: GEOGRAPHIES.borough },
	{ geography: GEOGRAPHIES.country, name: 'England' }
];

describe('the sentences of a ward', () => {
	it('tell people, published areas, the ends of a measure that covers all, and the tenths', () => {
		expect(said(['E05001029'])).toEqual([
			'Rotherham East ward has 9 of the borough’s 166 areas; 14,805 people live there (sum of its areas, 2011 Census).',
			'8 of its 9 areas are among the 24 whose child poverty (2009) was published: highest in East Dene North (51.6%) and lowest in Eastwood Village (34.2%).',
			'All 8 are above the borough (23.3%) and England (21.3%).',
			'Not published does not mean low.',
			'Income deprivation (2010) is joint highest in East Dene East and Eastwood East (43%) and lowest in Rotherham 014E (28%); the borough’s 166 areas run from 3% to 52%.',
			'By deprivation, England’s most deprived tenth holds 7 of its 9 areas in 2004, 7 in 2007 and 8 in 2010 (derived from the ranks).'
		]);
	});

	it('tell the ends of the chosen measure where it covers the borough', () => {
		expect(said(['E05001029'], RANK)[4]).toBe(
			'Deprivation (2010) is highest in Eastwood East (rank 641) and lowest in Rotherham 014E (rank 4,272); the borough’s 166 areas run from rank 230 to rank 29,072.'
		);
	});

	it('say of one published area no more than its figure', () => {
		expect(said(['E05001023'])).toEqual([
			'Holderness ward has 8 of the borough’s 166 areas; 12,108 people live there (sum of its areas, 2011 Census).',
			'One of its 8 areas, Aston North West, is among the 24 whose child poverty (2009) was published: 41.9%, above the borough (23.3%) and England (21.3%).',
			'Not published does not mean low.',
			'Income deprivation (2010) is highest in Aston North West (37%) and joint lowest in Rotherham 030D and Rotherham 031B (4%); the borough’s 166 areas run from 3% to 52%.',
			'By deprivation, England’s most deprived tenth holds none of its 8 areas in 2004, 1 in 2007 and 1 in 2010 (derived from the ranks).'
		]);
	});

	it('say that none was published, and that this does not mean low', () => {
		expect(said(['E05001020'])).toEqual([
			'Brinsworth and Catcliffe ward has 8 of the borough’s 166 areas; 11,987 people live there (sum of its areas, 2011 Census).',
			'None of its 8 areas is among the 24 whose child poverty (2009) was published.',
			'Not published does not mean low.',
			'Income deprivation (2010) is highest in Rotherham 025A (23%) and lowest in Rotherham 025E (6%); the borough’s 166 areas run from 3% to 52%.',
			'By deprivation, England’s most deprived tenth holds none of its 8 areas in 2004, 2007 or 2010 (derived from the ranks).'
		]);
	});

	it('say a share that stays the same once', () => {
		expect(said(['E05001019']).at(-1)).toContain('holds 2 of its 8 areas in 2004, 2007 and 2010');
	});
});

describe('the sentences of a neighbourhood', () => {
	it('tell the one area that it has, and rank nothing', () => {
		expect(said(['canklow'])).toEqual([
			'Canklow neighbourhood has 1 of the borough’s 166 areas, Canklow North, in Boston Castle ward; 1,724 people live there (2011 Census).',
			'Its one area is among the 24 whose child poverty (2009) was published: 57.5%, above the borough (23.3%) and England (21.3%).',
			'Income deprivation (2010) is 43% there; the borough’s 166 areas run from 3% to 52%.',
			'By deprivation, England’s most deprived tenth holds its one area in 2004, 2007 and 2010 (derived from the ranks).'
		]);
	});

	it('tell in which years its one area was in the most deprived tenth, and in which not', () => {
		expect(said(['aston-north']).at(-1)).toContain(
			'holds its one area in 2007 and 2010, not in 2004 ('
		);
	});

	it('tell the wards that it lies in, and all or both of its areas', () => {
		const dalton = said(['dalton-and-thrybergh']);
		expect(dalton[0]).toContain('166 areas, in Silverwood and Valley wards; 5,699 people');
		expect(dalton[1]).toMatch(/^All 4 of its areas are among the 24 /);
		expect(dalton.join(' ')).not.toContain('Not published');
		const both = said(['east-herringthorpe']);
		expect(both[1]).toMatch(/^Both of its areas are among the 24 /);
		expect(both[2]).toBe('Both are above the borough (23.3%) and England (21.3%).');
		expect(both.at(-1)).toContain('holds both of its areas in 2004, 2007 and 2010');
	});
});

describe('the sentences', () => {
	it.each([
		['the same in both (4%)', [4, 4]],
		['the same in all 3 (4%)', [4, 4, 4]],
		['joint highest in Rotherham 001A and Rotherham 002A (9%) and lowest in', [9, 9, 1]],
		['highest in 4 of its areas (9%) and lowest in', [9, 9, 9, 9, 1]]
	])('say "%s" of %j', (words, values) => {
		expect(saidOf(values)[0]).toContain(words);
	});

	it('begin with the lowest where higher is better', () => {
		const measure = {
			id: 'attendance',
			title: 'Attendance',
			shortTitle: null,
			polarity: 'higher'
		} as const;
		const atlas = anAtlas([9, 5, 4], { measure });
		expect(said(WARD, { measureId: 'attendance', periodId: '2009' }, atlas)[1]).toBe(
			'Attendance (2009) is lowest in Rotherham 003A (4%) and highest in Rotherham 001A (9%); the borough’s 3 areas run from 4% to 9%.'
		);
	});

	it.each([
		['2 of the 3 are above the borough (5%) and none above England (9%).', [9, 8, 3, 5, 9]],
		['One of the 3 is above the borough (5%) and England (8%).', [9, 4, 3, 5, 8]],
		['None of the 3 is above the borough (9%) and England (10%).', [9, 8, 3, 9, 10]],
		['None of the 3 is above the borough (9%) and all 3 above England (1%).', [9, 8, 3, 9, 1]],
		['All 3 are above the borough (2%) and 2 above England (3%).', [9, 8, 3, 2, 3]]
	])('count: %s', (words, values) => {
		expect(saidOf(values, { areas: [{}, {}, {}, ...BENCHMARKS] })[1]).toBe(words);
	});

	it.each([
		['4% there, below the borough (5%) and England (6%)', [4, 5, 6]],
		['5% there, level with the borough (5%), above England (3%)', [5, 5, 3]]
	])('hold one area against both: %s', (words, values) => {
		expect(saidOf(values, { areas: [{}, ...BENCHMARKS] })).toEqual([
			`Child poverty (2009) is ${words}.`
		]);
	});

	it.each([
		['none of its 2 areas in 2009', [20, 30]],
		['1 of its 2 areas in 2009', [10, 30]],
		['both of its areas in 2009', [10, 9]],
		['all 3 of its areas in 2009', [10, 9, 1]],
		['2 of the 2 ranked in 2009', [10, 9, null]],
		['1 of the 1 ranked in 2009', [10, null]],
		['its one area in 2009', [10]],
		['no area of it in 2009', [11]]
	])('say that the most deprived tenth holds %s', (words, values) => {
		const measure = { unit: aUnit('rank'), polarity: 'higher', rankedAmong: 100 } as const;
		expect(saidOf(values, { measure }).at(-1)).toBe(
			`By child poverty, the country’s most deprived tenth holds ${words} (derived from the ranks).`
		);
	});

	it('hold no rank against a rank of the borough, of which above and below say nothing', () => {
		const measure = { unit: aUnit('rank'), polarity: 'higher' } as const;
		expect(saidOf([4, 9, 5], { measure, areas: [{}, {}, ...BENCHMARKS.slice(0, 1)] })).toHaveLength(
			1
		);
	});

	it('say of one area that it was not published, and that two others were', () => {
		const elsewhere = { groups: [aGroup('X', 'X')] };
		const areas = [{}, elsewhere, elsewhere];
		expect(saidOf([null, 3, 4], { areas })).toEqual([
			'Its one area is not among the 2 whose child poverty (2009) was published.',
			'Not published does not mean low.'
		]);
	});

	it.each([
		[[100, null], '100 people live in the 1 whose number is known (sum'],
		[[null, null], 'how many people live there is not known.']
	])('say whose number of people is not known: %j', (populations, words) => {
		const areas = populations.map((population) => ({ population }));
		expect(said(WARD, CHILD_POVERTY, anAtlas([1, 2], { areas }))[0]).toContain(words);
	});

	it('fall back to a measure that covers the borough for one that is not there', () => {
		expect(said(['E05001029'], { measureId: 'wealth', periodId: '1' })).toEqual(
			said(['E05001029'])
		);
	});
});

/** Each ward and neighbourhood of the package. */
const places = () => {
	const areas = ATLAS.areas.filter(({ geography }) => geography.role === 'group');
	return areas.map(({ code }) => ({ codes: [code] }));
};
const chosens = ATLAS.values.map(({ measureId, periodId }) => ({ measureId, periodId }));
const BROKEN = /NaN|undefined|null|Infinity|\[object| {2}|\(\)|\b1 areas\b|\s[.,;)]/;

describe('every ward and neighbourhood of the package', () => {
	it('are 21 and 11', () => {
		expect(places()).toHaveLength(32);
	});

	it.each(places())('$codes speaks whole sentences for every measure', ({ codes }) => {
		for (const sentence of allSaid(codes)) {
			expect(sentence).not.toMatch(BROKEN);
			expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
		}
	});

	it.each(places())('$codes says no number that is not in the data', ({ codes }) => {
		const known = numbersKnownOf(ATLAS, codes);
		const spoken = allSaid(codes).flatMap(numbersIn);
		expect(spoken.filter((number) => !known.has(number))).toEqual([]);
	});
});

/** What a place says whichever measure is chosen. */
function allSaid(place: string[]): string[] {
	const profile = profileOf(ATLAS, place) as Profile;
	return chosens.flatMap((chosen) => profileSentences(profile, chosen));
}

/** The numbers of a sentence, without those in the names of areas: "Rotherham 014E". */
const numbersIn = (sentence: string) =>
	(sentence.replaceAll(/Rotherham \d{3}[A-Z]/g, '').match(/\d[\d,.]*\d|\d/g) ?? []).map((text) =>
		Number(text.replaceAll(',', ''))
	);

/** Years, counts of areas, and every figure of the place, the borough's ends and the benchmarks. */
function numbersKnownOf({ areas, values }: Atlas, groups: string[]): Set<number> {
	const isOwn = (area: Area) => area.geography.role === 'area' && isWithin(area, { groups });
	const own = areas.filter(isOwn);
	const known = [2011, 166, own.reduce((sum, { population }) => sum + (population ?? 0), 0)];
	for (const { periodId, values: figures } of values) {
		const soas = figures.filter((_, i) => areas[i]?.geography.role === 'area');
		const published = soas.filter((value) => value !== null);
		known.push(Number(periodId), published.length, Math.min(...published), Math.max(...published));
		const others = figures.filter((_, i) => areas[i] && (isOwn(areas[i]) || isBenchmark(areas[i])));
		known.push(...others.filter((value) => value !== null));
	}
	return new Set([...known, ...Array.from({ length: own.length + 1 }, (_, n) => n)]);
}
const isBenchmark = ({ geography: { role } }: Area) => role === 'whole' || role === 'nation';

describe('the sentences of any figures', () => {
	const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), {
		minLength: 3,
		maxLength: 9
	});

	it('are whole and in good English, whatever was published', () => {
		fc.assert(
			fc.property(anyValues, fc.constantFrom('higher', 'lower', null), (values, polarity) => {
				const areas = [...BENCHMARKS, ...values.slice(2).map(() => ({}))];
				const atlas = anAtlas(values, { areas, measure: { polarity } });
				for (const sentence of said(WARD, CHILD_POVERTY, atlas))
					expect(sentence).not.toMatch(BROKEN);
			})
		);
	});
});
