import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { paletteMessages } from '../../i18n/areas/palette.ts';
import { useMessages } from '../../i18n/language.ts';
import styles from './palette.module.css';

/** The window of the palette over the board; Esc and a click beside it close it. */
export function PaletteFrame({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const words = useMessages(paletteMessages);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.scrim ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={words.acts.open} className={styles.dialog ?? ''}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
