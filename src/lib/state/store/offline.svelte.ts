import type { Keeping } from './siteWorker';

/**
 * What the page knows of its service worker, which stores the site for reading offline.
 * Its program is fetched only once the page is idle.
 */
class Offline {
	/** A newer build of the site is stored completely, and waits until the reader takes it. */
	waiting = $state(false);
	/** A newer build has taken over in another tab: this one must not ask it for pages. */
	behind = $state(false);
	keeping = $state<Keeping>('not yet');
	#take = () => {};

	async begin(): Promise<void> {
		const { keepSite } = await import('./siteWorker');
		this.#take = await keepSite(this);
	}

	/** Shows the newer build: the reader decides when. */
	takeNewer(): void {
		this.#take();
	}
}

export const offline = new Offline();
