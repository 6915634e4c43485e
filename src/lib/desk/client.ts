import type {
	DeskReply,
	DeskRequest,
	EditReply,
	EditRequest,
	Stage,
	WorkerMessage
} from './protocol';
import { StoppedError } from './errors';
import deskScript from './worker/desk.worker?worker&url';
import editScript from './worker/edit.worker?worker&url';

/** Where the desk's worker is. */
export const DESK_WORKER = deskScript;

/** Nothing else may be a worker's script here. */
const policy = globalThis.window?.trustedTypes?.createPolicy('outturn-desk', {
	createScriptURL: (name) => (name === 'edit' ? editScript : deskScript)
});
const SCRIPTS = { desk: deskScript, edit: editScript };

interface Asking {
	/** Ends the worker at once. */
	signal?: AbortSignal;
	onStage?: (stage: Stage) => void;
}

/** @throws StoppedError where the worker cannot be had or read, else what stopped it, and the signal's reason */
export const askDesk = (request: DeskRequest, asking: Asking): Promise<DeskReply> =>
	ask<DeskReply>('desk', request, asking);

/** @throws StoppedError where the worker cannot be had or read, else what stopped it */
export const askEdit = (request: EditRequest): Promise<EditReply> =>
	ask<EditReply>('edit', request, {});

/** Asks a worker of its own, which ends with its reply: whatever befalls it, the page goes on. */
function ask<Reply>(
	name: keyof typeof SCRIPTS,
	request: DeskRequest | EditRequest,
	{ signal, onStage }: Asking
): Promise<Reply> {
	signal?.throwIfAborted();
	const script = (policy?.createScriptURL(name) ?? SCRIPTS[name]) as string;
	const worker = new Worker(script, { type: 'module' });
	return new Promise<Reply>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Reply>>) =>
			'reply' in data ? resolve(data.reply) : onStage?.(data);
		worker.onerror = ({ message }) => reject(message ? new Error(message) : stopped('not-fetched'));
		worker.onmessageerror = () => reject(stopped('unreadable'));
		signal?.addEventListener('abort', () => reject(signal.reason as Error));
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}

const stopped = (why: 'not-fetched' | 'unreadable') => new StoppedError({ kind: 'worker', why });
