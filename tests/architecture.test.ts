import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shortestCircle } from './tools/house/circles';
import { filesBelow, textOf } from './tools/files';
import { codeOf, importsOf, type Import } from './tools/house/imports';
import { nameIn, NAME_EXCEPTIONS, NAMES, type NameKind } from './tools/house/names';

interface Room {
	/** The rooms whose files may be imported, beside its own. */
	rooms: string[];
	/** The packages that may be imported; "svelte" stands for svelte/store and the like too. */
	packages: string[];
	/** Why it is so, said to whoever breaks it. */
	why: string;
}

const D3 = ['d3-array', 'd3-scale', 'd3-shape', 'd3-format'];
const STATE = ['state/address', 'state/store', 'state/page'];

/** The plan of the house. A room within a room ("data/schema") is part of the outer one too. */
const ROOMS: Record<string, Room> = {
	domain: {
		rooms: [],
		packages: ['d3-array', 'simple-statistics'],
		why: 'the rules are pure: figures in, answers out'
	},
	words: {
		rooms: ['domain', 'data', 'package', 'import', 'state/address'],
		packages: [],
		why: 'it makes sentences of facts, in one language a folder'
	},
	palette: { rooms: ['domain'], packages: [], why: 'it only gives words a shape and a tone' },
	'data/schema': {
		rooms: ['domain'],
		packages: ['@noble/hashes', 'valibot'],
		why: 'it says what fits, for the build and for the browser alike, and stores nothing'
	},
	data: {
		rooms: ['domain', 'data/schema'],
		packages: ['dexie', 'valibot', '@noble/hashes'],
		why: 'it loads and stores, and knows no page'
	},
	package: {
		rooms: ['domain', 'data/schema', '$package'],
		packages: ['d3-array', 'topojson-client', 'valibot'],
		why: 'it holds the data package’s tables against the contract: the build and the desk stand on it'
	},
	import: {
		rooms: ['domain', 'data/schema', 'package'],
		packages: [
			...['d3-array', 'fflate', 'saxes', 'htmlparser2', 'valibot'],
			...['topojson-client', 'topojson-server']
		],
		why: 'it runs in a worker: it reads and judges, and commits nothing'
	},
	desk: {
		rooms: ['words', 'domain', 'data', 'package', 'import', 'export', 'offline'],
		packages: [],
		why: 'a page asks a worker here, which checks what was brought or edited and stores nothing; a whole site has its stored pages, too'
	},
	offline: {
		rooms: [],
		packages: [],
		why: 'it runs in the service worker, which knows no page and no store but its caches'
	},
	export: {
		rooms: ['words', ...['domain', 'deck', 'palette', 'charts'], ...['data/schema', 'package']],
		packages: ['fflate', 'd3-dsv', '@noble/hashes', 'svelte'],
		why: 'it writes files from what it is given, in the shapes that the contract has'
	},
	deck: {
		rooms: ['words', 'domain'],
		packages: [],
		why: 'it makes slides of facts and sentences and fits their text; a page, a print and a file draw them'
	},
	'state/address': {
		rooms: ['domain'],
		packages: [],
		why: 'what an address says is read and written as text, and knows no page'
	},
	'state/page': {
		rooms: [],
		packages: ['svelte', '$app'],
		why: 'it is of this page and this reader alone: when it rests, what they prefer'
	},
	'state/store': {
		rooms: [
			...['words', 'domain', 'data', 'package', 'export', 'offline'],
			...['state/address', 'state/page']
		],
		packages: ['svelte', '$app', 'dexie'],
		why: 'it keeps the page told of what this browser holds, whose it is, hands over what it cannot, and draws nothing'
	},
	'charts/meaning': {
		rooms: ['words', 'domain', 'palette'],
		packages: [],
		why: 'what a chart says is known before it has a size'
	},
	'charts/placement': {
		rooms: ['words', 'domain', 'palette', 'charts/meaning'],
		packages: D3,
		why: 'where a mark stands is arithmetic'
	},
	'charts/marks': {
		rooms: ['domain', 'palette', 'charts/meaning', 'charts/placement'],
		packages: ['svelte', ...D3],
		why: 'every chart, on a page or in a picture, is drawn with the same few marks'
	},
	charts: {
		rooms: ['words', 'domain', 'palette', 'charts/meaning', 'charts/placement', 'charts/marks'],
		packages: ['svelte', ...D3],
		why: 'shapes and words go in, a drawing comes out'
	},
	map: {
		rooms: ['words', 'domain', 'palette', 'charts/marks', 'charts/placement'],
		packages: ['svelte', 'leaflet', 'topojson-client', ...D3],
		why: 'it draws the areas that it is given, and only obeys'
	},
	ui: {
		rooms: ['words', 'domain', 'palette', 'export'],
		packages: ['svelte'],
		why: 'its parts fit any page, so they know none'
	},
	parts: {
		rooms: ['words', 'domain', 'import', 'export', ...STATE, 'ui'],
		packages: ['svelte', '$app'],
		why: 'they are parts of a page that several routes share, and know none of them'
	},
	server: {
		rooms: ['domain', 'words', 'data/schema', 'export'],
		packages: ['pngjs'],
		why: 'it is asked while pages are built, and reaches no browser'
	},
	app: {
		rooms: ['offline', 'words', 'domain', 'server', 'state/address'],
		packages: ['svelte', '@sveltejs/kit', '$service-worker'],
		why: 'it is the frame of every page'
	},
	routes: {
		rooms: [
			...['domain', 'words', 'deck', 'palette', 'data', 'package', 'import', 'export', 'desk'],
			...STATE,
			...['charts', 'map', 'ui', 'parts', 'server', 'app']
		],
		packages: ['svelte', '$app', '@sveltejs/kit', 'minisearch'],
		why: 'a page puts the rooms together; what needs a package belongs into a room'
	},
	$package: {
		rooms: [],
		packages: [],
		why: 'it says what every column means, and is data'
	},
	'data/build': {
		rooms: ['words', 'domain', 'data/schema', 'package', 'offline'],
		packages: [
			'proj4',
			'sirv',
			'topojson-client',
			'topojson-server',
			'topojson-simplify',
			'valibot',
			'vite'
		],
		why: 'it checks and packs the data package before any page exists'
	}
};

