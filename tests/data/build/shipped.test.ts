import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { corePart } from '../../../src/lib/package/parts/core';
import { faultsOf } from '../../../src/lib/package/checks';
import { readPackage } from '../../../data/build/readPackage';
import { columnsOf, TABLE_FILES } from '../../../src/lib/data/schema/tables';
import type { Measure, Observation, PublishedStatus } from '../../../src/lib/domain/measure';
import { linked } from '../../../src/lib/domain/measure/linked';
import { EXAMPLE } from '../../tools/example';
import { ROOT, textOf } from '../../tools/files';

const shipped = readPackage(EXAMPLE);
const core = linked(corePart(shipped.tables));

describe('the package that is shipped', () => {
	test('has no faults', () => {
		expect(faultsOf(shipped)).toEqual([]);
	});

	test('has 50 measures of 42 indicators under 5 priorities, the fifth with none', () => {
		expect(core.measures).toHaveLength(50);
		expect(new Set(core.measures.map(({ number }) => number)).size).toBe(42);
		expect(core.priorities).toHaveLength(5);
		expect(core.measures.filter(({ priorityId }) => priorityId === 'priority-5')).toEqual([]);
	});

	test('opens on 2011/12, published as 22 red, 10 amber, 12 green and 6 not rated', () => {
		expect(core.periodId).toBe('2011-12');
		const rags = core.measures.map((measure) => statusOf(measure)?.rating?.id);
		const count = (rating: string) => rags.filter((rag) => rag === rating).length;
		expect(['red', 'amber', 'green', 'none'].map(count)).toEqual([22, 10, 12, 6]);
	});

	test('has 166 super output areas and 21 wards', () => {
		const kinds = shipped.tables['areas.csv'].rows.map(({ geographyId }) => geographyId);
		expect(kinds.filter((kind) => kind === 'soa')).toHaveLength(166);
		expect(kinds.filter((kind) => kind === 'ward')).toHaveLength(21);
	});

	test('is described, column by column, as it is', () => {
		const { resources } = JSON.parse(textOf(`${EXAMPLE}/datapackage.json`)) as Description;
		const described = resources.map(({ path, schema }) => [path, schema.fields.map((f) => f.name)]);
		const files = TABLE_FILES.filter((file) => existsSync(join(ROOT, EXAMPLE, file)));
		const held = files.map((file) => [file, columnsOf(file)]);
		expect(Object.fromEntries(described)).toEqual(Object.fromEntries(held));
	});
});

interface Description {
	resources: { path: string; schema: { fields: { name: string }[] } }[];
}

const published = csvParse(readFileSync('tests/fixtures/published-2011-12.csv', 'utf8'));
const FLAGS: Record<string, string> = { '✓': 'yes', x: 'no', '*': 'no', 'N/A': 'na', '': '' };
const ARROWS: Record<string, string> = { '↑': 'up', '↓': 'down', '→': 'level' };

describe('every cell of the published table, typed independently, is in the package', () => {
	test('for the same 50 measures', () => {
		expect(core.measures.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
	});

	test.each(published)('$id', (row) => {
		const measure = core.measures.find(({ id }) => id === row.id);
		expect(measure && cellsOf(measure)).toEqual({
			number: row.number,
			part: row.part?.toLowerCase(),
			prior: printed(row.prior),
			target: printed(row.target),
			outturn: printed(row.outturn),
			statNeighbours: printed(row.stat_neighbours),
			national: printed(row.national),
			direction: ARROWS[row.direction ?? ''],
			onTarget: FLAGS[row.on_target ?? 'none'],
			metStatNeighbours: FLAGS[row.met_sn ?? 'none'],
			metNational: FLAGS[row.met_national ?? 'none'],
			rag: row.rag
		});
	});
});

/** A cell with a figure, and the marker that a cell without one must carry. */
function printed(cell = '') {
	if (cell === 'N/A') return 'N/A z';
	return cell === '' ? 'x' : `${cell} ${Number(cell.replace('%', ''))}`;
}

/** A measure's row of the table, as the package holds it. */
function cellsOf(measure: Measure) {
	const status = statusOf(measure);
	const figure = (series: string, periodId = '2011-12') =>
		figureOf(measure.observations.find((o) => o.series === series && o.periodId === periodId));
	return {
		number: String(measure.number),
		part: measure.part,
		prior: figure('actual', '2010-11'),
		target: figure('target'),
		outturn: figure('actual'),
		statNeighbours: figure('stat_neighbours'),
		national: figure('national'),
		direction: arrowOf(status),
		onTarget: status?.met.target ?? '',
		metStatNeighbours: status?.met.stat_neighbours ?? '',
		metNational: status?.met.national ?? '',
		rag: status?.rating?.id === 'none' ? 'N/A' : status?.rating?.id.toUpperCase()
	};
}

const statusOf = (measure: Measure) => measure.statuses.find((s) => s.periodId === '2011-12');

const figureOf = (o: Observation | undefined) =>
	[o?.printed, o?.value ?? o?.marker].filter((piece) => piece !== '').join(' ');

const arrowOf = (status: PublishedStatus | undefined) =>
	status?.direction && { improved: 'up', declined: 'down', unchanged: 'level' }[status.direction];
