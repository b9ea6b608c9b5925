import type { CreateBoardRequest } from '@cap-commun/shared/http/schemas';
import { useState } from 'react';
import { homeMessages } from '../../i18n/areas/home.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { navigate } from '../../lib/router.ts';

/** Makes a board and goes to it; says in the reader's words why not, when it fails. */
export function useCreateBoard() {
  const words = useMessages(homeMessages);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const create = async (request: CreateBoardRequest) => {
    setBusy(true);
    setError(null);
    const created = await api.createBoard(request);
    setBusy(false);
    if (created.ok) return navigate(`/b/${created.value.id}`);
    const { code } = created.error;
    setError(code in words.errors ? words.errors[code as keyof typeof words.errors] : words.errors.other);
  };
  return { create, isBusy, error };
}
