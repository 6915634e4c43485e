import type { ChosenSlide, Deck } from '$lib/deck';
import type { Site } from '$lib/domain/site';
import { drawingText, NONE_SHOWN, savedText } from '$words/slides/file';
import { svgToPng } from '$lib/export/pictures/png';
import { saveFile } from '$lib/export/saveFile';
import { slideDrawing, type Drawable, type SlideDrawing } from '$lib/export/slides/deckPictures';
import type { SlidePicture } from '$lib/export/slides/drawSlide';
import { pptx } from '$lib/export/slides/pptx';

/** What a file of slides is made from. */
export interface DeckMaking extends Drawable {
	deck: Pick<Deck, 'title' | 'source' | 'date'>;
	site: Site;
	slides: ChosenSlide[];
}

/** Pixels for each unit of a drawing: sharp on a wall. */
const SCALE = 3;
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Makes a PowerPoint file of the slides and hands it to the browser to save.
 * @param tell is told how far it is
 * @returns what was saved, in words
 * @throws Error, in words for a reader, where a picture cannot be drawn
 */
export async function saveDeck(
	making: DeckMaking,
	fileStem: string,
	tell: (words: string) => void
): Promise<string> {
	if (making.slides.length === 0) throw new Error(NONE_SHOWN);
	const drawings = making.slides.flatMap(({ slide }): [string, SlideDrawing][] => {
		const drawing = slideDrawing(slide, making);
		return drawing ? [[slide.id, drawing]] : [];
	});
	const pictures = new Map<string, SlidePicture>();
	for (const [id, drawing] of drawings) {
		tell(drawingText(pictures.size + 1, drawings.length));
		pictures.set(id, await drawn(drawing));
	}
	const bytes = pptx({ ...making, pictures, made: new Date() });
	const name = `${fileStem}.pptx`;
	const content = new Blob([bytes as BlobPart]);
	saveFile({ name, content, type: TYPE });
	return savedText(name, making.slides.length, content.size);
}

async function drawn({ svg, width, height, alt, note }: SlideDrawing): Promise<SlidePicture> {
	const blob = await svgToPng(svg, { width, scale: SCALE });
	const png = new Uint8Array(await blob.arrayBuffer());
	return { png, alt, note, ratio: height / width };
}
