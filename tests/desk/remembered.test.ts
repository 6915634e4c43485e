import { describe, expect, it } from 'vitest';
import type { CheckRequest, Choice } from '$lib/desk/protocol';
import { answer } from '$lib/desk/worker/answer';
import type { Memory } from '$lib/import/guess';
import { isOpen, type Answers } from '$lib/import/questions';
import { shippedBase } from '../import/shippedBase';

const base = shippedBase();

/** What a paste comes to in the desk's worker, after what was answered and taken before. */
async function checked(
	rows: string[][],
	said: Answers = {},
	memory: Memory = {},
	choice: Choice = {}
) {
	const text = rows.map((cells) => cells.join('\t')).join('\n');
	const request: CheckRequest = {
		...{ ask: 'check', source: { kind: 'paste', text, html: '' }, choice, memory, said, base },
		today: '2026-11-25'
	};
	const reply = await answer(request, () => undefined);
	if (reply.kind !== 'checked') throw new Error(reply.kind);
	return reply.checked;
}

type Checked = Awaited<ReturnType<typeof checked>>;
const open = ({ questions }: Checked) => questions.filter(isOpen).map(({ facts }) => facts.kind);
const columnsOf = ({ guess }: Checked) =>
	guess?.columns.map(({ role, periodId }) => `${role} ${periodId}`.trim());

/** Answers as the browser keeps them. */
const kept = ({ questions }: Checked): Answers =>
	Object.fromEntries(questions.filter((one) => !isOpen(one)).map((one) => [one.id, one.answer]));

/** Every question of a table answered: its year and period, else with the last choice. */
async function answered(rows: string[][], years: Answers) {
	let said: Answers = {};
	for (let round = 0; round < 4; round++) {
		const { questions } = await checked(rows, said);
		const more = questions
			.filter(isOpen)
			.map(({ id, facts, options }) => [id, years[facts.kind] ?? options[0] ?? '']);
		said = { ...said, ...Object.fromEntries(more) };
	}
	return kept(await checked(rows, said));
}

const HEADS = ['Ref', 'Quarter 1', 'Springfield', 'Trend', 'Status'];
const Q1 = [
	HEADS,
	['NI 60', '80.0%', '70.0%', '↑', 'Behind target'],
	['NI 67', '81.0%', '71.0%', '↓', 'Behind target']
];
const NEXT = Q1.map((cells, i) => (i === 0 ? cells : cells.with(1, `8${i + 4}.0%`)));

describe('What was answered of a pasted table', () => {
	it('is asked nothing of the second time', async () => {
		const said = await answered(Q1, { year: '2012/13' });
		const again = await checked(Q1, said);
		expect(again.questions.length).toBeGreaterThan(2);
		expect(open(again)).toEqual([]);
	});

	it('holds for words and headings of the next, which is asked its own year', async () => {
		const said = await answered(Q1, { year: '2012/13' });
		const next = await checked(NEXT, said);
		expect(open(next).filter((kind) => kind !== 'arrows')).toEqual(['year']);
		expect(columnsOf(next)?.[1]).toBe('actual');
	});

	it('holds while cells of it are corrected', async () => {
		const said = await answered(Q1, { year: '2012/13' });
		const corrections = [{ row: 2, column: 2, was: '80.0%', text: '82.0%' }];
		const corrected = await checked(Q1, {}, {}, { said, corrections });
		expect(corrected.corrected).toBeDefined();
		expect(open(corrected)).toEqual([]);
	});
});

describe('What columns were taken for', () => {
	it('is not kept of one that another was used for: the next table’s only RAG is read', async () => {
		const two = [
			['Ref', '2012/13', 'RAG', 'Rag'],
			['NI 60', '80.0%', 'Red', 'Green']
		];
		const said = await answered(two, {});
		const { memory } = await checked(two, { ...said, 'which rag RAG | Rag': '1' });
		expect(memory).not.toHaveProperty('rag', { role: 'ignore', measureId: '' });
		const next = await checked(
			[
				['Ref', '2012/13', 'RAG'],
				['NI 60', '80.0%', 'Red']
			],
			{},
			memory
		);
		expect(columnsOf(next)?.[2]).toBe('rag 2012-13');
	});
});
