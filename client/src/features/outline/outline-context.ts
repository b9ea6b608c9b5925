import { createContext, useContext } from 'react';
import type { OutlineController } from './outline-controller.ts';
import type { OutlineWriter } from './outline-writer.ts';

export interface Outline {
  readonly outline: OutlineController;
  readonly writer: OutlineWriter;
}

const OutlineContext = createContext<Outline | null>(null);

/** Gives the acts of the outline to its rows. */
export const OutlineProvider = OutlineContext.Provider;

/** The acts of the outline. Throws outside of one. */
export function useOutline(): Outline {
  const outline = useContext(OutlineContext);
  if (!outline) throw new Error('No outline is open here');
  return outline;
}
