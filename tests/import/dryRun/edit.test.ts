import { describe, expect, test } from 'vitest';
import { dryRunEdit, type ActionEdit, type Edit } from '$lib/import/dryRun/edit';
import { editSource } from '$words/desk/edited';
import { saidRun } from '../said';
import { shippedBase } from '../shippedBase';

const base = shippedBase();
const NI_116 = { indicatorId: 'ni-116', periodId: '2011-12' };
const TODAY = '2026-11-25';
const sourceOf = (why: string) => editSource(TODAY, why);
const edited = (edits: Edit[], note = 'Counted anew', on = base) =>
	saidRun(dryRunEdit({ base: on, edits, today: TODAY, note, sourceOf }));
const measureOf = ({ parts }: ReturnType<typeof edited>, id = 'ni-116') =>
	parts?.core.measures.find((measure) => measure.id === id);
const actions = base.core.measures
	.find(({ id }) => id === 'ni-116')
	?.commentary.filter(({ kind }) => kind === 'action')
	.map(({ text }) => text) as string[];

describe('a figure edited on the page', () => {
	test('that is none stops, and is named by the number of its edit', () => {
		const run = edited([
			{ ...NI_116, series: 'target', printed: '21.6%' },
			{ ...NI_116, series: 'actual', printed: 'many' }
		]);
		expect(run.parts).toBeUndefined();
		expect(run.changes).toEqual([]);
		expect(run.issues).toEqual([
			{
				severity: 'error',
				sheet: 'page',
				row: 2,
				value: 'many',
				wanted: 'a figure such as 58.3%, 1,345 or 8, N/A, or blank',
				advice: 'Type the figure, or leave the cell blank where there is none.'
			}
		]);
	});

	test('is a revision that keeps the earlier figure and note, with the edit as its source', () => {
		const run = edited([{ ...NI_116, series: 'actual', printed: '20.5%' }], ' Counted\n anew ');
		expect(run.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		const figure = measureOf(run)?.observations.find(
			({ series, periodId }) => series === 'actual' && periodId === '2011-12'
		);
		expect(figure).toMatchObject({
			value: 20.5,
			printed: '20.5%',
			marker: 'r',
			revisedFrom: '23.3%',
			revisedOn: '2026-11-25',
			note: 'Two years behind: this column holds the figure for 2009.',
			source: 'Edited on 25 November 2026: Counted anew'
		});
	});

	test('warns by its number where it is a tenth of what it was', () => {
		const run = edited([{ ...NI_116, series: 'actual', printed: '2.0%' }]);
		expect(run.issues).toContainEqual(
			expect.objectContaining({
				severity: 'warning',
				row: 1,
				value: '2.0%'
			})
		);
		expect(run.issues.every((issue) => !('column' in issue))).toBe(true);
	});

	test('that is there already is no edit, nor is a blank where there is none', () => {
		const run = edited([
			{ ...NI_116, series: 'actual', printed: ' 23.3% ' },
			{ indicatorId: 'ni-116', periodId: '2010-11', series: 'target', printed: '' }
		]);
		expect(run).toMatchObject({ issues: [], changes: [], counts: { figures: 0 } });
		expect(run.parts?.core).toEqual(base.core);
	});
});

test('a target changed flips the rating, which is told first', () => {
	const unrated = structuredClone(base);
	for (const measure of unrated.core.measures)
		if (measure.id === 'ni-116') for (const status of measure.statuses) status.ratingId = null;
	const run = edited([{ ...NI_116, series: 'target', printed: '25%' }], 'Agreed', unrated);
	expect(run.changes[0]).toMatchObject({
		kind: 'rating',
		field: 'Rating 2011/12',
		before: 'Red'
	});
	expect(run.changes[0]?.after).not.toBe('Red');
	expect(run.changes).toContainEqual(
		expect.objectContaining({ kind: 'figure', before: '21.6%', field: 'Target 2011/12' })
	);
});

describe('commentary edited on the page', () => {
	test('has an action added, and nothing else touched', () => {
		const texts = [...actions, 'Ask <b>each school</b> for its plan.'];
		const run = edited([{ ...NI_116, kind: 'action', texts }]);
		expect(run.issues).toEqual([]);
		expect(run.changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
			expect.stringMatching(/^commentary NI 116/)
		]);
		const others = (core = base.core) => core.measures.filter(({ id }) => id !== 'ni-116');
		expect(others(run.parts?.core)).toEqual(others());
		const told = measureOf(run)?.commentary.filter(({ kind }) => kind === 'action');
		expect(told?.slice(0, -1)).toEqual(
			base.core.measures[0]?.commentary.filter(({ kind }) => kind === 'action')
		);
		expect(told?.at(-1)).toEqual({
			kind: 'action',
			periodId: '2011-12',
			text: 'Ask **each school** for its plan.',
			source: 'Edited on 25 November 2026: Counted anew'
		});
	});

	test('keeps the order, and lets go of what was taken out', () => {
		const texts = ['The first is another.', ...actions.slice(2)];
		const run = edited([{ ...NI_116, kind: 'action', texts }]);
		const told = measureOf(run)?.commentary.filter(({ kind }) => kind === 'action');
		expect(told?.map(({ text }) => text)).toEqual(texts);
		const none = edited([{ ...NI_116, kind: 'action', texts: [] }]);
		expect(measureOf(none)?.commentary.some(({ kind }) => kind === 'action')).toBe(false);
	});

	test('that says an action twice is told so by its number', () => {
		const run = edited([{ ...NI_116, kind: 'action', texts: ['Do it.', 'Do it.'] }]);
		expect(run.issues[0]).toMatchObject({ severity: 'error', row: 1 });
		expect(run.parts).toBeUndefined();
	});
});

describe('an action that has a row of its own, edited on the page,', () => {
	const action = 'Let homes **sooner**.';
	const planned = {
		...{ periodId: '2011-12', text: action, source: 'Service plan, action 4' },
		...{ owner: 'Head of Housing', due: '2026-03-31', state: 'planned' as const }
	};
	const withAction = structuredClone(base);
	for (const measure of withAction.core.measures)
		if (measure.id === 'ni-116')
			measure.actions = [planned, { ...planned, text: 'Build more.', owner: null }];
	const told = (edits: Pick<ActionEdit, 'column' | 'said'>[]) =>
		edited(
			edits.map((edit) => ({ ...NI_116, action, ...edit })),
			'Agreed',
			withAction
		);

	test('has its owner, day and state changed together, and keeps its words and where they are written', () => {
		const run = told([
			{ column: 'owner', said: ' Lettings\nManager ' },
			{ column: 'due', said: '' },
			{ column: 'state', said: 'under-way' }
		]);
		expect(run.issues).toEqual([]);
		expect(measureOf(run)?.actions).toEqual([
			{ ...planned, owner: 'Lettings Manager', due: null, state: 'under-way' },
			{ ...planned, text: 'Build more.', owner: null }
		]);
		expect(run.changes).toEqual([
			expect.objectContaining({ kind: 'commentary', before: expect.stringContaining('planned') })
		]);
	});

	test.each([
		['due', 'soon'],
		['state', 'begun']
	] as const)('is refused where its %s is “%s”, by the number of the edit', (column, said) => {
		const run = told([{ column, said }]);
		expect(run.issues[0]).toMatchObject({ severity: 'error', row: 1, value: said });
		expect(run.parts).toBeUndefined();
	});
});

test('an edit says what was changed, and why', () => {
	expect(edited([], ' \n').issues).toEqual([
		expect.objectContaining({
			severity: 'error',
			wanted: 'a note of what was changed, and why'
		})
	]);
});
