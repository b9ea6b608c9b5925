import type { LinksResponse } from '@cap-commun/shared/http/schemas';
import { LINK_NAMES, type LinkName } from '@cap-commun/shared/protocol/roles';
import { Lock } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { copyText } from '../../lib/clipboard.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmbedRow } from './embed-row.tsx';
import { LinkRow } from './link-row.tsx';
import { PeopleList } from './people-list.tsx';
import styles from './sharing.module.css';

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** The board's four links, to be copied, replaced or revoked, and the people who came by them. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const words = useMessages(sharingMessages);
  const { close } = useMessages(commonMessages);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      lead={words.lead}
      closeLabel={close}
      size="list"
      note={
        <>
          <Lock size={14} aria-hidden /> {words.note}
        </>
      }
      actions={<Button onPress={onClose}>{close}</Button>}
    >
      <Links />
      <PeopleList />
    </Dialog>
  );
}

function Links() {
  const words = useMessages(sharingMessages);
  const { boardId } = useBoardSession();
  const { answer, retry } = useRequest(useCallback(() => api.links(boardId), [boardId]));
  const [changed, setChanged] = useState<LinksResponse | null>(null);
  const [openRow, setOpenRow] = useState<LinkName | null>(null);
  const links = changed ?? (answer?.ok ? answer.value : null);

  const change = async (name: LinkName, act: 'replace' | 'revoke') => {
    const result = await api.changeLink(boardId, name, act);
    if (!result.ok) return false;
    setChanged(result.value);
    setOpenRow(null);
    const url = result.value[name];
    if (act === 'replace' && url !== null) await copyText(url);
    return true;
  };

  if (links === null && answer !== null) {
    return (
      <div className={styles.message} role="alert">
        {words.failed}
        <Button size="small" onPress={retry}>
          {words.retry}
        </Button>
      </div>
    );
  }
  if (links === null) return <p className={styles.message}>{words.loading}</p>;
  return (
    <>
      {LINK_NAMES.map((name) => (
        <LinkRow
          key={name}
          name={name}
          url={links[name]}
          isOpen={openRow === name}
          onToggle={() => setOpenRow(openRow === name ? null : name)}
          onChange={(act) => change(name, act)}
        />
      ))}
      {links.viewer !== null && <EmbedRow boardId={boardId} url={links.viewer} isAllowed={links.embeds} />}
    </>
  );
}
