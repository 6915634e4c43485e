import { settingOf, type Atlas } from '$lib/domain/area';
import { everydayName } from '$words/area/geographies';

/** A measure that has figures by area, and what people call these areas. */
export interface Mapped {
	/** The id of its figures by area. */
	id: string;
	indicatorId: string;
	areas: string;
}

/** The measures that have figures by area. */
export const mappedOf = (atlas: Atlas): Mapped[] =>
	atlas.measures
		.filter(({ indicatorId }) => indicatorId !== '')
		.map(({ id, indicatorId }) => ({
			...{ id, indicatorId },
			areas: everydayName(settingOf(atlas).areas)
		}));
