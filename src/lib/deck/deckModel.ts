import type { Atlas } from '$lib/domain/area';
import type { Counts } from '$lib/domain/result/counts';
import type { Core } from '$lib/domain/measure/measurePage';
import type { Filters, SORTS } from '$lib/domain/filter/values';
import type { Period } from '$lib/domain/period';
import type { Published } from '$words/datasets';
import type { Result } from '$lib/domain/result';
import type { Site } from '$lib/domain/site';
import type { TextGroup } from './slides';

/** What a deck is made from. */
export interface DeckInput {
	core: Core;
	dataset: Published & { title: string; source: string; site: Site };
	/** What the overview was narrowed to, and its order and period. */
	selection: Filters & { sort: (typeof SORTS)[number]; period: string };
	/** The areas, once they are there. */
	atlas?: Atlas | null | undefined;
}

/** The same, worked out: every slide is drawn from it. */
export interface DeckModel extends DeckInput {
	period: Period;
	/** Of every measure. */
	all: Result[];
	/** Of those that the filters leave, in their order. */
	shown: Result[];
	/** Of those. */
	counts: Counts;
	/** What their directions are read from: "the year before". */
	since: string;
	/** Which measures these are: "22 of 50 measures: rated red". */
	scope: string;
	/** What changed of them since the period or the year before. */
	changed: TextGroup[];
}
