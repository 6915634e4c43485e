import { describe, expect, it } from 'vitest';
import { directionFinding } from '$lib/domain/audit/direction';
import type { CannotCheckReason } from '$lib/domain/audit';
import type { Direction } from '$lib/domain/measure/direction';
import type { PublishedStatus } from '$lib/domain/measure';
import { aResult, type ResultParts } from '../../builders';

const finding = (direction: PublishedStatus['direction'], parts: ResultParts) =>
	directionFinding(aResult({ ...parts, published: { direction } }));

const lower = { polarity: 'lower' } as const;
const lowerRate = { polarity: 'lower', unit: 'rate' } as const;
const lowerCount = { polarity: 'lower', unit: 'count' } as const;

type Arrow = Exclude<Direction, 'unknown'>;

describe('A published direction agrees', () => {
	it.each<[title: string, published: Arrow, parts: ResultParts]>([
		['that says improved of a rise where higher is better', 'improved', { prior: '45%' }],
		['that says declined of a fall where higher is better', 'declined', { prior: '55%' }],
		[
			'that says declined of a rise where lower is better',
			'declined',
			{ prior: '45%', measure: lower }
		],
		[
			'that says improved of a fall where lower is better',
			'improved',
			{ prior: '55%', measure: lower }
		],
		['that says unchanged of equal printed figures', 'unchanged', { prior: '50%' }],
		[
			'that says unchanged of equal figures printed with other decimals',
			'unchanged',
			{ prior: '50.0%' }
		],
		[
			'that says unchanged where neither way is better and the figures are equal',
			'unchanged',
			{ prior: '50%', measure: { polarity: null } }
		],
		[
			'that says improved of a count one lower, which is exact',
			'improved',
			{ prior: '13', outturn: '12', measure: lowerCount }
		]
	])('%s', (_, published, parts) => {
		expect(finding(published, parts)).toMatchObject({
			verdict: 'agrees',
			published,
			calculated: published
		});
	});
});

describe('A published direction differs', () => {
	it.each<[title: string, published: Arrow, parts: ResultParts, calculated: Arrow]>([
		[
			'where the arrow points the other way',
			'declined',
			{ prior: '46.6', outturn: '45.4', measure: lowerRate },
			'improved'
		],
		[
			'where the arrow moves and the printed figures are equal',
			'improved',
			{ prior: '100.0%', outturn: '100.0%' },
			'unchanged'
		],
		[
			'where the arrow is level and the figures move',
			'unchanged',
			{ prior: '40%', outturn: '50%' },
			'improved'
		],
		[
			'where neither way is better and the figures do not move',
			'improved',
			{ prior: '50%', measure: { polarity: null } },
			'unchanged'
		],
		[
			'where the figures are apart by just both half steps: 7.6 and 7.5',
			'declined',
			{ prior: '7.6%', outturn: '7.5%', measure: lower },
			'improved'
		],
		[
			'where the figures are apart by just both half steps: 82.0 and 81.9',
			'improved',
			{ prior: '82.0%', outturn: '81.9%' },
			'declined'
		],
		[
			'where a count moves by one, which is exact',
			'unchanged',
			{ prior: '13', outturn: '12', measure: lowerCount },
			'improved'
		]
	])('%s', (_, published, parts, calculated) => {
		expect(finding(published, parts)).toMatchObject({
			verdict: 'differs',
			published,
			calculated
		});
	});
});

describe('A published direction is a tie', () => {
	const parts: ResultParts = { prior: '22%', outturn: '22.3%' };

	it.each(['improved', 'declined', 'unchanged'] as const)(
		'where 22%% went to 22.3%%, whatever was published: %s',
		(published) => {
			expect(finding(published, parts)).toMatchObject({
				verdict: 'tie',
				published,
				calculated: 'improved'
			});
		}
	);

	it('never where the printed figures are equal, which is unchanged', () => {
		expect(finding('unchanged', { prior: '50%', outturn: '50.0%' }).verdict).toBe('agrees');
		expect(finding('improved', { prior: '50%', outturn: '50.0%' }).verdict).toBe('differs');
	});

	it('never of counts', () => {
		const counts = { prior: '12', outturn: '12', measure: lowerCount };
		expect(finding('unchanged', counts).verdict).toBe('agrees');
	});
});

describe('A published direction cannot be checked', () => {
	it.each<[reason: CannotCheckReason, title: string, published: Arrow | null, parts: ResultParts]>([
		['left-blank', 'where it was left blank, whatever the figures', null, { prior: '40%' }],
		['no-outturn', 'where there is no outturn', 'improved', { outturn: '', prior: '40%' }],
		['no-outturn', 'where there is neither outturn nor prior year', 'improved', { outturn: '' }],
		['no-prior-value', 'where the prior year is blank', 'improved', { prior: '' }],
		['no-prior-value', 'where there is no prior year', 'improved', {}],
		[
			'another-unit',
			'where the prior figure is in another unit',
			'improved',
			{ prior: { printed: '12', unit: 'count' } }
		],
		[
			'no-polarity',
			'where the figures move and neither way is better',
			'improved',
			{ prior: '40%', measure: { polarity: null } }
		]
	])('for "%s": %s', (reason, _, published, parts) => {
		expect(finding(published, parts)).toMatchObject({
			verdict: 'cannot-be-checked',
			published,
			calculated: null,
			reason
		});
	});
});

describe('What a finding of a direction rests on', () => {
	it('is the prior figure and the outturn, each with its place', () => {
		const found = finding('declined', {
			prior: { printed: '79.60%', source: 'No 28, 10/11 Perf' },
			outturn: { printed: '69.4%', source: 'No 28, 11/12 Outturn' }
		});
		expect(found).toMatchObject({
			figures: {
				outturn: { printed: '69.4%' },
				against: [{ benchmark: { id: 'prior' }, figure: { printed: '79.60%' } }],
				polarity: 'higher'
			},
			sources: ['No 28, 10/11 Perf', 'No 28, 11/12 Outturn']
		});
	});

	it('has nothing where one of them is not there', () => {
		expect(finding('declined', {}).figures.against).toEqual([
			{ benchmark: { id: 'prior', comparator: undefined }, figure: undefined }
		]);
	});
});
