import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '$lib/data/schema/core';
import { packageFiles, packageZip, type PackageContent } from '$lib/export/package/packageZip';
import { buildPackage } from '../../../data/build/build';
import { EXAMPLE } from '../../tools/example';
import { filesBelow, ROOT, textOf } from '../../tools/files';
import { shippedPublication } from '../../tools/published';
import { SHIPPED_TABLES } from '../rawTables';

const DESCRIPTION = JSON.parse(textOf(`${EXAMPLE}/datapackage.json`));
const SHIPPED: PackageContent = {
	tables: SHIPPED_TABLES,
	boundaries: { schema: 3, ...JSON.parse(textOf(`${EXAMPLE}/boundaries.topo.json`)) },
	publication: shippedPublication(),
	made: new Date(2026, 10, 25)
};
const AGAIN = {
	...shippedPublication(),
	title: 'Q1: "first" $& quarter',
	publishedOn: '2012-08-01',
	source: 'A {draft}'
};

/** A build takes seconds where other tests run beside it. */

let shipped: Manifest;
beforeAll(() => {
	const to = mkdtempSync(join(tmpdir(), 'outturn-'));
	shipped = buildPackage({ from: join(ROOT, 'data', 'rotherham'), to }).manifest;
	rmSync(to, { recursive: true });
});

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outturn-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function unpacked(content: PackageContent): string {
	const into = join(folder, 'data');
	mkdirSync(into);
	for (const [name, bytes] of Object.entries(unzipSync(packageZip(content))))
		writeFileSync(join(into, name), bytes);
	return into;
}
const built = (from: string) => buildPackage({ from, to: join(folder, 'built') }).manifest;

describe('packageZip', () => {
	it('holds the files of data/, each to the byte, and a page of plain words', () => {
		const { 'README.txt': words, ...files } = unzipSync(packageZip(SHIPPED));
		expect(strFromU8(words as Uint8Array)).toMatch(/may be run by a spreadsheet as a formula/);
		const data = filesBelow(EXAMPLE).filter((path) => /\.(csv|json)$/.test(path));
		expect(Object.keys(files).sort()).toEqual(data.map((path) => path.slice(`${EXAMPLE}/`.length)));
		for (const [name, bytes] of Object.entries(files))
			expect(
				Buffer.from(bytes).equals(readFileSync(join(ROOT, 'data', 'rotherham', name))),
				name
			).toBe(true);
	});

	it('replaces data/: built from, it gives the very same dataset', () => {
		expect(built(unpacked(SHIPPED))).toEqual(shipped);
	});

	it('names another publication, and leaves all else that datapackage.json says', () => {
		const files = unzipSync(packageZip({ ...SHIPPED, publication: AGAIN }));
		const said = JSON.parse(new TextDecoder().decode(files['datapackage.json']));
		const { title, publishedOn, source } = AGAIN;
		expect(said).toEqual({ ...DESCRIPTION, publication: { title, publishedOn, source } });
		expect(built(unpacked({ ...SHIPPED, publication: AGAIN }))).toMatchObject(AGAIN);
	});

	it.each([
		[
			'another council',
			{ organisation: 'Northbridge Council', place: 'Northbridge' },
			'northbridge'
		],
		['another subject of the same council', { subject: 'housing' }, 'rotherham-housing']
	])(
		'is named anew for %s, and says nothing of the package that the site was built with',
		(_, change, name) => {
			const site = { ...SHIPPED.publication.site, ...change, name: 'Ours' };
			const files = unzipSync(packageZip({ ...SHIPPED, publication: { ...AGAIN, site } }));
			const said = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array));
			expect(said).toMatchObject({ name: `outturn-${name}`, title: `Ours: ${AGAIN.title}` });
			expect(said).not.toHaveProperty('description');
			expect(said).not.toHaveProperty('keywords');
			expect(JSON.stringify(said.resources)).not.toMatch(/Rotherham/);
		}
	);

	it('leaves text as it is that a spreadsheet would run, since programs read it', () => {
		const commentary = SHIPPED_TABLES['commentary.csv'].map((row) => ({ ...row, text: '=1+1' }));
		const tables = { ...SHIPPED_TABLES, 'commentary.csv': commentary };
		const from = unpacked({ ...SHIPPED, tables });
		expect(readFileSync(join(from, 'commentary.csv'), 'utf8')).toContain(',=1+1,');
		expect(built(from).version).not.toBe(shipped.version);
	});

	it('of another council leaves out a table without rows, and builds all the same', () => {
		const site = { ...AGAIN.site, organisation: 'Another Council', place: 'Another' };
		const tables = { ...SHIPPED_TABLES, 'commentary.csv': [], 'commentary-figures.csv': [] };
		const from = unpacked({ ...SHIPPED, tables, publication: { ...AGAIN, site } });
		expect(readdirSync(from)).not.toContain('commentary.csv');
		const { resources } = JSON.parse(readFileSync(join(from, 'datapackage.json'), 'utf8'));
		const paths = (resources as { path: string }[]).map(({ path }) => path);
		expect(paths).toContain('indicators.csv');
		expect(paths).not.toContain('commentary.csv');
		expect(() => built(from)).not.toThrow();
	});

	it('of another council has no key to a table that it leaves out', () => {
		const site = { ...AGAIN.site, organisation: 'Another Council', place: 'Another' };
		const tables = { ...SHIPPED_TABLES, 'families.csv': [] };
		const files = packageFiles({ ...SHIPPED, tables, publication: { ...AGAIN, site } });
		expect(files['datapackage.json']).toContain('"resource": "priorities"');
		expect(files['datapackage.json']).not.toContain('"families"');
	});

	it('is the same for the same dataset', () => {
		expect(packageZip(SHIPPED)).toEqual(packageZip(SHIPPED));
	});
});
