import type { EditReply, EditRequest, WorkerMessage } from '../protocol';
import { answerEdit } from './edit';

self.addEventListener('message', ({ data }: MessageEvent<EditRequest>) => {
	const message: WorkerMessage<EditReply> = { reply: answerEdit(data) };
	self.postMessage(message);
});
