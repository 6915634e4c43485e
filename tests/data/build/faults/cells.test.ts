import { describeFaults, type Case } from './refused';

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
		title: 'a priority’s number with a comma in it',
		file: 'priorities.csv',
		from: 'priority-2,2',
		to: 'priority-2,"2,1"',
		says: ['row 3, column number: "2,1"', 'wanted a number such as 1, 1.1 or A2, or blank']
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

describeFaults('cells', CELLS);
