import { createStore } from './store.ts';

/** The product's three addresses. A link's token stands in the fragment, which no browser sends to a server. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'join' }
  | { readonly page: 'board'; readonly id: string }
  | { readonly page: 'unknown' };

export function parseRoute(pathname: string): Route {
  if (pathname === '/') return { page: 'home' };
  if (pathname === '/join') return { page: 'join' };
  const id = /^\/b\/([A-Za-z0-9_-]{1,64})\/?$/.exec(pathname)?.[1];
  return id === undefined ? { page: 'unknown' } : { page: 'board', id };
}

const store = createStore<Route>(parseRoute(location.pathname));

/** The page that is shown. */
export const currentRoute = { get: store.get, subscribe: store.subscribe };

/** Goes to another page of the product without loading it anew. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  store.set(parseRoute(location.pathname));
  scrollTo(0, 0);
}

addEventListener('popstate', () => store.set(parseRoute(location.pathname)));
