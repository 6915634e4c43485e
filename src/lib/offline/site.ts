import { unpacked, type Pack } from './pack';

/** One build of the site, as its worker knows it. */
export interface Build {
	/** The path of the folder that the site is in: "" at a domain's root. */
	base: string;
	version: string;
	/** The paths of its scripts and icon. */
	assets: string[];
}

/** What a build's store is called at a domain's root; in a folder, the folder's path follows. */
const PREFIX = 'outturn-site-';
/** This build's and the one before: a tab that still shows that one may ask for its scripts. */
const KEPT_BUILDS = 2;
/** What a host says of every page by a header must be said of a stored page too. */
const PASSED_ON = [
	'content-security-policy',
	'cross-origin-opener-policy',
	'permissions-policy',
	'referrer-policy'
];
/** For a host that sends no policy by header, without which a page could be framed. */
const NO_FRAMING = { 'content-security-policy': "frame-ancestors 'none'" };

const cacheName = ({ base, version }: Build) => PREFIX + version + base;
const cacheOf = (build: Build) => caches.open(cacheName(build));

/**
 * Stores a build: its scripts by their own addresses, its pages from one file.
 * @throws with nothing of it kept, where any of it cannot be had or is of another build
 */
export async function storeSite(build: Build): Promise<void> {
	try {
		const cache = await cacheOf(build);
		await Promise.all([cache.addAll(build.assets), storePages(cache, build)]);
	} catch (error) {
		await caches.delete(cacheName(build));
		throw error;
	}
}

async function storePages(cache: Cache, { base, version }: Build): Promise<void> {
	const [answer, page] = await Promise.all([
		fetch(`${base}/offline.${version}.json`),
		fetch(`${base}/`, { method: 'HEAD' })
	]);
	if (!answer.ok) throw new Error(`The host answered ${answer.status} for the pages.`);
	const texts = unpacked((await answer.json()) as Pack, version);
	const said = passedOn(page.headers);
	await Promise.all(
		texts.map(([path, text]) => cache.put(`${base}/${path}`, pageOf(path, text, said)))
	);
}

const passedOn = (headers: Headers): Record<string, string> => ({
	...NO_FRAMING,
	...Object.fromEntries([...headers].filter(([name]) => PASSED_ON.includes(name)))
});

const TYPES: Record<string, string> = { json: 'application/json', css: 'text/css' };

const pageOf = (path: string, text: string, said: Record<string, string>) =>
	new Response(text, {
		headers: {
			...said,
			'content-type': TYPES[path.split('.').pop() ?? ''] ?? 'text/html; charset=utf-8',
			'x-content-type-options': 'nosniff'
		}
	});

/** Lets go of this site's builds that no tab can show any more; those of sites in other folders stay. */
export async function dropOldSites({ base }: Pick<Build, 'base'>): Promise<void> {
	const builds = (await caches.keys()).filter(
		(name) => name.startsWith(PREFIX) && folderOf(name) === base
	);
	await Promise.all(builds.slice(0, -KEPT_BUILDS).map((name) => caches.delete(name)));
}

/** The path that follows the version; "" at a domain's root. */
const folderOf = (name: string) => /\/.*$/.exec(name)?.[0] ?? '';

/**
 * What this build has at an address, whatever its query; scripts, whose names tell what they
 * hold, also of the build before.
 * @returns `undefined` where it has nothing there
 */
export async function fromSite(build: Build, { origin, pathname }: URL) {
	const address = origin + pathname;
	return (
		(await (await cacheOf(build)).match(address, { ignoreVary: true })) ??
		(pathname.startsWith(`${build.base}/_app/immutable/`)
			? caches.match(address, { ignoreVary: true })
			: undefined)
	);
}

/** The host's answer, kept with the build: what only some readers need is stored once they ask. */
export async function keptOnceAsked(build: Build, request: Request): Promise<Response> {
	const answer = await fetch(request);
	if (answer.ok) await (await cacheOf(build)).put(request.url, answer.clone()).catch(() => {});
	return answer;
}

/** The page for an address of which nothing is stored, while the host cannot be asked of it. */
export async function notStored(build: Build): Promise<Response> {
	const page = await (await cacheOf(build)).match(`${build.base}/offline.html`);
	return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
