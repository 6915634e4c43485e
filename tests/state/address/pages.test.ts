import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagKey, flagsOf, VERDICTS } from '$lib/domain/audit';
import { SHAPES, type MapSelection } from '$lib/domain/area/mapChoice';
import { areaPeriods } from '$lib/domain/area/view';
import { CLASS_COUNTS, CLASS_METHODS } from '$lib/domain/classes/breaks';
import { filterValues, SORTS, VIEWS } from '$lib/domain/filter/values';
import { ratingsIn } from '$lib/domain/rating';
import { RULES_FOR_ALL } from '$lib/domain/rating';
import {
	AUDIT_KEYS,
	readAudit,
	writeAudit,
	type AuditSelection
} from '$lib/state/address/auditSelection';
import { namesOf, readQuery, writeQuery, type Keys } from '$lib/state/address/codec';
import { DATA_KEYS } from '$lib/state/address/dataAddress';
import {
	DECK_KEYS,
	readDeckAddress,
	writeDeckAddress,
	type DeckAddress
} from '$lib/state/address/deckAddress';
import {
	EMBED_CHARTS,
	EMBED_KEYS,
	readEmbed,
	writeEmbed,
	type EmbedChoice
} from '$lib/state/address/embedChoice';
import { mapKeyNames, readMapSelection, writeMapSelection } from '$lib/state/address/mapSelection';
import { MEASURE_KEYS, readMeasureId, writeMeasureId } from '$lib/state/address/measureAddress';
import { ADDRESS_KEYS, PAGE_KEYS } from '$lib/state/address/pages';
import {
	EVERYTHING,
	readSelection,
	SELECTION_KEYS,
	writeSelection,
	type Selection
} from '$lib/state/address/selection';
import { COMPARATORS } from '../../builders';
import { packageAtlas } from '../../map/atlas';
import { filesBelow, textOf } from '../../tools/files';

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);

const PERIODS = ['2012-13-q1', '2011-12'];
const OFFERED = {
	periodIds: PERIODS,
	priorities: [
		{ id: 'homes', number: 2 },
		{ id: 'streets', number: 6 }
	],
	comparators: COMPARATORS,
	ratings: ratingsIn()
};
const FLAGS = flagsOf([{ comparators: COMPARATORS }]);
const AUDIT_OFFERED = { periodIds: PERIODS, flags: FLAGS };
const FILTERS = filterValues(OFFERED);
const anySelection: Arbitrary<Selection> = fc.record({
	q: fc.string({ unit: 'grapheme', maxLength: 60 }),
	priority: some(FILTERS.priority),
	rating: some(FILTERS.rating),
	direction: some(FILTERS.direction),
	against: some(FILTERS.against),
	flag: some(FILTERS.flag),
	sort: one(SORTS),
	view: one(VIEWS),
	period: one(['', ...PERIODS])
});

const anyAudit: Arbitrary<AuditSelection> = fc.record({
	q: fc.string({ maxLength: 60 }),
	kind: some(FLAGS.map(flagKey)),
	verdict: some(VERDICTS),
	period: one(['', ...PERIODS]),
	rule: one(['' as const, ...RULES_FOR_ALL]),
	green: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
	amber: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
});

const anySlide: Arbitrary<DeckAddress> = fc.record({
	slide: fc.oneof(fc.integer({ min: 1, max: 9999 }), one(['position', 'measure-ni-116'])),
	speaker: fc.boolean()
});

