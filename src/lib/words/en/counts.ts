import { formatNumber } from '$lib/domain/text/format';

/** A noun that is counted. */
export interface Noun {
	one: string;
	many: string;
}

/** What is counted on several pages. */
export const NOUNS = {
	area: { one: 'area', many: 'areas' },
	cell: { one: 'cell', many: 'cells' },
	change: { one: 'change', many: 'changes' },
	column: { one: 'column', many: 'columns' },
	dataset: { one: 'dataset', many: 'datasets' },
	error: { one: 'error', many: 'errors' },
	figure: { one: 'figure', many: 'figures' },
	flag: { one: 'flag', many: 'flags' },
	measure: { one: 'measure', many: 'measures' },
	problem: { one: 'problem', many: 'problems' },
	question: { one: 'question', many: 'questions' },
	record: { one: 'further record', many: 'further records' },
	row: { one: 'row', many: 'rows' },
	slide: { one: 'slide', many: 'slides' },
	warning: { one: 'warning', many: 'warnings' }
};

/** "1 change", "1,200 changes". */
export const counted = (n: number, { one, many }: Noun): string =>
	`${formatNumber(n, 0)} ${n === 1 ? one : many}`;
