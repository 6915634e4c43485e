import type { Chosen } from './chosen';
import type { System } from './coordinates';
import { namedArea, type Held } from './join';
import type { Joined } from './joined';
import type { OutlineFile } from './outline';
import type { Request } from './request';
import type { SystemFound } from './systemOf';

/** What a file of outlines was taken for, and what it joins. */
export interface OutlinesFound {
	format: OutlineFile['format'];
	/** '' in a GeoJSON. */
	layer: string;
	layers: number;
	/** In that layer. */
	outlines: number;
	/** `undefined` where its numbers are none that is known. */
	system: System | undefined;
	/** Whether they are converted, as a person has said. */
	isConverted: boolean;
	/** As the file names it; '' where it does not. */
	crs: string;
	/** Which holds the codes; OWN_ID for their own ids. */
	property: string;
	/** What the areas are called. */
	plural: string;
	/** How many areas have an outline in the file, of how many. */
	joined: number;
	areas: number;
	/** The areas that have none, by code and name. */
	without: string[];
	/** The outlines of no area. */
	spare: string[];
}

/** What a file was taken for, for a person to look at. */
export function foundIn(
	{ file, questions }: Request,
	of: Chosen & { held: Held; joined: Joined; system: SystemFound }
): OutlinesFound {
	const { layer, candidate, held, joined, system } = of;
	const isAsked = questions.all.some(({ facts, answer }) => facts.kind === 'system' && answer);
	return {
		format: file.format,
		layer: layer.name,
		layers: file.layers.length,
		outlines: layer.outlines.length,
		system: system.seems,
		isConverted: isAsked && system.system !== undefined && system.system !== 'degrees',
		crs: file.crs,
		property: candidate.property,
		plural: held.geographies.find(({ id }) => id === candidate.geographyId)?.plural ?? '',
		joined: candidate.joined,
		areas: candidate.areas,
		without: joined.without.map(namedArea),
		spare: joined.spare.map(joined.named)
	};
}
