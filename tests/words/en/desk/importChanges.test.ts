import { expect, test } from 'vitest';
import type { Change } from '$lib/import/change';
import { changeCounts } from '$lib/import/diff/counts';
import { changeCountsText } from '$words/desk/importChanges';

test('changes are counted by kind and by what becomes of them', () => {
	const change = (kind: Change['kind'], status: Change['status']): Change => ({
		...{ kind, status, what: 'NI 116', field: 'Outturn', before: '1', after: '2' }
	});
	const text = (changes: Change[]) => changeCountsText(changeCounts(changes));
	expect(
		text([
			change('rating', 'changed'),
			change('measure', 'new'),
			change('measure', 'changed'),
			change('figure', 'new'),
			change('figure', 'changed'),
			change('figure', 'new'),
			change('area', 'removed')
		])
	).toBe(
		'1 rating changed, 1 measure new, 1 field of a measure changed, 2 figures new, 1 figure changed, 1 entry of an area removed'
	);
	expect(text([change('area', 'new'), change('area', 'new')])).toBe('2 entries of areas new');
	expect(text([])).toBe('');
});
