import { describe, expect, it } from 'vitest';
import { deprivationSource, equalCells, hosting, placesInNation } from '$words/about';
import { settingOf } from '$lib/domain/area';
import { packageAtlas } from '../../map/atlas';

const SETTING = settingOf(packageAtlas());

describe('the words of the About page', () => {
	it('say how true the equal cells are', () => {
		expect(equalCells({ borders: 1453, kept: 1340, widths: 2.16 })).toContain(
			'Of 1,453 shared borders 1,340 are kept; 95% of the cells are within 2.2 cell widths'
		);
	});

	it('say how many areas England has, where it is known', () => {
		expect(placesInNation(32482, SETTING)).toContain(
			'an area’s rank among England’s 32,482; a place’s'
		);
		expect(placesInNation(undefined, SETTING)).toContain(
			'an area’s rank among England’s areas; a place’s'
		);
	});

	it('say how many areas have figures', () => {
		expect(deprivationSource(166)).toContain('for the 166 lower super output areas of 2001');
	});

	it('name the one other host, or that there is none', () => {
		expect(hosting('tiles.example.org')).toContain('come from tiles.example.org then');
		expect(hosting('')).toContain('come from nowhere, since none is set then');
	});
});
