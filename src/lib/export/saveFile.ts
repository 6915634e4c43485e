/** A file to be taken away: its name in small letters with dashes, its content and media type. */
export interface FileToSave {
	name: string;
	content: string | Blob;
	type: string;
}

/** Hands a file to the browser to save. The content never leaves the machine. */
export function saveFile({ name, content, type }: FileToSave): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