/** The drawers of the domain, the lowest floor first: a drawer may import those of lower floors. */
const FLOORS = [
	['text', 'period', 'rating', 'cartogram', 'deck', 'site'],
	['classes', 'measure'],
	['area', 'result'],
	['audit', 'changes', 'profile'],
	['filter']
];

/** As many as can be taken in at a look. */
const MOST_SIDE_BY_SIDE = 24;

/** What a run draws, kept for the next one to be held against: nobody looks for a file there. */
const DRAWN = ['tests/golden/charts', 'tests/golden/pictures'];

/** Packages of types alone: nothing of them reaches a browser. */
const TYPES_ONLY = ['geojson', 'topojson-specification'];

/** Packages with one door, and the files that are the door. */
const DOORS: Record<string, { files: string[]; why: string }> = {
	leaflet: {
		files: ['src/lib/map/leaflet/leaflet.ts', 'src/lib/map/leaflet/leafletParts.js'],
		why: 'Leaflet is imperative: one file knows it, with its exit'
	},
	dexie: {
		files: [
			'src/lib/data/database.ts',
			'src/lib/data/earlierDatabase.ts',
			'src/lib/state/store/storeHandle.ts'
		],
		why: 'the database has one opener, an earlier build’s has one, and its live query one reader'
	}
};

const SOURCES = [...filesBelow('src'), ...filesBelow('data/build')].filter((file) =>
	/\.(ts|js|svelte)$/.test(file)
);
const IMPORTS = SOURCES.flatMap(importsOf);

