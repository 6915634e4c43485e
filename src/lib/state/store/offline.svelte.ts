import type { Keeping } from './siteWorker';

/**
 * What the page knows of its service worker, which keeps the site for reading without a line.
 * Its program is fetched only once the page is idle.
 */
class Offline {
	/** A newer build of the site is stored whole, and waits for the reader's word. */
	waiting = $state(false);
	/** A newer build has taken over in another tab, so that this one must not ask it for pages. */
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
