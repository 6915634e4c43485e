import type { DeckChoices } from '$lib/domain/deck/choices';

/** What the windows of a presentation tell each other. */
export interface Told {
	/** The id of the slide that is shown. */
	slide?: string;
	choices?: DeckChoices;
	/** Whether the screen is blank. */
	blank?: boolean;
	/** A window has come and wants to know. */
	asks?: true;
}

export interface Companion {
	tell(told: Told): void;
	close(): void;
}

/** Joins the windows of one browser that present: each hears what the others tell. */
export function companion(hear: (told: Told) => void): Companion {
	const channel = new BroadcastChannel('outturn-present');
	channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
	return { tell: (told) => channel.postMessage(told), close: () => channel.close() };
}
