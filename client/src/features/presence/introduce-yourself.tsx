import { type FormEvent, useState } from 'react';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useCardIds, useEvaluation, useMe } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { personCalled, shortName } from '../../lib/short-name.ts';
import { Button } from '../../ui/button.tsx';
import { PersonPicker, type PickablePerson } from '../../ui/person-picker.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './presence.module.css';

/** Asks the person who made the board for a first name, beside the work and not before it. */
export function IntroduceYourself() {
  const me = useMe();
  const [isPutOff, setPutOff] = useState(false);
  if (me.name !== '' || me.role !== 'facilitator' || isPutOff) return null;
  return <IntroduceForm onLater={() => setPutOff(true)} />;
}

function IntroduceForm({ onLater }: { readonly onLater: () => void }) {
  const words = useMessages(presenceMessages).introduce;
  const session = useBoardSession();
  const people = usePickablePeople();
  const [name, setName] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setState('busy');
    const isDone = await introduce(session.boardId, name.trim(), person);
    // The server closes the socket with the old name, and the board takes the new one on the way back.
    setState(isDone ? 'idle' : 'failed');
  };
  return (
    <form className={styles.introduce} onSubmit={submit}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.body}>{words.body}</p>
      <PersonPicker
        label={words.known}
        people={people}
        chosen={person}
        onChoose={(chosen) => {
          setPerson(chosen?.id ?? null);
          if (chosen) setName(chosen.name);
        }}
      />
      <TextField
        label={words.name}
        value={name}
        onChange={(next) => {
          setName(next);
          setPerson(personCalled(people, next)?.id ?? null);
        }}
        maxLength={80}
        autoComplete="given-name"
        isInvalid={state === 'failed'}
        error={words.failed}
      />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" size="small" isDisabled={state === 'busy'}>
          {words.save}
        </Button>
        <Button variant="quiet" size="small" onPress={onLater}>
          {words.later}
        </Button>
      </div>
    </form>
  );
}

/** Joins again by the facilitator's own link, which keeps the membership and gives it a name. */
async function introduce(boardId: string, name: string, person: string | null): Promise<boolean> {
  const links = await api.links(boardId);
  if (!links.ok || links.value.facilitator === null) return false;
  const token = new URL(links.value.facilitator).hash.slice(1);
  const joined = await api.join({ token, name, ...(person !== null && { person }) });
  return joined.ok;
}

function usePickablePeople(): readonly PickablePerson[] {
  useCardIds();
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  return graph.all('person').map(({ id, title = '', partner }) => ({
    id,
    name: shortName(title),
    side: sideOfPartner(graph, info, partner),
  }));
}
