import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../data/build/build';
import { filesIn, smallPackage, type Change } from './smallPackage';

interface Case extends Change {
	title: string;
	/** Everything that the message says, piece by piece. */
	says: string[];
}

const OBSERVATION = 'ni-116,2010-11,actual,22,22%';

/** Ratings of its own for the small package. */
const RATINGS =
	'id,word,tone,order,attention\nred,Behind,bad,1,yes\nclose,Close,middle,2,yes\nfine,Fine,good,3,\nnone,Not rated,none,4,\n';

const CELLS: Case[] = [
	{
		title: 'a misspelt column',
		file: 'areas.csv',
		from: 'local_name',
		to: 'localname',
		says: ['row 1, column localname: "localname"', 'wanted a column of this file', '"local_name"?']
	},
	{
		title: 'a column that is not there',
		file: 'periods.csv',
		from: 'label,kind',
		to: 'kind',
		says: ['row 1, column label: blank', 'wanted the column label', 'The header is id,label,']
	},
	{
		title: 'columns in another order',
		file: 'periods.csv',
		from: 'starts_on,ends_on',
		to: 'ends_on,starts_on',
		says: ['row 1, column 4: "ends_on"', 'wanted starts_on in this place']
	},
	{
		title: 'a column given twice',
		file: 'priorities.csv',
		from: 'number,title',
		to: 'number,title,title',
		says: ['row 1, column 4: "title"', 'wanted each column once']
	},
	{
		title: 'a comma that splits a text in two',
		file: 'priorities.csv',
		from: '2,Education',
		to: '2,Education, skills',
		says: ['row 3, column all: "4 cells"', 'wanted 3 cells', 'in quotation marks']
	},
	{
		title: 'a quotation mark that is never closed',
		file: 'priorities.csv',
		from: '2,Education',
		to: '2,"Education',
		says: ['row 3, column any', 'wanted every quotation mark to have its partner']
	},
	{
		title: 'text where a number belongs',
		file: 'observations.csv',
		from: ',1937,',
		to: ',many,',
		says: ['row 4, column denominator: "many"', 'wanted a whole number from 1, or blank']
	},
	{
		title: 'a number with a comma in it',
		file: 'observations.csv',
		from: 'actual,1200,',
		to: 'actual,"1,200",',
		says: ['row 5, column value: "1,200"', 'wanted a number in digits such as 58.3']
	},
	{
		title: 'a word that the column does not know',
		file: 'published-met.csv',
		from: '2012-13-q1,stat_neighbours,na',
		to: '2012-13-q1,stat_neighbours,maybe',
		says: ['row 9, column met: "maybe"', 'wanted one of yes, no, na']
	},
	{
		title: 'an unknown marker',
		file: 'observations.csv',
		from: '[p]',
		to: 'p',
		says: ['row 3, column marker: "p"', 'wanted one of [z], [x], [c], [p], [r], or blank']
	},
	{
		title: 'an id of no known form that names a row',
		file: 'context-series.csv',
		from: ',ni-116,',
		to: ',NI116,',
		says: ['row 2, column indicator_id: "NI116"', 'wanted one that indicators.csv has']
	},
	{
		title: 'a title left out',
		file: 'priorities.csv',
		from: 'Education',
		to: '',
		says: ['row 3, column title: blank', 'wanted some text']
	},
	{
		title: 'a short title that is too long for its tile',
		file: 'indicators.csv',
		from: 'Schools below,',
		to: `${'Schools below '.repeat(4)},`,
		says: ['row 2, column short_title', 'wanted one line of at most 40 characters']
	},
	{
		title: 'a period id with a space in it',
		file: 'periods.csv',
		from: '2012-13-q1,2012',
		to: '2012-13 q1,2012',
		says: ['row 5, column id: "2012-13 q1"', 'wanted an id of letters, digits and dashes']
	},
	{
		title: 'a period of no known kind',
		file: 'periods.csv',
		from: 'quarter,2012',
		to: 'term,2012',
		says: ['row 5, column kind: "term"', 'wanted one of month, quarter, half-year, year']
	},
	{
		title: 'a day that the calendar does not have',
		file: 'periods.csv',
		from: '2011-03-31',
		to: '2011-02-30',
		says: ['row 3, column ends_on: "2011-02-30"', 'wanted a day of the calendar']
	}
];

