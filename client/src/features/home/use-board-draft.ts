import type { CreateBoardRequest } from '@cap-commun/shared/http/schemas';
import { useState } from 'react';
import { homeMessages } from '../../i18n/areas/home.ts';
import { messagesIn, useLanguage } from '../../i18n/language.ts';

/** What a new board is said to be before it is made; each may stay empty. */
export interface BoardDraft {
  readonly ownBrand: string;
  readonly otherBrand: string;
  readonly title: string;
}

export const EMPTY_DRAFT: BoardDraft = { ownBrand: '', otherBrand: '', title: '' };

/** The draft on the home page, and the request that it stands for: what is missing gets a word that says so. */
export function useBoardDraft() {
  const language = useLanguage();
  const { defaultBrands, defaultTitle } = messagesIn(language, homeMessages);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const requestOf = (title: string = defaultTitle): CreateBoardRequest => ({
    title: draft.title.trim() || title,
    lang: language,
    partners: [draft.ownBrand.trim() || defaultBrands.a, draft.otherBrand.trim() || defaultBrands.b],
  });
  return { draft, setDraft, requestOf };
}
