import { CodeXml } from 'lucide-react';
import { useBoardInfo } from '../../document/hooks.ts';
import { embedMessages } from '../../i18n/areas/embed.ts';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { CopyButton } from './copy-button.tsx';
import { embedAddress, embedCode } from './embed-code.ts';
import { maskedAddress } from './masked-address.ts';
import styles from './sharing.module.css';

export interface EmbedRowProps {
  readonly boardId: string;
  /** The viewers' link, which the other page hands on. */
  readonly url: string;
  /** Whether this server lets any other page show a map. */
  readonly isAllowed: boolean;
}

/** The map for a frame in another page: what to paste there. */
export function EmbedRow({ boardId, url, isAllowed }: EmbedRowProps) {
  const words = useMessages(embedMessages).share;
  const { copyFailed } = useMessages(sharingMessages);
  const { title } = useBoardInfo();
  return (
    <div className={styles.link}>
      <span className={styles.mark}>
        <CodeXml size={18} aria-hidden />
      </span>
      <div>
        <b>{words.title}</b>
        <small>{words.body}</small>
      </div>
      {isAllowed ? (
        <>
          <output className={styles.address} aria-label={words.code}>
            {maskedAddress(embedAddress(url, boardId))}
          </output>
          <span />
          <div className={styles.linkActs}>
            <CopyButton text={embedCode(url, boardId, title)} label={words.copy} failed={copyFailed} />
          </div>
        </>
      ) : (
        <small className={styles.noOrigins}>{words.noOrigins}</small>
      )}
    </div>
  );
}