const KEYS: Case[] = [
	{
		title: 'an id given twice',
		file: 'priorities.csv',
		from: 'priority-2,2',
		to: 'priority-1,2',
		says: ['row 3, column id: "priority-1"', 'wanted each id once', 'Row 2 has it already.']
	},
	{
		title: 'a number given to two measures',
		file: 'indicators.csv',
		from: 'ni-116,1,',
		to: 'ni-116,6,',
		says: [
			'row 4, column number, part: "6, blank"',
			'wanted each number, part once',
			'Row 2 has it'
		]
	},
	{
		title: 'a figure given twice',
		file: 'observations.csv',
		from: 'ni-76,2011-12,target',
		to: 'ni-76,2011-12,actual',
		says: [
			'row 6, column indicator_id, period_id, series: "ni-76, 2011-12, actual"',
			'wanted each indicator_id, period_id, series once',
			'Row 5 has it already.'
		]
	},
	{
		title: 'a postcode given twice',
		file: 'postcodes.csv',
		from: 'S60 1AB',
		to: 'S60 1AA',
		says: ['row 3, column postcode: "S60 1AA"', 'wanted each postcode once', 'Row 2 has it']
	}
];

const REFERENCES: Case[] = [
	{
		title: 'a figure of an unknown indicator',
		file: 'observations.csv',
		from: OBSERVATION,
		to: 'ni-161,2010-11,actual,22,22%',
		says: [
			'row 2, column indicator_id: "ni-161"',
			'wanted one that indicators.csv has, in its column id',
			'"ni-116"?'
		]
	},
	{
		title: 'a status of an unknown period',
		file: 'published-statuses.csv',
		from: 'ni-116,2010-11',
		to: 'ni-116,2009-10',
		says: ['row 2, column period_id: "2009-10"', 'wanted one that periods.csv has']
	},
	{
		title: 'a family of an unknown priority',
		file: 'families.csv',
		from: 'priority-2',
		to: 'priority-7',
		says: ['row 2, column priority_id: "priority-7"', 'wanted one that priorities.csv has']
	},
	{
		title: 'a part of an unknown family',
		file: 'indicators.csv',
		from: 'Coverage,Coverage,ni-53',
		to: 'Coverage,Coverage,ni-54',
		says: ['row 3, column family_id: "ni-54"', 'wanted one that families.csv has', '"ni-53"?']
	},
	{
		title: 'a value of an unknown measure',
		file: 'area-values.csv',
		from: 'imd-rank,2009,E01000001',
		to: 'imd-ranks,2009,E01000001',
		says: ['row 4, column measure_id: "imd-ranks"', 'one that area-measures.csv has', '"imd-rank"?']
	},
	{
		title: 'a value of an unknown area',
		file: 'area-values.csv',
		from: 'imd-rank,2009,E01000001',
		to: 'imd-rank,2009,E01000003',
		says: [
			'row 4, column area_code: "E01000003"',
			'wanted one that areas.csv has, in its column code'
		]
	},
	{
		title: 'an area in an unknown ward',
		file: 'memberships.csv',
		from: 'E01000002,E05000001',
		to: 'E01000002,E05000002',
		says: [
			'row 4, column group_code: "E05000002"',
			'wanted the code of an area in areas.csv whose geography has the role group'
		]
	},
	{
		title: 'a ward as an area of a group',
		file: 'memberships.csv',
		from: 'E01000002,E05000001',
		to: 'E05000001,masbrough',
		says: [
			'row 4, column area_code: "E05000001"',
			'wanted the code of an area in areas.csv whose geography has the role area'
		]
	},
	{
		title: 'an area of an unknown geography',
		file: 'areas.csv',
		from: 'E01000002,soa',
		to: 'E01000002,soas',
		says: [
			'row 3, column geography_id: "soas"',
			'wanted one that geographies.csv has',
			'Did you mean "soa"?'
		]
	},
	{
		title: 'a place in what is no super output area',
		file: 'places.csv',
		from: 'E01000002',
		to: 'E05000001',
		says: [
			'row 2, column area_code: "E05000001"',
			'wanted the code of an area in areas.csv whose geography has the role area'
		]
	},
	{
		title: 'a postcode with an unknown neighbour',
		file: 'postcodes.csv',
		from: '4,E01000002',
		to: '4,E01000009',
		says: [
			'row 2, column neighbour_code: "E01000009"',
			'wanted the code of an area in areas.csv whose geography has the role area'
		]
	}
];

