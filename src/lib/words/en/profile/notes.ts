import { areaName, type Area, type AreaMeasure, type Setting } from '$lib/domain/area';
import { isUnsure } from '$lib/domain/area/nameMatch';
import { counted, NOUNS } from '../counts';
import { countedBy, nationName, wholeName } from '../area/geographies';
import { areaNoun, areaTitle, firstSentence } from '../area/figures';
import { formatNumber } from '$lib/domain/text/format';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import type { Profile } from '$lib/domain/profile';
import {
	isComplete,
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
		const description = own.every(isComplete)
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
export const profileNotes = ({
	group,
	areas,
	people,
	columns,
	benchmarks,
	setting
}: Profile): string[] =>
	[
		group.geography.note,
		people.unknown > 0
			? `How many live in ${counted(people.unknown, NOUNS.area)} is not known.`
			: '',
		benchmarks.some(({ key }) => key === 'own-mean') ? meanNote(areas, setting) : '',
		tenthNote(columns, setting),
		namesNote(areas)
	].filter(Boolean);

const meanNote = (areas: readonly Area[], setting: Setting) =>
	`Mean: derived, not published; its ${counted(areas.length, NOUNS.area)} weighted by residents of all ages${inBrackets(countedBy(setting.areas))}, while a measure counts other people at its own date. Only of percentages published for the whole ${wholeName(setting)}.`;

const inBrackets = (text: string) => text && ` (${text})`;

function tenthNote(columns: readonly ProfileColumn[], setting: Setting): string {
	const [ranked] = columns.flatMap(({ measure }) => areasRanked(measure) ?? []);
	return ranked
		? `Tenth: derived from the rank among ${nationName(setting)}’s ${formatNumber(ranked, 0)} areas; 1 is the most deprived.`
		: '';
}

function namesNote(areas: readonly Area[]): string {
	const matched = areas.filter(({ nameMatch }) => nameMatch === 'inferred');
	if (matched.length === 0) return '';
	const unsure = matched.filter(isUnsure).map(areaName);
	const not = unsure.length > 0 ? `; not certain: ${listAnd(unsure)}` : '';
	return `Names matched to their areas by position: ${listAnd(matched.map(areaName))}${not}.`;
}
