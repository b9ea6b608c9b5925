import { useEffect } from 'react';

/** The title of the page while it shows something of that name. */
export function useDocumentTitle(title: string, productName: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${productName}` : productName;
    return () => {
      document.title = productName;
    };
  }, [title, productName]);
}

/** On the root element, so that menus and dialogs have the brands' colours, too. */
export function useBrandPair(pair: string | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (pair === undefined) delete dataset.pair;
    else dataset.pair = pair;
    return () => {
      delete dataset.pair;
    };
  }, [pair]);
}
