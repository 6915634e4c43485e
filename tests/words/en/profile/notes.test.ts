import { describe, expect, it } from 'vitest';
import { profileOf, type Profile } from '$lib/domain/profile';
import { orderWords, profileNotes, profileSources } from '$words/profile/notes';
import { anAtlas, packageAtlas } from '../../../map/atlas';

const ATLAS = packageAtlas();
const EAST = ['E05001029'];
const CHILD_POVERTY = { measureId: 'child-poverty', periodId: '2009' };
const profile = (place: string[], atlas = ATLAS) => profileOf(atlas, place) as Profile;
const notes = (place: string[], atlas = ATLAS) => profileNotes(profile(place, atlas)).join(' ');

describe('profileSources', () => {
	const sources = profileSources(profile(EAST).columns);

	it('has one entry for each measure, with its periods', () => {
		expect(sources.map(({ title }) => title)).toEqual([
			'Child poverty, 2009',
			'Income deprivation, 2010',
			'Deprivation, 2010, 2007 and 2004',
			'Income deprivation affecting children, 2019'
		]);
	});

	it('tells what is counted, and the coverage only of what covers the borough', () => {
		expect(sources[0]?.description).toBe(
			'Children living in households with income below 60% of the national median.'
		);
		expect(sources[3]?.description).toContain('Published on 2011 boundaries');
	});

	it('names the source', () => {
		expect(sources[1]?.source).toBe('English Indices of Deprivation 2010');
	});
});

describe('orderWords', () => {
	it('tells the order', () => {
		expect(orderWords(profile(EAST), CHILD_POVERTY)).toBe(
			'In order of child poverty (2009), highest first.'
		);
	});

	it('tells why it is not that of the chosen measure', () => {
		expect(orderWords(profile(['E05001020']), CHILD_POVERTY)).toBe(
			'In order of income deprivation (2010), highest first, since child poverty was published for fewer than two of these areas.'
		);
	});

	it('tells nothing of one area', () => {
		expect(orderWords(profile(['canklow']), CHILD_POVERTY)).toBe('');
	});
});

describe('profileNotes', () => {
	it('tell how a ward is made, and how a neighbourhood is', () => {
		expect(notes(EAST)).toMatch(/^Wards \(2004 to 2021\) are joined from whole lower super output/);
		expect(notes(['canklow'])).toMatch(/that the report lists under its name\./);
	});

	it('tell the weights of a mean where there is one', () => {
		expect(notes(EAST)).toContain(
			'Mean: derived, not published; its 9 areas weighted by residents of all ages (2011 Census)'
		);
		expect(notes(['canklow'])).not.toContain('Mean');
	});

	it('tell from how many areas a tenth is derived, where there is a rank', () => {
		expect(notes(EAST)).toContain('derived from the rank among England’s 32,482 areas');
		expect(notes(['E05000001'], anAtlas([1, 2]))).not.toContain('Tenth');
	});

	it('tell which names were matched by position, and which of them are not certain', () => {
		expect(notes(['maltby-south-east'])).toContain(
			'not certain: Maltby East - Muglet Lane and Maltby East - Maltby Main.'
		);
		expect(notes(['E05001020'])).not.toContain('Names');
	});

	it('tell how many areas have no number of people', () => {
		const atlas = anAtlas([1, 2], { areas: [{ population: null }] });
		expect(notes(['E05000001'], atlas)).toContain('How many live in 1 area is not known.');
	});
});
