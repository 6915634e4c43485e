import { describe, expect, test } from 'vitest';
import type { Change, ChangedField, ChangedValue } from '$lib/import/change';
import { changeCounts } from '$lib/import/diff/counts';
import { changeCountsText, changeText, fieldText, valueText } from '$words/desk/importChanges';
import { aRating, flagOf, NATIONAL } from '../../../builders';

test('changes are counted by kind and by what becomes of them', () => {
	const change = (kind: Change['kind'], status: Change['status']): Change => ({
		...{ kind, status, what: 'NI 116', field: { kind: 'measure' } },
		before: undefined,
		after: undefined
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

describe('which field is another', () => {
	test.each<[ChangedField, string]>([
		[{ kind: 'rating', period: '2011/12' }, 'Rating 2011/12'],
		[{ kind: 'direction', period: '2012/13 Q1' }, 'Direction 2012/13 Q1'],
		[{ kind: 'measure' }, 'Measure'],
		[{ kind: 'measure-field', field: 'shortTitle' }, 'Short title'],
		[{ kind: 'measure-field', field: 'familyId' }, 'Family'],
		[
			{ kind: 'figure', series: 'actual', comparator: undefined, period: '2011/12' },
			'Outturn 2011/12'
		],
		[
			{
				kind: 'figure',
				series: 'national',
				comparator: NATIONAL,
				period: '2009',
				detail: 'refersTo'
			},
			'England 2009, refers to'
		],
		[{ kind: 'flag', flag: flagOf('target_met'), period: '2011/12' }, 'Target met 2011/12'],
		[{ kind: 'flag', flag: flagOf('rag'), period: '2011/12' }, 'Published rating 2011/12'],
		[{ kind: 'text', text: 'exception', period: '2011/12' }, 'Exception narrative 2011/12'],
		[{ kind: 'area' }, 'Area'],
		[{ kind: 'area-field', field: 'localName' }, 'localName'],
		[{ kind: 'area-measure' }, 'Measure of areas'],
		[{ kind: 'area-value', title: 'Child poverty', period: '2009' }, 'Child poverty 2009'],
		[{ kind: 'period' }, 'Period'],
		[{ kind: 'priority' }, 'Priority'],
		[{ kind: 'family' }, 'Family'],
		[{ kind: 'comparator' }, 'Comparator'],
		[{ kind: 'context' }, 'Context'],
		[{ kind: 'rule' }, 'Rule and cohort'],
		[{ kind: 'quoted' }, 'Quoted figures']
	])('%o', (field, words) => {
		expect(fieldText(field)).toBe(words);
	});
});

describe('what a field holds', () => {
	test.each<[ChangedValue | undefined, string]>([
		[undefined, ''],
		[{ kind: 'entry', text: 'Children in poverty' }, 'Children in poverty'],
		[{ kind: 'printed', printed: '23.3%', standing: undefined }, '23.3%'],
		[{ kind: 'printed', printed: '23.3%', standing: 'provisional' }, '23.3%, provisional'],
		[{ kind: 'printed', printed: '23.3%', standing: 'revised' }, '23.3%, revised'],
		[{ kind: 'missing', reason: 'not-applicable' }, 'not applicable'],
		[{ kind: 'missing', reason: 'not-available' }, 'not available'],
		[{ kind: 'missing', reason: 'suppressed' }, 'suppressed'],
		[{ kind: 'rating', rating: aRating('none') }, 'Not rated'],
		[{ kind: 'rating', rating: 'undecided' }, 'Undecided'],
		[{ kind: 'direction', direction: 'unknown' }, 'unknown'],
		[{ kind: 'flag', flag: 'na' }, 'not applicable'],
		[{ kind: 'flag', flag: 'yes' }, 'yes'],
		[{ kind: 'flag', flag: aRating('red') }, 'red']
	])('%o', (value, words) => {
		expect(valueText(value)).toBe(words);
	});
});

test('a change is told by what it is of, its field, and what that held and holds', () => {
	expect(
		changeText({
			kind: 'figure',
			status: 'new',
			what: 'NI 116, Children in poverty',
			field: { kind: 'figure', series: 'target', comparator: undefined, period: '2011/12' },
			before: undefined,
			after: { kind: 'printed', printed: '20%', standing: undefined }
		})
	).toEqual({
		kind: 'figure',
		status: 'new',
		what: 'NI 116, Children in poverty',
		field: 'Target 2011/12',
		before: '',
		after: '20%'
	});
});
