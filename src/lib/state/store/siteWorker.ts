import { version } from '$app/environment';
import { asset } from '$app/paths';
import { figures } from './figures.svelte';
import { workerMeaning } from './workerState';

/** Whether this site is stored on this device, to be read offline. */
export type Keeping = 'not yet' | 'kept' | 'unsupported' | 'failed';

/** What the service worker changes on the page. */
interface Page {
	waiting: boolean;
	behind: boolean;
	keeping: Keeping;
}

/**
 * Registers the service worker and keeps the page up to date on it. A page also works without one.
 * @returns lets the waiting build take over, which reloads the page
 */
export async function keepSite(page: Page): Promise<() => void> {
	if (!('serviceWorker' in navigator)) {
		page.keeping = 'unsupported';
		return () => {};
	}
	followController(page);
	const registration = await register(page);
	if (!registration) return () => {};
	watch(page, registration);
	document.addEventListener('visibilitychange', () => lookForNewer(registration));
	addEventListener('offline', () => {
		figures.offlineSince ??= figures.held?.dataset.storedAt;
	});
	return () => takeOver(registration);
}

/** The controller changes when another tab lets a newer build take over. */
function followController(page: Page): void {
	const { serviceWorker } = navigator;
	let controlled = serviceWorker.controller !== null;
	serviceWorker.addEventListener('controllerchange', () => {
		page.behind ||= controlled;
		controlled = true;
	});
	void buildOf(serviceWorker.controller).then((build) => {
		if (build && build !== version) page.behind = true;
	});
}

/** Asks a worker for its build; no answer where there is no worker, or it does not know. */
function buildOf(worker: ServiceWorker | null): Promise<string | undefined> {
	if (!worker) return Promise.resolve(undefined);
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(String(data));
		worker.postMessage('which build?', [port2]);
	});
}

/** The page's policy takes a script's address only as a trusted type. */
const policy = window.trustedTypes?.createPolicy('outturn-worker', {
	createScriptURL: () => asset('/service-worker.js')
});

async function register(page: Page): Promise<ServiceWorkerRegistration | undefined> {
	try {
		const address = policy?.createScriptURL('') ?? asset('/service-worker.js');
		return await navigator.serviceWorker.register(address);
	} catch {
		page.keeping = 'failed'; // the page is read from the host alone; /data/ says so
		return undefined;
	}
}

function watch(page: Page, registration: ServiceWorkerRegistration): void {
	const { active, waiting, installing } = registration;
	if (active) settle(page, active);
	if (waiting) page.waiting = true;
	if (installing) follow(page, installing, registration);
	registration.addEventListener('updatefound', () => {
		if (registration.installing) follow(page, registration.installing, registration);
	});
}

function follow(page: Page, worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
	worker.addEventListener('statechange', () => {
		const meaning = workerMeaning(worker.state, registration.active !== null);
		if (meaning === 'newer waits') page.waiting = true;
		if (meaning === 'serves') settle(page, worker);
		if (meaning === 'failed') page.keeping = 'failed';
	});
}

function settle(page: Page, worker: ServiceWorker): void {
	page.keeping = 'kept';
	worker.postMessage(`serve build ${version}`);
}

function lookForNewer(registration: ServiceWorkerRegistration): void {
	if (document.visibilityState === 'visible' && navigator.onLine)
		registration.update().catch(() => {}); // offline, there is nothing newer to fetch
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
	if (waiting) waiting.postMessage('take over');
	else location.reload();
}
