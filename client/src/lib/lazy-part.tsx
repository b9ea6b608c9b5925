import { type ComponentType, type ReactNode, useEffect } from 'react';
import { useAfterPaint } from './after-paint.ts';
import { type LazyModule, lazyModule } from './lazy-module.ts';
import { useStore } from './store.ts';

/** A part of the page that loads when it is first shown, or asked for beforehand. */
export type LazyPart<Props> = ((props: Props) => ReactNode) & { readonly preload: () => void };

/**
 * Declares such a part: unlike `lazy` of React, one that the network loses does not take the page with it. Until it has
 * come, `place` is shown: what keeps its room, where the rest of the page would move otherwise.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  place: ReactNode = null,
): LazyPart<Props> {
  const module = lazyModule(async () => ({ Part: await load() }));
  const shown = (props: Props) => <OnceLoaded module={module} props={props} place={place} />;
  return Object.assign(shown, { preload: () => void module.load() });
}

/** Declares a part that every board has, but nobody needs in the first picture: it loads once that stands there. */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  place: ReactNode = null,
): LazyPart<Props> {
  const part = lazyPart(load, place);
  const shown = (props: Props) => <AfterPaint Part={part} props={props} place={place} />;
  return Object.assign(shown, { preload: part.preload });
}

interface AfterPaintProps<Props> {
  readonly Part: ComponentType<Props>;
  readonly props: Props;
  readonly place: ReactNode;
}

function AfterPaint<Props extends object>({ Part, props, place }: AfterPaintProps<Props>) {
  return useAfterPaint() ? <Part {...props} /> : place;
}

interface OnceLoadedProps<Props> {
  readonly module: LazyModule<{ readonly Part: ComponentType<Props> }>;
  readonly props: Props;
  readonly place: ReactNode;
}

function OnceLoaded<Props extends object>({ module, props, place }: OnceLoadedProps<Props>) {
  const loaded = useStore(module);
  useEffect(() => void module.load(), [module]);
  return loaded ? <loaded.Part {...props} /> : place;
}
