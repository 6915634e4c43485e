import type { Accent } from './accent';

/** Whose site it is: what pages, prints and files call the council, wherever they name it. */
export interface Site {
	/** In the head of every page: "Rotherham · Children and young people". */
	name: string;
	/** Who answers for the figures: "Rotherham Borough Council". */
	organisation: string;
	/** What it is called within a sentence: "Rotherham". */
	place: string;
	/** What the figures are about, within a sentence: "children's services". */
	subject: string;
	/** The language of its words, as BCP 47 names it: "en-GB". */
	language: string;
	/** The nation that it is in: "England". */
	nation?: string;
	/** The colour of its links and marks, one a scheme; the product's own where there is none. */
	accent?: Accent;
	/** An SVG drawing as text, without anything that runs or is fetched. */
	logo?: string;
	/** Who answers for accessibility: an address, or how to reach them. */
	contact?: string;
	/** When its accessibility statement was written. */
	statement?: Statement;
	/** How the commentary came about, in a sentence: "Retold in this site's own words." */
	commentaryNote?: string;
	/** How the rule of the ratings was found, in a sentence. */
	ruleNote?: string;
}

/** When a statement was prepared, and looked through again since: ISO days. */
export interface Statement {
	preparedOn: string;
	reviewedOn?: string;
}

/** A licence that the data are under. */
export interface Licence {
	title: string;
	path: string;
}

/** A line that a licence asks to be said; of the tables named, else of all. */
export interface Attribution {
	text: string;
	of?: string[];
}

/** Where data come from, and what is to be known of them; of the tables or columns named, else of all. */
export interface Source {
	title: string;
	path?: string;
	/** A sentence or two beside its title. */
	note?: string;
	/** "areas.csv", or a column of it: "areas.csv#local_name". */
	of?: string[];
}

/** Under which licences data stand, what is to be said of them, and where they come from. */
export interface Credits {
	licences: Licence[];
	attribution: Attribution[];
	sources: Source[];
}

/**
 * Whether two datasets are of one council, so that one's figures may stand for the other's.
 * @returns false where organisation or place differ
 */
export const isSameSite = (one: Whose, other: Whose): boolean =>
	one.organisation === other.organisation && one.place === other.place;
type Whose = Pick<Site, 'organisation' | 'place'>;
