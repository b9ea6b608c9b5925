import type { StepOf } from '@cap-commun/shared/workshop/recipe';
import { EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { useAttendees } from '../people.ts';
import styles from '../session.module.css';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import { CodeForDevice } from './code-for-device.tsx';
import { ElsewhereForm } from './elsewhere-form.tsx';
import { NoteList } from './note-list.tsx';
import { NotesState } from './notes-state.tsx';
import { OthersWrite } from './others-write.tsx';
import { PrivateNotes } from './private-notes.ts';

/** Silent writing: each on their own page, which nobody else is sent anything of before the reveal. */
export function WriteStep({ view, step }: Running) {
  const words = useMessages(sessionMessages).write;
  const { person } = useMe();
  const { writing } = view;
  const attendees = useAttendees(view).filter(({ isMe }) => !isMe);
  const isAnonymous = (step as StepOf<'write'>).isAnonymous;
  return (
    <StepFrame
      view={view}
      step={step}
      lead={
        <>
          <EyeOff size={16} aria-hidden /> {words.hidden}
        </>
      }
      aside={
        writing && (
          <>
            <p className={styles.quietNote}>{isAnonymous ? words.anonymous : words.named}</p>
            <DoneButton view={view} />
            <CodeForDevice />
          </>
        )
      }
    >
      {writing ? (
        <Pad key={`${writing.round} ${person}`} round={writing.round} step={writing.step} />
      ) : (
        <p className={styles.quietNote}>{words.watch}</p>
      )}
      <OthersWrite attendees={attendees} />
    </StepFrame>
  );
}

interface PadProps {
  readonly round: string;
  readonly step: string;
}

/** This person's notes, once their document is open. */
function Pad({ round, step }: PadProps) {
  const session = useBoardSession();
  const [notes, setNotes] = useState<PrivateNotes | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same notes again
  useEffect(() => {
    const opened = new PrivateNotes(session, round, step);
    setNotes(opened);
    return () => {
      opened.close();
      setNotes(null);
    };
  }, [session, round, step, attempt]);
  return notes && <OpenPad notes={notes} onRetry={() => setAttempt((count) => count + 1)} />;
}

function OpenPad({ notes, onRetry }: { readonly notes: PrivateNotes; readonly onRetry: () => void }) {
  const status = useStore(notes.connection.status);
  if (status.kind === 'closed' && status.reason === 'notesElsewhere')
    return <ElsewhereForm onJoined={onRetry} />;
  return (
    <>
      <NoteList notes={notes} />
      <NotesState status={status} />
    </>
  );
}
