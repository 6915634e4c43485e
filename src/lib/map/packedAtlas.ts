import type { AreaValues, Atlas } from '$lib/domain/area';
import { linkedAtlas, type StoredArea, type StoredAtlas } from '$lib/domain/area/linked';

/** The figures of one measure and period as a page carries them: as printed, parted by spaces. */
interface PackedValues extends Omit<AreaValues, 'values' | 'printed'> {
	/** An empty text between two spaces: there is no figure. */
	printed: string;
}

/** An atlas as a page carries it: nothing that follows from the rest, and no cells. */
export interface PackedAtlas extends Omit<StoredAtlas, 'areas' | 'values'> {
	areas: Omit<StoredArea, 'cell'>[];
	/** Whole where the numbers do not follow from what was printed. */
	values: (PackedValues | AreaValues)[];
}

/** The places of the equal cells come with the areas part, when a reader asks for them. */
export const packAtlas = ({
	geographies,
	areas,
	units,
	measures,
	periods,
	values
}: StoredAtlas): PackedAtlas => ({
	geographies,
	areas: areas.map(({ cell: _, ...area }) => area),
	units,
	measures,
	periods,
	values: values.map((value) => (isPlain(value) ? packed(value) : value))
});

/** What stands for an atlas where there is none: it has nothing to show. */
export const NO_ATLAS: PackedAtlas = {
	geographies: [],
	areas: [],
	units: [],
	measures: [],
	periods: [],
	values: []
};

export const unpackAtlas = ({ areas, values, ...packedAtlas }: PackedAtlas): Atlas =>
	linkedAtlas({
		...packedAtlas,
		areas: areas.map((area) => ({ ...area, cell: null })),
		values: values.map((value) => ('values' in value ? value : unpacked(value)))
	});

const packed = ({ values: _, printed, ...named }: AreaValues): PackedValues => ({
	...named,
	printed: printed.join(' ')
});

function unpacked({ printed: text, ...named }: PackedValues): AreaValues {
	const printed = text.split(' ');
	return { ...named, printed, values: printed.map(numberOf) };
}

/** "11,204" is 11204 and "57.5%" 57.5; nothing printed is no number. */
const numberOf = (printed: string): number | null =>
	printed === '' ? null : Number(printed.replace(/[,%]/g, ''));

const isPlain = ({ values, printed }: AreaValues) =>
	printed.every((text, i) => !text.includes(' ') && numberOf(text) === values[i]);
