import { areaName } from '$lib/domain/area';
import { formatNumber } from '$lib/domain/text/format';
import type { Profile } from '$lib/domain/profile';
import {
	boroughwideColumn,
	chosenColumn,
	isBoroughwide,
	publishedOf,
	type Chosen,
	type ProfileColumn
} from '$lib/domain/profile/columns';
import { counted, NOUNS } from '../counts';
import { areaTitle } from '../area/figures';
import { profileTitle } from '../area/place';
import { againstSentence, besideWords, endsWords } from './compared';
import { publishedSentences } from './published';
import { tenthSentences } from './tenths';
import { listAnd } from '../common';
import { saidValue, spanWords } from './terms';

/**
 * What the figures say of a place, in sentences: its areas and people; for each measure that was
 * published for some areas only, which of the place's are among them; the highest and lowest of
 * the chosen measure (of another one where it does not cover the borough) beside the borough's
 * range; and how many areas are in England's most deprived tenth. None says more than the figures.
 */
export function profileSentences(profile: Profile, chosen: Chosen): string[] {
	const { columns } = profile;
	const own = chosenColumn(columns, chosen);
	const complete = boroughwideColumn(columns, chosen);
	const partly = columns.filter(
		(column) => !isBoroughwide(column) && (column.isLatest || column === own)
	);
	return [
		peopleSentence(profile),
		...partly.flatMap(publishedSentences),
		...(complete ? rangeSentences(complete) : []),
		...tenthSentences(columns)
	];
}

function peopleSentence(profile: Profile): string {
	const { areas, boroughAreas, people } = profile;
	const [only] = areas.length === 1 ? areas : [];
	const named = only ? `, ${areaName(only)}` : '';
	const has = `${profileTitle(profile)} has ${areas.length} of the borough’s ${counted(boroughAreas, NOUNS.area)}${named}`;
	return `${has}${wardsWords(profile)}; ${livingWords(people, areas.length)}.`;
}

/** A neighbourhood may lie across wards. */
function wardsWords({ kind, wards }: Pick<Profile, 'kind' | 'wards'>): string {
	if (kind === 'ward' || wards.length === 0) return '';
	return `, in ${listAnd(wards)} ${wards.length === 1 ? 'ward' : 'wards'}`;
}

function livingWords({ sum, known, unknown }: Profile['people'], areas: number): string {
	if (sum === null) return 'how many people live there is not known';
	const people = formatNumber(sum, 0);
	if (areas === 1) return `${people} people live there (2011 Census)`;
	const where = unknown > 0 ? `in the ${known} whose number is known` : 'there';
	return `${people} people live ${where} (sum of its areas, 2011 Census)`;
}

function rangeSentences(column: ProfileColumn): string[] {
	const { measure, label } = column;
	const own = publishedOf(column.own);
	const [one] = own;
	if (!one) return [];
	const alone = `${saidValue(one, measure)} there${besideWords(one, column)}`;
	const is = own.length > 1 ? endsWords(own, column) : alone;
	return [
		`${areaTitle(measure)} (${label}) is ${is}${boroughWords(column)}.`,
		own.length > 1 ? againstSentence(own, column) : ''
	].filter(Boolean);
}

/** What the borough's areas run over; nothing where all of them are equal. */
function boroughWords({ all, measure }: ProfileColumn): string {
	if (all[0]?.value === all.at(-1)?.value) return '';
	const span = spanWords(all, (figure) => saidValue(figure, measure));
	return `; the borough’s ${counted(all.length, NOUNS.area)} run from ${span}`;
}
