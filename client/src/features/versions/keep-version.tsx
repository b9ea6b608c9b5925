import type { Version } from '@cap-commun/shared/http/schemas';
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

const LONGEST_NAME = 120;

/** Keeps the board as it is now under a name. */
export function KeepVersion({ onKept }: { readonly onKept: (version: Version) => void }) {
  const words = useMessages(versionsMessages);
  const { boardId } = useBoardSession();
  const [isOpen, setOpen] = useState(false);
  const [draft, setName] = useDraftText('version name');
  const name = draft ?? '';
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setName(null);
    setProblem(null);
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || isBusy) return;
    setBusy(true);
    const kept = await api.nameVersion(boardId, name.trim());
    setBusy(false);
    if (!kept.ok) return setProblem(kept.error.code === 'too-many-versions' ? words.tooMany : words.notKept);
    close();
    onKept(kept.value);
  };
  return (
    <>
      <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={() => setOpen(true)}>
        {words.keep}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={words.keepTitle}
        lead={words.keepLead}
        closeLabel={words.close}
        actions={
          <>
            <Button onPress={close}>{words.cancel}</Button>
            <Button
              variant="primary"
              type="submit"
              form="keep-version"
              isDisabled={isBusy || name.trim() === ''}
            >
              {words.keepIt}
            </Button>
          </>
        }
      >
        <form id="keep-version" onSubmit={(event) => void keep(event)}>
          <TextField
            label={words.name}
            value={name}
            onChange={setName}
            maxLength={LONGEST_NAME}
            isInvalid={problem !== null}
            error={problem ?? undefined}
            autoFocus
          />
        </form>
      </Dialog>
    </>
  );
}
