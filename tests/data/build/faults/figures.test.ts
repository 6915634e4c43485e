import { describeFaults, OBSERVATION, RATINGS, type Case } from './refused';

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

describeFaults('figures', FIGURES);
