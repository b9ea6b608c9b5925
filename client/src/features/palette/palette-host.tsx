import { CornerDownLeft, Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { type Act, actMaker } from '../../acts/act.ts';
import { useRegisterActs } from '../../acts/use-acts.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { paletteMessages } from '../../i18n/areas/palette.ts';
import { useMessages } from '../../i18n/language.ts';
import { lazyModule } from '../../lib/lazy-module.ts';
import { useStore } from '../../lib/store.ts';
import { ComboList } from '../../ui/combo-list.tsx';
import styles from './palette.module.css';
import type { PaletteProps } from './palette.tsx';

// Most guests never open it: it comes once the board is there.
const palette = lazyModule(() => import('./palette.tsx'));

/** Keeps the palette and its keys: Ctrl K anywhere on the board, `/` on the map. */
export function PaletteHost() {
  const [text, setText] = useState<string | null>(null);
  const session = useBoardSession();
  const come = useStore(palette);
  useRegisterActs(useMemo(() => paletteActs(session, () => setText('')), [session]));
  useEffect(() => {
    const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 2000));
    idle(() => void palette.load());
  }, []);
  if (text === null) return null;
  const close = () => setText(null);
  return come ? (
    <come.Palette text={text} onChange={setText} onClose={close} />
  ) : (
    <Waiting text={text} onChange={setText} onClose={close} />
  );
}

function paletteActs({ selection }: BoardSession, open: () => void): readonly Act[] {
  // Nobody changes by the keyboard what the launch gate, or a version, covers.
  const canRun = () => !selection.get().isGateOpen && !selection.get().areVersionsOpen;
  const act = actMaker('palette', 'go', (language) => paletteMessages[language].acts);
  return [
    act('open', { icon: Search, strokes: ['Ctrl+K'], scope: 'board', canRun, run: open }),
    act('quickAdd', { icon: CornerDownLeft, section: 'create', strokes: ['/'], canRun, run: open }),
  ];
}

/** What is typed before the palette has come is not lost. */
function Waiting({ text, onChange, onClose }: PaletteProps) {
  const words = useMessages(paletteMessages);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <div className={styles.scrim}>
      <div className={styles.modal} role="dialog" aria-label={words.acts.open}>
        <ComboList
          label={words.field}
          listLabel={words.results}
          value={text}
          onChange={onChange}
          groups={[]}
          onChoose={() => undefined}
          placeholder={words.placeholder}
        />
      </div>
    </div>
  );
}
