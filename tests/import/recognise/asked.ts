import { isOpen, Questions, type Answers } from '$lib/import/questions';
import { recognise } from '$lib/import/recognise';
import type { CellNote } from '$lib/import/sheet';
import { COMPARATORS } from '../../builders';
import { PERIODS } from '../../periods';

/** What is asked of a table: ids and facts. */
export function asked(rows: string[][], said: Answers = {}, notes: CellNote[] = []) {
	const questions = new Questions(said, 'table.csv');
	const core = { periodId: '2012-13', comparators: COMPARATORS, periods: PERIODS };
	const guess = recognise({ name: 'Sheet1', rows, notes }, { core }, {}, questions);
	return {
		guess,
		questions: questions.all,
		open: questions.all.filter(isOpen).map(({ id }) => id),
		columns: guess.columns.map(({ role, periodId }) => `${role} ${periodId}`.trim())
	};
}
