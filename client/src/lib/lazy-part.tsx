import { type ComponentType, useEffect } from 'react';
import { type LazyModule, lazyModule } from './lazy-module.ts';
import { useStore } from './store.ts';

/** A part of the page that loads when it is first shown, or asked for beforehand; it shows nothing until then. */
export type LazyPart<Props> = ((props: Props) => React.ReactNode) & { readonly preload: () => void };

/** Declares such a part: unlike `lazy` of React, one that the network loses does not take the page with it. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  const module = lazyModule(async () => ({ Part: await load() }));
  const shown = (props: Props) => <OnceLoaded module={module} props={props} />;
  return Object.assign(shown, { preload: () => void module.load() });
}

interface OnceLoadedProps<Props> {
  readonly module: LazyModule<{ readonly Part: ComponentType<Props> }>;
  readonly props: Props;
}

function OnceLoaded<Props extends object>({ module, props }: OnceLoadedProps<Props>) {
  const loaded = useStore(module);
  useEffect(() => void module.load(), [module]);
  return loaded && <loaded.Part {...props} />;
}
