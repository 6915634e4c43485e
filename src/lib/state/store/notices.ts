import type { FiguresHost, Notice } from './context';
import type * as Words from '$words/storage/notices';
import { STILL_COMING, WORDLESS } from '$words/storage/failed';

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
	const message = await import('$words/storage/notices').then(pick, () => notice.message);
	host.tell({ ...notice, message });
	return message;
}

/** The reader is told of a load that takes longer. */
const SLOW_MS = 5000;

/**
 * Waits for a load, and tells the reader where it takes long.
 * @param file the data file that is loaded; none: all of the data
 */
export async function patiently<T>(
	host: FiguresHost,
	file: string | undefined,
	work: Promise<T>
): Promise<T> {
	let said: Promise<string> | undefined;
	const timer = setTimeout(() => {
		said = say(
			host,
			({ seenText, waitText }) => waitText(file, seenText(host.held?.dataset, now())),
			{ kind: 'wait', message: STILL_COMING }
		);
	}, SLOW_MS);
	return work.finally(() => {
		clearTimeout(timer);
		void said?.then((message) => host.untell(message));
	});
}

/** This moment, from which a notice tells when something was stored. */
export const now = (): string => new Date().toISOString();
