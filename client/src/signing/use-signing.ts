import { isSignedByBrands, type Subject } from '@cap-commun/shared/consent/subject';
import { type Hand, handOf, type SigningRefusal } from '@cap-commun/shared/consent/who-may-sign';
import type { Result } from '@cap-commun/shared/core/result';
import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import { useState } from 'react';
import { useCanReachServer, useEvaluation, useMe } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';

export interface Signing {
  /** For whom this person would sign, or why they cannot. */
  readonly hand: Result<Hand, SigningRefusal>;
  readonly canReach: boolean;
  readonly isBusy: boolean;
  /** Why the last attempt was refused; null before it and after a success. */
  readonly failure: CommandFailure | null;
  /** Resolves with whether the server has recorded it. */
  sign(): Promise<boolean>;
  withdraw(): Promise<boolean>;
}

/** The ways for this person to sign something and to take the signature back, as the server answers them. */
export function useSigning(subject: Subject): Signing {
  const { signatures } = useBoardSession();
  const me = useMe();
  const { graph } = useEvaluation().context;
  const canReach = useCanReachServer();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const ask = async (act: 'sign' | 'withdraw') => {
    setBusy(true);
    const result = await signatures[act](subject);
    setBusy(false);
    setFailure(result.ok ? null : result.error);
    return result.ok;
  };
  return {
    hand: handOf(graph, subject, me),
    canReach,
    isBusy,
    failure,
    sign: () => ask('sign'),
    withdraw: () => ask('withdraw'),
  };
}

/** Whether a line of signatures is this person's own: their brand's, or theirs. */
export function isOwn(signing: Signing, subject: Subject, by: string): boolean {
  if (!signing.hand.ok) return false;
  return (isSignedByBrands(subject) ? signing.hand.value.partner : signing.hand.value.person) === by;
}
