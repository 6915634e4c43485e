import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildPackage } from '../../data/build/build';
import { described } from '../../data/build/describe';
import { linkedCore, type CorePart, type LinkedCore } from '../../src/lib/data/schema/core';
import type { AreasPart } from '../../src/lib/data/schema/parts';
import { columnsOf, type RawCells } from '../../src/lib/data/schema/tables';
import { rawTables } from '../../src/lib/package/rawTables';
import { contraryFiles, LEFT_OUT, writePackage, type Files } from './packages';

/** What the build makes of a package: its core as the pages read it, and the names of its parts. */
function built(files: Files): { core: LinkedCore; parts: string[] } {
	const folder = mkdtempSync(join(tmpdir(), 'outturn-packages-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const to = join(folder, 'built');
	const { manifest } = buildPackage({ from: writePackage(files, join(folder, 'made')), to });
	const core = readFileSync(join(to, manifest.parts.core.file), 'utf8');
	return {
		core: linkedCore(JSON.parse(core) as CorePart),
		parts: Object.keys(manifest.parts).sort()
	};
}

/** The parts that measures and areas are stored in. */
function parted(files: Files): { core: CorePart; areas: AreasPart } {
	const folder = mkdtempSync(join(tmpdir(), 'outturn-packages-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const to = join(folder, 'built');
	const { manifest } = buildPackage({ from: writePackage(files, join(folder, 'made')), to });
	const partIn = (file = '') => JSON.parse(readFileSync(join(to, file), 'utf8')) as unknown;
	const { core, areas } = manifest.parts;
	return { core: partIn(core.file) as CorePart, areas: partIn(areas?.file) as AreasPart };
}

const packageWithout = (what: string) => {
	const leaveOut = LEFT_OUT[what];
	if (!leaveOut) throw new Error(`No package is made for "${what}".`);
	return built(leaveOut(contraryFiles()));
};
const seriesOf = ({ measures }: LinkedCore) =>
	new Set(measures.flatMap(({ observations }) => observations.map(({ series }) => series)));

describe('the contrary package', () => {
	test('is built with every part', () => {
		const { core, parts } = built(contraryFiles());
		expect(parts).toEqual(['areas', 'boundaries', 'core', 'places', 'postcodes']);
		expect(core.measures).toHaveLength(30);
		expect(core.priorities).toHaveLength(12);
		expect(core.priorities.filter(({ parentId }) => parentId)).toHaveLength(8);
		expect(core.priorities.map(({ number }) => number)).toEqual([
			...[1, '1.1', '1.2', 2, '2.1', '2.2'],
			...[3, '3.1', '', 4, '4.1', '4.2']
		]);
	});

	test('describes its tables as they are read', () => {
		const files = contraryFiles();
		const { changed } = described(files['datapackage.json'] ?? '', (file) => file in files);
		expect(changed).toEqual([]);
	});

	test.each(['observations.csv', 'area-values.csv'] as const)(
		'gives every row of %s back as it was written, with its forecasts and intervals',
		(file) => {
			const columns = columnsOf(file);
			// A number is written without the zeros that pad it: the printed text has them.
			const cell = (name: string, text = '') =>
				name === 'value' && text ? String(Number(text)) : text;
			const textsOf = (rows: readonly RawCells[]) =>
				rows.map((row) => columns.map((name) => cell(name, row[name])).join('|')).sort();
			const given = csvParse(contraryFiles()[file] ?? '');
			const { core, areas } = parted(contraryFiles());
			expect(given.filter(({ lower }) => lower).length).toBeGreaterThan(4);
			expect(textsOf(rawTables({ core, areas })[file])).toEqual(textsOf(given));
		}
	);

	test('has no England, and no reference that is a National Indicator’s', () => {
		const text = Object.values(contraryFiles()).join('\n');
		expect(text).not.toMatch(/England(?!\s*and Wales)|\bNI \d|\bE0\d{7}/);
	});
});

describe('a package with a part missing builds its core:', () => {
	test.each<[what: string, holds: (made: ReturnType<typeof built>) => void]>([
		['no areas', ({ parts }) => expect(parts).toEqual(['core'])],
		['no boundaries', ({ parts }) => expect(parts).not.toContain('boundaries')],
		['no postcodes', ({ parts }) => expect(parts).toEqual(['areas', 'boundaries', 'core'])],
		[
			'no commentary',
			({ core }) => expect(core.measures.flatMap(({ commentary }) => commentary)).toEqual([])
		],
		['no targets', ({ core }) => expect(seriesOf(core)).not.toContain('target')],
		[
			'no comparators',
			({ core }) => expect(seriesOf(core)).toEqual(new Set(['actual', 'target', 'forecast']))
		],
		['one period', ({ core }) => expect(core.periods.map(({ id }) => id)).toEqual(['p24'])],
		['one priority', ({ core }) => expect(core.priorities).toHaveLength(1)],
		['200 measures', ({ core }) => expect(core.measures).toHaveLength(200)],
		[
			'one measure, and the tables that every package needs',
			({ core, parts }) => {
				expect(parts).toEqual(['core']);
				expect(core.measures).toHaveLength(1);
			}
		]
	])('%s', (what, holds) => holds(packageWithout(what)));

	test('each of them, and no other', () => {
		expect(Object.keys(LEFT_OUT)).toHaveLength(10);
	});
});
