import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const topology = {
	type: 'Topology',
	arcs: [[[-1.4, 53.4]], [[-1.3, 53.4]], [[-1.3, 53.5]]],
	objects: {
		soa: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'E01000001', arcs: [[0, 1]] },
				{ type: 'MultiPolygon', id: 'E01000002', arcs: [[[-2, 2]]] }
			]
		},
		ward: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', id: 'E05000001', arcs: [[0, 2]] }]
		},
		borough: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 2]] }] }
	}
};

/** A whole package in small: four measures under two priorities, two areas in one ward. */
const FILES: Record<string, string> = {
	'datapackage.json': JSON.stringify({
		publication: { title: 'A report', publishedOn: '2012-09-19', source: 'A council' },
		site: {
			name: 'Small · Services',
			organisation: 'Small Council',
			place: 'Small',
			subject: 'services',
			language: 'en-GB',
			accent: '#00664f',
			logo: 'logo.svg'
		},
		licenses: [{ title: 'A licence', path: 'https://licence.example/' }]
	}),
	'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>',
	'boundaries.topo.json': JSON.stringify(topology),
	'priorities.csv': csv('id,number,title', 'priority-1,1,Communities', 'priority-2,2,Education'),
	'families.csv': csv(
		'id,number,reference,title,priority_id',
		'ni-53,2,NI 53,Breastfeeding,priority-2'
	),
	'indicators.csv': csv(
		'id,number,part,reference,title,short_title,family_id,priority_id,polarity,unit_id,decimals,comparator_id',
		'ni-76,6,,NI 76,Schools below the floor,Schools below,,priority-2,lower,count,0,',
		'ni-53b,2,b,NI 53b,Coverage,Coverage,ni-53,priority-2,higher,percent,1,national',
		'ni-116,1,,NI 116,Children in poverty,Poverty,,priority-1,lower,percent,1,national',
		'ni-53a,2,a,NI 53a,Prevalence,Prevalence,ni-53,priority-2,higher,percent,1,'
	),
	'comparators.csv': csv(
		'id,title,short_title,kind',
		'stat_neighbours,statistical neighbours,neighbours,peers',
		'national,England,England,nation'
	),
	'periods.csv': csv(
		'id,label,kind,starts_on,ends_on',
		'2009,2009,calendar-year,2009-01-01,2009-12-31',
		'2010-11,2010/11,year,2010-04-01,2011-03-31',
		'2011-12,2011/12,year,2011-04-01,2012-03-31',
		'2012-13-q1,2012/13 Q1,quarter,2012-04-01,2012-06-30'
	),
	'observations.csv': csv(
		'indicator_id,period_id,series,value,printed,marker,unit_id,refers_to,numerator,denominator,lower,upper,note,source',
		'ni-116,2010-11,actual,22,22%,,,2008,,,,,"Two years behind,',
		'as ever.",Appendix B',
		'ni-116,2011-12,actual,23.3,23.30%,[p],,2009,,,,,,Appendix B',
		'ni-53a,2011-12,actual,69.4,69.4%,,,,"1345",1937,67.2,71.6,,Appendix B',
		'ni-76,2011-12,actual,1200,"1,200",,,,,,,,,Appendix B',
		'ni-76,2011-12,target,,N/A,[z],,,,,,,,Appendix B',
		'ni-76,2011-12,stat_neighbours,0.3,0.3,,,,,,,,,Appendix B',
		'ni-53b,2011-12,national,7.5,7.5%,,,,,,,,,Appendix B',
		'ni-53b,2011-12,target,8,8,,count,,,,,,,Appendix B'
	),
	'published-statuses.csv': csv(
		'indicator_id,period_id,direction,rating_id',
		'ni-116,2010-11,declined,red',
		'ni-116,2011-12,declined,red',
		'ni-76,2012-13-q1,improved,none'
	),
	'published-met.csv': csv(
		'indicator_id,period_id,against,met',
		'ni-116,2010-11,target,no',
		'ni-116,2010-11,stat_neighbours,yes',
		'ni-116,2010-11,national,no',
		'ni-116,2011-12,target,no',
		'ni-116,2011-12,stat_neighbours,yes',
		'ni-116,2011-12,national,no',
		'ni-76,2012-13-q1,target,na',
		'ni-76,2012-13-q1,stat_neighbours,na'
	),
	'commentary.csv': csv(
		'indicator_id,period_id,kind,text,source',
		'ni-116,2011-12,summary,"Under 60% of the median, that is < 60%, is poor.",Appendix B'
	),
	'commentary-figures.csv': csv(
		'indicator_id,quoted,value,series,period_id,what,against,source',
		'ni-116,23.3%,23.3,actual,2011-12,level,,Appendix A'
	),
	'rating-rules.csv': csv(
		'indicator_id,rule,comparator_ids,good_within,middle_within,source',
		',target-and-comparator,,,,Appendix A',
		'ni-76,target-with-tolerance,,,10,A council'
	),
	'cohorts.csv': csv('indicator_id,one,many', 'ni-53a,mother,mothers'),
	'context-series.csv': csv(
		'id,indicator_id,title,area,refers_to,value,unit_id,source,note',
		'rank-ni-116,ni-116,National rank,Rotherham,2011,143,rank,Department for Education,'
	),
	'area-measures.csv': csv(
		'id,title,unit_id,polarity,ranked_among,indicator_id,description,source',
		'child-poverty,Children in poverty,percent,lower,,ni-116,As published,Appendix A',
		'imd-rank,Deprivation rank,rank,higher,32482,,1 is the most deprived,Indices'
	),
	'geographies.csv': csv(
		'id,singular,plural,role,vintage,note,everyday,population_year,population_source',
		'soa,small area,small areas,area,2001,"On their 2001 boundaries, simplified.",neighbourhood,2011,Census',
		'ward,ward,wards,group,2004,,,,',
		'place,place,places,group,,,,,',
		'borough,borough,boroughs,whole,,,,,'
	),
	'areas.csv': csv(
		'code,geography_id,name,local_name,latitude,longitude,population,name_match,name_match_confidence',
		'E01000001,soa,Rotherham 001A,Ferham,53.43,-1.37,1500,exact,1',
		'E01000002,soa,Rotherham 001B,,53.44,-1.38,1400,,',
		'E05000001,ward,Keppel,,,,,,',
		'masbrough,place,Masbrough,,,,,,',
		'E08000018,borough,Rotherham,,,,,,'
	),
	'memberships.csv': csv(
		'area_code,group_code',
		'E01000001,E05000001',
		'E01000001,masbrough',
		'E01000002,E05000001'
	),
	'area-values.csv': csv(
		'measure_id,period_id,area_code,value,printed,marker,lower,upper',
		'child-poverty,2009,E08000018,23.3,23.3%,,,',
		'child-poverty,2009,E01000002,41.9,41.9%,,39.2,44.7',
		'imd-rank,2009,E01000001,1024,"1,024",,,',
		'imd-rank,2009,E01000002,,N/A,[c],,'
	),
	'places.csv': csv(
		'name,kind,latitude,longitude,area_code',
		'Aldwarke,Suburban Area,53.448428,-1.32559,E01000002'
	),
	'postcodes.csv': csv(
		'postcode,area_code,latitude,longitude,metres_to_edge,neighbour_code',
		'S60 1AA,E01000001,53.43,-1.35,4,E01000002',
		'S60 1AB,E01000001,53.43,-1.36,80,'
	)
};

