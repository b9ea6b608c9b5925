import { FileUp } from 'lucide-react';
import { useCallback, useEffect, useMemo } from 'react';
import { type Act, actMaker } from '../../acts/act.ts';
import { useRegisterActs } from '../../acts/use-acts.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { useCanWrite, useSelection } from '../../document/hooks.ts';
import { takeCarriedFile } from '../../document/incoming.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { incomingMessages } from '../../i18n/areas/incoming.ts';
import { useMessages } from '../../i18n/language.ts';
import { READ_FILES } from '../../lib/incoming-file.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { pickFile } from '../../lib/pick-file.ts';
import { useStore } from '../../lib/store.ts';
import { type DroppedFile, useFileDrop } from '../../lib/use-file-drop.ts';
import { DropVeil } from '../../ui/drop-veil.tsx';
import type { IncomingDialogProps } from './incoming-dialog.tsx';

// Few visits bring anything: what reads it comes with it.
const IncomingDialog = lazyPart<IncomingDialogProps>(
  async () => (await import('./incoming-dialog.tsx')).IncomingDialog,
);

/** Takes what is brought to the board from outside: pasted, dropped anywhere on the page, or chosen. */
export function IncomingHost() {
  const session = useBoardSession();
  const incoming = useStore(session.incoming);
  const words = useMessages(incomingMessages);
  const { isGateOpen, areVersionsOpen } = useSelection();
  const isOpen = useCanWrite() && !isGateOpen && !areVersionsOpen;
  useRegisterActs(useMemo(() => incomingActs(session), [session]));
  useEffect(() => {
    const file = takeCarriedFile(session.boardId);
    if (file) session.incoming.set({ kind: 'file', file, at: null });
  }, [session]);
  const take = useCallback(
    ({ file, x, y }: DroppedFile) =>
      session.incoming.set({ kind: 'file', file, at: session.map?.pointAt(x, y) ?? null }),
    [session],
  );
  const isOver = useFileDrop(isOpen ? take : null);
  if (isOver) return <DropVeil>{words.drop}</DropVeil>;
  if (incoming === null || !isOpen) return null;
  return <IncomingDialog incoming={incoming} onClose={() => session.incoming.set(null)} />;
}

function incomingActs(session: BoardSession): readonly Act[] {
  const act = actMaker('incoming', 'board', (language) => incomingMessages[language].acts);
  return [
    act('file', {
      icon: FileUp,
      also: (language) => incomingMessages[language].also,
      menus: ['floor'],
      canRun: () => session.canWrite,
      run: ({ target }) => {
        const at = target?.kind === 'floor' ? target.at : null;
        pickFile(READ_FILES, (file) => session.incoming.set({ kind: 'file', file, at }));
      },
    }),
  ];
}