const FIGURES: Case[] = [
	{
		title: 'a value that is not the printed one',
		file: 'observations.csv',
		from: OBSERVATION,
		to: 'ni-116,2010-11,actual,22,23.20%',
		says: ['row 2, column value: "22"', 'wanted 23.2, as printed: "23.20%"']
	},
	{
		title: 'a printed figure without its value',
		file: 'observations.csv',
		from: 'target,,N/A,[z]',
		to: 'target,,12,[z]',
		says: ['row 6, column value: blank', 'wanted 12, as printed: "12"']
	},
	{
		title: 'a value printed as none',
		file: 'observations.csv',
		from: OBSERVATION,
		to: 'ni-116,2010-11,actual,22,N/A',
		says: ['row 2, column printed: "N/A"', 'wanted 22 as the source prints it, such as 22%']
	},
	{
		title: 'a blank value printed as some other text',
		file: 'observations.csv',
		from: 'target,,N/A,[z]',
		to: 'target,,none,[z]',
		says: ['row 6, column printed: "none"', 'wanted N/A or blank']
	},
	{
		title: 'a blank value without a marker',
		file: 'observations.csv',
		from: 'target,,N/A,[z]',
		to: 'target,,N/A,',
		says: ['row 6, column marker: blank', 'wanted [z], [x] or [c], since the value is blank']
	},
	{
		title: 'a value marked as not available',
		file: 'observations.csv',
		from: '[p]',
		to: '[x]',
		says: ['row 3, column marker: "[x]"', 'wanted blank, [p] or [r], since there is a value (23.3)']
	},
	{
		title: 'a share above the whole',
		file: 'observations.csv',
		from: OBSERVATION,
		to: 'ni-116,2010-11,actual,220,220%',
		says: ['row 2, column value: "220"', 'wanted per cent, from 0 to 100']
	},
	{
		title: 'a count that is no whole number, unless it is an average',
		file: 'observations.csv',
		from: '1200,"1,200"',
		to: '12.5,12.5',
		says: ['row 5, column value: "12.5"', 'wanted a count, whole, from 0']
	},
	{
		title: 'a count printed with a per cent sign',
		file: 'observations.csv',
		from: 'target,8,8',
		to: 'target,8,8%',
		says: ['row 9, column printed: "8%"', 'wanted no per cent sign, since the unit is number']
	},
	{
		title: 'a unit that is neither built in nor of the package',
		file: 'indicators.csv',
		from: 'lower,count,0',
		to: 'lower,counts,0',
		says: [
			'row 2, column unit_id: "counts"',
			'wanted a unit of units.csv, or one that is built in: percent, count, pounds,',
			'Did you mean "count"?'
		]
	},
	{
		title: 'a unit of a figure that is not known',
		file: 'observations.csv',
		from: 'target,8,8,,count',
		to: 'target,8,8,,kilotonnes',
		says: [
			'row 9, column unit_id: "kilotonnes"',
			'wanted a unit of units.csv, or one that is built in'
		]
	},
	{
		title: 'a unit that nothing has',
		file: 'units.csv',
		from: '',
		to: 'id,title,before,after,per,kind\nkilotonnes,kilotonnes,,kt,,count\n',
		says: ['row 2, column id: "kilotonnes"', 'wanted a unit that a measure or a figure has']
	},
	{
		title: 'a rating of a tone that is not known',
		file: 'ratings.csv',
		from: '',
		to: `${RATINGS}done,Done,finished,5,\n`,
		says: ['row 6, column tone: "finished"', 'wanted one of bad, middle, good, done, none']
	},
	{
		title: 'two ratings of one word',
		file: 'ratings.csv',
		from: '',
		to: `${RATINGS}late,Behind,bad,5,\n`,
		says: ['row 6, column word: "Behind"', 'wanted each word once', 'Row 2 has it already']
	},
	{
		title: 'two ratings in one place',
		file: 'ratings.csv',
		from: '',
		to: `${RATINGS}late,Late,bad,4,\n`,
		says: ['row 6, column order: "4"', 'wanted each order once', 'Row 5 has it already']
	},
	{
		title: 'a status that names no built-in rating',
		file: 'published-statuses.csv',
		from: 'declined,red\nni-116,2011-12',
		to: 'declined,rde\nni-116,2011-12',
		says: [
			'row 2, column rating_id: "rde"',
			'wanted the id of a rating: red, amber, green, none, or blank',
			'Did you mean "red"?'
		]
	},
	{
		title: 'no rating of a tone that a rule gives',
		file: 'ratings.csv',
		from: '',
		to: RATINGS.replace('middle', 'good'),
		says: [
			'row 2, column tone: blank',
			'wanted a rating of the tone middle, which the rating rule gives'
		]
	},
	{
		title: 'a rate that does not say of how many',
		file: 'units.csv',
		from: '',
		to: 'id,title,before,after,per,kind\npercent,per household,,per household,,rate\n',
		says: ['row 2, column per: blank', 'wanted of how many the rate is, such as 1000']
	},
	{
		title: 'a number of how many of what is no rate',
		file: 'units.csv',
		from: '',
		to: 'id,title,before,after,per,kind\npercent,per cent,,%,100,share\n',
		says: ['row 2, column per: "100"', 'wanted blank, since the unit is no rate']
	},
	{
		title: 'a kind of unit that is none',
		file: 'units.csv',
		from: '',
		to: 'id,title,before,after,per,kind\npercent,per cent,,%,,percentage\n',
		says: [
			'row 2, column kind: "percentage"',
			'wanted one of share, count, money, duration, rate, ratio, score, rank'
		]
	},
	{
		title: 'a rank below the first',
		file: 'context-series.csv',
		from: ',143,',
		to: ',0,',
		says: ['row 2, column value: "0"', 'wanted a rank, whole, from 1']
	},
	{
		title: 'a numerator above its denominator',
		file: 'observations.csv',
		from: '"1345",1937',
		to: '1937,1345',
		says: ['row 4, column numerator: "1937"', 'wanted at most the denominator, 1345']
	},
	{
		title: 'a numerator without a denominator',
		file: 'observations.csv',
		from: '"1345",1937',
		to: '1345,',
		says: ['row 4, column denominator: blank', 'wanted a number, since the numerator is 1345']
	},
	{
		title: 'a denominator without a numerator',
		file: 'observations.csv',
		from: '"1345",1937',
		to: ',1937',
		says: ['row 4, column numerator: blank', 'wanted a number, since the denominator is 1937']
	},
	{
		title: 'an interval without its upper end',
		file: 'observations.csv',
		from: '67.2,71.6',
		to: '67.2,',
		says: ['row 4, column upper: blank', 'wanted a number, since lower is 67.2']
	},
	{
		title: 'an interval without its lower end',
		file: 'observations.csv',
		from: '67.2,71.6',
		to: ',71.6',
		says: ['row 4, column lower: blank', 'wanted a number, since upper is 71.6']
	},
	{
		title: 'an interval that begins above its figure',
		file: 'observations.csv',
		from: '67.2,71.6',
		to: '69.5,71.6',
		says: ['row 4, column lower: "69.5"', 'wanted at most the value, 69.4']
	},
	{
		title: 'an interval that ends below its figure',
		file: 'observations.csv',
		from: '67.2,71.6',
		to: '67.2,69.3',
		says: ['row 4, column upper: "69.3"', 'wanted at least the value, 69.4']
	},
	{
		title: 'an interval that leaves the range of its unit',
		file: 'observations.csv',
		from: '67.2,71.6',
		to: '67.2,100.5',
		says: ['row 4, column upper: "100.5"', 'wanted per cent, from 0 to 100']
	},
	{
		title: 'an interval of a figure that is blank',
		file: 'observations.csv',
		from: 'N/A,[z],,,,,,,,',
		to: 'N/A,[z],,,,,1,,,',
		says: ['row 6, column lower: "1"', 'wanted blank, since the value is blank']
	},
	{
		title: 'an interval with its signs',
		file: 'observations.csv',
		from: '67.2,71.6',
		to: '67.2%,71.6',
		says: ['row 4, column lower: "67.2%"', 'a number in digits such as 58.3']
	},
	{
		title: "an area's interval without its upper end",
		file: 'area-values.csv',
		from: '39.2,44.7',
		to: '39.2,',
		says: ['row 3, column upper: blank', 'wanted a number, since lower is 39.2']
	},
	{
		title: "an area's interval that is not around its value",
		file: 'area-values.csv',
		from: '39.2,44.7',
		to: '42,44.7',
		says: ['row 3, column lower: "42"', 'wanted at most the value, 41.9']
	},
	{
		title: "an area's value that is not the printed one",
		file: 'area-values.csv',
		from: '41.9,41.9%',
		to: '41.9,14.9%',
		says: ['row 3, column value: "41.9"', 'wanted 14.9, as printed: "14.9%"']
	}
];

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

