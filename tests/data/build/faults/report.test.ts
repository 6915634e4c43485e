import { describeFaults, type Case } from './refused';

const REPORT: Case[] = [
	{
		title: 'a period that ends before it starts',
		file: 'periods.csv',
		from: '2011-04-01,2012-03-31',
		to: '2012-04-01,2012-03-31',
		says: ['row 4, column ends_on: "2012-03-31"', 'wanted a day after starts_on, 2012-04-01']
	},
	{
		title: 'a year that begins before the year before has ended',
		file: 'periods.csv',
		from: '2010-04-01,2011-03-31',
		to: '2010-05-01,2011-04-30',
		says: [
			'row 4, column starts_on: "2011-04-01"',
			'wanted a day after 2011-04-30, on which 2010-11 ends',
			'Row 3 has 2010-11. Periods of one kind share no day.'
		]
	},
	{
		title: 'quarters that stand in another order than that of time and overlap',
		file: 'periods.csv',
		from: '2012-13-q1,2012/13 Q1,quarter,2012-04-01,2012-06-30',
		to: [
			'2012-13-q2,2012/13 Q2,quarter,2012-06-01,2012-08-31',
			'2012-13-q1,2012/13 Q1,quarter,2012-04-01,2012-06-30'
		].join('\n'),
		says: [
			'row 5, column starts_on: "2012-06-01"',
			'wanted a day after 2012-06-30, on which 2012-13-q1 ends',
			'Row 6 has 2012-13-q1.'
		]
	},
	{
		title: 'two periods of one kind and the same dates',
		file: 'periods.csv',
		from: '2012-13-q1,2012/13 Q1,quarter,2012-04-01,2012-06-30',
		to: 'again,Again,year,2011-04-01,2012-03-31\n2012-13-q1,2012/13 Q1,quarter,2012-04-01,2012-06-30',
		says: [
			'row 5, column kind, starts_on, ends_on: "year, 2011-04-01, 2012-03-31"',
			'wanted each kind, starts_on, ends_on once',
			'Row 4 has it already.'
		]
	},
	{
		title: 'a quarter of four months',
		file: 'periods.csv',
		from: 'quarter,2012-04-01,2012-06-30',
		to: 'quarter,2012-04-01,2012-07-31',
		says: [
			'row 5, column ends_on: "2012-07-31"',
			'wanted 2012-06-30, since a period of kind quarter lasts 3 months and this one begins on 2012-04-01'
		]
	},
	{
		title: 'a year that ends a day too soon',
		file: 'periods.csv',
		from: '2011-04-01,2012-03-31',
		to: '2011-04-01,2012-03-30',
		says: ['row 4, column ends_on: "2012-03-30"', 'wanted 2012-03-31, since a period of kind year']
	},
	{
		title: 'a month that begins within one',
		file: 'periods.csv',
		from: 'quarter,2012-04-01,2012-06-30',
		to: 'month,2012-04-02,2012-05-01',
		says: ['row 5, column starts_on: "2012-04-02"', 'wanted the first day of a month']
	},
	{
		title: 'a calendar year that begins in April',
		file: 'periods.csv',
		from: 'calendar-year,2009-01-01,2009-12-31',
		to: 'calendar-year,2009-04-01,2010-03-31',
		says: ['row 2, column starts_on: "2009-04-01"', 'wanted 1 January of a year']
	},
	{
		title: 'several years that are one',
		file: 'periods.csv',
		from: 'calendar-year,2009-01-01,2009-12-31',
		to: 'years,2009-01-01,2009-12-31',
		says: [
			'row 2, column ends_on: "2009-12-31"',
			'wanted a day more than 12 months after starts_on'
		]
	},
	{
		title: 'a snapshot that ends before it starts',
		file: 'periods.csv',
		from: 'calendar-year,2009-01-01,2009-12-31',
		to: 'snapshot,2009-12-31,2009-01-01',
		says: ['row 2, column ends_on: "2009-01-01"', 'wanted a day after starts_on, 2009-12-31']
	},
	{
		title: 'a reference that is longer than a line of a list',
		file: 'indicators.csv',
		from: 'NI 53b',
		to: 'NI 53b '.repeat(6),
		says: ['row 3, column reference: "NI 53b', 'wanted one line of at most 40 characters, or blank']
	},
	{
		title: 'an outcome of an unknown priority',
		file: 'priorities.csv',
		from: 'id,number,title\npriority-1,1,Communities\npriority-2,2,Education',
		to: 'id,number,title,parent_id\npriority-1,1,Communities,\npriority-2,2,Education,priority-3',
		says: ['row 3, column parent_id: "priority-3"', 'wanted one that priorities.csv has']
	},
	{
		title: 'an outcome of an outcome',
		file: 'priorities.csv',
		from: 'id,number,title\npriority-1,1,Communities\npriority-2,2,Education',
		to: 'id,number,title,parent_id\npriority-1,1,Communities,\npriority-2,2,Education,priority-1\npriority-3,3,Schools,priority-2',
		says: [
			'row 4, column parent_id: "priority-2"',
			'wanted a priority that has no parent_id itself'
		]
	},
	{
		title: 'a family of a measure that is no part',
		file: 'indicators.csv',
		from: 'Poverty,,priority-1',
		to: 'Poverty,ni-53,priority-1',
		says: ['row 4, column family_id: "ni-53"', 'wanted blank, since ni-116 is no part']
	},
	{
		title: 'a day on which no figure can be due',
		file: 'indicators.csv',
		from: 'decimals,comparator_id\nni-76,6,,NI 76,Schools below the floor,Schools below,,priority-2,lower,count,0,\nni-53b,2,b,NI 53b,Coverage,Coverage,ni-53,priority-2,higher,percent,1,national\nni-116,1,,NI 116,Children in poverty,Poverty,,priority-1,lower,percent,1,national\nni-53a,2,a,NI 53a,Prevalence,Prevalence,ni-53,priority-2,higher,percent,1,',
		to: 'decimals,comparator_id,next_due\nni-76,6,,NI 76,Schools below the floor,Schools below,,priority-2,lower,count,0,,30 June\nni-53b,2,b,NI 53b,Coverage,Coverage,ni-53,priority-2,higher,percent,1,national,\nni-116,1,,NI 116,Children in poverty,Poverty,,priority-1,lower,percent,1,national,\nni-53a,2,a,NI 53a,Prevalence,Prevalence,ni-53,priority-2,higher,percent,1,,',
		says: [
			'row 2, column next_due: "30 June"',
			'wanted a day of the calendar, as YYYY-MM-DD, or blank'
		]
	},
	{
		title: 'a part without its family',
		file: 'indicators.csv',
		from: 'Coverage,Coverage,ni-53',
		to: 'Coverage,Coverage,',
		says: ['row 3, column family_id: blank', 'wanted the family that ni-53b is a part of']
	},
	{
		title: "a part whose number is not its family's",
		file: 'indicators.csv',
		from: '2,b,NI 53b',
		to: '3,b,NI 53b',
		says: ['row 3, column number: "3"', "wanted 2, its family's"]
	},
	{
		title: 'a number that belongs to a family',
		file: 'indicators.csv',
		from: 'ni-116,1,',
		to: 'ni-116,2,',
		says: [
			'row 4, column number: "2"',
			'wanted a number of its own',
			'Row 2 of families.csv (ni-53)'
		]
	},
	{
		title: 'HTML in the commentary, though not a plain "<"',
		file: 'commentary.csv',
		from: 'is poor',
		to: 'is <b class=x>poor',
		says: ['row 2, column text: "<b class=x>"', 'wanted plain words', 'Take the HTML tags out.']
	}
];

describeFaults('the report', REPORT);
