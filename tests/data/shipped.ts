import { readFileSync } from 'node:fs';
import type { Atlas } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import type { Fetcher } from '$lib/data/load';
import { linked } from '$lib/domain/measure/linked';
import type { CorePart, LinkedCore, Manifest } from '$lib/data/schema/core';
import type { PartName, PartOf } from '$lib/data/schema/parts';

const read = (file: string) => readFileSync(`static/data/${file}`, 'utf8');

/** The files that `npm run data` wrote. */
export const shippedManifest = (): Manifest => JSON.parse(read('manifest.json')) as Manifest;
/** The core as it is stored. */
export const storedCore = (): CorePart => shippedPart('core');
/** The core as the rules read it. */
export const shippedCore = (): LinkedCore => linked(storedCore());
export const shippedPart = <N extends PartName>(name: N): PartOf<N> =>
	JSON.parse(read(shippedManifest().parts[name]?.file ?? '')) as PartOf<N>;
/** The areas with their geographies and groups, and the units of their measures. */
export const shippedAtlas = (): Atlas => linkedAtlas(shippedPart('areas'));

/** Answers as a static host does, with some files put in the place of others. */
export function host(instead: Record<string, string | number | Error> = {}) {
	const asked: string[] = [];
	const fetcher: Fetcher = async (file) => {
		asked.push(file);
		const answer = Object.entries(instead).find(([name]) => file.startsWith(name))?.[1];
		if (answer instanceof Error) throw answer;
		if (typeof answer === 'number') return new Response('', { status: answer });
		return new Response(answer ?? read(file));
	};
	return { fetcher, asked };
}
