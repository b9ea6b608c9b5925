import { X } from 'lucide-react';
import { useEvaluation, useSelection } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { CardComments, CommentsPanel, useUnreadThreads } from '../features/comments/index.ts';
import { FindingsPanel } from '../features/findings/index.ts';
import { ActivityPanel } from '../features/history/index.ts';
import { Inspector } from '../features/inspector/index.ts';
import { EarlierVersions } from '../features/versions/index.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { useMessages } from '../i18n/language.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import styles from './board-frame.module.css';

/** What is wrong with the board, and the card in hand. */
export function BoardPanel() {
  const words = useMessages(boardMessages);
  const { selection } = useBoardSession();
  const { panel } = useSelection();
  const { findings } = useEvaluation();
  const unread = useUnreadThreads();
  return (
    <aside className={styles.panel} data-region="panel" aria-label={words.panel}>
      <div className={styles.closePanel}>
        <IconButton label={words.hidePanel} size="small" onPress={() => selection.closePanel()}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      <Tabs
        label={words.panel}
        selected={panel}
        onSelect={(id) => selection.showPanel(id)}
        items={[
          { id: 'findings', label: words.findings, count: findings.length, content: <FindingsPanel /> },
          { id: 'inspector', label: words.inspector, content: <Inspector foot={<CardComments />} /> },
          {
            id: 'comments',
            label: words.comments,
            count: unread > 0 ? unread : undefined,
            content: <CommentsPanel />,
          },
          {
            id: 'activity',
            label: words.activity,
            content: <ActivityPanel earlier={<EarlierVersions />} />,
          },
        ]}
      />
    </aside>
  );
}
