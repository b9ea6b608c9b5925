import { FileUp } from 'lucide-react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { homeMessages } from '../../i18n/areas/home.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import styles from './home.module.css';

export interface OpenFileProps {
  readonly isBusy: boolean;
  readonly onOpen: (file: File) => Promise<void>;
}

/** Makes a board of a board file, dropped or chosen. */
export function OpenFile({ isBusy, onOpen }: OpenFileProps) {
  const words = useMessages(homeMessages);
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{words.file}</h2>
      <DropZone
        className={styles.drop ?? ''}
        aria-label={words.file}
        isDisabled={isBusy}
        onDrop={({ items }) => {
          const dropped = items.find((item) => item.kind === 'file');
          if (dropped) void dropped.getFile().then(onOpen);
        }}
      >
        <FileUp size={18} aria-hidden />
        {words.fileLead}
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void onOpen(file);
          }}
        >
          <Button isDisabled={isBusy}>{words.chooseFile}</Button>
        </FileTrigger>
      </DropZone>
    </section>
  );
}
