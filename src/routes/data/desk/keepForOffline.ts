import { WORKER } from './worker/askWorker';

/**
 * The desk is not stored for everyone: whoever opens it has its files stored, by asking for them
 * once more where the service worker hears of it.
 */
export async function keepForOffline(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	await navigator.serviceWorker.ready;
	if (!navigator.serviceWorker.controller)
		await new Promise((go) =>
			navigator.serviceWorker.addEventListener('controllerchange', go, { once: true })
		);
	const asked = [WORKER, import.meta.url].map((address) => fetch(address));
	const parts = [
		import('$lib/data/backup'),
		import('$lib/data/checkBackup'),
		import('$lib/data/restoreBackup')
	];
	await Promise.allSettled([...asked, ...parts]); // without a line they are stored at a later visit
}
