import description from '$package/datapackage.json?raw';
import type { Credits, Site } from '../../src/lib/domain/site';
import { describe, type Publication } from '../../src/lib/package/description';

/** What the shipped package says of itself. */
export function shippedPublication(): Publication {
	const { publication, faults } = describe(description, () => undefined);
	if (!publication) throw new Error(`The package has faults: ${JSON.stringify(faults)}`);
	return publication;
}

/** An invented council. */
export const SITE: Site = {
	name: 'Northbridge · Adults',
	organisation: 'Northbridge Council',
	place: 'Northbridge',
	subject: 'adult social care',
	language: 'en-GB'
};

export const CREDITS: Credits = {
	licences: [{ title: 'A licence', path: 'https://licence.example/' }],
	attribution: [{ text: 'Northbridge asks to be named.' }],
	sources: [{ title: 'Northbridge Council, scorecard' }]
};
