import { POLARITIES, type Polarity } from '../../domain/measure/direction';
import type { Issue } from '../issue/issue';
import { LEAVE_OUT } from '../questions';
import { rowById } from './byId';
import { polarityInTitle, readPolarity } from './cells';
import { textAt, type Context } from './context';
import type { MeasureRow } from './keyStages';
import { plainWord } from './cell/words';

const ANSWERS = ['higher', 'lower', 'plan', 'none', LEAVE_OUT];

/**
 * Which way is better, as a row's own column says it, else its title: "(Lower is better)". A word that is
 * not known is asked.
 * @returns '' for neither, `undefined` where nothing is said, or not yet
 */
export function polarityIn(context: Context, row: number): string | undefined {
	const column = context.columnOf('polarity');
	const text = textAt(context, row, column);
	if (column === undefined || text === '') return polarityInTitle(titleOf(context, row));
	const read = readPolarity(text);
	if (read !== undefined) return read;
	const answer = context.ask(row, column, {
		id: `polarity: ${plainWord(text)}`,
		facts: { kind: 'polarity', word: text },
		options: ANSWERS,
		guess: ''
	});
	if (answer === undefined || answer === LEAVE_OUT) return undefined;
	return answer === 'none' ? '' : answer;
}

const titleOf = (context: Context, row: number): string =>
	(['title', 'reference'] as const)
		.map((role) => textAt(context, row, context.columnOf(role)))
		.join(' ');

const known = (text = ''): Polarity => POLARITIES.find((one) => one === text) ?? null;

const measureIn = ({ tables }: Context, id: string) => rowById(tables['indicators.csv'], id);

/** Which way is better at a measure: as the dataset has it, of a new one as a person or its row says it. */
export function heldPolarity(
	context: Context,
	{ id, row }: Pick<MeasureRow, 'id' | 'row'>
): Polarity {
	const held = measureIn(context, id);
	return known(held?.polarity ?? context.answers[id]?.polarity ?? polarityIn(context, row));
}

/** A polarity that contradicts the dataset's is told once a measure, and changes nothing. */
export function polarityIssues(context: Context, { id, row }: MeasureRow): Issue[] {
	const held = measureIn(context, id);
	if (!held || context.compared.has(id)) return [];
	const said = polarityIn(context, row);
	if (said === undefined) return [];
	context.compared.add(id);
	if (said === (held.polarity ?? '')) return [];
	return [
		context.issue(
			row,
			placeIn(context, row),
			{ kind: 'other-polarity', held: known(held.polarity) },
			'warning'
		)
	];
}

/** The column that says which way is better, from 1: its own, else the title's. */
function placeIn(context: Context, row: number): number | undefined {
	const own = context.columnOf('polarity');
	if (own !== undefined && textAt(context, row, own) !== '') return own;
	return context.columnOf('title') ?? context.columnOf('reference');
}
