import { areaName } from '$lib/domain/area';
import type { RankedArea } from '$lib/domain/area/ranking';
import { areaNoun, areaValue } from '../area/figures';
import { publishedOf, type ProfileColumn } from '$lib/domain/profile/columns';
import { againstSentence, besideWords, endsWords } from './compared';

/**
 * Of a measure that was not published for all areas: which of the place's are
 * among the published, what theirs say, and that the others' silence says nothing. Of one area it
 * tells the figure and ranks nothing.
 */
export function publishedSentences(column: ProfileColumn): string[] {
	const own = publishedOf(column.own);
	const { length: areas } = column.own;
	const whose = `whose ${areaNoun(column.measure)} (${column.label}) was published`;
	const among = `${subject(own, areas)} among the ${column.published} ${whose}`;
	return [
		`${among}${figureWords(own, column)}.`,
		own.length > 1 ? againstSentence(own, column) : '',
		own.length < areas ? 'Not published does not mean low.' : ''
	].filter(Boolean);
}

function subject(own: readonly RankedArea[], areas: number): string {
	const [one] = own;
	if (areas === 1) return `Its one area is${one ? '' : ' not'}`;
	if (!one) return `None of its ${areas} areas is`;
	if (own.length === 1) return `One of its ${areas} areas, ${areaName(one.area)}, is`;
	if (own.length < areas) return `${own.length} of its ${areas} areas are`;
	return areas === 2 ? 'Both of its areas are' : `All ${areas} of its areas are`;
}

function figureWords(own: readonly RankedArea[], column: ProfileColumn): string {
	const [one] = own;
	if (!one) return '';
	if (own.length > 1) return `: ${endsWords(own, column)}`;
	return `: ${areaValue(one, column.measure)}${besideWords(one, column)}`;
}
