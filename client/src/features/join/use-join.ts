import type { InviteResponse } from '@cap-commun/shared/http/schemas';
import type { Role } from '@cap-commun/shared/protocol/roles';
import { useState } from 'react';
import { joinMessages } from '../../i18n/areas/join.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { navigate } from '../../lib/router.ts';

export interface Joining {
  readonly isBusy: boolean;
  readonly error: string | null;
  /** The role that this browser has on the board by another link, when a choice is needed. */
  readonly conflict: Role | null;
  join(name: string, person: string | null, replace?: boolean): Promise<void>;
  /** Goes in with the access that this browser has already. */
  keep(): void;
}

/** Exchanges a link for a place on its board. */
export function useJoin(invite: InviteResponse, token: string): Joining {
  const words = useMessages(joinMessages);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Role | null>(null);

  const keep = () => navigate(`/b/${invite.boardId}`);
  const join = async (name: string, person: string | null, replace = false) => {
    setError(null);
    if (name.trim() === '') return setError(words.nameMissing);
    setBusy(true);
    const joined = await api.join({
      token,
      name: name.trim(),
      ...(person !== null && { person }),
      ...(replace && { replace }),
    });
    setBusy(false);
    if (joined.ok) return keep();
    if (joined.error.code === 'membership-exists') return setConflict(roleOf(joined.error.detail));
    setError(joined.error.code === 'unreachable' ? words.unreachable.body : words.failed);
  };
  return { isBusy, error, conflict, join, keep };
}

/** The server names the role that is held; without it, the least is assumed. */
function roleOf(detail: string | undefined): Role {
  return detail === 'facilitator' || detail === 'editor' ? detail : 'viewer';
}
