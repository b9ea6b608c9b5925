import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { Check, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { unitWord } from '../../canvas-adapter/unit-word.ts';
import { VoteButton } from '../../card-tools/vote-button.tsx';
import { useCanWrite, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { phoneMessages } from '../../i18n/areas/phone.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './phone.module.css';

export interface CardSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The form of the card in hand. */
  readonly children: ReactNode;
  /** Where people talk about the card, at the foot. */
  readonly thread?: ReactNode;
}

/** The card in hand over the page of a phone: what one comes for first, then the whole form. */
export function CardSheet({ isOpen, onClose, children, thread }: CardSheetProps) {
  const words = useMessages(phoneMessages);
  const { close } = useMessages(commonMessages);
  const { cards } = useSelection();
  const [only] = cards;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.scrim ?? ''}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.sheetBody ?? ''} aria-label={words.card}>
          <div className={styles.grip}>
            <IconButton label={close} onPress={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          </div>
          <div className={styles.scroll}>
            {only !== undefined && <First key={only} id={only} />}
            {children}
          </div>
          <div className={styles.acts}>
            {thread}
            {only !== undefined && <LastAct id={only} />}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What a card of this kind is opened for on a phone. */
function First({ id }: { readonly id: string }) {
  const view = useCardView(id);
  const canWrite = useCanWrite();
  const entity = view?.reading.entity;
  if (entity?.type !== 'metric') return null;
  return <ReadingForm metric={entity} now={view?.facts.gauge?.now} canWrite={canWrite} />;
}

interface ReadingFormProps {
  readonly metric: Metric;
  readonly now: number | undefined;
  readonly canWrite: boolean;
}

/** The figure as it stands, and a box that has the keyboard for the next one. */
function ReadingForm({ metric, now, canWrite }: ReadingFormProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(phoneMessages);
  const id = useId();
  const [draft, setDraft] = useDraftText(`reading ${metric.id}`);
  const text = draft ?? '';
  const figure = useRef<HTMLParagraphElement>(null);
  const at = session.findings.today();
  const value = parseNumber(language, text);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (value === null) return;
    session.edit([{ op: 'add', id: metric.id, path: ['readings'], value: { at, value } }]);
    setDraft(null);
    // The button has nothing more to save: the new figure is read out, and the keyboard of the phone goes.
    figure.current?.focus();
  };
  return (
    <form className={styles.reading} onSubmit={save}>
      <p ref={figure} tabIndex={-1} className={styles.now}>
        {now === undefined ? (
          words.noReading
        ) : (
          <>
            <b>{formatNumber(language, now)}</b> {unitWord(metric.unit)}
          </>
        )}
      </p>
      {canWrite && (
        <>
          <label htmlFor={id}>{words.readingOf(formatDay(language, at))}</label>
          <div className={styles.readingBox}>
            <input
              id={id}
              inputMode="decimal"
              autoComplete="off"
              value={text}
              // The keyboard comes up at once: a reading takes two taps.
              // biome-ignore lint/a11y/noAutofocus: the sheet was opened to enter it
              autoFocus
              onChange={(event) => setDraft(event.target.value)}
            />
            <span>{unitWord(metric.unit)}</span>
          </div>
          <Button type="submit" variant="primary" size="large" isDisabled={value === null}>
            {words.saveReading}
          </Button>
        </>
      )}
    </form>
  );
}

/** The one act that ends a visit to a card: an action is done, a note is voted for. */
function LastAct({ id }: { readonly id: string }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(phoneMessages);
  const entity = useCardView(id)?.reading.entity;
  if (entity?.type === 'sticky') return <VoteButton sticky={entity} className={styles.vote} />;
  if (entity?.type !== 'action' || !session.canWrite) return null;
  const isDone = entity.status === 'done';
  return (
    <Button
      variant={isDone ? 'plain' : 'primary'}
      size="large"
      icon={<Check size={16} aria-hidden />}
      aria-label={`${isDone ? words.reopen : words.markDone}, ${definitionOf('action').label[language]}`}
      onPress={() => session.edit([{ op: 'set', id, path: ['status'], value: isDone ? 'doing' : 'done' }])}
    >
      {isDone ? words.reopen : words.markDone}
    </Button>
  );
}
