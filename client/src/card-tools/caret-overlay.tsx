import { type RefObject, useLayoutEffect, useRef } from 'react';
import { peerStyle, usePeerColours } from '../picture/peer-colours.ts';
import styles from './caret-overlay.module.css';
import { cutAtCarets, type PeerCaret, usePeerCarets } from './peer-carets.ts';

export interface CaretOverlayProps {
  readonly card: string;
  readonly field: string;
  readonly text: string;
  /** The box that this hand writes in; the carets lie over it. */
  readonly box: RefObject<HTMLElement | null>;
}

/** The others' carets over a box that is being written in. */
export function CaretOverlay({ card, field, text, box }: CaretOverlayProps) {
  const carets = usePeerCarets(card, field);
  if (carets.length === 0) return null;
  return <DrawnOverlay carets={carets} text={text} box={box} />;
}

/** What makes letters fall where they fall in the box. */
const COPIED = [
  'font',
  'fontStretch',
  'fontVariationSettings',
  'fontFeatureSettings',
  'letterSpacing',
  'lineHeight',
  'padding',
  'borderWidth',
  'borderStyle',
  'boxSizing',
  'textAlign',
  'wordBreak',
  'overflowWrap',
  'textWrap',
] as const;

function DrawnOverlay({
  carets,
  text,
  box,
}: Pick<CaretOverlayProps, 'text' | 'box'> & { readonly carets: readonly PeerCaret[] }) {
  const overlay = useRef<HTMLDivElement>(null);
  // After each drawing: the box grows with what is written.
  useLayoutEffect(() => {
    const [from, to] = [box.current, overlay.current];
    if (!from || !to) return;
    const look = getComputedStyle(from);
    for (const name of COPIED) to.style[name] = look[name];
    to.style.whiteSpace = from instanceof HTMLInputElement ? 'pre' : 'pre-wrap';
    to.style.left = `${from.offsetLeft}px`;
    to.style.top = `${from.offsetTop}px`;
    to.style.width = `${from.offsetWidth}px`;
    to.style.height = `${from.offsetHeight}px`;
    to.scrollLeft = from.scrollLeft;
    to.scrollTop = from.scrollTop;
  });
  return (
    <div ref={overlay} className={styles.overlay} aria-hidden="true">
      <Pieces text={text} carets={carets} />
    </div>
  );
}

export interface CaretWordsProps {
  readonly card: string;
  readonly field: string;
  readonly text: string;
}

/** Words with the others' carets in them, while somebody writes there; plain words else. */
export function CaretWords({ card, field, text }: CaretWordsProps) {
  const carets = usePeerCarets(card, field);
  if (carets.length === 0) return text;
  return (
    <span className={styles.words}>
      <Pieces text={text} carets={carets} />
    </span>
  );
}

function Pieces({ text, carets }: { readonly text: string; readonly carets: readonly PeerCaret[] }) {
  const colourOf = usePeerColours();
  return cutAtCarets(text, carets).map(({ text: words, holder, caret }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
    <span key={index} style={holder ? peerStyle(colourOf(holder.side, holder.shade)) : undefined}>
      {words !== '' && <span className={holder ? styles.held : undefined}>{words}</span>}
      {caret && <span className={styles.caret} data-caret={caret.name} />}
    </span>
  ));
}
