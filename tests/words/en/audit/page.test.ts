import { describe, expect, it } from 'vitest';
import {
	allFlags,
	agreeingText,
	auditHeading,
	auditLede,
	auditTitle,
	countLabel,
	flagsFile,
	narrowedText
} from '$words/audit/page';
import { flagOf } from '../../../builders';

describe('The heading of the audit', () => {
	it.each([
		['', '13 of 250 published flags do not follow from the figures'],
		['2011/12', '13 of 250 published flags of 2011/12 do not follow from the figures']
	])('names the period where there are several: "%s"', (period, words) => {
		expect(auditHeading({ differing: 13, total: 250, period })).toBe(words);
	});

	it('is told in brief as the title', () => {
		expect(auditTitle({ differing: 13, total: 250, period: '2011/12' })).toBe(
			'Audit: 13 flags of 2011/12 do not follow from the figures'
		);
	});
});

describe('The lede of the audit', () => {
	it.each([
		[
			['direction', 'target_met', 'national_met', 'rag'],
			'four flags: an arrow, two marks for met or missed, and a rating.'
		],
		[['target_met', 'rag'], 'two flags: one mark for met or missed and a rating.'],
		[['rag'], 'one flag: a rating.']
	] as const)('names the flags that are published: %j', (columns, words) => {
		const flags = columns.map(flagOf);
		expect(auditLede({ differing: 0, measures: 0, checkable: 0, flags })).toContain(
			`A measure is published with ${words} Here`
		);
	});
});

describe('The row of all kinds of flags', () => {
	it('is of both where there are two', () => {
		expect([2, 5].map(allFlags)).toEqual(['Both', 'All five']);
	});
});

describe('A number of the table of counts', () => {
	it('is heard with its flag and class', () => {
		expect(countLabel(3, 'cannot-be-checked', flagOf('national_met'))).toBe(
			'3, England, cannot be checked'
		);
		expect(countLabel(13, 'differs', undefined)).toBe('13, differs');
	});
});

describe('What the flags were narrowed to', () => {
	it.each([
		[{ q: '', verdict: [], kind: [] }, ''],
		[{ q: 'care', verdict: [], kind: [] }, '“care”'],
		[
			{ q: 'care', verdict: ['differs', 'tie'], kind: [flagOf('rag')] },
			'Differs, Tie; Rating; “care”'
		]
	] as const)('%o: "%s"', (narrowed, words) => {
		expect(narrowedText(narrowed)).toBe(words);
	});

	it('is said of the file', () => {
		expect(flagsFile(250, false)).toBe('All 250 flags, with class, figures, reason and source');
		expect(flagsFile(3, true)).toBe('The 3 flags chosen, with class, figures, reason and source');
	});
});

describe('The flags that agree', () => {
	it.each([
		[200, false, 0, 'The other 200 agree.'],
		[4, true, 0, '4 more of these agree.'],
		[
			200,
			false,
			12,
			'The other 200 agree, 12 of them ratings that rest on a branch or a comparator inferred from the published table, so that their agreement proves less.'
		]
	])('%d of them: %s', (agreeing, narrowed, inferred, words) => {
		expect(agreeingText(agreeing, narrowed, inferred)).toBe(words);
	});
});