const MAP: Case[] = [
	{
		title: 'an area without a shape',
		file: 'areas.csv',
		from: 'E08000018,borough,Rotherham,,,,,,',
		to: 'E01000003,soa,Rotherham 001C,,53.4,-1.3,,,',
		says: ['row 6, column code: "E01000003"', 'wanted a shape of this id in boundaries.topo.json']
	},
	{
		title: 'a shape without an area',
		file: 'boundaries.topo.json',
		from: '"id":"E01000002"',
		to: '"id":"E01000022"',
		says: [
			'column objects.soa: "E01000022"',
			'wanted the code of an area of the geography soa in areas.csv',
			'Did you mean'
		]
	},
	{
		title: "a ward's shape without a ward",
		file: 'boundaries.topo.json',
		from: '"id":"E05000001"',
		to: '"id":"E05000011"',
		says: [
			'column objects.ward: "E05000011"',
			'wanted the code of an area of the geography ward in areas.csv'
		]
	},
	{
		title: 'a shape whose lines are not all there',
		file: 'boundaries.topo.json',
		from: '[[[-2,2]]]',
		to: '[[[-2,7]]]',
		says: ['column objects.soa, E01000002: "arc 7"', 'wanted arcs below 3']
	},
	{
		title: 'shapes of an unknown geography',
		file: 'boundaries.topo.json',
		from: '"ward":',
		to: '"wards":',
		says: ['column objects.wards: "wards"', 'wanted the id of a geography', 'mean "ward"?']
	},
	{
		title: 'boundaries without the shapes of the areas',
		file: 'boundaries.topo.json',
		from: '"soa":',
		to: '"place":',
		says: ['wanted the shapes of the areas, as objects.soa']
	},
	{
		title: 'an area outside of the shapes',
		file: 'areas.csv',
		from: '53.44,-1.38',
		to: '51.44,-1.38',
		says: ['row 3, column latitude: "51.44"', 'wanted 53.39 to 53.51, where the areas', 'lie']
	},
	{
		title: 'an area whose latitude and longitude are swapped',
		file: 'areas.csv',
		from: '53.44,-1.38',
		to: '-1.38,53.44',
		says: ['row 3, column latitude: "-1.38"', 'wanted 53.39 to 53.51', 'swap the columns']
	},
	{
		title: 'an area in metres of the National Grid',
		file: 'areas.csv',
		from: '53.44,-1.38',
		to: '393500,443210',
		says: ['row 3, column longitude: "443210"', 'wanted degrees', 'British National Grid']
	},
	{
		title: 'shapes in metres of the National Grid',
		file: 'boundaries.topo.json',
		from: '[[[-1.4,53.4]],[[-1.3,53.4]],[[-1.3,53.5]]]',
		to: '[[[442000,391000]],[[448000,391000]],[[448000,398000]]]',
		says: ['column arcs: "442000, 391000', 'wanted degrees', 'British National Grid', 'EPSG:4326']
	},
	{
		title: 'shapes with latitudes before longitudes',
		file: 'boundaries.topo.json',
		from: '[[[-1.4,53.4]],[[-1.3,53.4]],[[-1.3,53.5]]]',
		to: '[[[53.4,-1.4]],[[53.4,-1.3]],[[53.5,-1.3]]]',
		says: ['column arcs: "53.4, -1.4', 'wanted degrees', 'latitudes before longitudes: swap']
	},
	{
		title: 'two geographies of areas',
		file: 'geographies.csv',
		from: 'place,place,places,group',
		to: 'place,place,places,area',
		says: ['row 4, column role: "area"', 'one geography of the role area at most', 'Row 2 has it']
	},
	{
		title: 'a group whose id the address of the map uses already',
		file: 'geographies.csv',
		from: 'place,place,places,group',
		to: 'period,place,places,group',
		says: ['row 4, column id: "period"', 'another id for a group']
	},
	{
		title: 'a description that does not say when the report was published',
		file: 'datapackage.json',
		from: '2012-09-19',
		to: '19/9/2012',
		says: ['column publication.publishedOn: "19/9/2012"', 'wanted a day, as YYYY-MM-DD']
	}
];

