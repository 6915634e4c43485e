import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildPackage } from '../../../data/build/build';
import { described } from '../../../data/build/describe';
import { newPackage } from '../../../data/build/newPackage';
import { columnsOf, TABLE_FILES, type TableFile } from '../../../src/lib/data/schema/tables';
import { filesIn } from './smallPackage';

function home(): string {
	const folder = mkdtempSync(join(tmpdir(), 'outturn-new-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

const REQUIRED = [
	'datapackage.json',
	'indicators.csv',
	'observations.csv',
	'periods.csv',
	'priorities.csv'
];

describe('npm run new', () => {
	test('writes the tables that a package must have, each with its header and one example row', () => {
		const data = home();
		newPackage('northbridge', data);
		const files = filesIn(join(data, 'northbridge'));
		expect(files).toEqual(expect.arrayContaining(REQUIRED));
		for (const file of files.filter((one) => one.endsWith('.csv'))) {
			const table = csvParse(readFileSync(join(data, 'northbridge', file), 'utf8'));
			expect(table.columns).toEqual(columnsOf(file as TableFile));
			expect(table).toHaveLength(1);
		}
	});

	test('writes a description of just these tables, under the name of the place', () => {
		const data = home();
		newPackage('north-bridge', data);
		const text = readFileSync(join(data, 'north-bridge', 'datapackage.json'), 'utf8');
		const files = filesIn(join(data, 'north-bridge'));
		expect(described(text, (file) => files.includes(file)).text).toBe(text);
		expect(JSON.parse(text)).toMatchObject({ site: { place: 'North Bridge' } });
	});

	test('says of every figure that it is an example', () => {
		const data = home();
		newPackage('northbridge', data);
		const figures = readFileSync(join(data, 'northbridge', 'observations.csv'), 'utf8');
		expect(figures).toContain('Example figure, published nowhere');
	});

	test('passes the checks as it is', () => {
		const data = home();
		newPackage('northbridge', data);
		const { summary } = buildPackage({ from: join(data, 'northbridge'), to: join(data, 'site') });
		expect(summary).toContain('1 measure of 1 indicator under 1 priority');
		expect(summary).toContain('1 figure, 0 pieces of commentary, 0 figures of context');
	});

	test('puts the invented figures under no licence that there is, and attributes them to nobody', () => {
		const data = home();
		newPackage('northbridge', data);
		const text = readFileSync(join(data, 'northbridge', 'datapackage.json'), 'utf8');
		expect(JSON.parse(text)).toMatchObject({
			licenses: [
				{ title: 'Example licence, to be replaced', path: 'https://www.example.org/licence' }
			]
		});
		expect(text).not.toMatch(/attribution|government/i);
	});

	test('tells of every other table with its header', () => {
		const data = home();
		newPackage('northbridge', data);
		const readMe = readFileSync(join(data, 'northbridge', 'README.md'), 'utf8');
		const files = filesIn(join(data, 'northbridge'));
		for (const file of TABLE_FILES.filter((one) => !files.includes(one)))
			expect(readMe).toContain(columnsOf(file).join(','));
	});

	test('leaves a folder that is there as it is', () => {
		const data = home();
		mkdirSync(join(data, 'build'));
		writeFileSync(join(data, 'build', 'note.txt'), 'mine');
		expect(() => newPackage('build', data)).toThrow(/is there already, and nothing in it/);
		expect(filesIn(join(data, 'build'))).toEqual(['note.txt']);
	});

	test.each(['', 'Northbridge', 'north bridge', '../northbridge', '-x', 'north_bridge', '1st'])(
		'refuses the name "%s" with what a name is, and writes nothing',
		(name) => {
			const data = home();
			expect(() => newPackage(name, data)).toThrow(/small letters, digits and dashes/);
			expect(filesIn(data)).toEqual([]);
		}
	);
});
