import { type FormEvent, useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { workshopApi } from '../workshop-api.ts';
import styles from './notes.module.css';

/** The person's notes are on another device: a code from there opens them here, or one writes apart. */
export function ElsewhereForm({ onJoined }: { readonly onJoined: () => void }) {
  const words = useMessages(sessionMessages).write.elsewhere;
  const { boardId } = useBoardSession();
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const join = async (own: string | undefined) => {
    const answer = await workshopApi.addNoteDevice(boardId, own === undefined ? {} : { code: own });
    setWrong(!answer.ok);
    if (answer.ok) onJoined();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void join(code.replaceAll(/\s/g, ''));
  };
  return (
    <form className={styles.elsewhere} onSubmit={submit}>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <TextField
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        size="large"
        value={code}
        onChange={setCode}
        isInvalid={isWrong}
        error={words.wrong}
      />
      <div className={styles.elsewhereActs}>
        <Button type="submit" variant="primary" isDisabled={!/^\s*(\d\s*){8}$/.test(code)}>
          {words.join}
        </Button>
        <Button variant="quiet" onPress={() => void join(undefined)}>
          {words.apart}
        </Button>
      </div>
    </form>
  );
}
