import { expect, test } from 'vitest';
import type { Change } from '../../src/lib/import/change';
import { changesTold } from '../../src/lib/import/diff/told';

test('changes are counted by kind and by what becomes of them', () => {
	const change = (kind: Change['kind'], status: Change['status']): Change => ({
		...{ kind, status, what: 'NI 116', field: 'Outturn', before: '1', after: '2' }
	});
	expect(
		changesTold([
			change('rating', 'changed'),
			change('measure', 'new'),
			change('measure', 'changed'),
			change('figure', 'new'),
			change('figure', 'changed'),
			change('figure', 'new'),
			change('area', 'removed')
		])
	).toBe(
		'1 rating changed, 1 measure new, 1 field of a measure changed, 2 figures new, 1 figure changed, 1 of areas removed'
	);
	expect(changesTold([])).toBe('');
});
