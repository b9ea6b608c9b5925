import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly lead?: string;
  readonly closeLabel: string;
  /** `question` 480, `list` 848, `table` 1240 px wide. */
  readonly size?: 'question' | 'list' | 'table';
  /** One line at the left of the foot. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What a dialog is made of. */
export function DialogWindow(props: DialogProps) {
  const { isOpen, onClose, title, lead, closeLabel, size = 'question', note, actions, children } = props;
  const hasFoot = note !== undefined || actions !== undefined;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.scrim ?? ''}
    >
      <Modal className={classNames(styles.modal, size !== 'question' && styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <div className={styles.words}>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              {lead !== undefined && <p className={styles.lead}>{lead}</p>}
            </div>
            <IconButton label={closeLabel} size="small" onPress={onClose}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
          {hasFoot && (
            <footer className={styles.foot}>
              <div className={styles.note}>{note}</div>
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
