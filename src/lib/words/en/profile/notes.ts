import { areaName, type Area, type AreaMeasure } from '$lib/domain/area';
import { isUnsure } from '$lib/domain/area/nameMatch';
import { counted, NOUNS } from '../counts';
import { areaNoun, areaTitle, firstSentence } from '../area/figures';
import { formatNumber } from '$lib/domain/text/format';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import type { Profile } from '$lib/domain/profile';
import {
	isBoroughwide,
	orderColumn,
	type Chosen,
	type ProfileColumn
} from '$lib/domain/profile/columns';
import { listAnd } from '../common';
import { endWords } from './terms';

/** Where the figures of one measure come from. */
export interface ProfileSource {
	id: string;
	/** "Deprivation, 2010, 2007 and 2004". */
	title: string;
	/** What is counted; of a measure published for some areas only, without its coverage. */
	description: string;
	source: string;
}

/**
 * One entry for each measure of the profile, with all of its periods. What a description adds on
 * coverage is left out, since the sentences tell it.
 */
export const profileSources = (columns: readonly ProfileColumn[]): ProfileSource[] =>
	measuresOf(columns).map((measure) => {
		const own = columns.filter((column) => column.measure.id === measure.id);
		const periods = listAnd(own.map(({ label }) => label));
		const { id, source } = measure;
		const description = own.every(isBoroughwide)
			? measure.description
			: `${firstSentence(measure.description)}.`;
		return { id, title: `${areaTitle(measure)}, ${periods}`, description, source };
	});

const measuresOf = (columns: readonly ProfileColumn[]): AreaMeasure[] => [
	...new Map(columns.map(({ measure }) => [measure.id, measure])).values()
];

/** What the rows are in order of, and why where that is not the chosen measure. */
export function orderWords({ columns, areas }: Profile, chosen: Chosen): string {
	const order = orderColumn(columns, chosen);
	if (!order || areas.length === 1) return '';
	const words = `In order of ${areaNoun(order.measure)} (${order.label}), ${endWords(order.measure).worst} first`;
	const asked = columns.find(({ measure }) => measure.id === chosen.measureId);
	return asked && asked.measure.id !== order.measure.id
		? `${words}, since ${areaNoun(asked.measure)} was published for fewer than two of these areas.`
		: `${words}.`;
}

/** How the figures of a profile came about: what is joined, what is derived, what is not sure. */
export const profileNotes = ({ kind, areas, people, columns, benchmarks }: Profile): string[] =>
	[
		kind === 'ward'
			? 'Wards (2004 to 2021) are joined from whole lower super output areas (2001 boundaries) by best fit.'
			: 'A neighbourhood is made of the lower super output areas (2001 boundaries) that the report lists under its name.',
		people.unknown > 0
			? `How many live in ${counted(people.unknown, NOUNS.area)} is not known.`
			: '',
		benchmarks.some(({ key }) => key === 'own-mean') ? meanNote(areas) : '',
		tenthNote(columns),
		namesNote(areas)
	].filter(Boolean);

const meanNote = (areas: readonly Area[]) =>
	`Mean: derived, not published; its ${counted(areas.length, NOUNS.area)} weighted by residents of all ages (2011 Census), while a measure counts other people at its own date. Only of percentages published for the whole borough.`;

function tenthNote(columns: readonly ProfileColumn[]): string {
	const [ranked] = columns.flatMap(({ measure }) => areasRanked(measure) ?? []);
	return ranked
		? `Tenth: derived from the rank among England’s ${formatNumber(ranked, 0)} areas; 1 is the most deprived.`
		: '';
}

function namesNote(areas: readonly Area[]): string {
	const matched = areas.filter(({ nameMatch }) => nameMatch === 'inferred');
	if (matched.length === 0) return '';
	const unsure = matched.filter(isUnsure).map(areaName);
	const not = unsure.length > 0 ? `; not certain: ${listAnd(unsure)}` : '';
	return `Names matched to their areas by position: ${listAnd(matched.map(areaName))}${not}.`;
}
