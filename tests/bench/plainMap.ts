import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * A folder with a plain Leaflet page that only draws the same 166 areas: the floor that the map
 * is held against. Its areas answer a click by an outline.
 */
export function plainMapFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'outturn-plain-'));
	const leaflet = join('node_modules', 'leaflet', 'dist');
	mkdirSync(folder, { recursive: true });
	cpSync(join(leaflet, 'leaflet.js'), join(folder, 'leaflet.js'));
	cpSync(join(leaflet, 'leaflet.css'), join(folder, 'leaflet.css'));
	writeFileSync(join(folder, 'areas.json'), JSON.stringify(outlines()));
	writeFileSync(join(folder, 'index.html'), PAGE);
	writeFileSync(join(folder, '404.html'), '<title>Not found</title>');
	writeFileSync(join(folder, '_headers'), '');
	for (const file of readdirSync(folder))
		writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
	return folder;
}

function outlines() {
	const name = readdirSync('static/data').find((file) => file.startsWith('boundaries.')) ?? '';
	const topology = JSON.parse(readFileSync(join('static/data', name), 'utf8')) as Topology<{
		soa: GeometryCollection;
	}>;
	return feature(topology, topology.objects.soa);
}

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Plain Leaflet</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="leaflet.css">
<style>#map { height: 640px; background: none }</style></head>
<body><h1>Areas of Rotherham</h1><div id="map"></div>
<script src="leaflet.js"></script>
<script>
fetch('areas.json').then((answer) => answer.json()).then((areas) => {
	const map = L.map('map', { zoomAnimation: false });
	const layer = L.geoJSON(areas, {
		style: { weight: 1, color: '#7b8790', fillColor: '#b06f9f', fillOpacity: 1 },
		onEachFeature: (_, area) => area.on('click', () => area.setStyle({ weight: 4, color: '#000' }))
	}).addTo(map);
	map.fitBounds(layer.getBounds());
});
</script></body></html>
`;
