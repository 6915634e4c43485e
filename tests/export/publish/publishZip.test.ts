import { join } from 'node:path';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Manifest } from '$lib/data/schema/core';
import { publishZip } from '$lib/export/publish/publishZip';
import * as v from 'valibot';
import { textOf } from '../../tools/files';

const SHIPPED = JSON.parse(textOf('static/data/manifest.json')) as Manifest;
const read = (file: string) => textOf(join('static/data', file));
const partOf = (name: keyof Manifest['parts']): unknown =>
	JSON.parse(read(SHIPPED.parts[name]?.file ?? ''));
const PARTS = {
	core: partOf('core'),
	areas: partOf('areas'),
	boundaries: partOf('boundaries'),
	places: partOf('places'),
	postcodes: partOf('postcodes')
};
const MADE = new Date(2026, 10, 25);

describe('publishZip', () => {
	const files = unzipSync(publishZip({ manifest: SHIPPED, parts: PARTS, made: MADE }));

	it('holds a site’s data files as the build writes them, the manifest last, and a README', () => {
		const names = Object.values(SHIPPED.parts).map(({ file }) => file);
		const following = ['data/published.html', 'data/published.css', 'manifest.webmanifest'];
		expect(Object.keys(files)).toEqual([
			'README.txt',
			...names.sort().map((name) => `data/${name}`),
			...[...following, 'data/manifest.json'].flatMap((name) => [`${name}.gz`, name])
		]);
		for (const name of [...names, 'manifest.json'])
			expect(strFromU8(files[`data/${name}`] as Uint8Array)).toBe(read(name));
	});

	it('has what replaces a file of the host compressed, too, since a host may send the old one else', () => {
		const compressed = Object.keys(files).filter((name) => name.endsWith('.gz'));
		expect(compressed).toContain('data/manifest.json.gz');
		for (const name of compressed)
			expect(gunzipSync(files[name] as Uint8Array)).toEqual(files[name.replace(/\.gz$/, '')]);
	});

	it('names what is installed after the council whose figures are published', () => {
		const site = { ...SHIPPED.site, name: 'Northbridge · Housing', place: 'Northbridge' };
		const zip = unzipSync(publishZip({ manifest: { ...SHIPPED, site }, parts: PARTS }));
		expect(JSON.parse(strFromU8(zip['manifest.webmanifest'] as Uint8Array))).toMatchObject({
			name: 'Northbridge · Housing',
			short_name: 'Northbridge'
		});
		expect(strFromU8(zip['data/published.html'] as Uint8Array)).toContain('Northbridge · Housing');
	});

	it('brings the council’s drawing where it has one', () => {
		const site = { ...SHIPPED.site, logo: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
		const zip = unzipSync(publishZip({ manifest: { ...SHIPPED, site }, parts: PARTS }));
		expect(strFromU8(zip['logo.svg'] as Uint8Array)).toBe(site.logo);
	});

	it('hides what pages say as built from readers without script, and shows that there is other', () => {
		const css = strFromU8(files['data/published.css'] as Uint8Array);
		expect(css).toMatch(/\.app,\s+\.as-built \{\s+display: none/);
		expect(css).toMatch(/\.published-since \{\s+display: inline/);
	});

	it('says in plain words what to do, on one page', () => {
		const lines = strFromU8(files['README.txt'] as Uint8Array).split('\r\n');
		expect(lines[0]).toBe(SHIPPED.title);
		expect(lines).toContain(
			'Source: Rotherham Borough Council, report of 19 September 2012. Published 19 September 2012.'
		);
		expect(lines.length).toBeLessThan(60);
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(110);
	});

	it('has a manifest that a site accepts', () => {
		const text = strFromU8(files['data/manifest.json'] as Uint8Array);
		expect(v.safeParse(Manifest, JSON.parse(text)).success).toBe(true);
	});

	it('refuses a part that is not the one that the manifest names, which a site would refuse', () => {
		const parts = { ...PARTS, places: { schema: 3, places: [] } };
		expect(() => publishZip({ manifest: SHIPPED, parts })).toThrow(
			/The part "places" is places\.[0-9a-f]{16}\.json; the manifest names places\.[0-9a-f]{16}\.json/
		);
	});
});
