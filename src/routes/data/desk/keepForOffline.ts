import { DESK_WORKER } from '$lib/desk/client';

/**
 * The desk's worker is not stored for everyone: whoever opens the desk has it stored, by asking for
 * it where the service worker hears of it.
 */
export async function keepForOffline(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	await navigator.serviceWorker.ready;
	if (!navigator.serviceWorker.controller)
		await new Promise((go) =>
			navigator.serviceWorker.addEventListener('controllerchange', go, { once: true })
		);
	await fetch(DESK_WORKER).catch(() => {}); // without a line it is stored at a later visit
}
