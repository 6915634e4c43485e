import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagKey, flagsOf, VERDICTS } from '$lib/domain/audit';
import { RULES_FOR_ALL } from '$lib/domain/rating';
import {
	readAudit,
	triedRule,
	WHOLE_AUDIT,
	writeAudit,
	type AuditSelection
} from '$lib/state/address/auditSelection';
import { COMPARATORS } from '../../builders';

const FLAGS = flagsOf([{ comparators: COMPARATORS }]);
const OFFERED = { periodIds: ['2011-12', '2012-13-q1'], flags: FLAGS };
const read = (query: string) => readAudit(new URLSearchParams(query), OFFERED);

describe('The address of the audit', () => {
	it.each([
		['by their ids', '?kind=stat_neighbours,rating&class=tie,cannot-be-checked'],
		['by their short titles', '?kind=neighbours,rating&class=tie,cannot-be-checked']
	])('names kinds as a reader would, comparators %s, and classes as they are', (_, query) => {
		expect(read(query)).toEqual({
			...WHOLE_AUDIT,
			kind: ['stat_neighbours', 'rating'],
			verdict: ['tie', 'cannot-be-checked']
		});
	});

	it('says only what differs from everything', () => {
		expect(writeAudit(WHOLE_AUDIT)).toBe('');
		expect(writeAudit({ ...WHOLE_AUDIT, kind: ['direction'], amber: 5 })).toBe(
			'?kind=direction&amber=5'
		);
	});

	it('is read back as it was written', () => {
		const any: fc.Arbitrary<AuditSelection> = fc.record({
			q: fc.string({ maxLength: 40 }),
			kind: fc.subarray(FLAGS.map(flagKey)),
			verdict: fc.subarray([...VERDICTS]),
			period: fc.constantFrom('', '2011-12', '2012-13-q1'),
			rule: fc.constantFrom('' as const, ...RULES_FOR_ALL),
			green: fc.integer({ min: 0, max: 100 }),
			amber: fc.integer({ min: 0, max: 100 })
		});
		fc.assert(
			fc.property(any, (selection) => {
				expect(read(writeAudit(selection))).toEqual(selection);
			})
		);
	});

	it('never throws and never holds what is unknown, whatever it is asked', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (kind, amber) => {
				const query = new URLSearchParams({ kind, class: kind, rule: kind, period: kind, amber });
				const {
					verdict,
					rule,
					period,
					amber: limited
				} = readAudit(query, { periodIds: [], flags: [] });
				expect(period).toBe('');
				expect([...VERDICTS]).toEqual(expect.arrayContaining(verdict));
				expect(['', ...RULES_FOR_ALL]).toContain(rule);
				expect(limited).toBeGreaterThanOrEqual(0);
				expect(limited).toBeLessThanOrEqual(100);
			})
		);
	});
});

describe('A limit in the address', () => {
	it.each([
		['10', 10],
		['2.5', 2.5],
		['0', 0],
		['101', 10],
		['-1', 10],
		['1e1', 10],
		['', 10]
	])('%j is %d', (text, value) => {
		expect(read(`?amber=${text}`).amber).toBe(value);
	});
});

describe('The rule that is tried', () => {
	it('is, unless asked for, the first that is not in force', () => {
		expect(triedRule(WHOLE_AUDIT, 'target-and-comparator').kind).toBe('target-with-tolerance');
		expect(triedRule(WHOLE_AUDIT, 'target-with-tolerance').kind).toBe('target-and-comparator');
	});

	it('has no amber limit below its green one', () => {
		const asked = { ...WHOLE_AUDIT, rule: 'target-with-tolerance', green: 8, amber: 5 } as const;
		expect(triedRule(asked, undefined)).toEqual({
			kind: 'target-with-tolerance',
			goodWithin: 8,
			middleWithin: 8
		});
	});
});
