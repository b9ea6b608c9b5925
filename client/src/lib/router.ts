import { createStore } from './store.ts';

/** The product's addresses. A link's token stands in the fragment, which no browser sends to a server. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'join' }
  | { readonly page: 'board'; readonly id: string }
  /** The map of a board alone, for a frame in another site's page. */
  | { readonly page: 'embed'; readonly id: string }
  | { readonly page: 'unknown' };

export function parseRoute(pathname: string): Route {
  if (pathname === '/') return { page: 'home' };
  if (pathname === '/join') return { page: 'join' };
  const [, place, id] = /^\/(b|embed)\/([A-Za-z0-9_-]{1,64})\/?$/.exec(pathname) ?? [];
  if (id === undefined) return { page: 'unknown' };
  return { page: place === 'b' ? 'board' : 'embed', id };
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

/** Lets plain links between our pages change the page without loading it anew. */
export function followLinks(root: Document = document): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return;
    if (parseRoute(link.pathname).page === 'unknown') return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}

/** With a modifier, a click asks the browser for a new tab or a download. */
function hasModifier(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
