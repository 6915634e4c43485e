import type { Change } from '../smallPackage';
import { describeFaults, IN_FORCE, type Case } from './refused';

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
		title: 'a threshold that no share can come to',
		...thresholds(',,,250,60', 'ni-53a'),
		says: [
			'row 3, column good_from: "250"',
			'wanted per cent, from 0 to 100, as the figures of ni-53a are.'
		]
	},
	{
		title: 'a threshold below every count',
		...thresholds(',,,-1,1500'),
		says: ['row 3, column good_from: "-1"', 'wanted a number from 0, as the figures of ni-76 are.']
	},
	{
		title: 'a middle threshold out of reach, though the two stand in order',
		...thresholds(',,,60,-10', 'ni-53a'),
		says: ['row 3, column middle_from: "-10"', 'wanted per cent, from 0 to 100, as the figures']
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

describeFaults('comparators', OF_COMPARATORS);
describeFaults('the rating rules', RULES);