/** How one file is made otherwise: a text in it that is there once, and what stands in its place. */
export interface Change {
	file: string;
	from: string;
	to: string;
}

/** A folder with the small package, changed as asked, and an empty one to build into. */
export const smallPackage = (...changes: Change[]): { from: string; to: string } =>
	packageWithout([], changes);

/** The same without some of its files. */
export function packageWithout(
	files: readonly string[],
	changes: readonly Change[] = []
): { from: string; to: string } {
	const root = mkdtempSync(join(tmpdir(), 'outturn-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const [from, to] = [join(root, 'data', 'small'), join(root, 'static')];
	mkdirSync(from, { recursive: true });
	for (const [file, text] of Object.entries(FILES)) writeFileSync(join(from, file), text);
	for (const change of changes) writeFileSync(join(from, change.file), changed(change));
	for (const file of files) rmSync(join(from, file), { force: true });
	return { from, to };
}

function changed({ file, from, to }: Change): string {
	// A file that the small package does without.
	if (FILES[file] === undefined) return to;
	const [before, after, ...more] = (FILES[file] ?? '').split(from);
	if (before === undefined || after === undefined || more.length > 0)
		throw new Error(`"${from}" is not there once in ${file}.`);
	return before + to + after;
}

/** The files in a folder; none where it does not exist. */
export function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
}
