import { describeFaults, type Case } from './refused';

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

describeFaults('the cohorts', COHORTS);
describeFaults('notes on targets, and of actions', NOTES_AND_ACTIONS);
describeFaults('the figures quoted', QUOTED);
