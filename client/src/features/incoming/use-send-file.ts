import { useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { incomingMessages } from '../../i18n/areas/incoming.ts';
import { useMessages } from '../../i18n/language.ts';
import { type ApiError, api } from '../../lib/api.ts';

const LONGEST_NAME = 120;

/**
 * Has the server add a file that is too much for one update of this page. A version is kept before it, which is the
 * way back: what the server writes is nobody's step of undo.
 */
export function useSendFile() {
  const { boardId, map } = useBoardSession();
  const words = useMessages(incomingMessages).board;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const fail = ({ code }: ApiError): boolean => {
    const { failures } = words;
    setFailure(code in failures ? failures[code as keyof typeof failures] : failures.other);
    setBusy(false);
    return false;
  };
  /** `text` is a board file; answers whether all of it is in. */
  const send = async (text: string, title: string): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    const kept = await api.nameVersion(boardId, words.before(title).slice(0, LONGEST_NAME));
    if (!kept.ok) return fail(kept.error);
    const added = await api.importBoard(boardId, text);
    if (!added.ok) return fail(added.error);
    map?.fitAll();
    return true;
  };
  return { send, isBusy, failure };
}
