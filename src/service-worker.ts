import { base, build, files, prerendered, version } from '$service-worker';
import { dataFileFor, manifestFor, storeData } from '$lib/offline/data';
import { askHost } from '$lib/offline/host';
import { dropOldSites, fromSite, keptOnceAsked, notStored, storeSite } from '$lib/offline/site';
import type { RequestEvent, WorkerScope } from '$lib/offline/workerScope';

const worker = self as unknown as WorkerScope;

const DATA = `${base}/data/`;
const MANIFEST = `${DATA}manifest.json`;
/** Pages that another site may frame: their headers are the host's own, so it is asked first. */
const EMBED = `${base}/embed/`;

/** What Publish replaces besides the data: the host's own, where it answers. */
const REPLACED = ['manifest.webmanifest', 'logo.svg'].map((file) => `${base}/${file}`);

/** The workers that check what an officer brings: fetched, and then kept, by whoever opens the desk. */
const isDeskWorker = (path: string) => path.includes('/_app/immutable/workers/');

const SITE = {
	base,
	version,
	// Styles come with the pages, which they stand in; larger icons are the system's to keep.
	assets: [...build, ...files, ...prerendered].filter(
		(file) => /\.(?:js|svg|webmanifest)$/.test(file) && !isDeskWorker(file)
	)
};

worker.addEventListener('install', (event) => event.waitUntil(store()));

/** The site whole or not at all; the data with it where they can be had, else when next asked for. */
async function store(): Promise<void> {
	await storeSite(SITE);
	await storeData(base);
}

worker.addEventListener('activate', (event) => event.waitUntil(dropOldSites(SITE)));

worker.addEventListener('message', ({ data, ports }) => {
	if (data === 'take over') void worker.skipWaiting();
	if (data === 'which build?') ports[0]?.postMessage(version);
	// A page of this very build, which was loaded before there was a worker.
	if (data === `serve build ${version}`) void worker.clients.claim();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (!url.pathname.startsWith(`${base}/`)) return;
	event.respondWith(answer(event, url));
});

function answer(event: RequestEvent, url: URL): Promise<Response> {
	const { request } = event;
	if (url.pathname === MANIFEST) return manifestFor(base, request, (work) => event.waitUntil(work));
	if (/\.[0-9a-f]{16}\.json$/.test(url.pathname) && url.pathname.startsWith(DATA))
		return dataFileFor(base, request);
	if (url.pathname.startsWith(EMBED) || REPLACED.includes(url.pathname))
		return hostFirst(request, url);
	return storedFirst(request, url);
}

async function storedFirst(request: Request, url: URL): Promise<Response> {
	const stored = await fromSite(SITE, url);
	if (stored) return stored;
	if (isDeskWorker(url.pathname)) return keptOnceAsked(SITE, request);
	if (request.mode !== 'navigate') return fetch(request);
	if (await fromSite(SITE, new URL(`${url.pathname}/`, url)))
		return Response.redirect(`${url.pathname}/${url.search}`);
	return askHost(request).catch(() => notStored(SITE));
}

const hostFirst = (request: Request, url: URL) =>
	askHost(request).catch(async () => (await fromSite(SITE, url)) ?? notStored(SITE));
