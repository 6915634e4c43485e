import type { Tables } from '../../package/dataPackage';
import { candidatesIn, certain, codeIn, type Candidate, type Held } from './join';
import type { Layer } from './outline';
import { EXAMPLES, type Request } from './request';

/** The areas, and the kinds of them that can have outlines: the one that is mapped first. */
export function heldIn(tables: Tables): Held {
	const { records: areas } = tables['areas.csv'];
	const roles = ['area', 'group', 'whole'];
	const geographies = tables['geographies.csv'].records
		.filter(({ id, role }) => roles.includes(role) && areas.some((one) => one.geographyId === id))
		.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
	return { areas, geographies };
}

/** The layer that is read, and where its codes are. */
export interface Chosen {
	layer: Layer;
	candidate: Candidate;
}

/** The layer and the property that are meant, each asked where the file leaves it open. */
export function layerOf({ file, questions }: Request, held: Held): Chosen | undefined {
	const all = file.layers.map((layer) => ({ layer, candidates: candidatesIn(layer, held) }));
	const best = all
		.map(({ candidates: [first] }, i) => ({ i, ...first }))
		.toSorted((a, b) => rankOf(a, held) - rankOf(b, held) || (b.joined ?? 0) - (a.joined ?? 0));
	const joining = best.filter(({ joined = 0 }) => joined > 0);
	const guess = best[0]?.i ?? 0;
	const answer =
		file.layers.length > 1
			? questions.ask(
					{
						id: `layer of ${questions.table}`,
						facts: {
							kind: 'layer',
							layers: file.layers.map(({ name, outlines }) => ({ name, outlines: outlines.length }))
						},
						...{ place: { sheet: file.name }, text: file.name }
					},
					{
						options: file.layers.map((_, i) => String(i + 1)),
						guess: String(guess + 1),
						settled: joining.length <= 1
					}
				)
			: undefined;
	const chosen = all[answer === undefined ? guess : Number(answer) - 1];
	if (!chosen || chosen.layer.outlines.length === 0) return undefined;
	return { layer: chosen.layer, candidate: askedOfCodes(chosen, { file, held, questions }) };
}

const NONE: Candidate = {
	...{ property: '', geographyId: '', joined: 0, areas: 0 },
	...{ isUnique: false, codes: [] }
};

/** The kind that is mapped goes before groups and the whole. */
const rankOf = ({ geographyId }: Partial<Candidate>, { geographies }: Held): number =>
	geographies.findIndex(({ id }) => id === geographyId) >>> 0;

/** As many properties can be chosen from. */
const MOST_CHOICES = 20;

function askedOfCodes(
	{ layer, candidates }: { layer: Layer; candidates: Candidate[] },
	{ file, held, questions }: Omit<Request, 'base'> & { held: Held }
): Candidate {
	const [guess] = candidates;
	if (!guess) return NONE;
	const choices = candidates.slice(0, MOST_CHOICES);
	const pluralOf = (geographyId: string) =>
		held.geographies.find(({ id }) => id === geographyId)?.plural ?? '';
	const facts = {
		kind: 'codes' as const,
		joins: choices.map(({ property, joined, areas, geographyId }) => ({
			...{ property, joined, areas },
			plural: pluralOf(geographyId)
		}))
	};
	const settled = certain(candidates) !== undefined || guess.joined === 0;
	const examples = layer.outlines.slice(0, EXAMPLES);
	const [answer] = examples.map((outline) =>
		questions.ask(
			{
				id: `codes of ${[questions.table, layer.name].join(' ')}`,
				facts,
				...{ place: { sheet: file.name, row: outline.number } },
				text: codeIn(outline, guess.property)
			},
			{ options: choices.map(({ property }) => property), guess: guess.property, settled }
		)
	);
	return choices.find(({ property }) => property === answer) ?? guess;
}
