import { cardName } from '@cap-commun/shared/rules/card-name';
import { Focus, X } from 'lucide-react';
import { useEvaluation } from '../../../document/hooks.ts';
import { viewMessages } from '../../../i18n/areas/view.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useMap } from '../map-context.ts';
import styles from './focus.module.css';
import { useBranch } from './use-branch.ts';

/** Says which branch is looked at alone, fades the rest, and leaves it. */
export function Branch() {
  const map = useMap();
  useBranch();
  const language = useLanguage();
  const words = viewMessages[language].branch;
  const { branch } = useStore(map.state);
  const { graph } = useEvaluation().context;
  return (
    <div role="status" className={branch === null ? undefined : styles.pill}>
      {branch !== null && (
        <>
          <Focus size={16} aria-hidden />
          <span className={styles.words}>
            {words.only} <b>{cardName(graph, branch, language)}</b>
          </span>
          <IconButton size="small" label={words.leave} onPress={() => map.state.showBranch(null)}>
            <X size={14} aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  );
}
