import { useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { workshopApi } from '../workshop-api.ts';
import styles from './notes.module.css';

/** A code that lets another device of this person write the same notes. */
export function CodeForDevice() {
  const words = useMessages(sessionMessages).write.device;
  const { boardId } = useBoardSession();
  const [code, setCode] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const ask = async () => {
    const answer = await workshopApi.noteCode(boardId);
    setFailed(!answer.ok);
    if (answer.ok) setCode(answer.value.code);
  };
  return (
    <div className={styles.device}>
      <Button size="small" variant="quiet" onPress={() => void ask()}>
        {words.show}
      </Button>
      <div role="status">
        {code !== null && (
          <>
            <b className={styles.code}>{`${code.slice(0, 4)} ${code.slice(4)}`}</b>
            <p>{words.lead}</p>
          </>
        )}
        {hasFailed && <p>{words.failed}</p>}
      </div>
    </div>
  );
}
