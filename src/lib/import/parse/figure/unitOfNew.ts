import type { Unit } from '../../../domain/text/unit';
import { LEAVE_OUT, NEW_UNIT } from '../../questions';
import { readCell, readFigure } from '../cells';
import { answeredUnit, isUnitWord, unitQuestion } from '../cell/unitWords';
import { numbered, textAt, type Context } from '../context';
import { ratedText } from '../ratings';
import { limitIn } from '../../../domain/text/limit';
import { unitBySigns, unitInWords, unitNamed, unitsIn } from '../units';

interface NewRow {
	row: number;
	id: string;
	title: string;
	/** Its figures, as printed. */
	printed: string[];
}

/**
 * The unit of a measure that is new: as a person says it of this one, its column of units names it, its figures
 * have it, a question about their words is answered, or else as headings and title tell. It is kept for the
 * reading of its cells.
 * @returns its id; '' while it is not known
 */
export function unitOfNew(context: Context, measure: NewRow): string {
	const answer = context.answers[measure.id]?.unitId;
	const ofAnswer = unitsIn(context.tables).get(answer ?? '');
	const found = ofAnswer ? { unit: ofAnswer } : unitFound(context, measure);
	const unit = answer === undefined || found.unit?.id === answer ? found.unit : undefined;
	if (unit) context.newUnits.set(measure.id, unit);
	return answer ?? unit?.id ?? '';
}

/** What is said of a unit: none where nothing is, or while a question of it is open. */
interface Said {
	unit?: Unit | undefined;
	isOpen?: boolean;
}

function unitFound(context: Context, measure: NewRow): Said {
	const named = unitOfColumn(context, measure.row);
	if (named.unit || named.isOpen) return named;
	const signed = unitBySigns(context.tables, measure.printed);
	if (signed) return { unit: signed };
	const asked = unitOfWords(context, measure.row);
	if (asked.unit || asked.isOpen) return asked;
	const titled = unitOfTitle(context, measure);
	return titled.unit || titled.isOpen ? titled : { unit: unitTold(context, measure) };
}

function unitTold(context: Context, { title, printed }: NewRow): Unit | undefined {
	const headings = figureColumns(context).map(({ header }) => header);
	return unitsIn(context.tables).get(unitInWords(context.tables, { printed, title, headings }));
}

/** The unit that a row's own column names, by a name of the dataset's or as a person says it. */
function unitOfColumn(context: Context, row: number): Said {
	const at = context.columnOf('unit');
	const word = textAt(context, row, at);
	return at === undefined || word === '' ? {} : unitOfWord(context, row, { at, word });
}

/** The unit that a title names in brackets or behind "in", "Waste per household (kg)": one of the dataset's, or as a person says it. */
function unitOfTitle(context: Context, { row, title }: NewRow): Said {
	const at = context.columnOf('title') ?? context.columnOf('reference') ?? 1;
	const inBrackets = [...title.matchAll(/\(([^()]+)\)/g)].map(([, word = '']) =>
		word
			.trim()
			.replace(/^£\s*(?:000s?|thousands?)$/i, '£k')
			.replace(/^£\s*millions?$/i, '£m')
	);
	const known = inBrackets.flatMap(
		(word) => unitsIn(context.tables).get(unitNamed(context.tables, word)) ?? []
	);
	if (known[0]) return { unit: known[0] };
	const behind = /\bin (\p{L}[\p{L}\d²³ ]*)$/u.exec(title)?.[1] ?? '';
	const word = [...inBrackets, behind].find((one) => isUnitWord(one));
	return word === undefined ? {} : unitOfWord(context, row, { at, word });
}

/** The unit that a word names, or as a person says which it is. */
function unitOfWord(
	context: Context,
	row: number,
	{ at, word }: { at: number; word: string }
): Said {
	const units = unitsIn(context.tables);
	const named = units.get(unitNamed(context.tables, word));
	if (named) return { unit: named };
	const known = [...units.values()];
	const facts = { kind: 'unit' as const, word };
	const options = [NEW_UNIT, ...units.keys(), LEAVE_OUT];
	const about = { id: unitQuestion(word), facts, options, guess: NEW_UNIT };
	const answer = context.ask(row, at, about);
	return answer === undefined ? { isOpen: true } : { unit: answeredUnit(facts, answer, known) };
}

/** The unit of the words at a row's figures, where they are none of the dataset's: as a person says it. */
function unitOfWords(context: Context, row: number): Said {
	const known = [...unitsIn(context.tables).values()];
	const said = figureColumns(context).flatMap(({ at, role }): Said[] => {
		const of = role === 'target' ? 'target' : 'figure';
		const text = textAt(context, row, at);
		if (ratedText(text, context.ratings)) return [];
		const reading = readCell(text, { of, units: known, isNew: true, known });
		if (reading.kind !== 'asked') return [];
		const { facts } = reading;
		if (facts.kind !== 'unit' && facts.kind !== 'clock') return [];
		const answer = context.ask(row, at, reading);
		if (answer === undefined) return [{ isOpen: true }];
		return [{ unit: answeredUnit(facts, answer, known) }];
	});
	return said.find(({ isOpen }) => isOpen) ?? said.find(({ unit }) => unit) ?? {};
}

const figureColumns = (context: Context) =>
	numbered(context).filter(
		({ role }) => role === 'actual' || role === 'value' || role === 'target'
	);

/** The figures of a row, as printed. */
export const printedOf = (context: Context, row: number): string[] =>
	figureColumns(context).flatMap(({ at }) => printedIn(context, textAt(context, row, at)));

function printedIn(context: Context, text: string): string[] {
	const units = [undefined, ...unitsIn(context.tables).values()];
	const read = units
		.map((unit) => readFigure(text, unit)?.printed)
		.find((one) => one !== undefined);
	return [read ?? limitPrinted(text) ?? partsPrinted(text)].flat().filter(Boolean);
}

/** The figures of a target that is a limit or a range. */
function limitPrinted(text: string): string[] | undefined {
	const limit = limitIn(text);
	return limit && [limit.figure, limit.to ?? ''];
}

/** Of figures that key stages share a cell with. */
const partsPrinted = (text: string): string[] =>
	text
		.replace(/\bKS\s*\d\s*[-–]?/gi, '')
		.split(/\s+/)
		.flatMap((one) => readFigure(one)?.printed || []);
