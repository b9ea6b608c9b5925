import type { InviteResponse } from '@cap-commun/shared/http/schemas';
import { type FormEvent, type ReactNode, useState } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { joinMessages } from '../../i18n/areas/join.ts';
import { useMessages } from '../../i18n/language.ts';
import { personCalled, shortName } from '../../lib/short-name.ts';
import { Avatar, type BrandSide } from '../../ui/avatar.tsx';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { EntryPage } from '../../ui/entry-page.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './join.module.css';
import { JoinConflict } from './join-conflict.tsx';
import { useJoin } from './use-join.ts';

export interface JoinFormProps {
  readonly invite: InviteResponse;
  readonly token: string;
  readonly preferences: ReactNode;
}

/** A first name and nothing else; people whom the board knows may say that it is them. */
export function JoinForm({ invite, token, preferences }: JoinFormProps) {
  const words = useMessages(joinMessages);
  const common = useMessages(commonMessages);
  const joining = useJoin(invite, token);
  const [name, setName] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const side = sideOf(invite);
  const people = invite.people.map(({ id, title: known }) => ({ id, name: known, side }));
  const title = invite.title || common.untitledBoard;

  if (joining.conflict !== null) {
    return (
      <JoinConflict
        held={joining.conflict}
        offered={invite.role}
        onKeep={joining.keep}
        onReplace={() => joining.join(name, person, true)}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void joining.join(name, person);
  };
  const foot = (
    <>
      <span className={styles.present}>{words.present(invite.present)}</span>
      {preferences}
    </>
  );
  return (
    <EntryPage
      productName={common.productName}
      title={title}
      lead={<Invitation invite={invite} />}
      foot={foot}
    >
      <form onSubmit={submit} className={styles.form}>
        <TextField
          label={words.name}
          size="large"
          autoFocus
          autoComplete="given-name"
          maxLength={80}
          value={name}
          onChange={(next) => {
            setName(next);
            setPerson(personCalled(people, next)?.id ?? null);
          }}
          isInvalid={joining.error !== null}
          error={joining.error ?? undefined}
        />
        <PersonPicker
          label={words.who}
          people={people}
          chosen={person}
          onChoose={(chosen) => {
            setPerson(chosen?.id ?? null);
            if (chosen) setName(shortName(chosen.name));
          }}
        />
        <div className={styles.seen}>
          <Avatar name={name} side={side} size="large" isDecorative />
          <p>
            {words.asSeen}
            <br />
            {words.noAccount}
          </p>
        </div>
        <Button type="submit" variant="primary" size="large" isDisabled={joining.isBusy}>
          {joining.isBusy ? words.entering : words.enter}
        </Button>
      </form>
    </EntryPage>
  );
}

function Invitation({ invite }: { readonly invite: InviteResponse }) {
  const words = useMessages(joinMessages);
  if (invite.role === 'facilitator') return words.invitedToFacilitate;
  if (invite.role === 'viewer') return words.invitedToRead;
  if (!invite.partner?.title) return words.invitedToWrite;
  return (
    <>
      {words.invitedToWriteFor}{' '}
      <span className={styles.brand}>
        <BrandMark side={sideOf(invite)} /> <b>{invite.partner.title}</b>
      </span>
      .
    </>
  );
}

function sideOf(invite: InviteResponse): BrandSide {
  return invite.slot === null ? 'neutral' : invite.slot === 'A' ? 'a' : 'b';
}
