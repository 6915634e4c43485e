/**
 * What a service worker is told and can do, as far as ours uses it. TypeScript's own types of a
 * worker's scope cannot stand in one program with those of a page.
 */
export interface WorkerScope {
	addEventListener(type: 'install' | 'activate', hear: (event: LastingEvent) => void): void;
	addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
	addEventListener(type: 'fetch', hear: (event: RequestEvent) => void): void;
	/** Takes over from the build before, whose tabs are open. */
	skipWaiting(): Promise<void>;
	clients: {
		/** Serves tabs that were opened before there was a worker. */
		claim(): Promise<void>;
	};
}

interface LastingEvent {
	/** Keeps the worker alive until the work is done. */
	waitUntil(work: Promise<unknown>): void;
}

/** A page asks for an address. */
export interface RequestEvent extends LastingEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
