import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked } from './asked';

/** Tables as they are typed: cells parted by bars, two measures below the headings. */
const rowsOf = (...headings: string[]): string[][] => {
	const rows = headings.map((line) => line.split('|'));
	const figures = (rows[0] ?? []).slice(2).map((_, i) => `${i + 1}.0%`);
	return [...rows, ['NI 60', 'Assessments', ...figures], ['NI 61', 'Placements', ...figures]];
};
const columnsOf = (...headings: string[]) => asked(rowsOf(...headings)).columns.slice(2);
const openOf = (...headings: string[]) => asked(rowsOf(...headings)).open;

describe('a group’s heading, with blank cells beside it, over periods', () => {
	test.each([
		['a target', 'Target', 'target'],
		['a forecast', 'Forecast', 'forecast'],
		['a comparator', 'National', 'national'],
		['ratings', 'RAG', 'rag']
	])('is that of each of them: %s', (_, group, role) => {
		expect(
			columnsOf(`Ref|Measure|Outturn||${group}||`, '||2011/12|2012/13|2010/11|2011/12|2012/13')
		).toEqual([
			...['actual 2011-12', 'actual 2012-13'],
			...['2010-11', '2011-12', '2012-13'].map((period) => `${role} ${period}`)
		]);
	});

	test('is that of each quarter', () => {
		expect(
			columnsOf('Ref|Measure|Target|||', '||Q1 2012/13|Q2 2012/13|Q3 2012/13|Q4 2012/13')
		).toEqual(['q1', 'q2', 'q3', 'q4'].map((quarter) => `target 2012-13-${quarter}`));
	});

	test('gives each quarter its year, too', () => {
		expect(columnsOf('Ref|Measure|Target 2012/13|||', '||Q1|Q2|Q3|Q4')).toEqual(
			['q1', 'q2', 'q3', 'q4'].map((quarter) => `target 2012-13-${quarter}`)
		);
	});

	test('gives no year to a quarter that would come before the one beside it', () => {
		const headings = ['Ref|Measure|Target 2012/13|', '||Q4|Q1'];
		expect(columnsOf(...headings)).toEqual(['target 2012-13-q4', 'target']);
		expect(openOf(...headings)).toEqual(['year of table.csv']);
	});

	test('is asked about once where it is not known, and is no outturn', () => {
		const headings = ['Ref|Measure|Outturn||Rank||', '||2011/12|2012/13|2010/11|2011/12|2012/13'];
		expect(columnsOf(...headings)).toEqual([
			...['actual 2011-12', 'actual 2012-13', 'ignore', 'ignore', 'ignore']
		]);
		expect(openOf(...headings)).toEqual(['heading rank']);
	});

	test('is not that of what is known beside them', () => {
		expect(columnsOf('Ref|Measure|Target|||', '||2011/12|2012/13|Outturn 2012/13|RAG')).toEqual([
			'target 2011-12',
			'target 2012-13',
			'actual 2012-13',
			'rag 2012-13'
		]);
	});

	test('may be a comparator’s over an outturn of it or of the council, which is asked', () => {
		const headings = ['Ref|Measure|National||', '||2011/12|2012/13|2012/13 Outturn'];
		expect(columnsOf(...headings)).toEqual(['national 2011-12', 'national 2012-13', 'ignore']);
		expect(openOf(...headings)).toEqual(['heading national outturn']);
	});

	test('is no outturn where it is not merged over one, and others are, which is asked', () => {
		const rows = rowsOf('Ref|Measure|Outturn||Target|', '||2011/12|2012/13|2012/13|2013/14');
		const merged = { row: 1, column: 4, kind: 'merged' as const, detail: 'C1:D1' };
		const { columns, questions } = asked(rows, {}, [merged]);
		expect(columns.slice(2)).toEqual([
			...['actual 2011-12', 'actual 2012-13', 'target 2012-13', 'ignore']
		]);
		expect(questions).toMatchObject([{ id: 'heading target', guess: 'target' }]);
	});

	test('may be over all of its periods where it stands over the middle one, which is asked', () => {
		const headings = ['Ref|Measure||Target|', '||2011/12|2012/13|2013/14'];
		expect(columnsOf(...headings)).toEqual(['ignore', 'target 2012-13', 'target 2013-14']);
		expect(openOf(...headings)).toEqual(['heading 2011/12']);
	});

	test('that says no more than the heading below it gives its period alone', () => {
		expect(
			columnsOf(
				'Ref|Measure|Performance against target|||',
				'||Target|Actual 2012/13|RAG|Target 2011/12'
			)
		).toEqual(['target 2012-13', 'actual 2012-13', 'rag 2012-13', 'target 2011-12']);
		expect(columnsOf('Ref|Measure|Targets and results 2012/13||', '||Actual|Target|RAG')).toEqual([
			...['actual 2012-13', 'target 2012-13', 'rag 2012-13']
		]);
	});

	test('leaves what names the rows as it is', () => {
		expect(
			asked(rowsOf('Details||Outturn||Target|', 'Ref|Measure|2010/11|2011/12|2012/13|2013/14'))
				.columns
		).toEqual([
			...['reference', 'title', 'actual 2010-11', 'actual 2011-12'],
			...['target 2012-13', 'target 2013-14']
		]);
	});

	test('is none where it is the report’s, above what names the rows', () => {
		expect(columnsOf('|Customer services 2012/13||', 'Ref|Measure|Q1|Target')).toEqual([
			...['actual 2012-13-q1', 'target 2012-13-q1']
		]);
	});

	test('leaves a period’s group as it is', () => {
		expect(columnsOf('Ref|Measure|2012/13|', '||Outturn|% change 2012/13')).toEqual([
			...['actual 2012-13', 'ignore']
		]);
	});

	test('is never left out of a bare period', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('Target', 'Forecast', 'National', 'Rank', 'Variance', 'Springfield'),
				fc.integer({ min: 1, max: 5 }),
				fc.constantFrom('', ' 2012/13'),
				(group, blank, year) => {
					const periods = ['Q1', 'Q2', 'Q3', 'Q4', '2013/14', '2014/15'].slice(0, blank + 1);
					const columns = columnsOf(
						`Ref|Measure|${group}${year}${'|'.repeat(blank)}`,
						`||${periods.join('|')}`
					);
					expect(columns.filter((column) => column.startsWith('actual'))).toEqual([]);
				}
			)
		);
	});
});

