import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../data/build/build';
import type { CorePart } from '../../../src/lib/data/schema/core';
import type { AreasPart } from '../../../src/lib/data/schema/parts';
import { REQUIRED_FILES, TABLE_FILES } from '../../../src/lib/data/schema/tables';
import { linkedAtlas } from '../../../src/lib/domain/area/linked';
import { linked } from '../../../src/lib/domain/measure/linked';
import { resultOf } from '../../../src/lib/domain/result';
import { ruleInForce } from '../../../src/lib/domain/result/ratingsUnderRule';
import { packageWithout, type Change } from './smallPackage';
import { ratingId } from '../../builders';

/** Whatever stands on areas. */
const OF_AREAS = [
	'geographies.csv',
	'areas.csv',
	'memberships.csv',
	'area-measures.csv',
	'area-values.csv',
	'places.csv',
	'postcodes.csv'
];
const ON_OTHERS: Record<string, string[]> = {
	'geographies.csv': [...OF_AREAS, 'boundaries.topo.json'],
	'areas.csv': [...OF_AREAS, 'boundaries.topo.json'],
	'area-measures.csv': ['area-measures.csv', 'area-values.csv']
};
/** The small package's required tables name rows of these. */
const NAMED_BY_REQUIRED = ['families.csv', 'comparators.csv'];

function built(without: readonly string[], changes: readonly Change[] = []) {
	const folders = packageWithout(without, changes);
	const { manifest, summary } = buildPackage(folders);
	const read = (file: string): unknown =>
		JSON.parse(readFileSync(join(folders.to, file), 'utf8')) as unknown;
	const { areas } = manifest.parts;
	return {
		manifest,
		summary,
		core: read(manifest.parts.core.file) as CorePart,
		areas: areas && (read(areas.file) as AreasPart)
	};
}

describe('a table that may be missing', () => {
	const may = TABLE_FILES.filter(
		(file) => !REQUIRED_FILES.includes(file) && !NAMED_BY_REQUIRED.includes(file)
	);

	test.each(may)('%s is left out of a package, with what stands on it', (file) => {
		expect(() => built(ON_OTHERS[file] ?? [file])).not.toThrow();
	});

	test('stops the build where another file names its rows', () => {
		expect(() => built(['areas.csv'])).toThrow('wanted one that areas.csv has');
		expect(() => built(['families.csv'])).toThrow('wanted one that families.csv has');
		expect(() => built(['comparators.csv'])).toThrow('one that comparators.csv has');
	});
});

describe('a table that is required', () => {
	test.each(REQUIRED_FILES)('%s is named where it is missing', (file) => {
		expect(() => built([file])).toThrow(`${file}: "no such file"`);
	});
});

describe('a package without areas', () => {
	const without = [...OF_AREAS, 'boundaries.topo.json'];

	test('has no part of them in its manifest', () => {
		const { manifest } = built(without);
		expect(Object.keys(manifest.parts)).toEqual(['core']);
	});

	test('is summed up without them', () => {
		const { summary } = built(without);
		expect(summary.split('\n')).toContain('no areas');
	});
});

describe('a package without boundaries', () => {
	test('has areas without cells, and no outlines', () => {
		const { manifest, areas, summary } = built(['boundaries.topo.json']);
		expect(manifest.parts.boundaries).toBeUndefined();
		expect(areas?.areas.map(({ cell }) => cell)).toEqual([null, null, null, null, null]);
		expect(summary).toContain('no boundaries: no map');
	});
});

describe('a package without groups', () => {
	test('has areas that are in none, with cells', () => {
		const { areas } = built(['memberships.csv']);
		expect(areas && linkedAtlas(areas).areas[0]?.groups).toEqual([]);
		expect(areas?.areas[0]?.cell).not.toBeNull();
	});
});

describe('a package without a rating rule', () => {
	test('rates nothing, and has no rule in force', () => {
		const core = linked(built(['rating-rules.csv', 'published-statuses.csv']).core);
		const ratings = core.measures.map((measure) => ratingId(resultOf(measure, '2011-12').rating));
		expect(new Set(ratings)).toEqual(new Set(['none']));
		expect(ruleInForce(core.measures)).toBeUndefined();
	});
});

describe('an area without a centre of its own', () => {
	test('has a cell in the cartogram by the middle of its shape', () => {
		const { areas } = built(
			[],
			[
				{ file: 'areas.csv', from: '53.44,-1.38', to: ',' },
				{
					file: 'boundaries.topo.json',
					from: '[[[-1.4,53.4]],[[-1.3,53.4]],[[-1.3,53.5]]]',
					to: '[[[-1.4,53.4],[-1.3,53.4]],[[-1.3,53.4],[-1.4,53.5],[-1.4,53.4]],[[-1.3,53.5],[-1.3,53.4]]]'
				}
			]
		);
		expect(areas?.areas[1]).toMatchObject({ latitude: null, cell: { row: expect.any(Number) } });
	});
});
