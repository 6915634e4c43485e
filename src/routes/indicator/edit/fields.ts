import type { Commentary, Observation, Series } from '$lib/domain/measure';
import { mainBenchmarks, type Result } from '$lib/domain/result';
import type { Edit } from '$lib/import/dryRun/edit';
import { TEXT_FIELDS } from '$words/desk/editForm';
import { seriesHead } from '$words/measure/comparators';

/** A field of the form, and its text as it was when the form was opened. */
export interface Field {
	name: string;
	label: string;
	/** Words need room, and blank lines part them. */
	isLong: boolean;
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
	const words = (kind: Commentary['kind']) =>
		measure.commentary.filter((one) => one.kind === kind && one.periodId === periodId);
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
			label: TEXT_FIELDS[kind],
			isLong: true,
			was: words(kind)
				.map(({ text }) => text)
				.join('\n\n'),
			edit: (text: string) => ({ ...of, kind, texts: textsOf(kind, text) })
		}))
	];
}

/** As it is printed; what was suppressed is so by its marker. */
const typed = (figure: Observation | undefined): string =>
	figure?.printed || (figure?.marker === 'c' ? '[c]' : '');

/** Only actions are several; the paragraphs of a summary belong together. */
const textsOf = (kind: Commentary['kind'], text: string): string[] =>
	kind === 'action' ? text.split(/\n\s*\n/) : [text];
