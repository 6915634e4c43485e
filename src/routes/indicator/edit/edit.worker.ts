import { answer, type Asked } from './answer';

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => self.postMessage(answer(data)));