const ATLAS = packageAtlas();
const AREAS = ATLAS.areas.filter(({ geography }) => geography.role === 'area');
const CODES = AREAS.map(({ code }) => code);
const idsOf = (measure: string) => areaPeriods(ATLAS, measure).map(({ id }) => id);
const anyNumber = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10);
/** A period is of the measure, an earlier one is before it, and a neighbourhood is in the ward. */
const anyMap: Arbitrary<MapSelection> = fc
	.record({
		measure: one(ATLAS.measures.map(({ id }) => id)),
		place: one(AREAS),
		narrows: some(['ward', 'neighbourhood'] as const)
	})
	.chain(({ measure, place, narrows }) =>
		one(idsOf(measure)).chain((period) =>
			fc.record({
				measure: fc.constant(measure),
				period: fc.constant(period),
				since: one(['', ...idsOf(measure).filter((earlier) => earlier < period)]),
				area: one(['', ...CODES]),
				groups: fc.constant(
					place.groups
						.filter(({ geography }) => narrows.some((id) => id === geography.id))
						.map(({ code }) => code)
				),
				classes: one(CLASS_COUNTS),
				method: one(CLASS_METHODS),
				edges: fc
					.uniqueArray(anyNumber, { maxLength: 6 })
					.map((edges) => edges.sort((a, b) => a - b)),
				pick: fc.oneof(
					one([undefined, 'none' as const]),
					fc.record({ from: anyNumber, to: anyNumber })
				),
				pins: fc.shuffledSubarray(CODES, { maxLength: 6 }),
				shape: one(SHAPES)
			})
		)
	);

const anyEmbed: Arbitrary<EmbedChoice> = fc.record({
	chart: one(EMBED_CHARTS),
	period: one(['', ...PERIODS])
});

/** What is asserted of each table of keys. */
interface Table {
	/** Of each field: its name in the address, and whether its value is a list. */
	fields: { name: string; isList: boolean }[];
	rewritten: (query: string) => string;
	/** A state of the page, the query that says it, and what is read of that. */
	anyState: Arbitrary<{ state: unknown; query: string; read: unknown }>;
}

function tableOf<All extends object>(
	keys: Keys<All, never>,
	anyState: Arbitrary<All>,
	read: (query: URLSearchParams) => All,
	write: (state: All) => string
): Table {
	const names = namesOf(keys);
	const defaults = Object.values(read(new URLSearchParams()));
	return {
		fields: names.map((name, i) => ({ name, isList: Array.isArray(defaults[i]) })),
		rewritten: (query) => write(read(new URLSearchParams(query))),
		anyState: anyState.map((state) => {
			const query = write(state);
			return { state, query, read: read(new URLSearchParams(query)) };
		})
	};
}

const TABLES: [name: string, table: Table][] = [
	[
		'the overview',
		tableOf(SELECTION_KEYS, anySelection, (query) => readSelection(query, OFFERED), writeSelection)
	],
	[
		'the audit',
		tableOf(AUDIT_KEYS, anyAudit, (query) => readAudit(query, AUDIT_OFFERED), writeAudit)
	],
	[
		'a slide',
		tableOf(DECK_KEYS, anySlide, readDeckAddress, (slide) => writeDeckAddress(EVERYTHING, slide))
	],
	[
		'the map',
		{
			fields: mapKeyNames(ATLAS).map((name) => ({
				name,
				isList: ['edges', 'pins'].includes(name)
			})),
			rewritten: (query) =>
				writeMapSelection(readMapSelection(new URLSearchParams(query), ATLAS), ATLAS),
			anyState: anyMap.map((state) => {
				const query = writeMapSelection(state, ATLAS);
				return { state, query, read: readMapSelection(new URLSearchParams(query), ATLAS) };
			})
		}
	],
	[
		'an embedded measure',
		tableOf(EMBED_KEYS, anyEmbed, (query) => readEmbed(query, PERIODS), writeEmbed)
	],
	[
		'any measure',
		tableOf(
			MEASURE_KEYS,
			fc.record({ id: one(['ni-116', 'a b&c=d', 'é']) }),
			(query) => ({ id: readMeasureId(query) }),
			({ id }) => writeMeasureId(id)
		)
	],
	[
		'a dataset',
		tableOf(
			DATA_KEYS,
			fc.record({ data: fc.stringMatching(/^[a-z\d-]{0,80}$/) }),
			(query) => readQuery(DATA_KEYS, query, {}),
			(asked) => writeQuery(DATA_KEYS, asked, { data: '' })
		)
	]
];

