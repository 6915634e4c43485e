import { describe, expect, it } from 'vitest';
import { brought } from '../officersTable';

const run = (rows: string[][]) => brought({ name: 'Sheet1', rows, notes: [] }, 'table.csv');
const ACROSS = 'Here each measure has a column';
const BLOCKS = 'Here each measure is a block of rows';

describe('a table whose headings stand down its side is refused by its shape, and nothing of it is read', () => {
	const block = (title: string) => [
		['Title', title],
		['Target', '75.1%'],
		['Q1', '70.0%'],
		['Q2', '71.0%'],
		['RAG', 'Green']
	];
	it.each([
		[
			'blocks of labels and values',
			[...block('Core assessments'), [], ...block('Adoption')],
			BLOCKS
		],
		['one block', block('Core assessments in 35 working days'), BLOCKS],
		[
			'references across, periods down',
			[
				['Period', 'NI 60', 'NI 61'],
				['2011/12', '69.4%', '50.0%'],
				['2012/13', '80.0%', '81.0%']
			],
			ACROSS
		],
		[
			'titles across, series down, a blank corner',
			[
				['', 'Core assessments in 35 working days', 'Adoption placements'],
				['2012/13 Target', '75.1%', '76.0%'],
				['2012/13 Outturn', '80.0%', '81.0%']
			],
			ACROSS
		],
		[
			'references and titles across',
			[
				['Ref', 'NI 60', 'NI 61'],
				['Measure', 'Core assessments', 'Adoption'],
				['2012/13 Outturn', '80.0%', '81.0%']
			],
			ACROSS
		],
		[
			'months down',
			[
				['Month', 'NI 60', 'NI 61'],
				['Apr 2012', '69.4%', '50.0%'],
				['May 2012', '80.0%', '81.0%']
			],
			ACROSS
		]
	])('%s', (_, rows, wanted) => {
		const { lines, changed, parts, open } = run(rows);
		expect(lines).toEqual([expect.stringContaining(wanted)]);
		expect(lines[0]).toContain('Transpose');
		expect([changed, open, parts]).toEqual([[], [], undefined]);
	});

	it('but not a text, or figures alone', () => {
		const rows = [
			['Target', 'is 5 this year'],
			['It was a good year', 'for all'],
			['More', 'was done'],
			['1', '2']
		];
		expect(run(rows).lines.join()).toContain('copy the table together with its headers');
	});
});