const IN_FORCE = ',target-and-comparator,,,,Appendix A';
const OWN_RULE = 'ni-76,target-with-tolerance,,,10,A council';

const OF_COMPARATORS: Case[] = [
	{
		title: 'a series that is no comparator',
		file: 'observations.csv',
		from: '2011-12,stat_neighbours,0.3',
		to: '2011-12,stat_neighbour,0.3',
		says: [
			'row 7, column series: "stat_neighbour"',
			'wanted actual, target, forecast or one that comparators.csv has, in its column id',
			'"stat_neighbours"?'
		]
	},
	{
		title: 'an id that stands for something else',
		file: 'comparators.csv',
		from: 'national,England',
		to: 'forecast,England',
		says: ['row 3, column id: "forecast"', 'wanted another id: this word stands']
	},
	{
		title: 'a comparator that no figure is of',
		file: 'comparators.csv',
		from: 'national,England,England,nation',
		to: 'national,England,England,nation\nwales,Wales,Wales,nation',
		says: ['row 4, column id: "wales"', 'wanted a comparator that some figure']
	},
	{
		title: 'a kind that nobody knows',
		file: 'comparators.csv',
		from: 'neighbours,peers',
		to: 'neighbours,average',
		says: ['row 2, column kind: "average"', 'wanted one of peers, nation, region, peer, other']
	},
	{
		title: 'a stated comparator that is not listed',
		file: 'indicators.csv',
		from: 'lower,percent,1,national',
		to: 'lower,percent,1,moon',
		says: ['row 4, column comparator_id: "moon"', 'wanted one that comparators.csv has']
	},
	{
		title: 'a mark of something that is not listed',
		file: 'published-met.csv',
		from: '2012-13-q1,target,na',
		to: '2012-13-q1,actual,na',
		says: ['row 8, column against: "actual"', 'wanted target or one that comparators.csv has']
	},
	{
		title: 'a quoted gap that does not say to what',
		file: 'commentary-figures.csv',
		from: 'level,,',
		to: 'gap,,',
		says: ['row 2, column against: blank', 'wanted what it is a gap to']
	},
	{
		title: 'a quoted level that says to what it would be a gap',
		file: 'commentary-figures.csv',
		from: 'level,,',
		to: 'level,target,',
		says: ['row 2, column against: "target"', 'wanted blank, since only a gap']
	},
	{
		title: 'a rule that counts a comparator which is not listed',
		file: 'rating-rules.csv',
		from: IN_FORCE,
		to: ',target-and-comparator,national moon,,,Appendix A',
		says: ['row 2, column comparator_ids: "moon"', 'wanted one that comparators.csv has']
	},
	{
		title: 'a rule that counts one twice',
		file: 'rating-rules.csv',
		from: IN_FORCE,
		to: ',target-and-comparator,national national,,,Appendix A',
		says: ['row 2, column comparator_ids: "national national"', 'wanted each id once']
	},
	{
		title: 'comparators of a rule that asks none',
		file: 'rating-rules.csv',
		from: OWN_RULE,
		to: 'ni-76,target-with-tolerance,national,,10,A council',
		says: ['row 3, column comparator_ids: "national"', 'wanted blank, since target-with-tolerance']
	}
];

