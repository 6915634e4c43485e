import { answer } from './answer';
import type { Asked, Told } from './protocol';

const tell = (told: Told) => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	answer(data, (words) => tell({ told: 'stage', words })).then(tell, (error: unknown) =>
		// Thrown where nobody catches it, so that the page hears of it as an error of the worker.
		setTimeout(() => {
			throw error;
		})
	);
});
