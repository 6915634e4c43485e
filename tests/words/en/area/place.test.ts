import { expect, test } from 'vitest';
import { profileOf, type Profile } from '$lib/domain/profile';
import { placeNameOf, profileTitle } from '$words/area/place';
import { packageAtlas } from '../../../map/atlas';

const ATLAS = packageAtlas();

test.each<[string, string[]]>([
	['Rotherham East ward', ['E05001029']],
	['Dalton & Thrybergh neighbourhood', ['dalton-and-thrybergh']],
	['East Herringthorpe neighbourhood in Valley ward', ['E05001034', 'east-herringthorpe']],
	['East Dene neighbourhood', ['E05001029', 'east-dene']]
])('a profile is headed "%s"', (title, place) => {
	expect(profileTitle(profileOf(ATLAS, place) as Profile)).toBe(title);
});

test.each([
	['Rotherham East ward', { groups: ['E05001029'] }],
	['Canklow neighbourhood', { groups: ['canklow'] }],
	['E05999999', { groups: ['E05999999'] }],
	['East Dene neighbourhood', { groups: ['E05001029', 'east-dene'] }],
	['', { groups: [] }]
])('the map’s filters leave "%s"', (name, selection) => {
	expect(placeNameOf(selection, ATLAS.areas)).toBe(name);
});
