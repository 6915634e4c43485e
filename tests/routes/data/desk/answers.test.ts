import { describe, expect, test } from 'vitest';
import type { Question } from '$lib/import/questions';
import { answersOf, parseAnswers } from '../../../../src/routes/data/desk/answers';

describe('what was answered', () => {
	test('is read as it is kept', () => {
		const answers = { 'heading benchmark': 'national', 'letter: p': 'pence' };
		expect(parseAnswers(JSON.stringify(answers))).toEqual(answers);
	});

	test.each([
		['is no JSON', '{'],
		['is no object', '"a"'],
		['is not there', null],
		['has answers that are no text', '{"a":1,"b":null,"__proto__":"x"}']
	])('is nothing where it %s', (_, text) => {
		expect(parseAnswers(text)).toEqual({});
	});

	test('is nothing of a question that is open', () => {
		const ask = (id: string, answer: string) => ({ id, answer }) as Question;
		expect(answersOf([ask('a', 'same'), ask('b', '')])).toEqual({ a: 'same' });
	});
});
