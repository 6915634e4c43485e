import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '$lib/data/database';
import type { Fetcher } from '$lib/data/load';
import { connect, type Connection } from '$lib/state/store/connection';
import type { FiguresHost, Notice } from '$lib/state/store/context';
import { ownOf, SHIPPED } from '../../data/ownData';
import { host as hostOf, shippedManifest } from '../../data/shipped';

class Host implements FiguresHost {
	held: FiguresHost['held'];
	progress: FiguresHost['progress'];
	settled = false;
	linked: string | undefined;
	newer: FiguresHost['newer'];
	published: FiguresHost['published'];
	notices: Notice[] = [];
	tell(notice: Notice) {
		this.untell(notice.message);
		this.notices.push(notice);
	}
	untell(message: string) {
		this.notices = this.notices.filter((notice) => notice.message !== message);
	}
	get words() {
		return this.notices.map(({ message }) => message).join('\n');
	}
}

const page = new EventTarget();
const pageEvent = (type: string) =>
	page.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
const kept = new Map<string, string>();
const storage = {
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, value: string) => kept.set(key, value),
	removeItem: (key: string) => kept.delete(key)
};

let host: Host;
let connection: Connection;
let fetcher: Fetcher;
const active = async () => (await connection.handle.repository.active())?.dataset.id;
/** Another tab deletes the store. */
const deleteStore = () => Dexie.delete('outturn');
const isStored = () => connection.handle.db !== undefined;
const NEWER = hostOf({
	'manifest.json': JSON.stringify({ ...shippedManifest(), version: 'newer' })
}).fetcher;
const patient = { timeout: 10_000 };

async function commitOwn() {
	const desk = await connection.desk();
	await desk.commit(ownOf('mine'), { against: SHIPPED });
}

beforeEach(async () => {
	kept.clear();
	vi.stubGlobal('window', page);
	vi.stubGlobal('localStorage', storage);
	host = new Host();
	fetcher = hostOf().fetcher;
	connection = await connect(host, (file) => fetcher(file));
});
afterEach(async () => {
	connection.handle.close();
	vi.unstubAllGlobals();
	await deleteStore();
});

describe('a connection', () => {
	it('stores the shipped data and shows them', async () => {
		expect(host).toMatchObject({ settled: true, progress: undefined, words: '' });
		expect(host.held?.dataset.id).toBe(SHIPPED);
		expect(isStored()).toBe(true);
	});

	it('stores them again where the store is deleted, and says so', async () => {
		await deleteStore();
		expect(isStored()).toBe(false);
		expect(host.held?.dataset.id).toBe(SHIPPED);
		await vi.waitFor(() => expect(host.words).toMatch(/deleted while the page was open/), patient);
		await vi.waitFor(async () => expect(await active()).toBe(SHIPPED), patient);
		expect(isStored()).toBe(true);
	});

	it('shows own data on where the store is deleted, and stores them again if asked', async () => {
		await commitOwn();
		await deleteStore();
		await vi.waitFor(() => expect(host.words).toMatch(/is still shown here/), patient);
		expect(isStored()).toBe(false);
		expect(host.held?.dataset.id).toBe('mine');
		await host.notices.find(({ action }) => action)?.action?.run();
		expect(isStored()).toBe(true);
		expect(await active()).toBe('mine');
	});

	it('lets the store go while the page is put away, and opens it again', async () => {
		pageEvent('pagehide');
		expect(isStored()).toBe(false);
		const other = await openDatabase();
		await other.settings.clear();
		other.close();
		pageEvent('pageshow');
		await vi.waitFor(() => expect(isStored()).toBe(true), patient);
		await vi.waitFor(() => expect(host.words).toMatch(/deleted while the page was open/), patient);
		await vi.waitFor(async () => expect(await active()).toBe(SHIPPED), patient);
	});

	it('goes on in memory where a newer build upgrades the store', async () => {
		const newer = new Dexie('outturn');
		newer.version(1000).stores({ datasets: 'id' });
		await newer.open();
		await vi.waitFor(() => expect(host.words).toMatch(/newer version.*reload/), patient);
		newer.close();
		expect(isStored()).toBe(false);
		expect(await active()).toBe(SHIPPED);
	});

	it.each([
		['cut off once', 'AbortError', 1, true, /^$/],
		['cut off again and again', 'AbortError', Infinity, false, /AbortError/],
		['full', 'QuotaExceededError', Infinity, false, /no room left/]
	])('whose store is %s at a new version', async (_, name, times, isOpen, words) => {
		const { put } = IDBObjectStore.prototype;
		fetcher = NEWER;
		let failures = 0;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			const isNewer = (args[0] as { id?: unknown }).id === 'newer';
			if (isNewer && failures++ < times) throw new DOMException('', name);
			return put.apply(this, args);
		});
		await connection.refresh();
		vi.restoreAllMocks();
		expect(failures, 'writes of the new version').toBeGreaterThan(0);
		expect(isStored()).toBe(isOpen);
		await vi.waitFor(() => expect(host.words).toMatch(words), patient);
		expect(await active()).toBe('newer');
		expect(host.settled).toBe(true);
	});
});
