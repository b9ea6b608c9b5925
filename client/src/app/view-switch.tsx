import { ListTree, Map as MapIcon } from 'lucide-react';
import { type Act, actMaker } from '../acts/act.ts';
import { useRegisterActs } from '../acts/use-acts.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { useMessages } from '../i18n/language.ts';
import { BOARD_VIEWS, boardView, showBoardView } from '../lib/board-view.ts';
import { useStore } from '../lib/store.ts';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import styles from './top-bar.module.css';

const act = actMaker('view', 'see', (language) => boardMessages[language].switch);
const strokes = ['Shift+P'];
const ACTS: readonly Act[] = [
  act('outline', { icon: ListTree, strokes, run: () => showBoardView('outline') }),
  act('map', { icon: MapIcon, strokes, scope: 'outline', run: () => showBoardView('map') }),
];

/** The same board as a map or in rows. */
export function ViewSwitch() {
  useRegisterActs(ACTS);
  const words = useMessages(boardMessages).views;
  const view = useStore(boardView);
  const icons = { map: <MapIcon size={14} aria-hidden />, outline: <ListTree size={14} aria-hidden /> };
  return (
    <div className={styles.views}>
      <SegmentedControl
        label={words.label}
        options={BOARD_VIEWS.map((id) => ({ id, label: words[id], icon: icons[id] }))}
        value={view}
        onChange={showBoardView}
      />
    </div>
  );
}
