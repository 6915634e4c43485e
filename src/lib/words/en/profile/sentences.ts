import { areaName } from '$lib/domain/area';
import { formatNumber } from '$lib/domain/text/format';
import type { Profile } from '$lib/domain/profile';
import {
	completeColumn,
	chosenColumn,
	isComplete,
	publishedOf,
	type Chosen,
	type ProfileColumn
} from '$lib/domain/profile/columns';
import { counted, NOUNS } from '../counts';
import { areaTitle } from '../area/figures';
import { countedBy, theWhole } from '../area/geographies';
import { profileTitle } from '../area/place';
import { againstSentence, besideWords, endsWords } from './compared';
import { publishedSentences } from './published';
import { tenthSentences } from './tenths';
import { listAnd } from '../common';
import { saidValue, spanWords } from './terms';

/**
 * What the figures say of a place, in sentences: its areas and people; for each measure that was
 * published for some areas only, which of the place's are among them; the highest and lowest of
 * the chosen measure (of another one where it does not cover all areas) beside the range
 * of all; and how many areas are in the nation's most deprived tenth. None says more than the figures.
 */
export function profileSentences(profile: Profile, chosen: Chosen): string[] {
	const { columns } = profile;
	const own = chosenColumn(columns, chosen);
	const complete = completeColumn(columns, chosen);
	const partly = columns.filter(
		(column) => !isComplete(column) && (column.isLatest || column === own)
	);
	return [
		peopleSentence(profile),
		...partly.flatMap(publishedSentences),
		...(complete ? rangeSentences(complete) : []),
		...tenthSentences(columns, profile.setting)
	];
}

function peopleSentence(profile: Profile): string {
	const { areas, allAreas, setting } = profile;
	const [only] = areas.length === 1 ? areas : [];
	const named = only ? `, ${areaName(only)}` : '';
	const has = `${profileTitle(profile)} has ${areas.length} of ${theWhole(setting)}’s ${counted(allAreas, NOUNS.area)}${named}`;
	return `${has}${homesWords(profile)}; ${livingWords(profile)}.`;
}

/** A neighbourhood may lie across wards. */
function homesWords({ homes }: Pick<Profile, 'homes'>): string {
	const [first] = homes;
	if (!first) return '';
	const { singular, plural } = first.geography;
	return `, in ${listAnd(homes.map(({ name }) => name))} ${homes.length === 1 ? singular : plural}`;
}

function livingWords({ people: { sum, known, unknown }, areas, setting }: Profile): string {
	const census = countedBy(setting.areas);
	if (sum === null) return 'how many people live there is not known';
	const people = formatNumber(sum, 0);
	if (areas.length === 1) return `${people} people live there${census && ` (${census})`}`;
	const where = unknown > 0 ? `in the ${known} whose number is known` : 'there';
	return `${people} people live ${where} (${['sum of its areas', census].filter(Boolean).join(', ')})`;
}

function rangeSentences(column: ProfileColumn): string[] {
	const { measure, label } = column;
	const own = publishedOf(column.own);
	const [one] = own;
	if (!one) return [];
	const alone = `${saidValue(one, measure)} there${besideWords(one, column)}`;
	const is = own.length > 1 ? endsWords(own, column) : alone;
	return [
		`${areaTitle(measure)} (${label}) is ${is}${wholeWords(column)}.`,
		own.length > 1 ? againstSentence(own, column) : ''
	].filter(Boolean);
}

/** What all areas run over; nothing where all of them are equal. */
function wholeWords({ all, measure, setting }: ProfileColumn): string {
	if (all[0]?.value === all.at(-1)?.value) return '';
	const span = spanWords(all, (figure) => saidValue(figure, measure));
	return `; ${theWhole(setting)}’s ${counted(all.length, NOUNS.area)} run from ${span}`;
}
