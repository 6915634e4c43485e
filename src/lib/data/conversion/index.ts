import * as v from 'valibot';
import { SCHEMA_VERSION } from '../schema/atoms';
import { DatasetRecord } from '../schema/core';
import { entryOf, partFile } from '../schema/manifest';
import { PARTS, type PartName } from '../schema/parts';
import { convertAreas, type EarlierAreas } from './areas';
import { withComparators } from './comparators';
import { ConversionError } from './conversionError';
import { withAreaPeriods, withPeriodKinds, type PeriodOfSecond } from './periods';
import { PARTS_OF_SECOND } from './second';
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
 * A dataset of the second version in the third's shape, each part under the hash of what is in it now,
 * its fields in the order of the schema as in any part that is stored. A part that is not held stays
 * named as it was.
 * @param whose the site's, which the second version did not store
 * @throws ConversionError where a part is not what the second version stored, or would not fit today's
 * schema
 */
export function convertDataset({ record, parts }: StoredDataset, whose: Whose): StoredDataset {
	const refuse: Refuse = (part, issue) => {
		const field = v.getDotPath(issue) ?? '';
		const named = { id: String(record.id), title: String(record.title) };
		throw new ConversionError({ ...named, part, field, said: issue.message });
	};
	const held = fitting(PARTS_OF_SECOND, parts, refuse);
	const converted = fitting(PARTS, convertParts(held), refuse);
	const entries = namesOf(converted).map((name) => [
		name,
		entryOf(partFile(name, converted[name]))
	]);
	const now = {
		...(withSite(record, whose) as Stored),
		parts: { ...(record.parts as Stored), ...Object.fromEntries(entries) }
	};
	const checked = v.safeParse(DatasetRecord, now, { abortEarly: true });
	if (!checked.success) return refuse(undefined, checked.issues[0]);
	return { record: now, parts: converted };
}

type Parts = StoredDataset['parts'];
type Refuse = (part: PartName | undefined, issue: v.BaseIssue<unknown>) => never;

// The names are those of the parts given.
const namesOf = (parts: Parts) => Object.keys(parts) as PartName[];

/** Parts as their schemas read them; the first that does not fit is refused. */
function fitting(schemas: Record<PartName, v.GenericSchema>, parts: Parts, refuse: Refuse): Parts {
	const fitted = namesOf(parts).map((name) => {
		const part = v.safeParse(schemas[name], parts[name], { abortEarly: true });
		return [name, part.success ? part.output : refuse(name, part.issues[0])];
	});
	return Object.fromEntries(fitted) as Parts;
}

function convertParts({ core, areas, ...others }: Parts): Parts {
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
