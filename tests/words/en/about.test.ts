import { describe, expect, it } from 'vitest';
import {
	attentionByRating,
	attentionOrder,
	equalCells,
	hosting,
	otherRules,
	placesInNation,
	rulesText,
	smallGroups,
	sourceText,
	statementDates
} from '$words/about';
import { ratingsIn } from '$lib/domain/rating';
import { settingOf } from '$lib/domain/area';
import { packageAtlas } from '../../map/atlas';

const SETTING = settingOf(packageAtlas());

const EACH_RULED = { byThresholds: 0, unruled: 0 };

describe('the words of the About page', () => {
	it('say how true the equal cells are', () => {
		expect(equalCells({ borders: 1453, kept: 1340, widths: 2.16 })).toContain(
			'Of 1,453 shared borders 1,340 are kept; 95% of the cells are within 2.2 cell widths'
		);
	});

	it('say how many areas England has, where it is known', () => {
		expect(placesInNation(32482, SETTING)).toContain(
			'an area’s rank among England’s 32,482; a place’s'
		);
		expect(placesInNation(undefined, SETTING)).toMatch(/^A place’s mean is derived/);
	});

	it('say which rule is in force, who has another, and which comparators are known', () => {
		const facts = {
			inForce: 'target-and-comparator',
			own: 0,
			counted: [],
			settled: 10,
			...EACH_RULED
		} as const;
		expect(
			rulesText(
				{ ...facts, comparators: [{ title: 'statistical neighbours' }, { title: 'England' }] },
				'A note.'
			)
		).toBe(
			'The data name the rule in force, and a measure may name its own: here it is “target and comparator”. A note. The comparator is statistical neighbours or England: for 10 measures the published flags show which; elsewhere it is not stated, and where two disagree the figures alone do not decide.'
		);
		const tolerance = { inForce: 'target-with-tolerance', own: 1, comparators: [] } as const;
		expect(
			rulesText(
				{ ...tolerance, counted: [], comparators: [], settled: 0, ...EACH_RULED },
				undefined
			)
		).toBe(
			'The data name the rule in force, and a measure may name its own: here it is “target with tolerance”, and 1 measure has one of its own.'
		);
		const none = {
			inForce: undefined,
			own: 3,
			counted: [],
			comparators: [],
			settled: 0,
			...EACH_RULED
		};
		expect(rulesText(none, undefined)).toBe('Each measure names its own rule.');
		expect(rulesText({ ...none, unruled: 1 }, undefined)).toBe(
			'Some measures name a rule of their own; for the others no rating is calculated.'
		);
		expect(rulesText({ ...none, own: 0, unruled: 3 }, undefined)).toBe(
			'The data name no rule, so no rating is calculated.'
		);
	});

	it('say of how many measures thresholds are the rule', () => {
		const facts = { inForce: 'comparator-only', own: 2, comparators: [], counted: [] } as const;
		const text = (byThresholds: number) =>
			rulesText({ ...facts, settled: 0, unruled: 0, byThresholds }, undefined);
		expect(text(0)).not.toContain('threshold');
		expect(text(1)).toMatch(
			/ 1 measure is rated by thresholds in its own unit, which its page gives\.$/
		);
		expect(text(2)).toMatch(
			/ 2 measures are rated by thresholds in their own unit, which their pages give\.$/
		);
	});

	it('name the comparators that the rule in force counts, where it names them', () => {
		const facts = {
			inForce: 'comparator-only',
			own: 0,
			comparators: [],
			settled: 0,
			...EACH_RULED
		} as const;
		expect(rulesText({ ...facts, counted: [{ title: 'the region' }] }, undefined)).toBe(
			'The data name the rule in force, and a measure may name its own: here it is “comparator only”, against the region.'
		);
	});

	it('say of ratings whether they are published or calculated, and neither where some are each', () => {
		const origins = ['published', 'in-part', 'calculated'] as const;
		expect(origins.map((origin) => attentionByRating(ratingsIn(), origin))).toEqual([
			'the published rating: red, then amber, then not rated, then green;',
			'the rating: red, then amber, then not rated, then green;',
			'the calculated rating: red, then amber, then not rated, then green;'
		]);
	});

	it('name the ratings that need attention, or the others where those are not more', () => {
		const ratings = ratingsIn();
		const bad = ratings.map(
			(one) => ({ ...one, attention: one.tone === 'bad' ? 'yes' : null }) as const
		);
		expect(attentionOrder(ratings)).toContain('the first five that are not green:');
		expect(attentionOrder(bad)).toContain('the first five that are red:');
	});

	it('tell by the smallest group of the data why small groups are told with care', () => {
		expect(smallGroups({ people: 'schools', size: 12 })).toBe(
			'Small groups swing: 1 of 12 schools is 8.3%.'
		);
		expect(smallGroups({ people: '', size: 40 })).toBe('Small groups swing: 1 of 40 is 2.5%.');
	});

	it('say when the statement was written, and looked through where it was', () => {
		const preparedOn = '2026-11-23';
		expect(statementDates({ preparedOn })).toBe('Statement prepared on 23 November 2026.');
		expect(statementDates({ preparedOn, reviewedOn: '2026-11-25' })).toBe(
			'Statement prepared on 23 November 2026, last reviewed on 25 November 2026.'
		);
	});

	it('name the rules that are not in force', () => {
		expect(otherRules('target-and-comparator')).toBe(
			'The audit shows which ratings another rule would flip: target with tolerance, with limits in per cent of the target’s value, or comparator only.'
		);
		expect(otherRules('comparator-only')).toMatch(/: target and comparator, or target with tol/);
	});

	it('name each source of the package, with what is to be known of it', () => {
		expect(sourceText({ title: 'A register' })).toBe('A register.');
		expect(sourceText({ title: 'A register', note: 'As of May.' })).toBe('A register. As of May.');
	});

	it('name the one other host, or that there is none', () => {
		expect(hosting('tiles.example.org')).toContain('come from tiles.example.org then');
		expect(hosting('')).toContain('come from nowhere, since none is set then');
	});
});
