import { describe, expect, test } from 'vitest';
import { totalsIn } from '$lib/import/warn/totals';
import { brought, type Head } from '../parse/brought';
import { inWords } from '../said';

const HEADS: Head[] = [
	['Measure', 'title'],
	['Outturn', 'actual', '2012-13']
];
const AREAS: Head[] = [
	['Ward', 'area'],
	['2012', 'area_value', '2012', 'people']
];

const saidOf = (rows: string[][], heads = HEADS) => {
	const context = brought(heads, rows);
	return totalsIn(context)
		.map((issue) => inWords(context, issue))
		.map(({ severity, row, column, wanted }) => `${severity} ${column}${row} ${wanted}`);
};
const MAY = 'a person’s word that this figure may be worked out';

describe('rows and their total', () => {
	test.each<[string, string[][], string[]]>([
		[
			'that they add to is not remarked on',
			[
				['Boys', '40'],
				['Girls', '60'],
				['Total', '100']
			],
			[]
		],
		[
			'that they do not add to is told at the total',
			[
				['Boys', '40'],
				['Girls', '61'],
				['Total', '100']
			],
			['warning B4 rows that add to 100']
		],
		[
			'with decimals may differ by their rounding',
			[
				['Boys', '40.4'],
				['Girls', '60.4'],
				['Total', '100.9']
			],
			[]
		],
		[
			'with decimals may not differ by more',
			[
				['Boys', '40.4'],
				['Girls', '60.4'],
				['Total', '101.1']
			],
			['warning B4 rows that add to 101.1']
		],
		[
			'of percentages do not add',
			[
				['Boys', '40%'],
				['Girls', '61%'],
				['Total', '50%']
			],
			[]
		],
		[
			'of which one is not available do not add',
			[
				['Boys', ''],
				['Girls', '60'],
				['Total', '100']
			],
			[]
		],
		[
			'above a heading belong to another',
			[
				['Exclusions', ''],
				['Boys', '40'],
				['Attendance', ''],
				['Girls', '60'],
				['Total', '60']
			],
			[]
		],
		[
			'of one row is that row',
			[
				['Boys', '40'],
				['Total', '41']
			],
			[]
		],
		[
			'of homes is a measure of its own',
			[
				['Boys', '40'],
				['Girls', '61'],
				['Total homes', '100']
			],
			[]
		]
	])('%s', (_, rows, wanted) => {
		expect(saidOf(rows)).toEqual(wanted);
	});
});

describe('a row and the parts “of which” below it', () => {
	test.each<[string, string[][], string[]]>([
		[
			'add up',
			[
				['Incidents', '19'],
				['of which falls', '6'],
				['of which other', '13']
			],
			[]
		],
		[
			'do not add up',
			[
				['Incidents', '19'],
				['of which falls', '6'],
				['of which other', '14'],
				['Homes', '5']
			],
			['warning B2 rows that add to 19']
		]
	])('%s', (_, rows, wanted) => {
		expect(saidOf(rows)).toEqual(wanted);
	});
});

describe('a suppressed figure', () => {
	test.each<[string, string[][], string[]]>([
		[
			'that total and parts give away is told',
			[
				['Boys', '*'],
				['Girls', '60'],
				['Total', '63']
			],
			[`confirm B2 ${MAY}`]
		],
		[
			'is safe where another is suppressed too',
			[
				['Boys', '*'],
				['Girls', '*'],
				['Total', '63']
			],
			[]
		],
		[
			'is safe where the total is',
			[
				['Boys', '*'],
				['Girls', '60'],
				['Total', '*']
			],
			[]
		]
	])('%s', (_, rows, wanted) => {
		expect(saidOf(rows)).toEqual(wanted);
	});

	test('of an area is told, too', () => {
		const rows = [
			['North', '12'],
			['South', '[c]'],
			['Total', '15']
		];
		expect(saidOf(rows, AREAS)).toEqual([`confirm B3 ${MAY}`]);
	});
});
