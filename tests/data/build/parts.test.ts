import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../data/build/build';
import { SCHEMA_VERSION } from '../../../src/lib/data/schema/atoms';
import { Manifest } from '../../../src/lib/data/schema/core';
import { PARTS, type PartName, type PartOf } from '../../../src/lib/data/schema/parts';
import { filesIn, smallPackage } from './smallPackage';
import { rawTables } from '../../../src/lib/package/rawTables';

/** A part as it was written, held against its schema. */
function partIn<N extends PartName>(folder: string, manifest: Manifest, name: N): PartOf<N> {
	const text = readFileSync(join(folder, manifest.parts[name]?.file ?? ''), 'utf8');
	return v.parse(PARTS[name], JSON.parse(text)) as PartOf<N>;
}

function build() {
	const folders = smallPackage();
	const { manifest, summary } = buildPackage(folders);
	return { folders, manifest, summary, core: partIn(folders.to, manifest, 'core') };
}

describe('the core part', () => {
	test("has the measures in the report's order: by number, then by part", () => {
		const ids = build().core.measures.map(({ id }) => id);
		expect(ids).toEqual(['ni-116', 'ni-53a', 'ni-53b', 'ni-76']);
	});

	test('opens on the period with published statuses that ends last', () => {
		expect(build().core.periodId).toBe('2012-13-q1');
	});

	test('gives a figure the unit of its measure, unless the figure has its own', () => {
		const units = build().core.measures.map(({ observations }) =>
			observations.map((o) => o.unitId)
		);
		expect(units).toEqual([
			['percent', 'percent'],
			['percent'],
			['percent', 'count'],
			['count', 'count', 'count']
		]);
	});

	test('keeps the figure as a number, the text as printed and a marker as its letter', () => {
		const [, poverty] = build().core.measures[0]?.observations ?? [];
		expect(poverty).toMatchObject({
			value: 23.3,
			printed: '23.30%',
			marker: 'p',
			refersTo: '2009'
		});
	});

	test('has null for a blank number or flag, and an empty text for a blank text', () => {
		const schools = build().core.measures.at(-1);
		expect(schools).toMatchObject({ part: '', familyId: '', comparatorId: null });
		expect(schools?.observations[1]).toMatchObject({ value: null, numerator: null, note: '' });
		expect(schools?.statuses[0]?.met).toEqual({ target: 'na', stat_neighbours: 'na' });
	});

	test('rates a measure by the rule in force, and says where that is written', () => {
		const [poverty] = build().core.measures;
		expect(poverty?.ratedBy).toEqual({
			rule: { kind: 'target-and-comparator' },
			own: false,
			comparatorIds: null,
			source: 'Appendix A'
		});
	});

	test('rates a measure that names a rule by its own, whose blank limit is zero', () => {
		expect(build().core.measures.at(-1)?.ratedBy).toEqual({
			rule: { kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 10 },
			own: true,
			comparatorIds: null,
			source: 'A council'
		});
	});

	test('keeps both limits of a tolerance', () => {
		const { from, to } = smallPackage({
			file: 'rating-rules.csv',
			from: ',,,10,',
			to: ',,2.5,10,'
		});
		const { manifest } = buildPackage({ from, to });
		expect(partIn(to, manifest, 'core').measures.at(-1)?.ratedBy?.rule).toEqual({
			kind: 'target-with-tolerance',
			goodWithin: 2.5,
			middleWithin: 10
		});
	});

	const RULES = 'source\n,target-and-comparator,,,,Appendix A\nni-76,target-with-tolerance,,,10,';
	const withThresholds = (...rows: string[]) => {
		const { from, to } = smallPackage({
			file: 'rating-rules.csv',
			from: RULES,
			to: `good_from,middle_from,source\n${rows.join('\n')},`
		});
		return partIn(to, buildPackage({ from, to }).manifest, 'core');
	};

	test('keeps the thresholds of a measure, beside the rule in force', () => {
		const core = withThresholds(
			',target-and-comparator,,,,,,Appendix A',
			'ni-76,thresholds,,,,1000.5,1500'
		);
		expect(core.measures.at(-1)?.ratedBy).toMatchObject({
			rule: { kind: 'thresholds', goodFrom: 1000.5, middleFrom: 1500 },
			own: true
		});
		expect(rawTables({ core })['rating-rules.csv'].at(-1)).toMatchObject({
			rule: 'thresholds',
			good_from: '1000.5',
			middle_from: '1500'
		});
	});

	test('rates no other measure where the only rules are thresholds, and writes no other rule', () => {
		const core = withThresholds('ni-76,thresholds,,,,1000,1500');
		expect(core.measures.map(({ ratedBy }) => ratedBy?.rule.kind)).toEqual([
			undefined,
			undefined,
			undefined,
			'thresholds'
		]);
		expect(rawTables({ core })['rating-rules.csv']).toHaveLength(1);
	});

	test('has the actions of a measure and the notes on its targets, and gives the same rows again', () => {
		const NOTE = {
			indicator_id: 'ni-76',
			period_id: '2011-12',
			set_by: 'Cabinet',
			set_on: '2011-03-01',
			reason: 'Why.'
		};
		const ACTION = {
			indicator_id: 'ni-76',
			period_id: '2011-12',
			text: 'Act.',
			owner: 'Head of Schools',
			due: '2012-03-31',
			state: 'under-way',
			source: 'Plan'
		};
		const table = (row: Record<string, string>) =>
			`${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
		const { from, to } = smallPackage(
			{ file: 'target-notes.csv', from: '', to: table(NOTE) },
			{ file: 'actions.csv', from: '', to: table(ACTION) }
		);
		const core = partIn(to, buildPackage({ from, to }).manifest, 'core');
		const { period_id: periodId, text, owner, due, state, source } = ACTION;
		expect(core.measures.at(-1)?.actions).toEqual([{ periodId, text, owner, due, state, source }]);
		expect(core.measures.at(-1)?.targetNotes).toEqual([
			{ periodId, setBy: 'Cabinet', setOn: '2011-03-01', reason: 'Why.' }
		]);
		const tables = rawTables({ core });
		expect(tables['actions.csv']).toEqual([ACTION]);
		expect(tables['target-notes.csv']).toEqual([NOTE]);
	});

	test('has no word of actions and notes in a package without them, whose hash so stays', () => {
		for (const measure of build().core.measures) {
			expect(measure).not.toHaveProperty('actions');
			expect(measure).not.toHaveProperty('targetNotes');
		}
	});

	test('knows whom a measure counts, and has null where that is not said', () => {
		const cohorts = build().core.measures.map(({ cohort }) => cohort);
		expect(cohorts).toEqual([null, { one: 'mother', many: 'mothers' }, null, null]);
	});

	test('has the figures that are quoted of a measure, as they are written and as numbers', () => {
		const quoted = build().core.measures.map((measure) => measure.quoted);
		expect(quoted).toEqual([
			[
				{
					periodId: '2011-12',
					series: 'actual',
					what: 'level',
					against: '',
					quoted: '23.3%',
					value: 23.3,
					source: 'Appendix A'
				}
			],
			[],
			[],
			[]
		]);
	});

	test('is the same from a file that a spreadsheet saved, with its mark and line ends', () => {
		const saved = '\uFEFFid,number,title\r';
		const folders = smallPackage({ file: 'priorities.csv', from: 'id,number,title', to: saved });
		expect(buildPackage(folders).manifest).toEqual(build().manifest);
	});

	test('keeps a line break within a quoted text', () => {
		expect(build().core.measures[0]?.observations[0]?.note).toBe('Two years behind,\nas ever.');
	});
});

describe('the other parts', () => {
	test("have each measure's values in the order of the areas, and null where none is published", () => {
		const { folders, manifest } = build();
		const { areas, values } = partIn(folders.to, manifest, 'areas');
		expect(areas.map(({ code }) => code)).toEqual([
			'E01000001',
			'E01000002',
			'E05000001',
			'masbrough',
			'E08000018'
		]);
		expect(values).toEqual([
			{
				measureId: 'child-poverty',
				periodId: '2009',
				values: [null, 41.9, null, null, 23.3],
				printed: ['', '41.9%', '', '', '23.3%'],
				lower: [null, 39.2, null, null, null],
				upper: [null, 44.7, null, null, null]
			},
			{
				measureId: 'imd-rank',
				periodId: '2009',
				values: [1024, null, null, null, null],
				printed: ['1,024', 'N/A', '', '', ''],
				markers: [null, 'c', null, null, null]
			}
		]);
	});

	test('have the boundaries as they were drawn, with the number of the schema', () => {
		const { folders, manifest } = build();
		const drawn: unknown = JSON.parse(
			readFileSync(join(folders.from, 'boundaries.topo.json'), 'utf8')
		);
		expect(partIn(folders.to, manifest, 'boundaries')).toEqual({
			schema: SCHEMA_VERSION,
			...(drawn as object)
		});
	});

	test('have a place with its area, and postcodes column by column', () => {
		const { folders, manifest } = build();
		expect(partIn(folders.to, manifest, 'places').places).toEqual([
			{
				name: 'Aldwarke',
				kind: 'Suburban Area',
				latitude: 53.448428,
				longitude: -1.32559,
				areaCode: 'E01000002'
			}
		]);
		expect(partIn(folders.to, manifest, 'postcodes')).toEqual({
			schema: SCHEMA_VERSION,
			postcode: ['S60 1AA', 'S60 1AB'],
			areaCode: ['E01000001', 'E01000001'],
			latitude: [53.43, 53.43],
			longitude: [-1.35, -1.36],
			metresToEdge: [4, 80],
			neighbourCode: ['E01000002', '']
		});
	});
});

describe('what is written', () => {
	test('is five parts, named for what is in them, and the manifest that names them', () => {
		const { folders, manifest } = build();
		const named = Object.values(manifest.parts).map(({ file }) => file);
		expect(filesIn(folders.to)).toEqual([...named, 'manifest.json'].sort());
		const written: unknown = JSON.parse(readFileSync(join(folders.to, 'manifest.json'), 'utf8'));
		expect(v.parse(Manifest, written)).toEqual(manifest);
		expect(manifest).toMatchObject({
			title: 'A report',
			publishedOn: '2012-09-19',
			source: 'A council'
		});
		expect(manifest.parts.core.file).toBe(`core.${manifest.parts.core.hash}.json`);
	});

	test('is the same, byte for byte, when the same package is built again elsewhere', () => {
		const [one, other] = [build(), build()];
		expect(other.manifest).toEqual(one.manifest);
		expect(filesIn(other.folders.to)).toEqual(filesIn(one.folders.to));
	});

	test('changes its version and the changed part alone, and leaves no earlier part behind', () => {
		const before = build();
		const changed = smallPackage({ file: 'places.csv', from: 'Aldwarke', to: 'Aldwarke Lock' });
		const { manifest } = buildPackage({ from: changed.from, to: before.folders.to });
		expect(manifest.version).not.toBe(before.manifest.version);
		const { places } = before.manifest.parts;
		expect({ ...manifest.parts, ...(places && { places }) }).toEqual(before.manifest.parts);
		expect(filesIn(before.folders.to)).not.toContain(before.manifest.parts.places?.file);
	});

	test('leaves files that are no part of ours alone', () => {
		const { from, to } = smallPackage();
		mkdirSync(to);
		writeFileSync(join(to, 'notes.0123456789abcdef.json'), '{}');
		buildPackage({ from, to });
		expect(filesIn(to)).toContain('notes.0123456789abcdef.json');
	});

	test('stays as it was when the next package is refused', () => {
		const { folders } = build();
		const before = filesIn(folders.to);
		const bad = smallPackage({ file: 'places.csv', from: 'E01000002', to: 'E01000009' });
		expect(() => buildPackage({ from: bad.from, to: folders.to })).toThrow('1 fault in the data');
		expect(filesIn(folders.to)).toEqual(before);
	});
});

describe('the summary', () => {
	test('counts measures, ratings and areas, and the areas that nothing was published of', () => {
		const lines = build().summary.split('\n');
		expect(lines).toContain('4 measures of 3 indicators under 2 priorities');
		expect(lines).toContain('published for 2012-13-q1: 0 red, 0 amber, 0 green, 1 none');
		expect(lines).toContain(
			'2 small areas (2 shapes), 1 ward (1 shape), 1 place (0 shapes), 1 borough (1 shape)'
		);
		expect(lines).toContain('child-poverty 2009: 1 of 2 areas, 1 not published');
	});
});
