import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storeData } from '$lib/offline/data';
import { dropOldSites } from '$lib/offline/site';
import { nameHere } from '$lib/state/page/nameHere';

let names: string[];
beforeEach(() => {
	names = [];
	vi.stubGlobal('caches', {
		keys: async () => [...names],
		delete: async (name: string) => (names = names.filter((one) => one !== name)),
		open: async (name: string) => {
			names.push(name);
			return { match: async () => true, put: async () => {}, keys: async () => [] };
		}
	});
	vi.stubGlobal('location', { origin: 'https://host.example' });
	const manifest = { parts: { core: { file: 'core.json', hash: '0' } } };
	vi.stubGlobal('fetch', async () => new Response(JSON.stringify(manifest)));
});
afterEach(() => vi.unstubAllGlobals());

test('what pages of one domain share is named after the site’s folder; at the root as it always was', () => {
	expect(nameHere('outturn', '')).toBe('outturn');
	expect(nameHere('outturn', '/north/east')).toBe('outturn/north/east');
});

test.each([
	['', 'outturn-data'],
	['/north', 'outturn-data/north']
])('data of the site at "%s" are stored in %s', async (base, name) => {
	expect(await storeData(base)).toBe(true);
	expect(names).toEqual([name]);
});

test.each([
	['', ['outturn-site-b', 'outturn-site-c']],
	['/north', ['outturn-site-b/north', 'outturn-site-c/north']]
])('the site at "%s" lets go of its own old builds alone', async (base, kept) => {
	const folders = ['', '/north', '/north-east', '/north/east'];
	const all = folders.flatMap((folder) =>
		['a', 'b', 'c'].map((version) => `outturn-site-${version}${folder}`)
	);
	names = all;
	await dropOldSites({ base });
	const own = all.filter((name) => name.replace(/^outturn-site-[abc]/, '') === base);
	expect(names).toEqual(all.filter((name) => !own.includes(name) || kept.includes(name)));
});
