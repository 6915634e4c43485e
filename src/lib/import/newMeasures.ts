/** Which way is better, as a person says it of a new measure: `none` where neither is, '' not said yet. */
export type PolarityAnswer = 'higher' | 'lower' | 'plan' | 'none' | '';

/** What a person says of a measure that the dataset does not have. */
export interface MeasureAnswer {
	title: string;
	unitId: string;
	polarity: PolarityAnswer;
	/** Of the dataset or of the table; not asked of a part, which stands where its family does. */
	priorityId: string;
}

/** What was said of each, by the ids that the measures would have. */
export type MeasureAnswers = Readonly<Record<string, MeasureAnswer>>;

/** A measure that a table would add: as it was read, or as a person has answered since. */
export interface NewMeasure extends MeasureAnswer {
	id: string;
	/** Of the table, from 1. */
	row: number;
	reference: string;
	isPart: boolean;
	/** Its first figure, as printed; '' where it has none. */
	printed: string;
	/** A person has said it, and need not be asked again. */
	isAnswered: boolean;
}
