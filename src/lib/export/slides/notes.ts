import type { ChosenSlide, Deck, Slide } from '$lib/deck';
import { footText } from '$words/slides/deck';

/** What the speaker wants to say, then what the slide says in one sentence and where it is from. */
export function speakerNotes(
	{ slide, notes }: Pick<ChosenSlide, 'slide' | 'notes'>,
	deck: Pick<Deck, 'source' | 'date'>
): string {
	return [
		notes.trim(),
		[slide.title, saidOf(slide)].filter(Boolean).join(': '),
		`${footText(deck)}.`
	]
		.filter(Boolean)
		.join('\n\n');
}

function saidOf(slide: Slide): string {
	switch (slide.kind) {
		case 'title':
			return slide.finding;
		case 'position':
		case 'priority':
			return slide.lede;
		case 'measure':
			return `${slide.lede.replace(/\.$/, '')}. ${slide.sentence}`;
		case 'map':
			return `${slide.lede} ${slide.note}`;
		case 'changed':
		case 'method':
			return '';
	}
}
