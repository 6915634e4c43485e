import { asset } from '$app/paths';
import { notFoundOut } from '$words/embed/frame';

const fetchData = (file: string) => fetch(asset(`/data/${file}`));

/**
 * What the host publishes now: its data files may have been replaced since the frame was built.
 * @param version of the figures that the frame was built with
 * @returns `undefined` where they are still the same
 * @throws in words where a file of others cannot be fetched or does not fit, TypeError where the
 * host does not answer
 */
async function newer(version: string) {
	const manifest = (await (await fetchData('manifest.json')).json()) as { version?: unknown };
	if (manifest.version === version) return undefined;
	const { publishedAt, measurePageOf } = await import('./anew');
	const published = await publishedAt(fetchData);
	return published && { ...published, measurePageOf };
}

/** Replaces a frame's own figures by those that the host publishes, where they are others. */
export class HostFigures<T> {
	anew = $state.raw<T>();
	/** Why newer figures could not be shown, in words. */
	fault = $state('');
	/** The host has answered, or failed to. */
	settled = $state(false);

	/** @param version of the figures that the frame was built with */
	async look(version: string, read: (published: Newer) => T | Promise<T>): Promise<void> {
		this.settled = false;
		try {
			const published = await newer(version);
			this.anew = published && (await read(published));
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			this.fault = notFoundOut(why);
		}
		this.settled = true;
	}
}
type Newer = NonNullable<Awaited<ReturnType<typeof newer>>>;
