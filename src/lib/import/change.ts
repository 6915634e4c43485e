/** One difference between the active dataset and the one that would be. */
export interface Change {
	/** `rating` and `direction` flips come first, then measures, figures, flags, words, areas. */
	kind: 'rating' | 'direction' | 'measure' | 'figure' | 'flag' | 'commentary' | 'area' | 'other';
	status: 'new' | 'changed' | 'removed';
	/** What it is of: "NI 116, Children in poverty", "Rotherham 029A". */
	what: string;
	/** Which field, in words: "Outturn 2012/13 Q1", "Target met 2011/12". */
	field: string;
	/** As it is read; '' where there is none. */
	before: string;
	after: string;
}
