import { expect, test } from 'vitest';
import type { Measure, Observation } from '../../../src/lib/domain/measure';
import { flipsOf } from '../../../src/lib/import/diff/flips';
import { changeText } from '../../../src/lib/words/en/desk/importChanges';
import { aMeasure, anObservation, aStatus, PRIOR_PERIOD } from '../../builders';
import { aLinkedCore } from './cores';

const WHAT = 'NI 900, Share of children';
const flip = (kind: string, field: string, before: string, after: string) => ({
	...{ kind, status: 'changed', what: WHAT, field, before, after }
});

/** An outturn held against a target and England's figure, and against that of the year before. */
const standing = (
	{ outturn = '50%', target = '40%', national = '40%', prior = '45%' } = {},
	more: Partial<Measure> = {}
) =>
	aMeasure({
		observations: (
			[
				{ printed: outturn },
				{ series: 'target', printed: target },
				{ series: 'national', printed: national },
				{ periodId: PRIOR_PERIOD, printed: prior }
			] satisfies Partial<Observation>[]
		).map(anObservation),
		...more
	});

test.each<[string, Measure, Measure, ReturnType<typeof flip>[]]>([
	['the same figures flip nothing', standing(), standing(), []],
	['another figure on the same side flips nothing', standing(), standing({ outturn: '51%' }), []],
	[
		'a target no longer met flips the rating alone',
		standing(),
		standing({ target: '60%' }),
		[flip('rating', 'Rating 2011/12', 'Green', 'Amber')]
	],
	['on the mark is met', standing(), standing({ target: '50%' }), []],
	[
		'an outturn that falls below everything flips both, the rating first',
		standing(),
		standing({ outturn: '30%' }),
		[
			flip('rating', 'Rating 2011/12', 'Green', 'Red'),
			flip('direction', 'Direction 2011/12', 'improved', 'declined')
		]
	],
	[
		'a corrected figure of the year before flips this year’s direction',
		standing(),
		standing({ prior: '50%' }),
		[flip('direction', 'Direction 2011/12', 'improved', 'unchanged')]
	],
	[
		'an outturn that is gone leaves neither',
		standing(),
		standing({ outturn: '' }),
		[
			flip('rating', 'Rating 2011/12', 'Green', 'Not rated'),
			flip('direction', 'Direction 2011/12', 'improved', 'unknown')
		]
	],
	[
		'a polarity turned round flips both',
		standing(),
		standing({}, { polarity: 'lower' }),
		[
			flip('rating', 'Rating 2011/12', 'Green', 'Red'),
			flip('direction', 'Direction 2011/12', 'improved', 'declined')
		]
	],
	[
		'a published rating goes before the calculated one',
		standing(),
		standing({}, { statuses: [aStatus({ rag: 'amber' })] }),
		[flip('rating', 'Rating 2011/12', 'Green', 'Amber')]
	],
	[
		'a published rating that stays is not flipped by figures',
		standing({}, { statuses: [aStatus({ rag: 'amber' })] }),
		standing({ target: '60%', national: '60%' }, { statuses: [aStatus({ rag: 'amber' })] }),
		[]
	],
	[
		'a period that only one dataset reports on has no flips',
		aMeasure({ observations: [anObservation({ periodId: '2009-10' })] }),
		aMeasure({ statuses: [aStatus({ rag: 'red' })] }),
		[]
	],
	[
		'another measure is not the same one flipped',
		standing(),
		standing({ outturn: '30%' }, { id: 'ni-901' }),
		[]
	]
])('%s', (_, before, after, wanted) => {
	expect(flipsOf(aLinkedCore(before), aLinkedCore(after)).map(changeText)).toEqual(wanted);
});
