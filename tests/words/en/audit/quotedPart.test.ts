import { describe, expect, it } from 'vitest';
import type { QuoteAudit } from '$lib/domain/audit/quoted';
import { quotesLede } from '$words/audit/quotedPart';

const quotes = (...all: [verdict: QuoteAudit['verdict'], what: QuoteAudit['what'], n: number][]) =>
	all.flatMap(([verdict, what, n]) => Array.from({ length: n }, () => ({ verdict, what })));

describe('How the quoted figures stand', () => {
	it.each([
		[
			quotes(
				['agrees', 'level', 97],
				['cannot-be-checked', 'level', 2],
				['differs', 'level', 9],
				['differs', 'change', 1],
				['differs', 'gap', 1],
				['differs', 'gap', 2],
				['differs', 'share', 1]
			),
			false,
			'Of 113 figures that the report’s words quote and that stand elsewhere in it too, 97 agree, 2 stand nowhere else after all and 14 do not: 9 levels, 1 change, 3 gaps, 1 count of people. Which of the two places is right, the report does not tell.'
		],
		[
			quotes(['agrees', 'level', 3]),
			true,
			'Of the measures searched for, of 3 figures that the report’s words quote and that stand elsewhere in it too, 3 agree and 0 do not. Which of the two places is right, the report does not tell.'
		]
	])('is counted (%#)', (all, narrowed, words) => {
		expect(quotesLede(all, narrowed)).toBe(words);
	});
});
