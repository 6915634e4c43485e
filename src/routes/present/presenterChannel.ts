import { nameHere } from '$lib/state/page/nameHere';
import type { DeckChoices } from '$lib/domain/deck/choices';

/** What the windows of a presentation tell each other. */
export interface PresenterMessage {
	/** The id of the slide that is shown. */
	slide?: string;
	choices?: DeckChoices;
	/** Whether the screen is blank. */
	blank?: boolean;
	/** A window has come and wants to know. */
	asks?: true;
}

export interface PresenterChannel {
	tell(message: PresenterMessage): void;
	close(): void;
}

/** Joins the windows of one browser that present: each hears what the others tell. */
export function presenterChannel(hear: (message: PresenterMessage) => void): PresenterChannel {
	const channel = new BroadcastChannel(nameHere('outturn-present'));
	channel.onmessage = ({ data }: MessageEvent<PresenterMessage>) => hear(data);
	return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