/** What is typed by a reader, or by whoever named a slide or a dataset: any name may be one. */
const ANY_NAME = ['q', 'id', 'slide', 'data'];
/** A slide's address always says which slide it is of. */
const ALWAYS = ['slide'];

const keysIn = (query: string) => [...new URLSearchParams(query).keys()];

describe.each(TABLES)('the address of %s', (_, { fields, rewritten, anyState }) => {
	const names = fields.map(({ name }) => name);

	test('says nothing of the defaults', () => {
		expect(keysIn(rewritten(''))).toEqual(names.filter((name) => ALWAYS.includes(name)));
	});

	test('reads back every state that it was written of', () => {
		fc.assert(
			fc.property(anyState, ({ state, read }) => {
				expect(read).toEqual(state);
			})
		);
	});

	test('has each key at most once, in the order of the table, and is the only one of its state', () => {
		fc.assert(
			fc.property(anyState, fc.boolean(), ({ query }, isTurned) => {
				expect(keysIn(query)).toEqual(names.filter((name) => keysIn(query).includes(name)));
				const pairs = query.slice(1).split('&');
				expect(rewritten((isTurned ? pairs.reverse() : pairs).join('&'))).toBe(query);
			})
		);
	});

	test('has a state for every key, so that none goes untested', () => {
		const said = fc.sample(anyState, 500).flatMap(({ query }) => keysIn(query));
		expect([...new Set(said)].sort()).toEqual([...names].sort());
	});

	test.each(names.filter((name) => !ANY_NAME.includes(name)))(
		'falls to the default of %s, and says nothing of it, where its value is unknown',
		(name) => {
			for (const unknown of ['', 'no-such-value', '__proto__', ',', '%00', 'RED', '-1e9', 'x..y'])
				expect(rewritten(`${name}=${unknown}`), unknown).toBe(rewritten(''));
		}
	);

	test.each(fields)(
		'of $name given twice takes all where it is a list, else the first',
		(field) => {
			const { name, isList } = field;
			fc.assert(
				fc.property(anyState, anyState, (first, second) => {
					const [a, b] = [first, second].map(({ query }) => new URLSearchParams(query).get(name));
					const say = (...values: (string | null | undefined)[]) =>
						rewritten(new URLSearchParams(values.map((value) => [name, value ?? ''])).toString());
					expect(say(a, b)).toBe(isList ? say(`${a ?? ''},${b ?? ''}`) : say(a));
				})
			);
		}
	);
});

describe('the keys of all pages', () => {
	test.each(Object.entries(PAGE_KEYS))('%s is a page, and has no key twice', (route, keys) => {
		const pages = filesBelow('src/routes').map((file) => file.replace('/(overview)', ''));
		expect(pages).toContain(`src/routes${route === '/' ? '' : route}/+page.svelte`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('are those that links have been shared with, but for the groups of a map, which are data', () => {
		expect([...ADDRESS_KEYS].sort()).toEqual(
			[
				...['q', 'priority', 'rating', 'direction', 'against', 'flag', 'sort', 'view', 'period'],
				...['id', 'data', 'slide', 'speaker', 'chart'],
				...['measure', 'since', 'area', 'classes', 'method', 'edges'],
				...['pick', 'pins', 'shape', 'kind', 'class', 'rule', 'green', 'amber']
			].sort()
		);
	});

	test('reach the script that holds a page back, which has no list of its own', () => {
		const frame = textOf('src/app.html');
		expect(frame).toMatch(/<script\s+data-keys="%outturn\.keys%"/);
		for (const key of ADDRESS_KEYS) expect(frame).not.toMatch(new RegExp(`[|(]${key}[|)]`));
	});
});
