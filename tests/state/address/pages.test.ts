import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLAGS, VERDICTS } from '$lib/domain/audit';
import { SHAPES, type MapSelection } from '$lib/domain/area/mapChoice';
import { areaPeriods } from '$lib/domain/area/view';
import { CLASS_COUNTS, CLASS_METHODS } from '$lib/domain/classes/breaks';
import { filterValues, SORTS, VIEWS } from '$lib/domain/filter/values';
import { RULE_KINDS } from '$lib/domain/rating';
import { AUDIT_KEYS } from '$lib/state/address/auditSelection';
import { readQuery, writeQuery, type Keys } from '$lib/state/address/codec';
import { DATA_KEYS } from '$lib/state/address/dataAddress';
import { DECK_KEYS } from '$lib/state/address/deckAddress';
import { EMBED_CHARTS, EMBED_KEYS } from '$lib/state/address/embedChoice';
import { MAP_KEYS, readMapSelection, writeMapSelection } from '$lib/state/address/mapSelection';
import { MEASURE_KEYS } from '$lib/state/address/measureAddress';
import { ADDRESS_KEYS, PAGE_KEYS } from '$lib/state/address/pages';
import { SELECTION_KEYS } from '$lib/state/address/selection';
import { packageAtlas } from '../../map/atlas';
import { filesBelow, textOf } from '../../tools/files';

const PERIODS = ['2012-13-q1', '2011-12'];
const OFFERED = { periodIds: PERIODS, priorities: [{ number: 2 }, { number: 6 }] };
const FILTERS = filterValues(OFFERED.priorities);
const ATLAS = packageAtlas();
const AREAS = ATLAS.areas.filter(({ kind }) => kind === 'soa');
const CODES = AREAS.map(({ code }) => code);

/** A table of keys, with every value that each of its fields may have. */
interface Table<All, Known> {
	keys: Keys<All, Known>;
	known: Known;
	any: { [Field in keyof All]: Arbitrary<All[Field]> };
}
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const anyNumber = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10 + 0);

/** What is asserted of a table, whatever its types. */
interface Checked {
	names: string[];
	/** Reads a query and writes what was read. */
	rewritten: (query: string) => string;
	/** Any values, and what is read of the address that they were written to. */
	roundTrips: Arbitrary<[values: unknown, read: unknown]>;
	/** One field that is not its default, alone: its name in the address, and the query. */
	single: Arbitrary<[name: string, query: string]>;
}

function table<All extends object, Known>({ keys, known, any }: Table<All, Known>): Checked {
	const read = (query: string) => readQuery(keys, new URLSearchParams(query), known);
	const defaults = read('');
	const write = (values: All) => writeQuery(keys, values, defaults);
	const fields = Object.keys(keys) as (keyof All & string)[];
	return {
		names: fields.map((field) => keys[field].name ?? field),
		rewritten: (query) => write(read(query)),
		roundTrips: (fc.record(any) as Arbitrary<All>).map((values) => [values, read(write(values))]),
		single: one(fields).chain((field) =>
			any[field].map((value): [string, string] => [
				keys[field].name ?? field,
				write({ ...defaults, [field]: value })
			])
		)
	};
}
