import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../../data/build/build';
import { packageWithout, smallPackage, type Change } from '../smallPackage';

const linesOf = (...changes: Change[]) =>
	buildPackage(smallPackage(...changes)).summary.split('\n');
const added = (file: string, after: string, ...rows: string[]): Change => ({
	file,
	from: after,
	to: [after, ...rows].join('\n')
});

const MEASURE = 'ni-53a,2,a,NI 53a,Prevalence,Prevalence,ni-53,priority-2,higher,percent,1,';
const measure = (id: string, number: number) =>
	`${id},${number},,,Homes let,Homes let,,priority-1,higher,percent,1,`;
const PERIOD = '2012-13-q1,2012/13 Q1,quarter,2012-04-01,2012-06-30';
const NEXT = '2012-13-q2,2012/13 Q2,quarter,2012-07-01,2012-09-30';
const PRIORITY = 'priority-2,2,Education';

describe('what a package names and has nothing of is told and stops nothing:', () => {
	test.each<[title: string, line: string, ...Change[]]>([
		[
			'a measure without a figure',
			'1 measure has no figure: homes-let',
			added('indicators.csv', MEASURE, measure('homes-let', 9))
		],
		[
			'more measures than are named one by one',
			'7 measures have no figure: m-11, m-12, m-13, m-14, m-15 and 2 more',
			added(
				'indicators.csv',
				MEASURE,
				...[11, 12, 13, 14, 15, 16, 17].map((number) => measure(`m-${number}`, number))
			)
		],
		[
			'a period that no row of another table is of',
			'1 period has no row in another table: 2012-13-q2',
			added('periods.csv', PERIOD, NEXT)
		],
		[
			'a priority without a measure',
			'1 priority has no measure: priority-3',
			added('priorities.csv', PRIORITY, 'priority-3,3,Housing')
		]
	])('%s', (_, line, ...changes) => {
		expect(linesOf(...changes)).toContain(line);
	});
});

describe('what has anything is not told:', () => {
	const told = (lines: string[]) => lines.filter((one) => / ha(?:s|ve) no /.test(one));

	test('the small package, whose periods have a value of an area or a published status alone', () => {
		expect(told(linesOf())).toEqual([]);
	});

	test('a measure whose only figure is a blank that says why', () => {
		const lines = linesOf(
			added('indicators.csv', MEASURE, measure('homes-let', 9)),
			added(
				'observations.csv',
				'ni-53b,2011-12,target,8,8,,count,,,,,,,Appendix B',
				'homes-let,2011-12,actual,,,[x],,,,,,,,Appendix B'
			)
		);
		expect(told(lines)).toEqual([]);
	});

	test('a priority whose outcome has the measures, and a period that only an action is of', () => {
		const { from, to } = packageWithout(
			[],
			[
				{
					file: 'priorities.csv',
					from: 'id,number,title\npriority-1,1,Communities\npriority-2,2,Education',
					to: 'id,number,title,parent_id\npriority-1,1,Communities,priority-3\npriority-2,2,Education,\npriority-3,3,Housing,'
				},
				added('periods.csv', PERIOD, NEXT),
				{
					file: 'actions.csv',
					from: '',
					to: 'indicator_id,period_id,text,owner,due,state,source\nni-76,2012-13-q2,Act.,,,,Plan\n'
				}
			]
		);
		expect(told(buildPackage({ from, to }).summary.split('\n'))).toEqual([]);
	});
});
