import { Tokenizer, type Tokens } from 'marked';

const none = () => undefined;

/**
 * What of Markdown commentary may use: paragraphs, points led by "- ", strong, emphasis and links.
 * Whatever else Markdown knows stays the text that it is, so that "2012. A year" keeps its number
 * and "5 A*s and 6 A*s" its stars.
 */
export class LightTokenizer extends Tokenizer {
	override code = none;
	override fences = none;
	override heading = none;
	override lheading = none;
	override hr = none;
	override blockquote = none;
	override html = none;
	override def = none;
	override table = none;
	override tag = none;
	override reflink = none;
	override codespan = none;
	override br = none;
	override del = none;
	override autolink = none;
	override url = none;

	override list(src: string): Tokens.List | undefined {
		return /^ {0,3}- /.test(src) ? super.list(src) : undefined;
	}

	override emStrong(src: string, masked: string, before = '') {
		if (!src.startsWith('*') || WORD.test(before)) return undefined;
		const found = super.emStrong(src, masked, before);
		return found && WORD.test(src.charAt(found.raw.length)) ? undefined : found;
	}
}

const WORD = /[\p{L}\p{N}]/u;
