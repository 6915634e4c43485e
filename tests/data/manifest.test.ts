import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '$lib/data/schema/core';
import { hash16, manifestFor } from '$lib/data/schema/manifest';
import { textOf } from '../tools/files';

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
const ofNode = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

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
			manifestFor(SHIPPED, { ...PARTS, places: { schema: 3, places: [] } })
		].map(({ manifest }) => manifest.version);
		expect(new Set(versions).size).toBe(versions.length);
	});

	it('reckons any text’s hash as node does, also one with half a letter', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(hash16(text)).toBe(ofNode(text));
			})
		);
		expect(hash16('\ud800')).toBe(ofNode('\ud800'));
	});
});
