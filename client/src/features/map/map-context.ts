import { createContext, useContext } from 'react';
import type { MapController } from './map-controller.ts';

const MapContext = createContext<MapController | null>(null);

/** Gives the acts of the map to its cards and tools. */
export const MapProvider = MapContext.Provider;

/** The acts of the map. Throws outside of a map. */
export function useMap(): MapController {
  const controller = useContext(MapContext);
  if (!controller) throw new Error('No map is open here');
  return controller;
}
