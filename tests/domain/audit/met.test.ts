import { describe, expect, it } from 'vitest';
import type { CannotCheckReason } from '$lib/domain/audit';
import { metFinding } from '$lib/domain/audit/met';
import type { MetFlag } from '$lib/domain/measure';
import { aResult, COMPARATORS, type GivenObservation, type ResultParts } from '../../builders';

interface Kind {
	against: 'target' | 'stat_neighbours' | 'national';
	benchmark: 'target' | 'statNeighbours' | 'national';
	published: 'targetMet' | 'statNeighboursMet' | 'nationalMet';
	absent: CannotCheckReason;
}

const KINDS: Kind[] = [
	{
		against: 'target',
		benchmark: 'target',
		published: 'targetMet',
		absent: 'no-target'
	},
	{
		against: 'stat_neighbours',
		benchmark: 'statNeighbours',
		published: 'statNeighboursMet',
		absent: 'no-comparator'
	},
	{
		against: 'national',
		benchmark: 'national',
		published: 'nationalMet',
		absent: 'no-comparator'
	}
];

type Figure = string | GivenObservation;
const lower = { polarity: 'lower' } as const;

describe.each(KINDS.map((kind) => [kind.against, kind] as const))(
	'The published mark against %s',
	(to, kind) => {
		const { benchmark, published, absent } = kind;
		const finding = (
			met: MetFlag,
			outturn: Figure,
			against: Figure | undefined,
			more: ResultParts = {}
		) =>
			metFinding(
				{ flag: 'met', against: to, comparator: COMPARATORS.find(({ id }) => id === to) },
				aResult({
					outturn,
					...(against === undefined ? {} : { [benchmark]: against }),
					...more,
					published: { [published]: met }
				})
			);

		it.each<[title: string, met: MetFlag, outturn: string, against: string, more: ResultParts]>([
			['met where it is beyond', 'yes', '58.30%', '54.8%', {}],
			['missed where it is short', 'no', '4.2%', '33.3%', {}],
			['met where it is below and lower is better', 'yes', '2.2%', '4.0%', { measure: lower }],
			['missed where it is above and lower is better', 'no', '23.3%', '21.6%', { measure: lower }],
			['missed by just both half steps: 81.9 and 82.0', 'no', '81.9%', '82.0%', {}],
			['met by just both half steps: 7.6 and 7.5', 'yes', '7.6%', '7.5%', {}]
		])('agrees that says %s', (_, met, outturn, against, more) => {
			expect(finding(met, outturn, against, more)).toMatchObject({
				verdict: 'agrees',
				published: met,
				calculated: met
			});
		});

		it('differs that says missed of what is met', () => {
			expect(finding('no', '97.4%', '97.0%')).toMatchObject({
				verdict: 'differs',
				published: 'no',
				calculated: 'yes',
				figures: {
					outturn: { printed: '97.4%' },
					against: [{ benchmark: { id: to }, figure: { printed: '97.0%' } }],
					polarity: 'higher'
				}
			});
		});

		it('differs that says met of what is missed', () => {
			expect(finding('yes', '10.2%', '9.8%', { measure: lower })).toMatchObject({
				verdict: 'differs',
				published: 'yes',
				calculated: 'no',
				figures: { polarity: 'lower' }
			});
		});

		it.each<[title: string, met: MetFlag, outturn: string, against: string, calculated: string]>([
			['50.0% is held against 50%', 'yes', '50.0%', '50%', 'yes'],
			['50.0% is held against 50%, though missed was published', 'no', '50.0%', '50%', 'yes'],
			['equal figures have the same decimals', 'yes', '76.3%', '76.3%', 'yes'],
			['22% is held against 22.3%', 'yes', '22%', '22.3%', 'no'],
			['22.3% is held against 22%', 'no', '22.3%', '22%', 'yes']
		])('is a tie where %s', (_, met, outturn, against, calculated) => {
			expect(finding(met, outturn, against)).toMatchObject({
				verdict: 'tie',
				published: met,
				calculated
			});
		});

		it('is never a tie of counts: equal is met', () => {
			const counts: ResultParts = { measure: { unit: 'count', polarity: 'lower' } };
			expect(finding('yes', '10', '10', counts).verdict).toBe('agrees');
			expect(finding('no', '10', '10', counts)).toMatchObject({
				verdict: 'differs',
				calculated: 'yes'
			});
		});

		it.each<[CannotCheckReason, string, MetFlag, Figure, Figure | undefined, ResultParts]>([
			['left-blank', 'it was left blank, whatever the figures', null, '50%', '40%', {}],
			['no-outturn', 'there is no outturn', 'no', '', '40%', {}],
			[absent, 'there is nothing to hold it against', 'yes', '50%', undefined, {}],
			[absent, 'what it is held against is not applicable', 'na', '50%', 'N/A', {}],
			[absent, 'what it is held against was left blank', 'no', '50%', '', {}],
			[
				'published-as-not-applicable',
				'it is not applicable, whatever the figures',
				'na',
				'50%',
				'40%',
				{}
			],
			[
				'another-unit',
				'they are in two units',
				'yes',
				'1.00%',
				{ printed: '8', unit: 'count' },
				{}
			],
			['no-polarity', 'neither way is better', 'yes', '50%', '40%', { measure: { polarity: null } }]
		])('cannot be checked for "%s", where %s', (reason, _, met, outturn, against, more) => {
			expect(finding(met, outturn, against, more)).toMatchObject({
				verdict: 'cannot-be-checked',
				calculated: null,
				reason
			});
		});

		it('rests on two figures, each with its place', () => {
			const found = finding(
				'yes',
				{ printed: '50%', source: 'No 6, 11/12 Outturn' },
				{ printed: '40%', source: 'No 6, the other' }
			);
			expect(found.sources).toEqual(['No 6, 11/12 Outturn', 'No 6, the other']);
		});
	}
);
