import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/files';
import { filesIn, smallPackage, type Change } from './smallPackage';

/** Runs what `npm run data` runs, in a folder whose `data` holds the small package. */
function runIn(name: string, ...changes: Change[]) {
	const folder = dirname(dirname(smallPackage(...changes).from));
	const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
	const entry = join(ROOT, 'data', 'build', 'package.ts');
	const { status, stdout, stderr } = spawnSync(tsx, [entry], {
		cwd: folder,
		env: { ...process.env, OUTTURN_DATA: name },
		encoding: 'utf8'
	});
	return { status, stdout, stderr, written: filesIn(join(folder, 'static', 'data')) };
}

describe('npm run data', () => {
	test('writes static/data, says what is in it and succeeds', () => {
		const { status, stdout, written } = runIn('small');
		expect(status).toBe(0);
		expect(stdout).toContain('4 measures of 3 indicators under 2 priorities');
		expect(written).toHaveLength(6);
	});

	test('says what is wrong, writes nothing and fails', () => {
		const { status, stderr, written } = runIn('small', {
			file: 'places.csv',
			from: 'E01000002',
			to: 'E01000009'
		});
		expect(status).toBe(1);
		expect(stderr).toMatch(/^1 fault in the data; nothing was written\.\n {2}places\.csv, row 2/);
		expect(written).toEqual([]);
	});

	test('names the packages that there are where it is asked for another, and fails', () => {
		const { status, stderr, written } = runIn('smal');
		expect(status).not.toBe(0);
		expect(stderr).toContain('no data/smal/datapackage.json. There are: small.');
		expect(written).toEqual([]);
	});
});
