import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	auditAll,
	auditOf,
	CANNOT_CHECK_REASONS,
	differencesOf,
	flagKey,
	VERDICTS,
	verdictCounts,
	type CannotCheckReason,
	type Difference
} from '$lib/domain/audit';
import type { Measure } from '$lib/domain/measure';
import type { Rating } from '$lib/domain/rating';
import type { Comparison } from '$lib/domain/measure/comparison';
import type { Result } from '$lib/domain/result';
import {
	aMeasure,
	anObservation,
	aRating,
	aResult,
	aStatus,
	FLAG_COLUMNS,
	flagColumn,
	PERIOD,
	PRIOR_PERIOD,
	type FlagColumn,
	type ResultParts,
	type StatusParts
} from '../../builders';
import { anyParts, anyRuledParts } from '../arbitrary';

const NI_112: ResultParts = {
	prior: '46.6',
	target: '28.2',
	outturn: '45.4',
	statNeighbours: '48.8',
	national: '35.4',
	measure: { polarity: 'lower', unit: 'rate', comparatorId: 'stat_neighbours' }
};

const COMPLETE: Rating = {
	...{ id: 'complete', word: 'Complete', tone: 'done' },
	...{ order: 5, attention: null }
};

const ALL_MET: ResultParts = { target: '40%', statNeighbours: '40%', national: '40%' };

describe('A published flag differs from the figures', () => {
	interface Found {
		flag: FlagColumn;
		published: Difference['published'];
		calculated: Difference['calculated'];
	}

	it.each<[title: string, given: ResultParts, difference: Found]>([
		[
			'where the arrow points the other way',
			{ ...NI_112, published: { direction: 'declined' } },
			{
				flag: 'direction',
				published: 'declined',
				calculated: 'improved'
			}
		],
		[
			'where the arrow moves and the figures do not',
			{ prior: '100.0%', outturn: '100.0%', published: { direction: 'improved' } },
			{
				flag: 'direction',
				published: 'improved',
				calculated: 'unchanged'
			}
		],
		[
			'where neither way is better and the figures do not move',
			{
				prior: '50%',
				measure: { polarity: null },
				published: { direction: 'improved' }
			},
			{
				flag: 'direction',
				published: 'improved',
				calculated: 'unchanged'
			}
		],
		[
			'where a met target is marked as missed',
			{ outturn: '97.4%', target: '97.0%', published: { targetMet: 'no' } },
			{
				flag: 'target_met',
				published: 'no',
				calculated: 'yes'
			}
		],
		[
			'where a missed comparator is marked as met',
			{ outturn: '56.7%', statNeighbours: '58.2%', published: { statNeighboursMet: 'yes' } },
			{
				flag: 'stat_neighbours_met',
				published: 'yes',
				calculated: 'no'
			}
		],
		[
			'where England is met and marked as missed',
			{ outturn: '67.7%', national: '61.0%', published: { nationalMet: 'no' } },
			{
				flag: 'national_met',
				published: 'no',
				calculated: 'yes'
			}
		],
		[
			'where the rating is not the rule’s',
			{ ...NI_112, published: { rag: 'red' } },
			{
				flag: 'rag',
				published: aRating('red'),
				calculated: aRating('amber')
			}
		]
	])('%s', (_, given, { flag, ...difference }) => {
		const found = differencesOf(aResult(given));
		expect(found).toMatchObject([{ verdict: 'differs', ...difference }]);
		expect(found.map(flagColumn)).toEqual([flag]);
	});

	it('flag by flag, in the order of the table', () => {
		const result = aResult({
			prior: '60%',
			target: '60%',
			statNeighbours: '60%',
			national: '60%',
			published: {
				direction: 'improved',
				targetMet: 'yes',
				statNeighboursMet: 'yes',
				nationalMet: 'yes',
				rag: 'green'
			}
		});
		expect(differencesOf(result).map(flagColumn)).toEqual(FLAG_COLUMNS);
	});

	it('and carries its measure, its period, its figures and where they stand', () => {
		const [difference] = differencesOf(
			aResult({
				prior: { printed: '79.6%', source: 'No 28, 10/11 Perf' },
				outturn: { printed: '69.4%', source: 'No 28, 11/12 Outturn' },
				measure: { id: 'ni-60', reference: 'NI 60' },
				published: { direction: 'improved' }
			})
		);
		expect(difference).toMatchObject({
			measure: { id: 'ni-60', reference: 'NI 60' },
			periodId: PERIOD,
			figures: { outturn: { printed: '69.4%' }, against: [{ figure: { printed: '79.6%' } }] },
			sources: ['No 28, 10/11 Perf', 'No 28, 11/12 Outturn']
		});
	});
});

