import type { FlagKind } from '../domain/audit/flags';
import type { IssuePlace } from './issue/issue';
import type { System } from './outlines/coordinates';

/** What a table leaves open, with all that its sentence needs. */
export interface QuestionParameters {
	/** Headings name parts of a year and no year: "Quarter 2 Result", "Apr". */
	year: { headings: string[] };
	/**
	 * Headings name no period, or none that is certain: "Outturn", "Last year". Where it is not said yet what a
	 * heading's figures are, that is asked beside it: `beside` is its question's id.
	 */
	period: { headings: string[]; beside?: string };
	/** Columns that say one thing of one period: two of ratings. The answers are numbers of the headings, from 1. */
	which: { role: string; headings: string[] };
	/** A heading that is not known stands above figures. */
	heading: { heading: string };
	/** A word where a figure, or why there is none, was wanted: "Annual", "TBC". */
	absence: { word: string };
	/** A word where a flag was wanted: "Behind target". */
	flag: { flag: FlagKind; word: string };
	/** A cell says whose figures its row has, and names nobody known: "Female" below "Sex". */
	whose: { heading: string; text: string };
	/** A line above the table, or its name, is a place or a part of the people: "Boys". */
	title: { title: string };
	/** A row alone between others is a place or a part of the people. */
	below: { text: string };
	/** A letter behind a figure that may be a unit or a marker: "35p". */
	letter: { letter: string };
	/** Words or a sign at a figure that no unit of the dataset has: "kg", "per day", "€". The answers are ids of units. */
	unit: { word: string };
	/** A time that may be minutes and seconds, or hours and minutes: "3:45". The answers are ids of units. */
	clock: { text: string };
	/** A word that would say which way is better: "T". */
	polarity: { word: string };
	/** Arrows at measures of which lower is better, in a column that does not say what they are of. */
	arrows: { heading: string };
	/** New measures of which the table does not say under which priority they stand. */
	priority: unknown;
	/** New measures with a blank cell in the column of priorities, below one that names a priority. */
	blank: { heading: string };
	/** A name that the dataset does not have is nearly one that it has. */
	name: { of: 'measure' | 'area'; text: string; near: string };
	/** A row's reference, or its letter, is of one measure and its title of another. The answers are their ids. */
	measure: { text: string; measures: { id: string; name: string }[] };
	/**
	 * The table may be of another authority than the dataset's, `ours`: as it is named, or as its figures
	 * differ from those held.
	 */
	council: { ours: string; named: string; differing: number; compared: number };
	/** A file of outlines has several layers. The answers are their numbers, from 1. */
	layer: { layers: { name: string; outlines: number }[] };
	/** Which property of outlines holds the codes, and how many areas of what kind each would join. */
	codes: { joins: { property: string; joined: number; areas: number; plural: string }[] };
	/** The numbers of outlines are of this system, though the file may name another, or none: ''. */
	system: { found: System; crs: string };
	/** Areas that outlines leave out have one in the dataset. */
	kept: { areas: string[] };
}
export type QuestionKind = keyof QuestionParameters;
export type QuestionFacts = {
	[K in QuestionKind]: { kind: K } & QuestionParameters[K];
}[QuestionKind];

/** What a question can be answered with, beside a period that is written. */
export interface AnswerChoice {
	/** The answers that there are, in the order of the choices; none where a period is asked for. */
	options: readonly string[];
	/** The likeliest; '' where none is. */
	guess: string;
}

/** The answer that takes nothing of the cells asked about. */
export const LEAVE_OUT = 'leave-out';
/** The answers to a near name: it is that one, or one of its own. */
export const SAME = 'same';
export const OTHER = 'other';
/** The answer that words at a figure are a unit of its own, which is called so. */
export const NEW_UNIT = 'new-unit';
/** The answer that a table is of the dataset's own council. */
export const OURS = 'ours';
/** The answer that outlines are what they seem to be, and that areas without one keep theirs. */
export const TAKE = 'take';

/** Answers by the ids of their questions. */
export type Answers = Readonly<Record<string, string>>;

/** Something asked once for all the cells that it is about. */
export interface Question extends AnswerChoice {
	/** The same for the same question of the next file, but for what each table alone can settle. */
	id: string;
	facts: QuestionFacts;
	/** '' until it is answered. */
	answer: string;
	/** How many cells it is about. */
	cells: number;
	/** The first of them. */
	examples: { place: IssuePlace; text: string }[];
}

const EXAMPLES = 3;

/** Collects what is asked while a sheet is read. */
export class Questions {
	readonly #asked = new Map<string, Question>();
	/** The cells that are counted already: one may be read for several facts. */
	readonly #counted = new Set<string>();
	#table: string | undefined;

	/**
	 * @param said what was answered, now or of an earlier file
	 * @param fileName what it proposes
	 * @param nameTable what is asked of this table alone, such as its year, is asked again of any other: a
	 *   name that no table of other cells has, made once it is needed
	 */
	constructor(
		private readonly said: Answers = {},
		readonly fileName = '',
		private readonly nameTable = () => fileName
	) {}

	get table(): string {
		return (this.#table ??= this.nameTable());
	}

	/**
	 * Asks what one cell leaves open.
	 * @param id under which like cells are asked about together
	 * @param accepts whether a written answer will do
	 * @param settled whether the guess holds until something else is answered
	 * @returns the answer; `undefined` where there is none yet, or none that will do
	 */
	ask(
		{ id, facts, place, text }: Pick<Question, 'id' | 'facts'> & Question['examples'][number],
		{
			options,
			guess,
			accepts,
			settled = false
		}: AnswerChoice & { accepts?: (answer: string) => boolean; settled?: boolean }
	): string | undefined {
		const said = (Object.hasOwn(this.said, id) && this.said[id]) || '';
		const without = settled ? guess : '';
		const answer = (accepts?.(said) ?? options.includes(said)) ? said : without;
		const question = this.#asked.get(id) ?? {
			...{ id, facts, options, guess, answer },
			...{ cells: 0, examples: [] }
		};
		const cell = [id, place.sheet, place.row, place.column].join(' ');
		if (!this.#counted.has(cell)) {
			question.cells++;
			if (question.examples.length < EXAMPLES) question.examples.push({ place, text });
		}
		this.#counted.add(cell);
		this.#asked.set(id, question);
		return answer || undefined;
	}

	/** Whether a question has an answer, be it asked or not. */
	isAnswered(id: string): boolean {
		return Object.hasOwn(this.said, id);
	}

	/** All that was asked, in the order of asking. */
	get all(): Question[] {
		return [...this.#asked.values()];
	}
}

/** Whether a question waits for its answer. */
export const isOpen = ({ answer }: Question): boolean => answer === '';
