import { filesZip } from '$lib/export/filesZip';
import { ReadFault } from '$lib/import/read';
import type { DeskReply, DeskRequest, Stage } from '../protocol';
import { check } from './check';
import { contentOf } from './download';

/**
 * What the desk's worker replies.
 * @param onStage told what is being done
 * @returns `refused` for what cannot be read
 */
export async function answer(
	request: DeskRequest,
	onStage: (stage: Stage) => void
): Promise<DeskReply> {
	switch (request.ask) {
		case 'check':
			try {
				return await check(request, onStage);
			} catch (error) {
				if (error instanceof ReadFault) return { kind: 'refused', fault: error.fault };
				throw error;
			}
		case 'download':
			return { kind: 'content', content: blobOf(contentOf(request)) };
		case 'zip':
			return { kind: 'content', content: blobOf(filesZip(request.files)) };
	}
}

const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
