import { COPY_FAULTS } from '$words/share/copy';

/** Why nothing was copied, in words for a reader; "" where it was. */
type Fault = string;

/**
 * Copies a PNG that may still be in the making: the clipboard has to be asked within the click
 * itself, so it is handed the promise.
 * @returns why nothing was copied; "" where it was
 */
export async function copyPicture(picture: Promise<Blob>): Promise<Fault> {
	const made = picture.then(
		() => '',
		(error: unknown) => (error instanceof Error ? error.message : String(error))
	);
	if (!hasClipboard() || typeof ClipboardItem === 'undefined') return COPY_FAULTS.noPictures;
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
		return '';
	} catch {
		return (await made) || COPY_FAULTS.picture;
	}
}

/** Copies a text, within a click. */
export async function copyText(text: string): Promise<Fault> {
	if (!hasClipboard()) return COPY_FAULTS.noText;
	try {
		await navigator.clipboard.writeText(text);
		return '';
	} catch {
		return COPY_FAULTS.text;
	}
}

/** There is none on a page that came without encryption. */
const hasClipboard = () => 'clipboard' in navigator && Boolean(navigator.clipboard);
