import type { DeskReply, DeskRequest, WorkerMessage } from '../protocol';
import { answer } from './answer';

const post = (message: WorkerMessage<DeskReply>) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
	answer(data, post).then(
		(reply) => post({ reply }),
		(error: unknown) =>
			// Thrown where nobody catches it, so that the page hears of it as an error of the worker.
			setTimeout(() => {
				throw error;
			})
	);
});
