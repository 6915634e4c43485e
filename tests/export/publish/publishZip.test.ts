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
		const expected = [...names.sort(), 'manifest.json.gz', 'manifest.json'].map(
			(name) => `data/${name}`
		);
		expect(Object.keys(files)).toEqual(['README.txt', ...expected]);
		for (const name of [...names, 'manifest.json'])
			expect(strFromU8(files[`data/${name}`] as Uint8Array)).toBe(read(name));
	});

	it('has the manifest compressed, too, since a host may send the old one else', () => {
		const compressed = gunzipSync(files['data/manifest.json.gz'] as Uint8Array);
		expect(strFromU8(compressed)).toBe(read('manifest.json'));
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
