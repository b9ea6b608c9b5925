import { useBoardInfo, useCanWrite, useCard, useEdit } from '../document/hooks.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { useMessages } from '../i18n/language.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { InlineText } from './inline-text.tsx';
import styles from './top-bar.module.css';

/** The two brands that the board joins. */
export function BrandNames() {
  const { partnerA, partnerB } = useBoardInfo();
  if (partnerA === undefined || partnerB === undefined) return null;
  return (
    <div className={styles.brands}>
      <BrandName id={partnerA} side="a" />
      <span className={styles.times} aria-hidden="true">
        ×
      </span>
      <BrandName id={partnerB} side="b" />
    </div>
  );
}

function BrandName({ id, side }: { readonly id: string; readonly side: 'a' | 'b' }) {
  const { unknownBrand } = useMessages(commonMessages);
  const { brandName } = useMessages(boardMessages);
  const canWrite = useCanWrite();
  const edit = useEdit();
  const name = useCard(id)?.entity?.title ?? '';
  return (
    <span className={styles.brand}>
      <BrandMark side={side} />
      <InlineText
        label={brandName}
        value={name}
        placeholder={unknownBrand}
        canWrite={canWrite}
        maxLength={120}
        onChange={(value) => edit([{ op: 'set', id, path: ['title'], value }], { merge: `${id}.title` })}
      />
    </span>
  );
}

/** What the board is called. */
export function BoardTitle() {
  const { untitledBoard } = useMessages(commonMessages);
  const { boardTitle } = useMessages(boardMessages);
  const canWrite = useCanWrite();
  const edit = useEdit();
  const { title } = useBoardInfo();
  return (
    <InlineText
      label={boardTitle}
      value={title}
      placeholder={untitledBoard}
      canWrite={canWrite}
      maxLength={200}
      onChange={(value) => edit([{ op: 'info', path: ['title'], value }], { merge: 'board.title' })}
      className={styles.title}
    />
  );
}
