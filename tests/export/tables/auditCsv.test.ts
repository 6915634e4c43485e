import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { auditOf } from '$lib/domain/audit';
import { flagsCsv } from '$lib/export/tables/auditCsv';
import { aResult } from '../../builders';

it('names each flag of a measure by the field’s term: a direction, its marks, a rating', () => {
	const rows = csvParse(flagsCsv(auditOf(aResult({ published: {} }))).replace(/^\uFEFF/, ''));
	expect(rows.map(({ flag }) => flag)).toEqual([
		'direction',
		'target_met',
		'stat_neighbours_met',
		'national_met',
		'rating'
	]);
});
