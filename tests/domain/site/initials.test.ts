import { expect, test } from 'vitest';
import { initialsOf } from '$lib/domain/site/initials';

test.each([
	['one word', 'Northbridge', 'N'],
	['two words', 'North Northbridge', 'NN'],
	['small words are passed over', 'Northbridge upon Holm', 'NH'],
	['no more than two', 'West Northbridge Parish', 'WN'],
	['a hyphen parts words', 'Stow-on-Holm', 'SH'],
	['signs upon a letter are left out', 'Ŵyth Échelle', 'WE'],
	['other letters have no icon of theirs', 'Πόλη', ''],
	['nothing', '', '']
])('the letters of a place: %s', (_, place, letters) => {
	expect(initialsOf(place)).toBe(letters);
});
