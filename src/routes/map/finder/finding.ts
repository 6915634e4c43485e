import type { MapSelection } from '$lib/domain/area/mapChoice';
import { foundHeading, type FoundKind } from '$words/map/finder';
import type { Answer, Group } from './combobox.svelte';

/** Something that a name leads to. */
export interface Finding {
	id: string;
	kind: FoundKind;
	name: string;
	/** Another name that it is found by. */
	also: string;
	/** A code that it is found by, exactly or by its beginning. */
	code: string;
	/** What it is and where: "ward of 8 areas", "village in Rotherham 012B, Silverwood ward". */
	detail: string;
	/** What is said of it once it is chosen. */
	note?: string;
	/** What choosing it changes. */
	selects: Partial<MapSelection>;
}

/** Findings of one kind under their heading. */
export const groupOf = (kind: FoundKind, options: Finding[], count: number): Group<Finding> => ({
	title: foundHeading(kind),
	options,
	count
});

/** What no name or postcode leads to, and why. */
export const nothing = (words: string): Answer<Finding> => ({ groups: [], words, urge: '' });
