import { describe, expect, it } from 'vitest';
import { hasMarks } from '$lib/domain/text/markdown';
import { plainWords } from '$lib/domain/text/plainWords';
import { shippedCore } from '../../data/shipped';

describe('words without their marks', () => {
	it.each([
		['**better** than planned', 'better than planned'],
		['it was *far* better, (_very_).', 'it was far better, (very).'],
		['see [the plan](https://example.org/plan), please', 'see the plan, please'],
		['**all of it** and **more**', 'all of it and more'],
		['5 \\* 3 is \\[15\\]', '5 * 3 is [15]'],
		['- a **point**\n- another', '- a point\n- another'],
		['5+ A*–C, 6 A*–C', '5+ A*–C, 6 A*–C'],
		['5 A*s and 6 A*s', '5 A*s and 6 A*s'],
		['snake_case_name', 'snake_case_name'],
		['a * b * c', 'a * b * c'],
		['* a point', '* a point']
	])('of "%s" are "%s"', (text, plain) => {
		expect(plainWords(text)).toBe(plain);
	});

	it('are the shipped commentary as it stands, which has no marks', () => {
		const texts = shippedCore().measures.flatMap(({ commentary }) =>
			commentary.map(({ text }) => text)
		);
		expect(texts.length).toBeGreaterThan(100);
		expect(texts.filter((text) => plainWords(text) !== text || hasMarks(text))).toEqual([]);
	});
});

describe('a text with marks', () => {
	it.each(['**a**', 'so *much*', '(_so_)', '[a](https://b.org)', '5 \\* 3', '- **a** point'])(
		'is "%s"',
		(text) => {
			expect(hasMarks(text)).toBe(true);
		}
	);

	it.each(['a', '- a point\n* another', '5+ A*–C', 'snake_case', '[x]', '2 * 3'])(
		'is not "%s"',
		(text) => {
			expect(hasMarks(text)).toBe(false);
		}
	);
});
