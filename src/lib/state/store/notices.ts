import type { FiguresHost, Notice } from './context';
import type * as Words from './storageWords';

/**
 * Tells the reader something. The words are fetched only once there is something to say.
 * @param rest the notice's other fields; its message is said where the words cannot be fetched
 * @returns what was said
 */
export async function say(
	host: FiguresHost,
	pick: (words: typeof Words) => string,
	rest: Partial<Notice> = {}
): Promise<string> {
	const notice = { kind: 'storage' as const, message: WORDLESS, ...rest };
	const message = await import('./storageWords').then(pick, () => notice.message);
	host.tell({ ...notice, message });
	return message;
}

const WORDLESS = 'This browser’s storage has failed: what you see may not be kept.';

/** The reader is told of a load that takes longer. */
const SLOW_MS = 5000;

/** Waits for a load, and tells the reader where it takes long. */
export async function patiently<T>(
	host: FiguresHost,
	whatIs: string,
	work: Promise<T>
): Promise<T> {
	let said: Promise<string> | undefined;
	const timer = setTimeout(() => {
		said = say(host, ({ seenWords }) => `${whatIs} still on the way. ${seenWords(host.held)}`, {
			kind: 'wait'
		});
	}, SLOW_MS);
	return work.finally(() => {
		clearTimeout(timer);
		void said?.then((message) => host.untell(message));
	});
}
