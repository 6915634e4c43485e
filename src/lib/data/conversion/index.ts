import { SCHEMA_VERSION } from '../schema/atoms';
import { entryOf, partFile } from '../schema/manifest';
import type { PartName } from '../schema/parts';
import { convertAreas, type EarlierAreas } from './areas';
import { withComparators } from './comparators';
import { withAreaPeriods, withPeriodKinds, type PeriodOfSecond } from './periods';
import { withSite, type Whose } from './site';
import { areasWithUnits, coreWithUnits } from './units';

/** What a build of the second version stored, before anything of it is known to fit. */
export type Stored = Record<string, unknown>;

/** A dataset's record with those of its parts that are held. */
export interface StoredDataset {
	record: Stored;
	parts: Partial<Record<PartName, Stored>>;
}

/**
 * A dataset of the second version in the third's shape, each part under the hash of what is in it now.
 * A part that is not held stays named as it was.
 * @param whose the site's, which the second version did not store
 * @throws RangeError for a period that the second version did not know, and so did not store
 */
export function convertDataset({ record, parts }: StoredDataset, whose: Whose): StoredDataset {
	const converted = convertParts(parts);
	const entries = Object.entries(converted).map(([name, part]) => [
		name,
		// The names are those of the parts given.
		entryOf(partFile(name as PartName, part))
	]);
	return {
		record: {
			...(withSite(record, whose) as Stored),
			parts: { ...(record.parts as Stored), ...Object.fromEntries(entries) }
		},
		parts: converted
	};
}

function convertParts({ core, areas, ...others }: StoredDataset['parts']): StoredDataset['parts'] {
	const now = core && convertCore(core);
	return {
		...(now && { core: now }),
		...(areas && { areas: convertAreasPart(areas, now) }),
		...Object.fromEntries(Object.entries(others).map(([name, part]) => [name, inThird(part)]))
	};
}

const inThird = (part: Stored): Stored => ({ ...part, schema: SCHEMA_VERSION });

const convertCore = (core: Stored): Stored =>
	inThird(
		withPeriodKinds(withComparators(coreWithUnits(core)) as Stored & { periods: PeriodOfSecond[] })
	);

type WithValues = Stored & Parameters<typeof withAreaPeriods>[0];
type Periods = Parameters<typeof withAreaPeriods>[1];

function convertAreasPart(areas: Stored, core: Stored | undefined): Stored {
	const periods = (core?.periods ?? []) as Periods;
	const converted = convertAreas(areasWithUnits(areas) as Stored & EarlierAreas);
	return inThird(withAreaPeriods(converted as unknown as WithValues, periods));
}
