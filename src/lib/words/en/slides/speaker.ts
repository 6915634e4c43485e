import { LANGUAGE_TAG } from '../language';

/** The speaker's window: the slide that is shown, the next one, the notes and the time. */
export const SPEAKER = {
	current: 'This slide',
	next: 'Next slide',
	nextInBrief: 'Next',
	last: 'This is the last slide.',
	notes: 'Notes',
	noNotes: 'No notes for this slide. Write them in “Edit the slides”.',
	time: 'Time',
	elapsed: 'Elapsed',
	again: 'Start again',
	turnBack: '← Previous slide',
	turn: 'Next slide →'
};

const CLOCK = new Intl.DateTimeFormat(LANGUAGE_TAG, { hour: '2-digit', minute: '2-digit' });

/** The time of day: "14:05". @param now in milliseconds, as `Date.now` tells it */
export const clockText = (now: number): string => CLOCK.format(now);
