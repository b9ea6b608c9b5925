import type { LinkName } from '@cap-commun/shared/protocol/roles';
import { Crown, Ellipsis, Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { useBoardInfo, useCard } from '../../document/hooks.ts';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { LinkActs } from './link-acts.tsx';
import { LinkHolders } from './link-holders.tsx';
import { maskedAddress } from './masked-address.ts';
import styles from './sharing.module.css';

export interface LinkRowProps {
  readonly name: LinkName;
  /** `null` once it is revoked. */
  readonly url: string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Whether the server has done it. */
  readonly onChange: (act: 'replace' | 'revoke') => Promise<boolean>;
}

/** One link: what it gives, its address with the secret masked, who is here by it. */
export function LinkRow({ name, url, isOpen, onToggle, onChange }: LinkRowProps) {
  const words = useMessages(sharingMessages);
  const title = useLinkTitle(name);
  return (
    <>
      <div className={styles.link}>
        <span className={styles.mark}>{marks[name]}</span>
        <div>
          <b>{title}</b>
          <small>{words.links[name].gives}</small>
        </div>
        {url === null ? (
          <span className={styles.revoked}>{words.revoked}</span>
        ) : (
          <output className={styles.address} aria-label={words.address(title)}>
            {maskedAddress(url)}
          </output>
        )}
        <LinkHolders name={name} />
        <div className={styles.linkActs}>
          {url === null ? (
            <Button size="small" onPress={() => onChange('replace')}>
              {words.renew}
            </Button>
          ) : (
            <CopyButton text={url} label={words.copy} failed={words.copyFailed} />
          )}
          <IconButton
            label={words.more(title)}
            variant="plain"
            size="small"
            aria-expanded={isOpen}
            isDisabled={url === null}
            onPress={onToggle}
          >
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        </div>
      </div>
      {isOpen && <LinkActs name={name} onChange={onChange} onCancel={onToggle} />}
    </>
  );
}

/** A brand's link bears the brand's name. */
export function useLinkTitle(name: LinkName): string {
  const words = useMessages(sharingMessages);
  const { partnerA = '', partnerB = '' } = useBoardInfo();
  const a = useCard(partnerA)?.entity?.title;
  const b = useCard(partnerB)?.entity?.title;
  const brand = name === 'partnerA' ? a : name === 'partnerB' ? b : undefined;
  return brand || words.links[name].name;
}

const marks: Readonly<Record<LinkName, ReactNode>> = {
  facilitator: <Crown size={18} aria-hidden />,
  partnerA: <BrandMark side="a" />,
  partnerB: <BrandMark side="b" />,
  viewer: <Eye size={18} aria-hidden />,
};
