import { filesZip } from '$lib/export/filesZip';
import { ReadFault } from '$lib/import/read';
import { check } from './check';
import type { Asked, Told } from './protocol';
import { contentOf } from './take';

/**
 * What the desk's worker answers.
 * @param stage told, in words, what is being done
 * @returns `refused` for what cannot be read
 */
export async function answer(asked: Asked, stage: (words: string) => void): Promise<Told> {
	switch (asked.ask) {
		case 'check':
			try {
				return await check(asked, stage);
			} catch (error) {
				if (error instanceof ReadFault) return { told: 'refused', words: error.message };
				throw error;
			}
		case 'take':
			return { told: 'content', content: blobOf(contentOf(asked)) };
		case 'zip':
			return { told: 'content', content: blobOf(filesZip(asked.files)) };
	}
}

const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
