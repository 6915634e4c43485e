import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { filesZip } from '$lib/export/filesZip';
import { csvwFiles } from '$lib/export/package/csvwFiles';
import { packageFiles, packageZip } from '$lib/export/package/packageZip';
import { dryRunPackage } from '$lib/import/dryRun/package';
import { rawTables } from '$lib/package/rawTables';
import { readFile } from '$lib/import/read';
import { saidRun } from '../said';
import { shippedBase } from '../shippedBase';

const base = shippedBase();
const { publication, boundaries } = base;
const tables = rawTables(base);

function filesOf(zip: Uint8Array): Map<string, string> {
	const brought = readFile(zip, 'brought.zip');
	if (brought.kind !== 'package') throw new Error(`It was read as ${brought.kind}.`);
	return brought.files;
}

function withoutRevisions(text: string): string {
	const rows = csvParseRows(text);
	const [header = []] = rows;
	const at = header.indexOf('revised_from');
	expect(header.slice(at, at + 2)).toEqual(['revised_from', 'revised_on']);
	return csvFormatRows(rows.map((row) => row.toSpliced(at, 2)));
}

describe('a zip that is brought as a data package', () => {
	test('and is one, as it was taken out, has no issue and changes nothing', () => {
		const files = filesOf(packageZip({ tables, boundaries, publication }));
		const { issues, changes, parts } = saidRun(dryRunPackage({ files, base }));
		expect(issues).toEqual([]);
		expect(changes).toEqual([]);
		expect(parts).toBeDefined();
	});

	test('of an earlier build, without the columns that are younger, loses nothing', () => {
		const files = new Map(
			Object.entries(packageFiles({ tables, boundaries, publication })).map(([name, file]) => [
				name,
				name === 'observations.csv' ? withoutRevisions(file) : file
			])
		);
		const { issues, changes, parts } = saidRun(dryRunPackage({ files, base }));
		expect(issues).toEqual([]);
		expect(changes).toEqual([]);
		expect(JSON.stringify(parts?.core)).toBe(JSON.stringify(base.core));
	});

	test('and holds the tables for spreadsheets is told so once, and what to take instead', () => {
		const files = filesOf(filesZip(csvwFiles(tables, publication)));
		const { issues, parts } = saidRun(dryRunPackage({ files, base }));
		expect(issues).toHaveLength(1);
		expect(issues[0]?.wanted).toContain('this zip holds tables for spreadsheets');
		expect(issues[0]?.advice).toContain('Take “Data package” instead');
		expect(parts).toBeUndefined();
	});

	test.each(['datapackage.json', 'periods.csv'])(
		'and lacks %s alone is told which file that is',
		(lacking) => {
			const all = Object.entries(packageFiles({ tables, boundaries, publication }));
			const files = new Map(all.filter(([name]) => name !== lacking));
			const { issues, parts } = saidRun(dryRunPackage({ files, base }));
			expect(issues.map(({ sheet, wanted }) => [sheet, wanted])).toContainEqual([
				lacking,
				'the file'
			]);
			expect(parts).toBeUndefined();
		}
	);
});
