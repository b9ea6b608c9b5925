import { parseSignCommand, parseWithdrawCommand } from '@cap-commun/shared/consent/sign-commands';
import type { Signature } from '@cap-commun/shared/consent/signature';
import { type Subject, subjectKey } from '@cap-commun/shared/consent/subject';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { createStore, type Store } from '../../lib/store.ts';
import type { BoardSession } from '../board-session.ts';
import type { ServerChannel } from '../server-channel.ts';
import { openSession, type SessionOptions } from './open-session.ts';

/** Noon on 24 March 2026, Paris. */
const SIGNED_AT_MS = Date.UTC(2026, 2, 24, 11);

export interface SigningSession {
  readonly session: BoardSession;
  /** Whether the server can be reached. */
  readonly isOpen: Store<boolean>;
  /** Records a signature of somebody else, as the server would after their command. */
  record(
    signature: Omit<Signature, 'at' | 'role' | 'content'> & { readonly content?: Signature['content'] },
  ): void;
}

/**
 * An open board whose server is played here: it records what is signed, writes a person's or a brand's claim into
 * the document, and tells. What the real server checks is tried against the real server.
 */
export function openSigningSession(edits: readonly Edit[], options: SessionOptions = {}): SigningSession {
  const isOpen = createStore(true);
  let records: readonly Signature[] = [];
  let tell: (value: unknown) => void = () => undefined;
  const keep = (signature: Signature) => {
    const isOther = (other: Signature) =>
      other.person !== signature.person || subjectKey(other.subject) !== subjectKey(signature.subject);
    records = [...records.filter(isOther), signature];
    tell(records);
  };
  const server: ServerChannel = {
    isOpen,
    follow: (topic, listener) => {
      if (topic !== 'signatures') return () => undefined;
      tell = listener;
      listener(records);
      return () => undefined;
    },
    send: async (body) => {
      const { partner, person, name } = session.me;
      const signed = parseSignCommand(body);
      const withdrawn = parseWithdrawCommand(body);
      if (person === null) return { ok: false, code: 'no-person' };
      if (signed) {
        const { subject, content } = signed;
        applyEdits(session.doc, claimOf('add', subject, person, partner), 'server');
        keep({ subject, partner, person, name, role: 'editor', at: SIGNED_AT_MS, content });
      } else if (withdrawn) {
        applyEdits(session.doc, claimOf('remove', withdrawn.subject, person, partner), 'server');
        records = records.filter((each) => subjectKey(each.subject) !== subjectKey(withdrawn.subject));
        tell(records);
      }
      session.board.flush();
      return { ok: true };
    },
  };
  const session = openSession(edits, { role: 'editor', ...options, server });
  return {
    session,
    isOpen,
    record: (signature) => keep({ role: 'editor', at: SIGNED_AT_MS, content: {}, ...signature }),
  };
}

function claimOf(op: 'add' | 'remove', subject: Subject, person: string, partner: string | null): Edit[] {
  switch (subject.kind) {
    case 'split':
      return [{ op, id: subject.entity, path: ['agreedBy'], value: partner }];
    case 'agreement':
      return [{ op, id: subject.entity, path: ['signedBy'], value: partner }];
    case 'override':
      return [{ op, id: subject.entity, path: ['override', 'by'], value: person }];
    case 'waiver':
      return [
        {
          op,
          id: subject.entity,
          path: ['waivers', `${subject.rule}|${subject.key ?? ''}`, 'by'],
          value: person,
        },
      ];
    case 'vision':
    case 'gate':
      return [];
  }
}
