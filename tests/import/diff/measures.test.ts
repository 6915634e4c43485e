import { describe, expect, test } from 'vitest';
import type { Action, Commentary, Measure, Observation } from '../../../src/lib/domain/measure';
import { measureChanges } from '../../../src/lib/import/diff/measures';
import { changeText } from '../../../src/lib/words/en/desk/importChanges';
import {
	aMeasure,
	anObservation,
	aStatus,
	PERIOD,
	type GivenMeasure,
	type StatusParts
} from '../../builders';
import { aLinkedCore } from './cores';
import { aPeriod } from '../../periods';

const changes = (before: GivenMeasure, after: GivenMeasure) =>
	measureChanges(aLinkedCore(aMeasure(before)), aLinkedCore(aMeasure(after))).map(changeText);
const NAME = 'NI 900, Share of children';

describe('a field of a measure', () => {
	test.each<[string, GivenMeasure, GivenMeasure, string, string, string]>([
		['its title', { title: 'A' }, { title: 'B' }, 'Title', 'A', 'B'],
		['its number', { number: 1 }, { number: 12 }, 'Number', '1', '12'],
		['a priority', { priorityId: 'p-1' }, { priorityId: 'p-2' }, 'Priority', 'p-1', 'p-2'],
		['a family it had not', { familyId: '' }, { familyId: 'f-1' }, 'Family', '', 'f-1'],
		['its polarity', { polarity: 'higher' }, { polarity: 'lower' }, 'Polarity', 'higher', 'lower'],
		['its unit', { unit: 'percent' }, { unit: 'rate' }, 'Unit', 'percent', 'per-1000'],
		['decimals down to none', { decimals: 1 }, { decimals: 0 }, 'Decimals', '1', '0'],
		[
			'a comparator that none was stated for',
			{ comparatorId: null },
			{ comparatorId: 'national' },
			'Comparator',
			'',
			'national'
		]
	])('%s is told with what it was', (_, was, is, field, before, after) => {
		expect(changes(was, is)).toEqual([
			{ kind: 'measure', status: 'changed', what: NAME, field, before, after }
		]);
	});

	test('a name is told by the new one, and several fields in the order of the page', () => {
		const told = changes(
			{ unit: 'rate' },
			{ unit: 'count', shortTitle: 'Pupils', reference: 'NI 9' }
		);
		expect(told.map(({ what, field }) => [what, field])).toEqual([
			['NI 9, Pupils', 'Reference'],
			['NI 9, Pupils', 'Short title'],
			['NI 9, Pupils', 'Unit']
		]);
	});
});

describe('a figure', () => {
	const told = (was: Partial<Observation>[], is: Partial<Observation>[]) =>
		changes({ observations: was.map(anObservation) }, { observations: is.map(anObservation) }).map(
			({ kind, status, field, before, after }) => [kind, status, field, before, after]
		);
	type Told = string[];

	test.each<[string, Partial<Observation>[], Partial<Observation>[], Told[]]>([
		['that stays is not told', [{ printed: '50%' }], [{ printed: '50%' }], []],
		[
			'that is new has nothing before',
			[],
			[{ printed: '50%' }],
			[['figure', 'new', 'Outturn 2011/12', '', '50%']]
		],
		[
			'that is removed has nothing after',
			[{ series: 'target' }],
			[],
			[['figure', 'removed', 'Target 2011/12', '50%', '']]
		],
		[
			'that changes is told as printed, its decimals too',
			[{ printed: '50%' }],
			[{ printed: '50.0%' }],
			[['figure', 'changed', 'Outturn 2011/12', '50%', '50.0%']]
		],
		[
			'that is now provisional says so',
			[{ periodId: '2011-12-q3' }],
			[{ periodId: '2011-12-q3', marker: 'p' }],
			[['figure', 'changed', 'Outturn 2011/12 Q3', '50%', '50%, provisional']]
		],
		[
			'that is suppressed is told in words, never as zero',
			[{ series: 'national' }],
			[{ series: 'national', value: null, printed: '', marker: 'c' }],
			[['figure', 'changed', 'England 2011/12', '50%', 'suppressed']]
		],
		[
			'that was not applicable and is zero is told as zero',
			[{ printed: 'N/A' }],
			[{ printed: '0%' }],
			[['figure', 'changed', 'Outturn 2011/12', 'not applicable', '0%']]
		],
		[
			'that is new without a value is told as not available',
			[],
			[{ printed: '' }],
			[['figure', 'new', 'Outturn 2011/12', '', 'not available']]
		],
		[
			'that stays has its other entries told one by one',
			[{ numerator: 12, note: 'Old.' }],
			[{ numerator: null, note: 'New.', refersTo: '2009' }],
			[
				['other', 'changed', 'Outturn 2011/12, refers to', '', '2009'],
				['other', 'changed', 'Outturn 2011/12, numerator', '12', ''],
				['other', 'changed', 'Outturn 2011/12, note', 'Old.', 'New.']
			]
		],
		[
			'that stays has its revision told',
			[{ marker: 'r', revisedFrom: '48%' }],
			[{ marker: 'r', revisedFrom: '48.0%', revisedOn: '2012-06-05' }],
			[
				['other', 'changed', 'Outturn 2011/12, revised from', '48%', '48.0%'],
				['other', 'changed', 'Outturn 2011/12, revised on', '', '2012-06-05']
			]
		],
		[
			'that stays without a revision is not told, however that was stored',
			[{ revisedFrom: null, revisedOn: null }],
			[{}],
			[]
		],
		[
			'that changes is not told of again by its note',
			[{ printed: '50%', note: 'Old.' }],
			[{ printed: '51%', note: 'New.' }],
			[['figure', 'changed', 'Outturn 2011/12', '50%', '51%']]
		],
		[
			'of another period is another figure',
			[{ periodId: '2010-11' }],
			[{ periodId: '2012-05' }],
			[
				['figure', 'new', 'Outturn May 2012', '', '50%'],
				['figure', 'removed', 'Outturn 2010/11', '50%', '']
			]
		]
	])('%s', (_, was, is, wanted) => {
		expect(told(was, is)).toEqual(wanted);
	});

	test('of a period of no known form is refused', () => {
		expect(() => told([], [{ periodId: 'someday' }])).toThrow(RangeError);
	});
});