/** The rules in a file with columns for thresholds. */
const withThresholds = (...rows: string[]): Change => ({
	file: 'rating-rules.csv',
	from: `source\n${IN_FORCE}\n${OWN_RULE}`,
	to: `good_from,middle_from,source\n${rows.join('\n')}`
});

/** A second rule, of thresholds. */
const thresholds = (limits: string, id = 'ni-76'): Change =>
	withThresholds(',target-and-comparator,,,,,,Appendix A', `${id},thresholds,${limits},A council`);

const RULES: Case[] = [
	{
		title: 'no rule in force',
		file: 'rating-rules.csv',
		from: `${IN_FORCE}\n`,
		to: '',
		says: ['column indicator_id', 'wanted a row where it is blank', 'every measure that has none']
	},
	{
		title: 'two rules in force',
		file: 'rating-rules.csv',
		from: OWN_RULE,
		to: ',comparator-only,,,,A council',
		says: ['row 3, column indicator_id: "blank"', 'wanted each indicator_id once', 'Row 2 has it']
	},
	{
		title: 'two rules for one measure',
		file: 'rating-rules.csv',
		from: OWN_RULE,
		to: `${OWN_RULE}\nni-76,comparator-only,,,,A council`,
		says: ['row 4, column indicator_id: "ni-76"', 'wanted each indicator_id once', 'Row 3 has it']
	},
	{
		title: 'a rule that nobody knows',
		file: 'rating-rules.csv',
		from: OWN_RULE,
		to: 'ni-76,tolerance,,,10,A council',
		says: [
			'row 3, column rule: "tolerance"',
			'wanted one of target-and-comparator, target-with-tolerance, comparator-only, thresholds.'
		]
	},
	{
		title: 'the rule of an unknown measure',
		file: 'rating-rules.csv',
		from: OWN_RULE,
		to: 'ni-67,target-with-tolerance,,,10,A council',
		says: ['row 3, column indicator_id: "ni-67"', 'wanted one that indicators.csv has', '"ni-76"?']
	},
	{
		title: 'a rule without a place where it is written',
		file: 'rating-rules.csv',
		from: ',,10,A council',
		to: ',,10,',
		says: ['row 3, column source: blank', 'wanted some text']
	},
	{
		title: 'a tolerance that does not say how far amber goes',
		file: 'rating-rules.csv',
		from: ',,10,A council',
		to: ',5,,A council',
		says: ['row 3, column middle_within: blank', 'wanted per cent of the target, such as 10']
	},
	{
		title: 'a green that goes further than amber',
		file: 'rating-rules.csv',
		from: ',,10,A council',
		to: ',10.1,10,A council',
		says: ['row 3, column good_within: "10.1"', 'wanted at most middle_within, 10']
	},
	{
		title: 'a limit beyond the whole target',
		file: 'rating-rules.csv',
		from: ',,10,A council',
		to: ',,101,A council',
		says: ['row 3, column middle_within: "101"', 'wanted a number from 0 to 100, or blank']
	},
	{
		title: 'a limit below nothing',
		file: 'rating-rules.csv',
		from: ',,10,A council',
		to: ',-1,10,A council',
		says: ['row 3, column good_within: "-1"', 'wanted a number from 0 to 100, or blank']
	},
	{
		title: 'an amber limit on a rule that has none',
		file: 'rating-rules.csv',
		from: IN_FORCE,
		to: ',target-and-comparator,,,10,Appendix A',
		says: [
			'row 2, column middle_within: "10"',
			'wanted blank, since target-and-comparator has no limits'
		]
	},
	{
		title: 'a green limit on a rule that has none, even of zero',
		file: 'rating-rules.csv',
		from: IN_FORCE,
		to: ',comparator-only,,0,,Appendix A',
		says: ['row 2, column good_within: "0"', 'wanted blank, since comparator-only has no limits']
	},
	{
		title: 'a limit in per cent on a rule of thresholds',
		...thresholds(',,10,1000,1500'),
		says: ['row 3, column middle_within: "10"', 'wanted blank, since the limits of thresholds are']
	},
	{
		title: 'thresholds for every measure, whatever its unit',
		...thresholds(',,,1000,1500', ''),
		says: [
			'row 3, column indicator_id: blank',
			'wanted the measure that the thresholds are of',
			'give each measure a row of its own'
		]
	},
	{
		title: 'a rule of thresholds that lacks one',
		...thresholds(',,,1000,'),
		says: ['row 3, column middle_from: blank', "wanted a value in the measure's unit, such as 90"]
	},
	{
		title: 'a rule of thresholds that lacks both',
		...thresholds(',,,,'),
		says: ['row 3, column good_from: blank', "wanted a value in the measure's unit"]
	},
	{
		title: 'a threshold that is no number',
		...thresholds(',,,1000,15%'),
		says: ['row 3, column middle_from: "15%"', 'wanted a number']
	},
	{
		title: 'thresholds the wrong way round where lower is better',
		...thresholds(',,,1500,1000'),
		says: [
			'row 3, column good_from: "1500"',
			'wanted less than middle_from, 1000, since lower is better'
		]
	},
	{
		title: 'thresholds the wrong way round where higher is better',
		...thresholds(',,,60,70', 'ni-53a'),
		says: [
			'row 3, column good_from: "60"',
			'wanted more than middle_from, 70, since higher is better'
		]
	},
	{
		title: 'two thresholds that are one, which leave no room between',
		...thresholds(',,,1000,1000'),
		says: ['row 3, column good_from: "1000"', 'wanted less than middle_from, 1000']
	},
	{
		title: 'a threshold on a rule that has none',
		...withThresholds(',comparator-only,,,,0,,Appendix A'),
		says: ['row 2, column good_from: "0"', 'wanted blank, since comparator-only has no thresholds']
	},
	{
		title: 'comparators of thresholds, which ask none',
		...thresholds('national,,,1000,1500'),
		says: ['row 3, column comparator_ids: "national"', 'wanted blank, since thresholds counts no']
	}
];

