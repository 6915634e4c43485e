import { expect, test } from 'vitest';
import { profileOf, type Place, type Profile } from '$lib/domain/profile';
import { placeNameOf, profileTitle } from '$words/area/place';
import { packageAtlas } from '../../../map/atlas';

const ATLAS = packageAtlas();

test.each<[string, Place]>([
	['Rotherham East ward', { ward: 'E05001029' }],
	['Dalton & Thrybergh neighbourhood', { neighbourhood: 'Dalton & Thrybergh' }],
	[
		'East Herringthorpe neighbourhood in Valley ward',
		{ neighbourhood: 'East Herringthorpe', ward: 'E05001034' }
	],
	['East Dene neighbourhood', { neighbourhood: 'East Dene', ward: 'E05001029' }]
])('a profile is headed "%s"', (title, place) => {
	expect(profileTitle(profileOf(ATLAS, place) as Profile)).toBe(title);
});

test.each([
	['Rotherham East ward', { ward: 'E05001029', neighbourhood: '' }],
	['Canklow neighbourhood', { ward: '', neighbourhood: 'Canklow' }],
	['E05999999 ward', { ward: 'E05999999', neighbourhood: '' }],
	['East Dene neighbourhood', { ward: 'E05001029', neighbourhood: 'East Dene' }],
	['', { ward: '', neighbourhood: '' }]
])('the map’s filters leave "%s"', (name, selection) => {
	expect(placeNameOf(selection, ATLAS.areas)).toBe(name);
});