describe('a published flag', () => {
	test.each<[string, StatusParts[], StatusParts[], string[][]]>([
		['row left blank is not told', [], [{}], []],
		['that is new', [], [{ rag: 'red' }], [['new', 'Published rating 2011/12', '', 'red']]],
		[
			'that changes, each by its name',
			[{ direction: 'improved', targetMet: 'yes' }],
			[{ direction: 'declined', targetMet: 'no' }],
			[
				['changed', 'Published direction 2011/12', 'improved', 'declined'],
				['changed', 'Target met 2011/12', 'yes', 'no']
			]
		],
		[
			'that is not applicable says so',
			[{ nationalMet: 'yes' }],
			[{ nationalMet: 'na' }],
			[['changed', 'England met 2011/12', 'yes', 'not applicable']]
		],
		[
			'whose row is removed',
			[{ statNeighboursMet: 'no' }],
			[],
			[['removed', 'Statistical neighbours met 2011/12', 'no', '']]
		]
	])('%s', (_, was, is, wanted) => {
		const all = changes({ statuses: was.map(aStatus) }, { statuses: is.map(aStatus) });
		expect(all.map(({ status, field, before, after }) => [status, field, before, after])).toEqual(
			wanted
		);
		expect(all.filter(({ kind }) => kind !== 'flag')).toEqual([]);
	});
});

describe('words', () => {
	const words = (...texts: [Commentary['kind'], string][]): Partial<Measure> => ({
		commentary: texts.map(([kind, text]) => ({
			periodId: PERIOD,
			period: aPeriod(PERIOD),
			kind,
			text,
			source: ''
		}))
	});
	const action = (more: Partial<Action>): Partial<Measure> => ({
		actions: [
			{
				periodId: PERIOD,
				period: aPeriod(PERIOD),
				text: 'Act.',
				owner: null,
				due: null,
				state: null,
				source: '',
				...more
			}
		]
	});
	const note = (reason: string): Partial<Measure> => ({
		targetNotes: [
			{ periodId: PERIOD, period: aPeriod(PERIOD), setBy: 'Cabinet', setOn: '2011-03-01', reason }
		]
	});
	test.each<[string, GivenMeasure, GivenMeasure, string[][]]>([
		['of an action that stays are not told', action({ owner: 'A' }), action({ owner: 'A' }), []],
		[
			'of an action are told with its owner, day and state',
			action({ due: '2012-12-31', state: 'planned' }),
			action({ owner: 'Head of Schools', due: '2012-12-31', state: 'done' }),
			[
				[
					'changed',
					'Action 2011/12',
					'Act., 2012-12-31, planned',
					'Act., Head of Schools, 2012-12-31, done'
				]
			]
		],
		[
			'of a note on a target that is new, and of an action that goes',
			action({}),
			note('Why.'),
			[
				['new', 'Note on the target 2011/12', '', 'Why., Cabinet, 2011-03-01'],
				['removed', 'Action 2011/12', 'Act.', '']
			]
		],
		['that stay are not told', words(['action', 'A']), words(['action', 'A']), []],
		[
			'of one kind are told together',
			words(['action', 'A']),
			words(['action', 'A'], ['action', 'B']),
			[['changed', 'Action 2011/12', 'A', 'A\n\nB']]
		],
		[
			'in another order are changed',
			words(['action', 'A'], ['action', 'B']),
			words(['action', 'B'], ['action', 'A']),
			[['changed', 'Action 2011/12', 'A\n\nB', 'B\n\nA']]
		],
		[
			'of a new kind, and of one that goes',
			words(['summary', 'A']),
			words(['exception', 'B']),
			[
				['new', 'Exception narrative 2011/12', '', 'B'],
				['removed', 'Commentary 2011/12', 'A', '']
			]
		]
	])('%s', (_, was, is, wanted) => {
		const all = changes(was, is);
		expect(all.map(({ status, field, before, after }) => [status, field, before, after])).toEqual(
			wanted
		);
		expect(all.filter(({ kind }) => kind !== 'commentary')).toEqual([]);
	});
});

describe('a whole measure', () => {
	const whole = aMeasure({ observations: [anObservation()] });
	test.each([
		['new', aLinkedCore(), aLinkedCore(whole), ['', 'A share of children'], ['', '50%']],
		['removed', aLinkedCore(whole), aLinkedCore(), ['A share of children', ''], ['50%', '']]
	] as const)(
		'that is %s is told by its title, then its figures',
		(status, was, is, title, figure) => {
			expect(measureChanges(was, is).map(changeText)).toEqual([
				{
					kind: 'measure',
					status,
					what: NAME,
					field: 'Measure',
					before: title[0],
					after: title[1]
				},
				{
					kind: 'figure',
					status,
					what: NAME,
					field: 'Outturn 2011/12',
					before: figure[0],
					after: figure[1]
				}
			]);
		}
	);
});