const COHORTS: Case[] = [
	{
		title: 'the cohort of an unknown measure',
		file: 'cohorts.csv',
		from: 'ni-53a,mother',
		to: 'ni-53c,mother',
		says: ['row 2, column indicator_id: "ni-53c"', 'wanted one that indicators.csv has']
	},
	{
		title: 'two cohorts of one measure',
		file: 'cohorts.csv',
		from: 'ni-53a,mother,mothers',
		to: 'ni-53a,mother,mothers\nni-53a,baby,babies',
		says: ['row 3, column indicator_id: "ni-53a"', 'wanted each indicator_id once', 'Row 2 has it']
	},
	{
		title: 'a cohort of one without a word for many',
		file: 'cohorts.csv',
		from: 'mother,mothers',
		to: 'mother,',
		says: ['row 2, column many: blank', 'wanted some text']
	}
];

const added = (file: string, ...lines: string[]) => ({
	file,
	from: '',
	to: `${lines.join('\n')}\n`
});
const notes = (row: string) =>
	added('target-notes.csv', 'indicator_id,period_id,set_by,set_on,reason', row);
const actions = (...rows: string[]) =>
	added('actions.csv', 'indicator_id,period_id,text,owner,due,state,source', ...rows);

const NOTES_AND_ACTIONS: Case[] = [
	{
		title: 'a note on a target that is not there',
		...notes('ni-116,2011-12,Cabinet,2011-03-01,Why'),
		says: [
			'row 2, column period_id: "2011-12"',
			'wanted a period in which observations.csv has a target of ni-116'
		]
	},
	{
		title: 'a note on the target of an unknown measure',
		...notes('ni-77,2011-12,,,Why'),
		says: ['row 2, column indicator_id: "ni-77"', 'wanted one that indicators.csv has', '"ni-76"?']
	},
	{
		title: 'a note that does not say why',
		...notes('ni-76,2011-12,Cabinet,2011-03-01,'),
		says: ['row 2, column reason: blank', 'wanted some text']
	},
	{
		title: 'a target that was set on no day',
		...notes('ni-76,2011-12,Cabinet,March 2011,Why'),
		says: ['row 2, column set_on: "March 2011"', 'wanted a day of the calendar']
	},
	{
		title: 'two notes on a target of one day',
		...notes('ni-76,2011-12,,2011-03-01,Why\nni-76,2011-12,,2011-03-01,Other'),
		says: ['row 3', 'wanted each indicator_id, period_id, set_on once', 'Row 2 has it']
	},
	{
		title: 'HTML in a note on a target',
		...notes('ni-76,2011-12,,,<i>Why</i>'),
		says: ['row 2, column reason: "<i>"', 'wanted plain words']
	},
	{
		title: 'an action of an unknown measure',
		...actions('ni-77,2011-12,Act.,,,,Plan'),
		says: ['row 2, column indicator_id: "ni-77"', 'wanted one that indicators.csv has']
	},
	{
		title: 'an action in an unknown period',
		...actions('ni-76,2013-14,Act.,,,,Plan'),
		says: ['row 2, column period_id: "2013-14"', 'wanted one that periods.csv has']
	},
	{
		title: 'an action of no words',
		...actions('ni-76,2011-12,,Head of Schools,,,Plan'),
		says: ['row 2, column text: blank', 'wanted some text']
	},
	{
		title: 'an action that is due on no day',
		...actions('ni-76,2011-12,Act.,,31/3/2012,,Plan'),
		says: ['row 2, column due: "31/3/2012"', 'wanted a day of the calendar']
	},
	{
		title: 'an action in a state that nobody knows',
		...actions('ni-76,2011-12,Act.,,,started,Plan'),
		says: [
			'row 2, column state: "started"',
			'wanted one of planned, under-way, late, done, or blank'
		]
	},
	{
		title: 'one action twice',
		...actions('ni-76,2011-12,Act.,,,,Plan', 'ni-76,2011-12,Act.,,,done,Plan'),
		says: ['row 3', 'wanted each indicator_id, period_id, text once', 'Row 2 has it']
	},
	{
		title: 'HTML in an action',
		...actions('ni-76,2011-12,<b>Act</b>,,,,Plan'),
		says: ['row 2, column text: "<b>"', 'wanted plain words']
	}
];

