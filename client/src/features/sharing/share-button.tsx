import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useMe, usePeers } from '../../document/hooks.ts';
import { boardMessages } from '../../i18n/areas/board.ts';
import { useMessages } from '../../i18n/language.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { Button } from '../../ui/button.tsx';
import type { ShareDialogProps } from './share-dialog.tsx';
import styles from './sharing.module.css';

const ShareDialog = lazyPart<ShareDialogProps>(async () => (await import('./share-dialog.tsx')).ShareDialog);

/** Opens the board's links; ink only while nobody else has come. */
export function ShareButton() {
  const words = useMessages(boardMessages);
  const [isOpen, setOpen] = useState(false);
  const me = useMe();
  const isAlone = usePeers().every(({ user }) => user.person === me.person && user.role === me.role);
  return (
    <>
      <Button
        variant={isAlone ? 'primary' : 'plain'}
        icon={<Share2 size={14} aria-hidden />}
        className={styles.shareButton}
        aria-label={words.share}
        onHoverStart={ShareDialog.preload}
        onPress={() => setOpen(true)}
      >
        <span className={styles.shareWord}>{words.share}</span>
      </Button>
      {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  );
}
