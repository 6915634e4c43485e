import { plainPage } from '$lib/server/plainPage';
import { NOT_FOUND } from '$words/errors';

export const prerender = true;

/** The page of an unknown address. */
export const GET = () =>
	plainPage(NOT_FOUND.title, NOT_FOUND.heading, `${NOT_FOUND.reason} ${NOT_FOUND.help}`);