const QUOTED: Case[] = [
	{
		title: 'a quoted figure that says nothing known of its series',
		file: 'commentary-figures.csv',
		from: '2011-12,level,',
		to: '2011-12,rank,',
		says: ['row 2, column what: "rank"', 'wanted one of level, change, gap']
	}
];

describe.each([
	['cells', CELLS],
	['keys', KEYS],
	['references', REFERENCES],
	['figures', FIGURES],
	['the report', REPORT],
	['the map', MAP],
	['the rating rules', RULES],
	['comparators', OF_COMPARATORS],
	['the cohorts', COHORTS],
	['the figures quoted', QUOTED],
	['notes on targets, and of actions', NOTES_AND_ACTIONS]
])('a fault of %s is named with file, row, column, value and what was wanted', (_, cases) => {
	test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, { says, ...change }) => {
		const folders = smallPackage(change);
		const message = refusal(folders);
		const line = message.split('\n').find((one) => says.every((piece) => one.includes(piece)));
		expect(line ?? '', message).toContain(change.file);
		expect(filesIn(folders.to)).toEqual([]);
	});
});

/** The message with which a package is refused. */
function refusal(folders: { from: string; to: string }): string {
	try {
		buildPackage(folders);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	throw new Error('The package was not refused.');
}

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
			'1 fault in the data; nothing was written.',
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
			'1 fault in the data; nothing was written.',
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
			'3 faults in the data; nothing was written.',
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
		expect(lines[0]).toBe('60 faults of 1 kind in the data; nothing was written.');
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
