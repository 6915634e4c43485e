import { csvFormatRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { CorePart } from '$lib/data/schema/core';
import { templateCsv, templateOf } from '$lib/export/tables/template';
import { templateWorkbook } from '$lib/export/workbook/workbook';
import { readFile } from '$lib/import/read';
import { brought } from '../../import/officersTable';
import { shippedBase } from '../../import/shippedBase';

const base = shippedBase();
const template = templateOf(base.core);

describe('the table to fill in', () => {
	it('is of the period after the one that pages open on, with the comparators of its figures', () => {
		expect(template.columns).toEqual([
			...['Reference', 'Measure', '2012/13 Target', '2012/13 Outturn'],
			...['2012/13 Statistical neighbours', '2012/13 England'],
			...['2012/13 Region', '2012/13 South Yorkshire'],
			...['Direction of travel', 'Rating', 'Commentary']
		]);
	});

	it('has a row for each measure, with nothing in the cells to fill in', () => {
		expect(template.rows.map(([reference]) => reference)).toEqual(
			base.core.measures.map(({ reference }) => reference)
		);
		expect(template.rows.flatMap((row) => row.slice(2)).filter(Boolean)).toEqual([]);
		expect(template.leftOut).toBe(0);
	});

	it('leaves out the measures whose figures are of other kinds of periods, and counts them', () => {
		const [first] = base.core.measures;
		const yearly = (first?.observations ?? []).map((one) => ({ ...one, periodId: '2009' }));
		const core = { ...base.core, measures: [{ ...first, observations: yearly }] } as CorePart;
		expect(templateOf(core)).toMatchObject({ rows: [], leftOut: 1 });
	});

	it('asks nothing and brings nothing as it is, read back from either file', () => {
		for (const [bytes, name] of [
			[templateCsv(base.core), 'template.csv'],
			[templateWorkbook(base.core, base.publication), 'template.xlsx']
		] as const) {
			const file = readFile(bytes, name);
			const sheet = file.kind === 'sheets' ? file.sheets[0] : undefined;
			if (!sheet) throw new Error('no sheet');
			const run = brought(sheet, name);
			expect(run.open, name).toEqual([]);
			expect(
				run.issues.map(({ kind }) => kind),
				name
			).toEqual(['nothing-read', 'unused-row']);
		}
	});

	it('brings what is filled in as the next period’s figures, and no other', () => {
		const rows = template.rows.map((row, i) =>
			i === 0 ? [...row.slice(0, 2), '21.0%', '22.9%'] : row
		);
		const text = csvFormatRows([template.columns, ...rows]);
		const file = readFile(new TextEncoder().encode(text), 'filled.csv');
		const sheet = file.kind === 'sheets' ? file.sheets[0] : undefined;
		if (!sheet) throw new Error('no sheet');
		const figures = brought(sheet, 'filled.csv').changed.filter((line) => /%$/.test(line));
		expect(figures).toEqual([
			expect.stringMatching(/^NI 116, .*: Target 2012\/13:  → 21\.0%$/),
			expect.stringMatching(/^NI 116, .*: Outturn 2012\/13:  → 22\.9%$/)
		]);
	});
});
