import { expect, test } from 'vitest';
import { isPublishedHere, shippedWhose } from '$lib/package/shippedWhose';
import text from '$package/datapackage.json?raw';

const { publication } = JSON.parse(text) as { publication: { title: string; source: string } };
const { organisation } = shippedWhose().site;

test.each([
	['its title and its source', publication, true],
	[
		'an earlier title, its source naming the organisation',
		{
			title: 'The year before',
			source: `${organisation.toUpperCase()}, report of the year before`
		},
		true
	],
	['its title, but another source', { ...publication, source: 'Northbridge' }, false],
	['the source of another', { title: 'The year before', source: 'Northbridge' }, false],
	['no source', { title: 'The year before', source: undefined }, false]
])('a dataset with %s came from this site: %o', (_, shipped, isOurs) => {
	expect(isPublishedHere(shipped)).toBe(isOurs);
});
