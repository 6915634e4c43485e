import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/files';
import { filesIn, smallPackage, type Change } from './smallPackage';

/** Runs what a command runs, in a folder whose `data` holds the small package. */
function run(
	entry: string,
	{ args = [], name, changes = [] }: { args?: string[]; name?: string; changes?: Change[] }
) {
	const folder = dirname(dirname(smallPackage(...changes).from));
	const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
	const { status, stdout, stderr } = spawnSync(tsx, [join(ROOT, 'data', 'build', entry), ...args], {
		cwd: folder,
		env: { ...process.env, OUTTURN_DATA: name },
		encoding: 'utf8'
	});
	return { status, stdout, stderr, folder, written: filesIn(join(folder, 'static', 'data')) };
}

const runIn = (name: string, ...changes: Change[]) => run('package.ts', { name, changes });

describe('npm run data', () => {
	test('writes static/data, says what is in it and succeeds', () => {
		const { status, stdout, written } = runIn('small');
		expect(status).toBe(0);
		expect(stdout).toContain('4 measures of 3 indicators under 2 priorities');
		expect(written).toHaveLength(6);
	});

	test('says what is wrong, leaves the site’s data files as they were and fails', () => {
		const { status, stderr, written } = runIn('small', {
			file: 'places.csv',
			from: 'E01000002',
			to: 'E01000009'
		});
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^1 fault in the data; the site’s data files are as they were\.\n {2}places\.csv, row 2/
		);
		expect(written).toEqual([]);
	});

	test('names the packages that there are where it is asked for another, and fails', () => {
		const { status, stderr, written } = runIn('smal');
		expect(status).not.toBe(0);
		expect(stderr).toContain('no data/smal/datapackage.json. There are: small.');
		expect(written).toEqual([]);
	});

	test('names the tables that it did not read, since none is called so', () => {
		const { stdout } = runIn('small', { file: 'Targets.csv', from: '', to: 'a,b\n' });
		expect(stdout).toContain('Not read, since no table has that name: Targets.csv');
		expect(runIn('small').stdout).not.toContain('Not read');
	});

	test('checks the package that is named behind it, whichever is chosen', () => {
		const { status, stdout } = run('package.ts', { args: ['small'], name: 'smal' });
		expect(status).toBe(0);
		expect(stdout).toContain('4 measures of 3 indicators under 2 priorities');
	});
});

describe('npm run shapes', () => {
	const OUTLINES = join(ROOT, 'tests', 'data', 'build', 'shapes', 'wards.geojson');
	const shapesIn = (...args: string[]) => {
		const { folder, ...ran } = run(join('shapes', 'command.ts'), { args: [OUTLINES, ...args] });
		return {
			...ran,
			outlines: readFileSync(join(folder, 'data/small/boundaries.topo.json'), 'utf8')
		};
	};

	test('writes the outlines of the package that is named', () => {
		const { status, stdout, outlines } = shapesIn('--as', 'ward', '--for', 'small');
		expect(status).toBe(0);
		expect(stdout).toContain('small');
		expect(outlines).toContain('W05000001');
	});

	test('writes over nothing where no package is named', () => {
		const { status, stderr, outlines } = shapesIn('--as', 'ward');
		expect(status).toBe(1);
		expect(stderr).toContain('Name the package whose outlines these are: --for northbridge.');
		expect(outlines).not.toContain('W05000001');
	});
});