describe('A published flag does not differ', () => {
	it.each<[title: string, given: ResultParts]>([
		[
			'where it is what the figures say',
			{
				...NI_112,
				published: {
					direction: 'improved',
					targetMet: 'no',
					statNeighboursMet: 'yes',
					nationalMet: 'no',
					rag: 'amber'
				}
			}
		],
		['where nothing was published', NI_112],
		['where it was left blank', { ...ALL_MET, published: {} }],
		[
			'where it is not applicable, whatever the figures',
			{
				...ALL_MET,
				published: { targetMet: 'na', statNeighboursMet: 'na', nationalMet: 'na' }
			}
		],
		[
			'where the target is in another unit, so that nothing can be checked',
			{ target: { printed: '8', unit: 'count' }, published: { targetMet: 'yes' } }
		],
		['where there is no prior value', { prior: '', published: { direction: 'improved' } }],
		[
			'where England is level as printed and may be missed',
			{ outturn: '50.0%', national: '50%', published: { nationalMet: 'no' } }
		],
		[
			'where the figures alone do not decide the rating',
			{ target: '40%', statNeighbours: '40%', national: '60%', published: { rag: 'red' } }
		],
		['where it is not rated for want of a comparator', { published: { rag: 'none' } }]
	])('%s', (_, given) => {
		expect(differencesOf(aResult(given))).toEqual([]);
	});

	it('where it was copied from the figures, whatever they are and whatever the rule', () => {
		fc.assert(
			fc.property(anyRuledParts, (parts) => {
				const published = calculatedFlags(aResult(parts));
				expect(differencesOf(aResult({ ...parts, published }))).toEqual([]);
			})
		);
	});
});

const flag = (comparison: Comparison) =>
	comparison.kind === 'not-compared' ? 'na' : comparison.met ? 'yes' : 'no';

const calculatedFlags = ({ direction, benchmarks, calculated }: Result): StatusParts => ({
	direction: direction === 'unknown' ? null : direction,
	met: Object.fromEntries(benchmarks.map(({ id, comparison }) => [id, flag(comparison)])),
	rating: calculated.rating === 'undecided' ? null : calculated.rating
});

describe('Every reason that a flag cannot be checked', () => {
	const CASES: [reason: CannotCheckReason, flag: FlagColumn, given: ResultParts][] = [
		['no-outturn', 'target_met', { ...ALL_MET, outturn: '', published: { targetMet: 'yes' } }],
		['no-prior-value', 'direction', { published: { direction: 'improved' } }],
		['no-target', 'target_met', { target: 'N/A', published: { targetMet: 'na' } }],
		['no-comparator', 'national_met', { published: { nationalMet: 'na' } }],
		[
			'another-unit',
			'target_met',
			{ target: { printed: '8', unit: 'count' }, published: { targetMet: 'yes' } }
		],
		['no-rule', 'rag', { ...ALL_MET, measure: { ratedBy: null }, published: { rag: 'red' } }],
		[
			'no-polarity',
			'target_met',
			{ ...ALL_MET, measure: { polarity: null }, published: { targetMet: 'yes' } }
		],
		[
			'plan',
			'target_met',
			{ ...ALL_MET, measure: { polarity: 'plan' }, published: { targetMet: 'yes' } }
		],
		['comparator-not-stated', 'rag', { ...ALL_MET, national: '60%', published: { rag: 'amber' } }],
		['published-as-not-applicable', 'target_met', { ...ALL_MET, published: { targetMet: 'na' } }],
		['published-as-done', 'rag', { ...ALL_MET, published: { rating: COMPLETE } }],
		['left-blank', 'rag', { ...ALL_MET, published: {} }]
	];

	it.each(CASES)('is named: %s (%s)', (reason, of, given) => {
		const audit = auditOf(aResult(given)).find((one) => flagColumn(one) === of);
		expect(audit).toMatchObject({ verdict: 'cannot-be-checked', calculated: null, reason });
	});

	it('stands in the table above', () => {
		expect(CASES.map(([reason]) => reason).sort()).toEqual([...CANNOT_CHECK_REASONS].sort());
	});
});

describe('The audit of a result', () => {
	it('is of five flags, in the order of the table, each with its measure and period', () => {
		const { measure } = aResult();
		const audits = auditOf(aResult({ published: {} }));
		expect(audits.map(flagColumn)).toEqual(FLAG_COLUMNS);
		for (const audit of audits)
			expect(audit).toMatchObject({ periodId: PERIOD, measure: { id: measure.id } });
	});

	it('is of none where nothing was published', () => {
		expect(auditOf(aResult(NI_112))).toEqual([]);
	});

	it('gives an answer wherever it can be checked, and says how that stands to what was published', () => {
		const anyPublished: fc.Arbitrary<StatusParts> = fc.record({
			direction: fc.constantFrom('improved', 'declined', 'unchanged', null),
			targetMet: fc.constantFrom('yes', 'no', 'na', null),
			statNeighboursMet: fc.constantFrom('yes', 'no', 'na', null),
			nationalMet: fc.constantFrom('yes', 'no', 'na', null),
			rag: fc.constantFrom('red', 'amber', 'green', 'none', null)
		});
		fc.assert(
			fc.property(anyRuledParts, anyPublished, (parts, published) => {
				for (const one of auditOf(aResult({ ...parts, published }))) {
					expect(one.calculated === null).toBe(one.verdict === 'cannot-be-checked');
					if (one.verdict === 'agrees') expect(one.published).toBe(one.calculated);
					if (one.verdict === 'differs') expect(one.published).not.toBe(one.calculated);
				}
			})
		);
	});
});

