/** A dataset of four periods, made from the shipped measures: what an officer has a year later. */
import type { StoredMeasure as Measure } from '../../../src/lib/domain/measure/linked.ts';
import type { Period } from '../../../src/lib/domain/period/index.ts';

type Observation = Measure['observations'][number];

export const PERIODS: Period[] = [
	{ id: '2010-11', label: '2010/11', kind: 'year', startsOn: '2010-04-01', endsOn: '2011-03-31' },
	{ id: '2011-12', label: '2011/12', kind: 'year', startsOn: '2011-04-01', endsOn: '2012-03-31' },
	{
		id: '2011-12-q1',
		label: '2011/12 Q1',
		kind: 'quarter',
		startsOn: '2011-04-01',
		endsOn: '2011-06-30'
	},
	{
		id: '2012-13-q1',
		label: '2012/13 Q1',
		kind: 'quarter',
		startsOn: '2012-04-01',
		endsOn: '2012-06-30'
	},
	{ id: '2012-13', label: '2012/13', kind: 'year', startsOn: '2012-04-01', endsOn: '2013-03-31' }
];

/** It leaves the basket after 2011/12. */
export const LEFT = 'ni-116';
/** It is new in 2012/13, and the published report has no such measure. */
export const NEW = 'ni-900';
/** Its outturn of 2011/12 was revised. */
export const REVISED = 'ni-101';
/** They are told every quarter. */
const QUARTERLY = ['ni-60', 'ni-66', 'ni-101'];

const REVISION = {
	marker: 'r' as const,
	revisedFrom: '4.2%',
	revisedOn: '2013-05-01',
	note: 'One pupil was counted twice.'
};
const TEXT =
	'Outcomes were **better than planned**, *see* [the plan](https://example.org/plan).\n\n- more *visits*\n- fewer waits';

/** @param measures the shipped ones */
export function inPeriods(measures: Measure[]): Measure[] {
	const all = measures.map((measure) => revised(quarterly(yearOn(measure))));
	const [first] = all.filter(({ id }) => id === REVISED);
	if (!first) throw new Error(`No ${REVISED} among the shipped measures`);
	return [...all, newMeasure(first)];
}

/** The same figures a year later, a point up, and the same flags. */
function yearOn(measure: Measure): Measure {
	if (measure.id === LEFT) return measure;
	return {
		...measure,
		observations: [...measure.observations, ...filedUnder(measure, '2012-13', 1)],
		statuses: [...measure.statuses, ...statusesIn(measure, '2012-13')],
		commentary: [
			...measure.commentary,
			{ periodId: '2012-13', kind: 'summary' as const, text: TEXT, source: 'Own report' }
		]
	};
}

function quarterly(measure: Measure): Measure {
	if (!QUARTERLY.includes(measure.id)) return measure;
	const quarters = ['2011-12-q1', '2012-13-q1'];
	return {
		...measure,
		observations: [
			...measure.observations,
			...quarters.flatMap((id, i) => filedUnder(measure, id, 3 * i - 2))
		],
		statuses: [...measure.statuses, ...quarters.flatMap((id) => statusesIn(measure, id))]
	};
}

const filedUnder = ({ observations }: Measure, periodId: string, more: number): Observation[] =>
	observations
		.filter((o) => o.periodId === '2011-12')
		.map((o) => ({ ...o, periodId, refersTo: '', ...(o.series === 'actual' && raised(o, more)) }));

/** Of some people, the count is not known of another year. */
function raised({ value, unitId }: Observation, more: number): Partial<Observation> {
	if (value === null) return {};
	const next = Math.max(0, Number((value + more).toFixed(1)));
	const printed = unitId === 'percent' ? `${next}%` : String(next);
	return { value: next, printed, numerator: null, denominator: null };
}

const statusesIn = ({ statuses }: Measure, periodId: string) =>
	statuses
		.filter((status) => status.periodId === '2011-12')
		.map((status) => ({ ...status, periodId }));

const revised = (measure: Measure): Measure =>
	measure.id === REVISED
		? {
				...measure,
				observations: measure.observations.map((o) =>
					o.series === 'actual' && o.periodId === '2011-12'
						? { ...o, value: 4.3, printed: '4.3%', ...REVISION }
						: o
				)
			}
		: measure;

const newMeasure = (measure: Measure): Measure => ({
	...measure,
	id: NEW,
	number: 90,
	reference: 'NI 900',
	title: 'Young carers with a plan of their own',
	shortTitle: 'Young carers with a plan',
	familyId: '',
	quoted: [],
	commentary: [],
	observations: measure.observations
		.filter((o) => o.periodId === '2012-13')
		.map((o) => (o.series === 'actual' ? { ...o, marker: 'p' as const } : o)),
	statuses: measure.statuses.filter((status) => status.periodId === '2012-13')
});
