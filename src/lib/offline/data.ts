import { askHost } from './host';

/** What the store of data is called; in a folder of a domain, the folder's path follows. */
const DATA = 'outturn-data';
/** On an answer that was stored, since the host gave none: when it was stored. */
export const STORED_AT = 'outturn-stored-at';

/** A data file, and the first 16 hexadecimal digits of its SHA-256. */
interface Part {
	file: string;
	hash: string;
}

/**
 * The manifest as the host has it; else, offline or where the host is silent, the stored one, marked
 * with when it was stored. A newer one is stored with its files once all of them have come, and
 * until then the old is kept.
 * @param base the path of the folder that the site is in: "" at a domain's root
 */
export async function manifestFor(
	base: string,
	request: Request,
	goOn: (work: Promise<unknown>) => void
): Promise<Response> {
	const stored = await storedAt(base, request.url);
	const fresh = await (stored ? askHost(request) : fetch(request)).catch(() => undefined);
	if (!fresh) return stored ?? Response.error();
	if (fresh.ok) goOn(keep(base, fresh.clone(), request.url));
	return fresh;
}

/** A data file, whose name tells what it holds: the stored one, else the host's. */
export const dataFileFor = async (base: string, request: Request): Promise<Response> =>
	(await storedAt(base, request.url)) ?? fetch(request);

const storedAt = (base: string, url: string) =>
	caches.match(addressOf(url), { cacheName: DATA + base });

/**
 * Fetches the manifest and stores all of the data.
 * @returns whether all of it is stored
 */
export async function storeData(base: string): Promise<boolean> {
	const address = new URL(`${base}/data/manifest.json`, location.origin).href;
	const answer = await fetch(address).catch(() => undefined);
	return answer?.ok ? keep(base, answer, address) : false;
}

/** Stores what a manifest names, then itself, then lets go of what it does not name. */
async function keep(base: string, answer: Response, address: string): Promise<boolean> {
	const text = await answer.text();
	const parts = partsIn(text);
	const cache = await caches.open(DATA + base);
	const stored = await Promise.all(parts.map((part) => keepPart(cache, part, address)));
	if (stored.length === 0 || !stored.every(Boolean)) return false;
	await cache.put(addressOf(address), manifestResponse(text));
	const named = [addressOf(address), ...parts.map(({ file }) => new URL(file, address).href)];
	const others = (await cache.keys()).filter(({ url }) => !named.includes(url));
	await Promise.all(others.map((request) => cache.delete(request)));
	return true;
}

/** Stores one file, unless it came broken: it would be answered with for ever. */
async function keepPart(cache: Cache, { file, hash }: Part, manifest: string): Promise<boolean> {
	const address = new URL(file, manifest).href;
	if (await cache.match(address)) return true;
	try {
		const answer = await fetch(address);
		const content = await answer.clone().arrayBuffer();
		if (!answer.ok || (await hashOf(content)) !== hash) return false;
		await cache.put(address, answer);
		return true;
	} catch {
		return false; // broken off, or no room: it is tried again when the manifest is next asked for
	}
}

async function hashOf(content: ArrayBuffer): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).slice(0, 8);
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const manifestResponse = (text: string) =>
	new Response(text, {
		headers: { 'content-type': 'application/json', [STORED_AT]: new Date().toISOString() }
	});

/** What a manifest names; nothing where it is no manifest: the page tells of that. */
function partsIn(text: string): Part[] {
	try {
		return Object.values((JSON.parse(text) as { parts: Record<string, Part> }).parts);
	} catch {
		return [];
	}
}

/** An address without its query. */
function addressOf(url: string): string {
	const { origin, pathname } = new URL(url);
	return origin + pathname;
}
