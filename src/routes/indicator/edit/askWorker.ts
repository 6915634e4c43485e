import type { Answer, Asked } from './answer';
import address from './edit.worker?worker&url';

const policy = window.trustedTypes?.createPolicy('outturn-edit', {
	createScriptURL: () => address
});

/**
 * Asks a worker of its own, which ends with its answer: the page does not wait for the checks.
 * @throws Error where it stopped
 */
export function askWorker(asked: Asked): Promise<Answer> {
	const worker = new Worker((policy?.createScriptURL('') ?? address) as string, { type: 'module' });
	return new Promise<Answer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
		worker.onerror = ({ message }) =>
			reject(new Error(message || 'the worker could not be fetched'));
		worker.onmessageerror = () => reject(new Error('its answer could not be read'));
		worker.postMessage(asked);
	}).finally(() => worker.terminate());
}
