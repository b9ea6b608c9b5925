import { useEffect, useState } from 'react';
import type { Incoming } from '../../document/incoming.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { BoardFileDialog } from './board-file-dialog.tsx';
import { type IncomingReading, readIncoming } from './read-incoming.ts';
import { RefusedDialog } from './refused-dialog.tsx';
import { RowsDialog } from './rows-dialog.tsx';

export interface IncomingDialogProps {
  readonly incoming: Incoming;
  readonly onClose: () => void;
}

/** What was brought, as it would stand on the board. */
export function IncomingDialog({ incoming, onClose }: IncomingDialogProps) {
  const session = useBoardSession();
  const [read, setRead] = useState<{ readonly of: Incoming; readonly reading: IncomingReading } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readIncoming(incoming, session).then((reading) => isWanted && setRead({ of: incoming, reading }));
    return () => {
      isWanted = false;
    };
  }, [incoming, session]);
  if (read?.of !== incoming) return null;
  const { reading } = read;
  switch (reading.kind) {
    case 'rows':
      return <RowsDialog {...reading} at={incoming.at} onClose={onClose} />;
    case 'board':
      return <BoardFileDialog {...reading} onClose={onClose} />;
    case 'refused':
      return <RefusedDialog {...reading} onClose={onClose} />;
  }
}
