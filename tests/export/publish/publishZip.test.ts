import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Manifest } from '$lib/data/schema/core';
import { hash16, manifestFor } from '$lib/export/publish/manifest';
import { publishZip } from '$lib/export/publish/publishZip';
import * as v from 'valibot';
import * as build from '../../../data/build/manifest';
import { textOf } from '../../tools/files';

const SHIPPED = JSON.parse(textOf('static/data/manifest.json')) as Manifest;
const read = (file: string) => textOf(join('static/data', file));
const partOf = (name: keyof Manifest['parts']): unknown =>
	JSON.parse(read(SHIPPED.parts[name].file));
const PARTS = {
	core: partOf('core'),
	areas: partOf('areas'),
	boundaries: partOf('boundaries'),
	places: partOf('places'),
	postcodes: partOf('postcodes')
};
const MADE = new Date(2026, 10, 25);

describe('manifestFor', () => {
	it('gives the shipped parts the manifest that the build gave them', () => {
		expect(manifestFor(SHIPPED, PARTS).manifest).toEqual(SHIPPED);
	});

	it('gives the shipped parts the files that the build wrote', () => {
		for (const { file, content, hash } of Object.values(manifestFor(SHIPPED, PARTS).files)) {
			expect(content).toBe(read(file));
			expect(file).toContain(hash);
		}
	});

	it('gives another version to another title, day, source or part', () => {
		const versions = [
			manifestFor(SHIPPED, PARTS),
			manifestFor({ ...SHIPPED, title: 'Other' }, PARTS),
			manifestFor({ ...SHIPPED, publishedOn: '2012-09-20' }, PARTS),
			manifestFor({ ...SHIPPED, source: 'Other' }, PARTS),
			manifestFor(SHIPPED, { ...PARTS, places: { schema: 2, places: [] } })
		].map(({ manifest }) => manifest.version);
		expect(new Set(versions).size).toBe(versions.length);
	});

	it('reckons any text’s hash as the build does, also one with half a letter', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(hash16(text)).toBe(build.hash16(text));
			})
		);
		expect(hash16('\ud800')).toBe(build.hash16('\ud800'));
	});
});

describe('publishZip', () => {
	const files = unzipSync(publishZip({ manifest: SHIPPED, parts: PARTS, made: MADE }));

	it('holds a site’s data files as the build writes them, the manifest last, and a README', () => {
		const names = Object.values(SHIPPED.parts).map(({ file }) => file);
		const expected = [...names.sort(), 'manifest.json'].map((name) => `data/${name}`);
		expect(Object.keys(files)).toEqual(['README.txt', ...expected]);
		for (const name of [...names, 'manifest.json'])
			expect(strFromU8(files[`data/${name}`] as Uint8Array)).toBe(read(name));
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
		const parts = { ...PARTS, places: { schema: 2, places: [] } };
		expect(() => publishZip({ manifest: SHIPPED, parts })).toThrow(
			/The part "places" is places\.[0-9a-f]{16}\.json; the manifest names places\.[0-9a-f]{16}\.json/
		);
	});
});
