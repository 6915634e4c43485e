import type { Site } from '../domain/site';
import { plainName } from './parse/names';

/** Words that name no place. */
export const GENERAL = new Set(
	'the our your this a an of and upon on in for by city county district borough royal metropolitan parish town london unitary council mbc cbc bc dc cc lbc ccg nhs police constabulary fire annual corporate performance report draft final full revised local quarter trust england'.split(
		' '
	)
);

/** The words of a name, in small letters. */
export const wordsOf = (text: string): string[] => plainName(text).split(' ').filter(Boolean);

type OwnNames = Pick<Site, 'name' | 'organisation' | 'place'>;

/** Whether a text names the site's own authority and nothing else: "Northbridge MBC". */
export function isOwnName({ name, organisation, place }: OwnNames, text: string): boolean {
	const ours = wordsOf([name, organisation, place].join(' '));
	const own = wordsOf(text).filter((word) => !GENERAL.has(word));
	return own.length > 0 && own.every((word) => ours.includes(word));
}
