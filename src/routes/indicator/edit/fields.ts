import { ACTION_STATES, type Commentary, type Observation, type Series } from '$lib/domain/measure';
import { mainBenchmarks, type Result } from '$lib/domain/result';
import type { ActionColumn, Edit } from '$lib/import/dryRun/edit';
import { ACTION_FIELDS, TEXT_FIELDS } from '$words/desk/editForm';
import { ACTION_STATE_WORDS } from '$words/measure/actions';
import { seriesHead } from '$words/measure/comparators';

/** A field of the form, and its text as it was when the form was opened. */
export interface Field {
	name: string;
	label: string;
	/** Words need room, and blank lines part them. */
	isLong: boolean;
	/** The action that it is known of; its words are the name of a group of fields. */
	action?: string;
	/** Of a choice. */
	options?: { value: string; words: string }[];
	isDay?: boolean;
	was: string;
	edit(text: string): Edit;
}

const TEXTS = ['summary', 'action'] as const;

/** What can be edited of a measure in a period. */
export function fieldsOf(result: Result): Field[] {
	const { measure, periodId } = result;
	const of = { indicatorId: measure.id, periodId };
	const figure = (wanted: Series) =>
		measure.observations.find(
			(observation) => observation.series === wanted && observation.periodId === periodId
		);
	const actions = (measure.actions ?? []).filter((one) => one.periodId === periodId);
	/** An action that has a row of its own is told there. */
	const words = (kind: Commentary['kind']) =>
		measure.commentary.filter(
			(one) =>
				one.kind === kind &&
				one.periodId === periodId &&
				!(kind === 'action' && actions.some(({ text }) => text === one.text))
		);
	return [
		...['actual', ...mainBenchmarks(result).map(({ id }) => id)].map((series) => ({
			name: series,
			label: seriesHead(series, measure.comparators),
			isLong: false,
			was: typed(figure(series)),
			edit: (printed: string) => ({ ...of, series, printed })
		})),
		...TEXTS.map((kind) => ({
			name: kind,
			label: kind === 'action' && actions.length > 0 ? ACTION_FIELDS.further : TEXT_FIELDS[kind],
			isLong: true,
			was: words(kind)
				.map(({ text }) => text)
				.join('\n\n'),
			edit: (text: string) => ({ ...of, kind, texts: textsOf(kind, text) })
		})),
		...actions.flatMap((action, i) =>
			ACTION_COLUMNS.map((column) => ({
				name: `action-${i + 1}-${column}`,
				label: ACTION_FIELDS[column],
				isLong: false,
				action: action.text,
				...(column === 'state' && { options: STATES }),
				...(column === 'due' && { isDay: true }),
				was: action[column] ?? '',
				edit: (said: string) => ({ ...of, action: action.text, column, said })
			}))
		)
	];
}

const ACTION_COLUMNS = ['owner', 'due', 'state'] as const satisfies ActionColumn[];
const STATES = [
	{ value: '', words: ACTION_FIELDS.noState },
	...ACTION_STATES.map((value) => ({ value, words: ACTION_STATE_WORDS[value] }))
];

/** As it is printed; what was suppressed is so by its marker. */
const typed = (figure: Observation | undefined): string =>
	figure?.printed || (figure?.marker === 'c' ? '[c]' : '');

/** Only actions are several; the paragraphs of a summary belong together. */
const textsOf = (kind: Commentary['kind'], text: string): string[] =>
	kind === 'action' ? text.split(/\n\s*\n/) : [text];
