import address from './desk.worker?worker&url';
import type { Asked, Told } from './protocol';

/** Where the desk's worker is: nothing else may be a worker's script here. */
export const WORKER = address;

const policy = globalThis.window?.trustedTypes?.createPolicy('outturn-desk', {
	createScriptURL: () => address
});

interface Asking {
	/** Ends the worker at once. */
	signal: AbortSignal;
	onStage?: (words: string) => void;
}

/** The worker stopped for a reason that it does not tell in its answer. */
export class WorkerFault extends Error {
	override name = 'WorkerFault';
}

/**
 * Asks a worker of its own, which ends with its answer: whatever befalls it, the page goes on.
 * @throws WorkerFault where it stopped, and the signal's reason
 */
export function askWorker(asked: Asked, { signal, onStage }: Asking): Promise<Told> {
	signal.throwIfAborted();
	const worker = new Worker((policy?.createScriptURL('') ?? address) as string, { type: 'module' });
	return new Promise<Told>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Told>) =>
			data.told === 'stage' ? onStage?.(data.words) : resolve(data);
		worker.onerror = ({ message }) => reject(new WorkerFault(message));
		worker.onmessageerror = () => reject(new WorkerFault('its answer could not be read'));
		signal.addEventListener('abort', () => reject(signal.reason as Error));
		worker.postMessage(asked);
	}).finally(() => worker.terminate());
}
