import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { copyText } from '../../lib/clipboard.ts';
import { Button } from '../../ui/button.tsx';
import styles from './sharing.module.css';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What is said where the browser does not let a page copy. */
  readonly failed: string;
}

/** Copies an address or a code, and says that it has; where it may not, the text is shown whole, to be selected by hand. */
export function CopyButton({ text, label, failed }: CopyButtonProps) {
  const words = useMessages(sharingMessages);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'failed');
  if (outcome === 'failed') {
    return (
      <input
        className={styles.fullAddress}
        aria-label={failed}
        title={failed}
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
      />
    );
  }
  const isCopied = outcome === 'copied';
  return (
    <Button
      size="small"
      icon={isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      onPress={copy}
    >
      <span aria-live="polite">{isCopied ? words.copied : label}</span>
    </Button>
  );
}
