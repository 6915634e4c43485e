import { PICTURE_FAULTS } from '$words/pictures';

interface Size {
	/** How wide the picture is drawn; its height follows. */
	width: number;
	/** How many pixels a unit of the width has: 2 is sharp on paper. */
	scale: number;
}

/**
 * Draws a standalone SVG as PNG, in this browser alone.
 * @throws Error, in words for a reader, where the picture cannot be drawn
 */
export async function svgToPng(svg: string, { width, scale }: Size): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = await loaded(address);
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(width * scale);
		canvas.height = Math.round((canvas.width * image.naturalHeight) / image.naturalWidth);
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await pngOf(canvas);
	} finally {
		URL.revokeObjectURL(address);
	}
}

const loaded = (address: string) =>
	new Promise<HTMLImageElement>((resolve, reject) => {
		const image = new Image();
		image.onload = () => resolve(image);
		image.onerror = () => reject(new Error(PICTURE_FAULTS.notDrawn));
		image.src = address;
	});

const pngOf = (canvas: HTMLCanvasElement) =>
	new Promise<Blob>((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error(PICTURE_FAULTS.tooLarge))),
			'image/png'
		)
	);