describe('three rows of headings', () => {
	test('are joined: year, quarter, series', () => {
		const headings = [
			'Ref|Measure|2011/12||2012/13|',
			'||Quarter 4||Quarter 1|',
			'||Target|Actual|Target|Actual'
		];
		expect(asked(rowsOf(...headings)).guess).toMatchObject({ headerRow: 3, headerRows: 3 });
		expect(columnsOf(...headings)).toEqual([
			...['target 2011-12-q4', 'actual 2011-12-q4'],
			...['target 2012-13-q1', 'actual 2012-13-q1']
		]);
	});

	test('are joined where the names of the rows stand in the last', () => {
		expect(
			columnsOf('||2012/13|||', '||Q3||Q4|', 'Ref|Measure|Target|Actual|Target|Actual')
		).toEqual([
			...['target 2012-13-q3', 'actual 2012-13-q3'],
			...['target 2012-13-q4', 'actual 2012-13-q4']
		]);
	});

	test('are joined where a year stands over several quarters', () => {
		expect(
			columnsOf('Ref|Measure|2012/13|||', '||Q3||Q4|', '||Target|Actual|Target|Actual')
		).toEqual([
			...['target 2012-13-q3', 'actual 2012-13-q3'],
			...['target 2012-13-q4', 'actual 2012-13-q4']
		]);
	});

	test('are joined where the series stands over the years', () => {
		expect(
			columnsOf(
				'||Outturn|||National|',
				'||2011/12|2012/13||2011/12|2012/13',
				'Ref|Measure|||RAG||'
			)
		).toEqual([
			...['actual 2011-12', 'actual 2012-13', 'rag 2012-13'],
			...['national 2011-12', 'national 2012-13']
		]);
	});

	test('are two below the line that names the report', () => {
		const headings = ['Performance report|||', 'Ref|Measure|2012/13|', '||Target|Actual'];
		expect(asked(rowsOf(...headings)).guess).toMatchObject({ headerRow: 3, headerRows: 2 });
		expect(columnsOf(...headings)).toEqual(['target 2012-13', 'actual 2012-13']);
	});
});
