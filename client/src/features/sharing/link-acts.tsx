import type { LinkName } from '@cap-commun/shared/protocol/roles';
import { Ban } from 'lucide-react';
import { useState } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { useLinkHolders } from './link-holders.tsx';
import styles from './sharing.module.css';

export interface LinkActsProps {
  readonly name: LinkName;
  readonly onChange: (act: 'replace' | 'revoke') => Promise<boolean>;
  readonly onCancel: () => void;
}

/** What may be done to a link, each with what becomes of the people who came by it. */
export function LinkActs({ name, onChange, onCancel }: LinkActsProps) {
  const words = useMessages(sharingMessages);
  const { cancel } = useMessages(commonMessages);
  const holders = useLinkHolders(name);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const act = async (kind: 'replace' | 'revoke') => {
    setState('busy');
    if (!(await onChange(kind))) setState('failed');
  };
  return (
    <div className={styles.confirm}>
      <div>
        <b>{words.replaceTitle}</b>
        <p>{words.replaceBody(holders)}</p>
        <Button variant="primary" size="small" isDisabled={state === 'busy'} onPress={() => act('replace')}>
          {words.replace}
        </Button>
        <Button variant="quiet" size="small" onPress={onCancel}>
          {cancel}
        </Button>
      </div>
      {name !== 'facilitator' && (
        <div className={styles.revoke}>
          <b>{words.revokeTitle}</b>
          <p>{words.revokeBody(holders)}</p>
          <Button
            variant="danger"
            size="small"
            isDisabled={state === 'busy'}
            icon={<Ban size={14} aria-hidden />}
            onPress={() => act('revoke')}
          >
            {words.revoke}
          </Button>
        </div>
      )}
      {state === 'failed' && (
        <p className={styles.failed} role="alert">
          {words.failed}
        </p>
      )}
    </div>
  );
}
