import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../../data/build/build';
import { smallPackage, type Change } from '../smallPackage';
import { IN_FORCE, RATINGS, refusal } from './refused';

describe('a package is built', () => {
	const units = (row: string) => ({
		file: 'units.csv',
		from: '',
		to: `id,title,before,after,per,kind\n${row}\n`
	});
	test.each<[title: string, ...Change[]]>([
		['without units of its own'],
		['whose measures have no reference', { file: 'indicators.csv', from: 'NI 116', to: '' }],
		[
			'whose references are of another scheme',
			{ file: 'indicators.csv', from: 'NI 76', to: 'HSG-04 (b)' }
		],
		[
			'with a share of its own above the whole',
			units('percent,per cent,,%,,share'),
			{ file: 'observations.csv', from: 'actual,23.3,23.30%', to: 'actual,123.3,123.30%' }
		]
	])('%s', (_, ...changes) => {
		expect(() => buildPackage(smallPackage(...changes))).not.toThrow();
	});
});

describe('a refusal', () => {
	test('names one slip once, and no rows that were right', () => {
		const folders = smallPackage({ file: 'indicators.csv', from: 'lower,count', to: 'less,count' });
		expect(refusal(folders).split('\n')).toEqual([
			'1 fault in the data; the site’s data files are as they were.',
			'  indicators.csv, row 2, column polarity: "less"; wanted one of higher, lower, plan, or blank.',
			expect.stringContaining('This product knows no others in indicators.csv, polarity.')
		]);
	});

	test.each<[title: string, change: Change, fault: string]>([
		[
			'a column that is not there, and not the comparators and units that nothing is left of',
			{ file: 'observations.csv', from: 'period_id,series', to: 'series' },
			'observations.csv, row 1, column period_id: blank; wanted the column period_id.'
		],
		[
			'an unknown unit, and not the printed texts that its figures have',
			{ file: 'indicators.csv', from: 'lower,percent', to: 'lower,per cent' },
			'column unit_id: "per cent"; wanted a unit of units.csv, or one that is built in: percent, count'
		],
		[
			'a rating that is nobody’s id, by those that there are',
			{ file: 'published-statuses.csv', from: '2010-11,declined,red', to: '2010-11,declined,Red' },
			'column rating_id: "Red"; wanted the id of a rating: red, amber, green, none, or blank. Did you mean "red"?'
		],
		[
			'a known word in capitals, by that word and not as one that the product lacks',
			{ file: 'indicators.csv', from: 'lower,count', to: 'Lower,count' },
			'column polarity: "Lower"; wanted one of higher, lower, plan, or blank. Did you mean "lower"?'
		],
		[
			'columns that are parted by semicolons',
			{ file: 'priorities.csv', from: 'id,number,title', to: 'id;number;title' },
			'priorities.csv, row 1: "id;number;title"; wanted commas between the columns. Save it as "CSV UTF-8 (comma delimited)".'
		]
	])('names %s', (_, change, fault) => {
		const lines = refusal(smallPackage(change)).split('\n');
		expect(lines[0]).toMatch(/ of 1 kind in the data|^1 fault in the data/);
		expect(lines[1]).toContain(fault);
		expect(lines.join()).not.toContain('This product knows no others');
	});

	test('is not made of periods of other kinds, several years, rolling years or snapshots that overlap each other', () => {
		const own = '2009,2009,calendar-year,2009-01-01,2009-12-31';
		const change = {
			file: 'periods.csv',
			from: own,
			to: [
				own,
				'2012-05,May 2012,month,2012-05-01,2012-05-31',
				'2012,2012,calendar-year,2012-01-01,2012-12-31',
				'3y-2011,2009 to 2011,years,2009-01-01,2011-12-31',
				'3y-2012,2010 to 2012,years,2010-01-01,2012-12-31',
				'r-mar,12 months to March 2012,rolling,2011-04-01,2012-03-31',
				'r-jun,12 months to June 2012,rolling,2011-07-01,2012-06-30',
				'census,27 March 2011,snapshot,2011-03-27,2011-03-27'
			].join('\n')
		};
		expect(() => buildPackage(smallPackage(change))).not.toThrow();
	});

	test('of a misspelt rule does not say that no rule is in force', () => {
		const change = { file: 'rating-rules.csv', from: IN_FORCE, to: ',target,,,,Appendix A' };
		expect(refusal(smallPackage(change)).split('\n')).toEqual([
			'1 fault in the data; the site’s data files are as they were.',
			'  rating-rules.csv, row 2, column rule: "target"; wanted one of target-and-comparator, target-with-tolerance, comparator-only, thresholds.',
			expect.stringContaining('This product knows no others in rating-rules.csv, rule.')
		]);
	});

	test('names the faults of every file, file by file and row by row', () => {
		const folders = smallPackage(
			{ file: 'priorities.csv', from: 'Education', to: '' },
			{ file: 'observations.csv', from: 'target,,N/A,[z]', to: 'target,,N/A,' },
			{ file: 'geographies.csv', from: 'areas,area,2001', to: 'areas,town,2001' }
		);
		expect(refusal(folders).split('\n')).toEqual([
			'3 faults in the data; the site’s data files are as they were.',
			'  geographies.csv, row 2, column role: "town"; wanted one of area, group, whole, nation.',
			expect.stringContaining('  observations.csv, row 6, column marker: blank; wanted [z]'),
			'  priorities.csv, row 3, column title: blank; wanted some text.',
			expect.stringContaining('This product knows no others in geographies.csv, role.')
		]);
	});

	test('prints the first of faults that are alike and counts the rest', () => {
		const rows = Array.from({ length: 60 }, (_, i) => `Place ${i},Village,53.4,-1.3,No where`);
		const change = { file: 'places.csv', from: 'Aldwarke', to: `${rows.join('\n')}\nAldwarke` };
		const lines = refusal(smallPackage(change)).split('\n');
		expect(lines[0]).toBe(
			'60 faults of 1 kind in the data; the site’s data files are as they were.'
		);
		expect(lines).toHaveLength(5);
		expect(lines.at(-1)).toBe('    and 57 more like it: rows 5, 6, 7, 8, 9, ….');
	});

	test('counts rows as a spreadsheet does, past line breaks in quotes and past blank rows', () => {
		const change = { file: 'commentary.csv', from: 'is poor.",Appendix B\n', to: COMMENTS };
		expect(refusal(smallPackage(change))).toContain('commentary.csv, row 4, column kind: "gossip"');
	});

	test('names the ratings of the package where a status names none of them', () => {
		const to = RATINGS.replace('\nnone,', '\nunrated,');
		expect(refusal(smallPackage({ file: 'ratings.csv', from: '', to }))).toContain(
			'published-statuses.csv, row 4, column rating_id: "none"; wanted the id of a rating: red, close, fine, unrated, or blank.'
		);
	});

	test('says of a file that is not there that it is missing', () => {
		const folders = smallPackage();
		expect(() => buildPackage({ ...folders, from: join(folders.from, 'none') })).toThrow(
			'priorities.csv: "no such file"; wanted a file that can be read.'
		);
	});

	test('says of a file saved in another encoding how to save it', () => {
		const folders = smallPackage();
		const text = 'id,number,title\npriority-1,1,Tidy caf\u00e9s\n';
		writeFileSync(join(folders.from, 'priorities.csv'), Buffer.from(text, 'latin1'));
		expect(refusal(folders)).toContain('Save it as "CSV UTF-8 (comma delimited)".');
	});

	test('says of a file cut short that it is no JSON', () => {
		const change = { file: 'boundaries.topo.json', from: '"type":"Topology",', to: '"type"' };
		expect(refusal(smallPackage(change))).toMatch(
			/boundaries\.topo\.json: .*; wanted JSON, whole\./
		);
	});
});

const COMMENTS = [
	'is\r\n\r\npoor.",Appendix B',
	',,,,',
	'ni-116,2011-12,gossip,They say so.,Appendix B',
	''
].join('\r\n');
