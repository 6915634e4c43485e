import type { Area, Geography, Setting } from '$lib/domain/area';
import { capital } from '../common';

/** What kinds of areas are called, in the words of the data. */

/** What people call an area of a kind: "neighbourhood". */
export const everydayName = ({ everyday, singular }: Geography): string => everyday ?? singular;

/** The same of several: as the data have it where that is a kind of areas too. */
export const everydayPlural = (kind: Geography, kinds: readonly Geography[]): string =>
	kinds.find(({ singular }) => singular === kind.everyday)?.plural ?? kind.plural;

/** Areas of a kind with their boundaries, as a heading has them: "Wards, 2023 boundaries". */
export const geographyTitle = ({ plural, vintage }: Geography): string =>
	capital(plural) + (vintage && `, ${vintage} boundaries`);

/** The same within a sentence: "wards on 2023 boundaries". */
export const geographyWords = ({ plural, vintage }: Geography): string =>
	plural + (vintage && ` on ${vintage} boundaries`);

/** What all areas make up: "borough". */
export const wholeName = ({ whole }: Pick<Setting, 'whole'>): string =>
	whole?.singular ?? 'council’s area';

/** The same within a sentence: "the borough". */
export const theWhole = (setting: Pick<Setting, 'whole'>): string => `the ${wholeName(setting)}`;

/** The nation, whether the data name it or not: "England". */
export const nationName = ({ nation }: Pick<Setting, 'nation'>): string => nation ?? 'the country';

/** A group by its name: "Rotherham East ward". */
export const groupTitle = ({ name, geography }: Pick<Area, 'name' | 'geography'>): string =>
	`${name} ${geography.singular}`;

/** When people were counted, as the head of a column has it: "2011". */
export const countedIn = ({ populationYear }: Geography): string => populationYear ?? '';

/** When and by what people were counted: "2011 Census"; "" where it is not known. */
export const countedBy = ({ populationYear, populationSource }: Geography): string =>
	[populationYear, populationSource].filter(Boolean).join(' ');
