/*
 * Leaflet by its own modules, under its own names: the build takes this in the place of the whole,
 * so that popups, controls and whatever else the map of areas does not use is not sent.
 */
import './trustedMarkup.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';

export { createMap as map } from 'leaflet/src/map/Map.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { marker } from 'leaflet/src/layer/marker/Marker.js';
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { svg } from 'leaflet/src/layer/vector/SVG.js';
export { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
