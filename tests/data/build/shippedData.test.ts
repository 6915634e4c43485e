import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteDataMadeOf } from '../../../data/build/madeOf';
import { areFresh } from '../../../data/build/shippedData';

const home = process.cwd();
let folder = '';

/** A project with two packages, whose data files were made of the first. */
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outturn-fresh-'));
	const CODE = ['data/build', 'src/lib/data/schema', 'src/lib/domain', 'src/lib/package'];
	for (const made of [...CODE, 'data/one', 'data/two', 'static/data'])
		mkdirSync(join(folder, made), { recursive: true });
	for (const name of ['one', 'two']) writeFileSync(join(folder, 'data', name, 'areas.csv'), name);
	age('data/one', 'data/one/areas.csv', 'data/two', 'data/two/areas.csv', ...CODE);
	writeFileSync(join(folder, 'static/data/manifest.json'), '{}');
	process.chdir(folder);
	noteDataMadeOf('data/one');
});

afterEach(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true });
});

const age = (...paths: string[]) =>
	paths.forEach((path) => utimesSync(join(folder, path), 1_000_000, 1_000_000));

describe('the data files are fresh', () => {
	test('where they were made of this package and are younger than it', () => {
		expect(areFresh('data/one')).toBe(true);
	});

	test('not where they were made of another package, however young', () => {
		expect(areFresh('data/two')).toBe(false);
	});

	test('not where nobody noted what they were made of', () => {
		rmSync('node_modules', { recursive: true });
		expect(areFresh('data/one')).toBe(false);
	});

	test('not where a table of this package was changed since', () => {
		const later = Date.now() / 1000 + 60;
		utimesSync('data/one/areas.csv', later, later);
		expect(areFresh('data/one')).toBe(false);
	});

	test('whatever happens in another package', () => {
		const later = Date.now() / 1000 + 60;
		utimesSync('data/two/areas.csv', later, later);
		expect(areFresh('data/one')).toBe(true);
	});

	test('not where a table was taken away since', () => {
		const later = Date.now() / 1000 + 60;
		rmSync('data/one/areas.csv');
		utimesSync('data/one', later, later);
		expect(areFresh('data/one')).toBe(false);
	});
});
