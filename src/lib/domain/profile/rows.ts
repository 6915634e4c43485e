import { areaName, type Area } from '../area';
import type { RankedArea } from '../area/ranking';
import type { PublishedFigure } from '../area/view';
import { areasRanked, nationalTenth } from '../area/nationalTenth';
import { isComplete, publishedOf, type ProfileColumn } from './columns';

/** Where an area stands among others: 1 is the worst, and equal ones share a rank. */
export interface Standing {
	rank: number;
	tied: boolean;
	/** How many are ranked. */
	of: number;
	/** Set where it is, alone or jointly, at an end and not all are equal. */
	end: 'worst' | 'best' | undefined;
}

/** What one measure says of one area of a place. */
export interface ProfileCell extends PublishedFigure {
	/** Among the place's own published areas; none where fewer than two are published. */
	here: Standing | undefined;
	/** Among all published areas. */
	whole: Standing | undefined;
	/** The nation's tenth, 1 is the most deprived; derived from a rank in the nation, else none. */
	tenth: number | undefined;
	/** In the range of all areas: 0 is its best figure, 1 its worst; `null` where there is no range. */
	position: number | null;
}

/** One area of a place, with a cell for each of the profile's columns. */
export interface ProfileRow {
	area: Area;
	code: string;
	/** The council's own name where there is one. */
	name: string;
	officialName: string;
	population: number | null;
	/** Whether it is among the published areas of a measure that was not published for all. */
	isNamedInReport: boolean;
	cells: ProfileCell[];
}

/** The place's areas in the order they are given, each with all that the columns say of it. */
export const profileRows = (
	areas: readonly Area[],
	columns: readonly ProfileColumn[]
): ProfileRow[] =>
	areas.map((area) => ({
		area,
		code: area.code,
		name: areaName(area),
		officialName: area.name,
		population: area.population,
		isNamedInReport: columns.some(
			(column) => !isComplete(column) && figureIn(column.own, area)?.value != null
		),
		cells: columns.map((column) => cellOf(area, column))
	}));

const figureIn = (ranked: readonly RankedArea[], { code }: Pick<Area, 'code'>) =>
	ranked.find(({ area }) => area.code === code);

const NO_FIGURE: PublishedFigure = { value: null, printed: '', marker: null };

function cellOf(area: Area, { measure, own, all }: ProfileColumn): ProfileCell {
	const figure = figureIn(own, area) ?? NO_FIGURE;
	const ranked = areasRanked(measure);
	return {
		value: figure.value,
		printed: figure.printed,
		marker: figure.marker,
		here: standingIn(own, area),
		whole: standingIn(all, area),
		tenth: ranked && figure.value !== null ? nationalTenth(figure.value, ranked) : undefined,
		position: positionIn(all, figure.value)
	};
}

function standingIn(ranked: readonly RankedArea[], area: Area): Standing | undefined {
	const published = publishedOf(ranked);
	const { rank, tied = false, value = null } = figureIn(published, area) ?? {};
	if (rank === undefined || published.length < 2) return undefined;
	const [worst, best] = [published[0]?.value, published.at(-1)?.value];
	const end = value === worst ? 'worst' : value === best ? 'best' : undefined;
	return { rank, tied, of: published.length, end: worst === best ? undefined : end };
}

function positionIn(ranked: readonly RankedArea[], value: number | null): number | null {
	const published = publishedOf(ranked);
	const [worst, best] = [published[0]?.value ?? 0, published.at(-1)?.value ?? 0];
	return value === null || worst === best ? null : (value - best) / (worst - best);
}
