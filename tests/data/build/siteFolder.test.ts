import { describe, expect, test } from 'vitest';
import { folderOf } from '$lib/domain/site/folder';
import { siteFolder } from '../../../data/build/siteFolder.js';

describe('the folder of the host that a site is built for, or published for from the desk,', () => {
	test.each([
		['', '/'],
		['/', '/'],
		['some/sub', '/some/sub/'],
		['/some/sub', '/some/sub/'],
		['/some/sub/', '/some/sub/']
	])('%j is %s', (base, folder) => {
		expect(siteFolder(base)).toBe(folder);
		expect(folderOf(base)).toBe(folder);
	});

	test.each(['https://council.example/sub/', '/some sub/', '/../up/', '/a"b/'])(
		'%s is refused with what was wanted',
		(base) => {
			expect(() => siteFolder(base)).toThrow(
				`OUTTURN_BASE is "${base}": it should be the site's folder from the root of its host, as in "/some/sub/"`
			);
			expect(folderOf(base)).toBeUndefined();
		}
	);
});