describe('the house', () => {
	test('has every source file in a room of the plan', () => {
		expect(SOURCES.filter((file) => !roomOf(file))).toEqual([]);
	});

	test('has words that know of the stored data its problems alone', () => {
		const problems = ['loadError', 'storeFault', 'localDatasets/errors', 'backup/checkBackup'].map(
			(name) => `src/lib/data/${name}`
		);
		const strays = IMPORTS.filter(
			({ file, target = '' }) =>
				roomOf(file) === 'words' && roomOf(target) === 'data' && !problems.includes(target)
		);
		expect(strays.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
	});

	test.each(Object.keys(ROOMS))('%s imports only the rooms and packages of the plan', (room) => {
		const own = IMPORTS.filter(({ file }) => roomOf(file) === room);
		expect(own.map(brokenBy).filter(Boolean)).toEqual([]);
	});

	test.each(Object.entries(DOORS))('%s is imported by its door alone', (name, { files, why }) => {
		const elsewhere = IMPORTS.filter((i) => i.package === name && !files.includes(i.file));
		expect(elsewhere.map(({ file }) => `${file} imports ${name}: ${why}`)).toEqual([]);
	});

	test('has no files that import each other in a circle, be it for a type', () => {
		const circle = shortestCircle(importsByFile());
		expect(circle?.join(' → '), 'move what both need into a file of its own').toBe(undefined);
	});

	test(`has no folder with more than ${MOST_SIDE_BY_SIDE} files side by side`, () => {
		const folders = ['src', 'data', 'tests'].flatMap((folder) => filesBelow(folder)).map(folderOf);
		const crowded = [...new Set(folders)]
			.filter((folder) => !DRAWN.includes(folder))
			.map((folder) => ({ folder, files: folders.filter((one) => one === folder).length }))
			.filter(({ files }) => files > MOST_SIDE_BY_SIDE);
		expect(crowded.map(({ folder, files }) => `${folder} has ${files} files: part it`)).toEqual([]);
	});

	test('keeps the top of src/routes for what SvelteKit reads there', () => {
		const loose = SOURCES.filter(
			(file) => folderOf(file) === 'src/routes' && !file.startsWith('src/routes/+')
		);
		expect(
			loose.map(
				(file) => `${file}: what several routes share goes to src/lib/parts or another room`
			)
		).toEqual([]);
	});

	test('has no route that imports from another route', () => {
		const strays = IMPORTS.filter(({ file, target }) => target && !isWithinReach(file, target));
		expect(
			strays.map(
				({ file, target }) =>
					`${file} imports ${target}: a page stands alone; what two share goes to src/lib/parts or another room`
			)
		).toEqual([]);
	});

	test('asks node for nothing outside the build and the server', () => {
		const strays = IMPORTS.filter(
			(i) =>
				i.package === 'node' &&
				!/^data\/build\/|^src\/lib\/server\/|\.server\.ts$|\/\+server\.ts$/.test(i.file)
		);
		expect(strays.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
	});
});

describe('the code of the site', () => {
	const files = filesBelow('src').filter((file) => /\.(ts|js|svelte|css|html)$/.test(file));

	test.each(Object.keys(NAMES) as NameKind[])(
		'names no %s outside comments: it is data',
		(kind) => {
			const named = files.filter((file) => nameIn(file, kind));
			const strays = named.filter((file) => !NAME_EXCEPTIONS[kind].includes(file));
			expect(strays.map((file) => `${file} says "${nameIn(file, kind)}"`)).toEqual([]);
			const gone = NAME_EXCEPTIONS[kind].filter((file) => !named.includes(file));
			expect(gone, 'no longer named here, so take them out of NAME_EXCEPTIONS').toEqual([]);
		}
	);
});

describe('the domain', () => {
	const IMPURE =
		/\b(?:window|document|navigator|localStorage|sessionStorage|indexedDB|globalThis|process)\s*[.[]|\bfetch\s*\(|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/g;

	test('has every file in a drawer that stands on a floor', () => {
		const within = SOURCES.filter((file) => roomOf(file) === 'domain');
		expect(within.filter((file) => floorOf(file) === -1)).toEqual([]);
	});

	test('has drawers that import only those of lower floors', () => {
		const within = IMPORTS.filter(
			({ file, target = '' }) => roomOf(file) === 'domain' && roomOf(target) === 'domain'
		);
		const upward = within.filter(
			({ file, target = '' }) =>
				drawerOf(file) !== drawerOf(target) && floorOf(file) <= floorOf(target)
		);
		expect(
			upward.map(
				({ file, target = '' }) =>
					`${file} imports ${target}: ${drawerOf(file)} is on floor ${floorOf(file)} and may import ${words(FLOORS.slice(0, floorOf(file)).flat())}`
			)
		).toEqual([]);
	});

	test('asks no page, network, clock, storage or chance', () => {
		const impure = SOURCES.filter((file) => roomOf(file) === 'domain').flatMap((file) =>
			(codeOf(file).match(IMPURE) ?? []).map(
				(found) =>
					`${file} uses ${found}: hand it in instead, so that equal input has equal answers`
			)
		);
		expect(impure).toEqual([]);
	});
});

describe('every written file', () => {
	/** Put together here, so that this file does not name them either. */
	const FORBIDDEN = [
		['', 'work', ''].join('/'),
		['', 'tmp', ''].join('/'),
		['..', 'shared'].join('/'),
		['registry', 'npmjs'].join('.'),
		['deb', 'debian', 'org'].join('.')
	];
	const written = filesBelow().filter((file) => !/\.(png|ico|woff2|jpg)$/.test(file));

	test('names no folder of one machine and no host that packages come from', () => {
		const named = written.flatMap((file) => {
			const text = textOf(file);
			return FORBIDDEN.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
		});
		expect(named).toEqual([]);
	});
});

const folderOf = (path: string) => posix.dirname(path);

/** The files that each source file imports. */
function importsByFile(): Map<string, string[]> {
	const files = new Set(SOURCES);
	return new Map(
		SOURCES.map((file) => [
			file,
			IMPORTS.filter((one) => one.file === file).flatMap(({ target = '' }) => {
				const ways = [target, `${target}.ts`, `${target}.js`, `${target}/index.ts`];
				return ways.find((way) => files.has(way)) ?? [];
			})
		])
	);
}

const drawerOf = (path: string) => /^src\/lib\/domain\/([^/]+)/.exec(path)?.[1] ?? '';
const floorOf = (path: string) => FLOORS.findIndex((floor) => floor.includes(drawerOf(path)));

/** The innermost room that a file stands in; `undefined` where the plan has none. */
function roomOf(path: string): string | undefined {
	if (/^src\/[^/]+$/.test(path)) return 'app';
	const within = path.replace(/^src\/lib\//, '').replace(/^src\//, '');
	return Object.keys(ROOMS)
		.sort((a, b) => b.length - a.length)
		.find((room) => within.replace(/\.ts$/, '') === room || within.startsWith(`${room}/`));
}

/** What is wrong with an import, in words; `undefined` where nothing is. */
function brokenBy(one: Import): string | undefined {
	const room = roomOf(one.file) ?? '';
	const { rooms, packages, why } = ROOMS[room] as Room;
	if (one.package) {
		if (['node', ...TYPES_ONLY, ...packages].includes(one.package)) return undefined;
		return `${one.file} (${room}) imports ${one.specifier}: ${room} may use ${words(packages)}, since ${why}`;
	}
	const other = roomOf(one.target ?? '') ?? 'no room';
	if (other === room || rooms.some((may) => other === may || other.startsWith(`${may}/`))) return;
	return `${one.file} (${room}) imports ${one.target} (${other}): ${room} may import ${words(rooms)}, since ${why}`;
}

const words = (names: string[]) => names.join(', ') || 'none';

/** A route's file may reach what stands in its own top folder, and the rooms of src/lib. */
function isWithinReach(file: string, target: string): boolean {
	const folder = routeFolder(target);
	return !folder || folder === routeFolder(file);
}

const routeFolder = (path: string) => /^src\/routes\/([^/]+)\//.exec(path)?.[1];
