import { describe, expect, it } from 'vitest';
import { askedTogether } from '$lib/import/questionGroups';
import { isOpen, type Answers } from '$lib/import/questions';
import { groupText, partText } from '$words/desk/questions';
import { verdictOf } from '$words/desk/work';
import { brought, broughtFile } from './officersTable';

const ARUN = 'arun-corporate-plan-2022-23-q2.csv';
const PRIORITY = { [`priority of new measures in ${ARUN}`]: 'priority-1' };

/** What waits for an answer, as it is met: each question with what its answers are called. */
const openGroups = ({ questions }: ReturnType<typeof broughtFile>) =>
	askedTogether(questions.filter(isOpen)).map((group) =>
		group.length === 1 ? [groupText(group)] : [groupText(group), ...group.map(partText)]
	);

const rowsOf = (rows: string[][], said?: Answers) =>
	brought({ name: 'Sheet1', rows, notes: [] }, 'table.csv', said);

describe('what is asked together', () => {
	it('is what the status words of one column mean, each with its own answer and likeliest rating', () => {
		const run = broughtFile(ARUN, PRIORITY);
		expect(openGroups(run)).toContainEqual([
			'What do these words under “Status” mean?',
			...['Over achieving', 'Not achieving', 'Behind target', 'Achieving']
		]);
		const words = run.questions.filter(({ facts }) => facts.kind === 'flag');
		expect(words.map(({ id, guess }) => [id, guess])).toEqual([
			['rag: over achieving', 'green'],
			['rag: not achieving', 'red'],
			['rag: behind target', 'amber'],
			['rag: achieving', 'green']
		]);
	});

	it('is what stands for a missing figure in a table', () => {
		const run = rowsOf([
			['Ref', '2012/13 Outturn', '2012/13 Target'],
			['NI 60', 'Annual', 'Suspended'],
			['NI 61', 'Annual', '50']
		]);
		expect(openGroups(run)).toEqual([
			['What do these words mean where a figure would stand?', 'Annual', 'Suspended']
		]);
	});

	it('is not what words of two columns mean', () => {
		const run = rowsOf([
			['Ref', '2012/13 Outturn', 'RAG', 'Target met'],
			['NI 60', '70', 'Blue', 'Perhaps'],
			['NI 61', '71', 'Purple', 'Perhaps']
		]);
		expect(openGroups(run)).toEqual([
			['What do these words under “RAG” mean?', 'Blue', 'Purple'],
			['Does “Perhaps” mean met or missed?']
		]);
	});

	it('counts as one question', () => {
		const run = rowsOf([
			['Ref', '2012/13 Outturn', 'RAG'],
			['NI 60', '70', 'Blue'],
			['NI 61', '71', 'Purple']
		]);
		const outcome = { ...run, tally: { error: 0, confirm: 0, warning: 0 }, changeCounts: [] };
		expect(verdictOf(outcome)).toBe('1 question waits for your answer.');
	});
});