describe('The audit of all measures', () => {
	const twice = aMeasure({
		id: 'ni-901',
		observations: [
			anObservation({ periodId: PRIOR_PERIOD, printed: '40%' }),
			anObservation({ printed: '50%' })
		],
		statuses: [
			aStatus({ periodId: PRIOR_PERIOD, direction: 'improved' }),
			aStatus({ direction: 'declined' })
		]
	});
	const never = aMeasure({ id: 'ni-902', observations: [anObservation()] });
	const once = aMeasure({ id: 'ni-903', statuses: [aStatus()] });

	it('is of every period that has published flags, measure by measure', () => {
		const everyKind = aStatus({
			...{ periodId: PRIOR_PERIOD, direction: 'improved', rag: 'green' },
			...{ targetMet: 'yes', statNeighboursMet: 'no', nationalMet: 'na' }
		});
		const first = { ...twice, statuses: [everyKind, ...twice.statuses.slice(1)] };
		const audits = auditAll([first, never, once]);
		expect(audits).toHaveLength(3 * FLAG_COLUMNS.length);
		const directions = audits.filter((one) => one.flag === 'direction');
		expect(directions.map(({ measure, periodId }) => [measure.id, periodId])).toEqual([
			['ni-901', PRIOR_PERIOD],
			['ni-901', PERIOD],
			['ni-903', PERIOD]
		]);
	});

	it('holds each flag against the figures of its own period', () => {
		const [before, after] = auditAll([twice]).filter((one) => one.flag === 'direction');
		expect(before).toMatchObject({ verdict: 'cannot-be-checked', reason: 'no-prior-value' });
		expect(after).toMatchObject({ verdict: 'differs', calculated: 'improved' });
	});

	it('of none is none', () => {
		expect(auditAll([])).toEqual([]);
	});
});

describe('The counts of the audit', () => {
	const audits = auditAll([
		aResult({
			prior: '40%',
			target: '50%',
			statNeighbours: '40%',
			national: 'N/A',
			published: {
				direction: 'improved',
				targetMet: 'no',
				statNeighboursMet: 'no',
				nationalMet: 'na',
				rag: 'green'
			}
		}).measure,
		aResult({ prior: '40%', published: { direction: 'declined' } }).measure
	]);

	it('are a row a flag: so many differ, are a tie, cannot be checked, agree', () => {
		const counts = verdictCounts(audits).map(({ flag, ...one }) => ({
			flag: flagColumn(flag),
			...one
		}));
		expect(counts).toEqual([
			{ flag: 'direction', total: 2, counts: [1, 0, 0, 1] },
			{ flag: 'target_met', total: 2, counts: [0, 1, 1, 0] },
			{ flag: 'stat_neighbours_met', total: 2, counts: [1, 0, 1, 0] },
			{ flag: 'national_met', total: 2, counts: [0, 0, 2, 0] },
			{ flag: 'rag', total: 2, counts: [0, 1, 1, 0] }
		]);
		expect(VERDICTS).toEqual(['differs', 'tie', 'cannot-be-checked', 'agrees']);
	});

	it('of nothing are none', () => {
		expect(verdictCounts([])).toEqual([]);
	});

	it('add up to the flags, for any figures', () => {
		fc.assert(
			fc.property(fc.array(anyParts, { maxLength: 4 }), (many) => {
				const flags = auditAll(many.map((parts) => aResult(parts).measure));
				const sum = verdictCounts(flags).flatMap(({ counts }) => counts);
				expect(sum.reduce((total, n) => total + n, 0)).toBe(flags.length);
			})
		);
	});
});

describe('a kind of flag that is published of no measure', () => {
	const published = (status: StatusParts) =>
		aResult({ ...ALL_MET, outturn: '50%', published: status }).measure;

	it('is not left blank in each, but is no flag', () => {
		const kinds = (measures: Measure[]) => new Set(auditAll(measures).map(flagKey));
		const rated = published({ rag: 'green' });
		expect(kinds([rated])).toEqual(new Set(['rating']));
		const marked = published({ rag: 'green', targetMet: 'yes' });
		expect(kinds([rated, marked])).toEqual(new Set(['rating', 'target']));
		expect(verdictCounts(auditAll([rated, marked])).map(({ flag }) => flagKey(flag))).toEqual([
			'target',
			'rating'
		]);
	});
});
