import { FileUp } from 'lucide-react';
import { useCallback } from 'react';
import { homeMessages } from '../../i18n/areas/home.ts';
import { useMessages } from '../../i18n/language.ts';
import { READ_FILES } from '../../lib/incoming-file.ts';
import { pickFile } from '../../lib/pick-file.ts';
import { useFileDrop } from '../../lib/use-file-drop.ts';
import { Button } from '../../ui/button.tsx';
import { DropVeil } from '../../ui/drop-veil.tsx';
import styles from './home.module.css';

export interface OpenFileProps {
  readonly isBusy: boolean;
  readonly error: string | null;
  readonly onOpen: (file: File) => Promise<void>;
}

/** Makes a board of a board file or a table, dropped anywhere on the page or chosen. */
export function OpenFile({ isBusy, error, onOpen }: OpenFileProps) {
  const words = useMessages(homeMessages);
  const open = useCallback((file: File) => void onOpen(file), [onOpen]);
  const isOver = useFileDrop(isBusy ? null : ({ file }) => open(file));
  return (
    <section className={styles.section} aria-label={words.file}>
      <h2 className={styles.sectionTitle}>{words.file}</h2>
      <div className={styles.drop}>
        <FileUp size={18} aria-hidden />
        {words.fileLead}
        <Button isDisabled={isBusy} onPress={() => pickFile(READ_FILES, open)}>
          {words.chooseFile}
        </Button>
      </div>
      {error !== null && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      {isOver && <DropVeil>{words.drop}</DropVeil>}
    </section>
  );
}
