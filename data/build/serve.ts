import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersAt, readHeaders } from './headers.ts';
import { siteFolder } from './siteFolder.js';

interface Options {
	/** The folder that is served. */
	folder?: string;
	/** The first port that is tried; 0 takes any free one. */
	port?: number;
	/** The folder of the address that the site is under: "/" or "/some/sub/". */
	under?: string;
}

interface Served {
	/** The address of the site, with a slash at its end. */
	address: string;
	close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1'];
const TRIES = 50;

/**
 * Serves built files as a plain static host does: the precompressed ones where the browser takes
 * them, a folder's `index.html` at its address with a slash, `404.html` for the rest, each with
 * the headers of the folder's own `_headers`.
 * @throws where no port is free
 */
export async function serve(options: Options = {}): Promise<Served> {
	const { folder = 'build', port = 4173, under = '/' } = options;
	const { servers, port: found } = await listenFrom(port, siteIn(folder, under));
	return {
		address: `http://localhost:${found}${under}`,
		close: async () => void (await Promise.all(servers.map(closed)))
	};
}

function siteIn(folder: string, under: string): RequestListener {
	const notFound = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, { brotli: true, gzip: true, etag: true });
	const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	return (request, response) => {
		// A build for any folder has rules from its own root, one for this folder from the host's.
		const setHeaders = (path: string) => {
			const own = headersAt(rules, path);
			response.setHeaders(own.size > 0 ? own : headersAt(rules, under + path.slice(1)));
		};
		const missing = () => {
			setHeaders('/404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
		};
		if (!request.url?.startsWith(under)) return missing();
		// Without a second slash, behind which a browser would read the name of another host.
		request.url = `/${request.url.slice(under.length).replace(/^[/\\]+/, '')}`;
		setHeaders(request.url.replace(/\?.*$/s, ''));
		const folderAddress = withSlash(folder, request);
		if (!folderAddress) return files(request, response, missing);
		response.writeHead(301, { Location: under + folderAddress.slice(1) }).end();
	};
}

/** The address with its slash, where a folder with a page was asked for without one. */
function withSlash(folder: string, { url = '' }: IncomingMessage): string | undefined {
	const [path = '', query] = url.split(/(?=\?)/);
	if (path.endsWith('/') || !existsSync(join(folder, decoded(path), 'index.html'))) return;
	return `${path}/${query ?? ''}`;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

async function listenFrom(first: number, listener: RequestListener) {
	for (let port = first; port < first + TRIES; port++) {
		const servers = await listenOn(port, listener);
		const address = servers?.[0]?.address() as AddressInfo | undefined;
		if (servers && address) return { servers, port: address.port };
	}
	throw new Error(
		`No port from ${first} to ${first + TRIES - 1} is free: close a program that holds one.`
	);
}

/**
 * Listens on both names of this machine, so that "localhost" leads here whichever it stands for.
 * @returns `undefined` where the port is taken on either
 */
async function listenOn(port: number, listener: RequestListener): Promise<Server[] | undefined> {
	const servers: Server[] = [];
	for (const host of LOOPBACK) {
		const taken = (servers[0]?.address() as AddressInfo | undefined)?.port ?? port;
		const answer = await listening(createServer(listener), taken, host);
		if (answer !== 'taken' && answer !== 'no such address') servers.push(answer);
		if (answer !== 'taken') continue;
		await Promise.all(servers.map(closed));
		return undefined;
	}
	return servers;
}

const listening = (server: Server, port: number, host: string) =>
	new Promise<Server | 'taken' | 'no such address'>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const { code } = error;
			if (code === 'EADDRINUSE' || code === 'EACCES') resolve('taken');
			else if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') resolve('no such address');
			else reject(error);
		});
		server.listen(port, host, () => resolve(server));
	});

const closed = (server: Server) =>
	new Promise((resolve) => {
		server.close(resolve);
		server.closeAllConnections();
	});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { address } = await serve({ under: siteFolder() });
	console.log(`Outturn is at ${address}`);
}
