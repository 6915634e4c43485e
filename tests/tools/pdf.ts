import { getDocumentProxy } from 'unpdf';

/** A page of a PDF as a reader of text meets it. */
export interface PdfPage {
	/** In points: 595 by 842 is A4 upright. */
	width: number;
	height: number;
	/** All its text without any space, since a line's end is none. */
	text: string;
}

/** The pages of a PDF. Only real text is found: what was printed as a picture is not there. */
export async function readPdf(pdf: Uint8Array): Promise<PdfPage[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
	return Promise.all(
		numbers.map(async (number) => {
			const page = await document.getPage(number);
			const [, , width = 0, height = 0] = page.view;
			const { items } = await page.getTextContent();
			const text = items.map((item) => ('str' in item ? item.str : '')).join('');
			return { width, height, text: packed(text) };
		})
	);
}

/** A text as pages hold it: without any space, and with each letter in one form. */
export const packed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
