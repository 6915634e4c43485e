import { indicatorPath } from './pages.ts';

/** Every kind of page once: one address for each route. */
export const KINDS: [name: string, path: string][] = [
	['overview', './'],
	['indicator', indicatorPath('ni-116')],
	['any measure by id', './indicator/?id=ni-116'],
	['map', './map/'],
	['present', './present/'],
	['data', './data/'],
	['audit', './data/audit/'],
	['report', './report/'],
	['about', './about/'],
	['embedded indicator', './embed/indicator/ni-116/'],
	['embedded map', './embed/map/']
];
