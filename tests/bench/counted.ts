import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of the host, as it went over the wire. */
export interface Sent {
	path: string;
	bytes: number;
	/** Asked for by the service worker, and not by a page. */
	byWorker: boolean;
}

interface Counted {
	address: string;
	/** What was sent until now; empty it to begin anew. */
	sent: Sent[];
	close(): Promise<void>;
}

/**
 * A host before the host, which counts what goes through it: browsers do not tell all that a
 * service worker fetches.
 */
export async function counted(host: string): Promise<Counted> {
	const sent: Sent[] = [];
	const server = createServer((asked, answer) => {
		const { pathname, search } = new URL(asked.url ?? '/', host);
		const entry = { path: pathname, bytes: 0, byWorker: isOfWorker(asked) };
		const { method, headers } = asked;
		const onward = ask(new URL(pathname + search, host), { method, headers }, (came) => {
			entry.bytes += headBytes(came);
			came.on('data', (some: Buffer) => (entry.bytes += some.length));
			answer.writeHead(came.statusCode ?? 500, came.rawHeaders);
			came.pipe(answer);
			came.on('end', () => sent.push(entry));
		});
		onward.on('error', () => answer.destroy());
		asked.pipe(onward);
	});
	await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}/`,
		sent,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}

const isOfWorker = ({ headers }: IncomingMessage) =>
	headers['service-worker'] === 'script' || /service-worker\.js$/.test(headers.referer ?? '');

const headBytes = ({ rawHeaders, statusMessage }: IncomingMessage) =>
	`HTTP/1.1 200 ${statusMessage}\r\n\r\n`.length +
	rawHeaders.reduce((all, text) => all + text.length + 2, 0);
