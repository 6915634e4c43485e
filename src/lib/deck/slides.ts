import type { Chosen } from '$lib/domain/deck/choices';
import type { Direction } from '$lib/domain/measure/direction';
import type { Rating } from '$lib/domain/rating';

interface Common {
	/** Equal in every rebuild of the same data, so that notes and order hold on to it. */
	id: string;
	title: string;
	/** It goes on with what did not fit on the slide before it. */
	continued: boolean;
}

/** How many stand where: "15", "red". */
export interface CountWords<K> {
	key: K;
	count: number;
	words: string;
}

/** Words under a title of their own: paragraphs, or the points of a list. */
export interface TextGroup {
	title: string;
	listed: boolean;
	items: string[];
}

/** A measure in a list of several. */
export interface MeasureLine {
	measureId: string;
	name: string;
	reference: string;
	/** As published and with its unit, or why there is none. */
	figure: string;
	rating: Rating | 'undecided';
	ratingWords: string;
	direction: Direction;
	directionWords: string;
	/** How it stands to its target and to the year before, or else to others. */
	clauses: string;
}

/** Where several measures stand together. */
export interface Standing {
	ratings: CountWords<Rating>[];
	movement: CountWords<Direction>[];
	/** What directions are read from: "the year before". */
	since: string;
}

export interface TitleSlide extends Common {
	kind: 'title';
	/** The finding in one line. */
	finding: string;
	source: string;
	/** "Published 19 September 2012". */
	date: string;
	/** Which measures it is about. */
	scope: string;
}

export interface PositionSlide extends Common, Standing {
	kind: 'position';
	lede: string;
	/** At most five, those that need attention first. */
	lines: MeasureLine[];
}

export interface PrioritySlide extends Common, Standing {
	kind: 'priority';
	lede: string;
	/** All of its measures, those that need attention first before the others. */
	lines: MeasureLine[];
}

export interface MeasureSlide extends Common {
	kind: 'measure';
	measureId: string;
	periodId: string;
	/** "NI 116 · Priority 1", and what the report says beside this slide. */
	lede: string;
	line: MeasureLine;
	/** The figure against its benchmarks, as one sentence. */
	sentence: string;
	/** Commentary, action and what to bear in mind. */
	groups: TextGroup[];
}

export interface MapRow {
	code: string;
	/** "1", or "2=" where several share it. */
	rank: string;
	name: string;
	/** The group that it is told by: "Boston Castle"; "" where it is in none. */
	group: string;
	figure: string;
}

export interface MapSlide extends Common {
	kind: 'map';
	/** Empty until the areas are there. */
	areaMeasureId: string;
	periodId: string;
	lede: string;
	/** The head of the column of groups: "Ward"; "" where areas are in none. */
	groupHead: string;
	/** The head of the column of figures: "2009". */
	column: string;
	/** The worst areas. */
	rows: MapRow[];
	note: string;
}

/** What changed since the period or the year before. */
export interface ChangedSlide extends Common {
	kind: 'changed';
	groups: TextGroup[];
}

export interface MethodSlide extends Common {
	kind: 'method';
	groups: TextGroup[];
}

/** A slide in words and figures: a page, a print and a file draw it, each in its own way. */
export type Slide =
	TitleSlide | PositionSlide | PrioritySlide | MeasureSlide | MapSlide | ChangedSlide | MethodSlide;

export interface Deck {
	title: string;
	/** What stands at the foot of every slide. */
	source: string;
	date: string;
	slides: Slide[];
}

/** A slide with what an editor chose of it. */
export type ChosenSlide = Chosen<Slide>;
