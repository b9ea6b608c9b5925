import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { judge } from '@cap-commun/shared/rules/support/judging';
import { Group, Lock, MessageCircle, Star } from 'lucide-react';
import { useLayoutEffect } from 'react';
import type { CardView } from '../../canvas-adapter/card-views.ts';
import { CaretOverlay, CaretWords } from '../../card-tools/caret-overlay.tsx';
import type { PeerMark } from '../../card-tools/peers-on-card.ts';
import { openCardThread } from '../../document/comments/open-card-thread.ts';
import { useOpenConversations } from '../../document/comments/open-conversations.ts';
import { groupOf } from '../../document/groups.ts';
import { useLayout } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useSharedText } from '../../document/use-shared-text.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { classNames } from '../../lib/class-names.ts';
import styles from './outline.module.css';
import { useOutline } from './outline-context.ts';
import type { OutlineNode } from './outline-tree.ts';
import titleCellStyles from './title-cell.module.css';
import { onTitleKey } from './title-keys.ts';

export interface TitleCellProps {
  readonly node: OutlineNode;
  readonly view: CardView;
  readonly name: string;
  readonly isWriting: boolean;
  /** What else the card stands under. */
  readonly note: string;
  readonly peer: PeerMark | null;
}

/** The title of a row: words, or a box while this hand writes in it, with what must be said beside it. */
export function TitleCell({ node, view, name, isWriting, note, peer }: TitleCellProps) {
  const words = useMessages(outlineMessages);
  const { archived } = useMessages(mapMessages);
  const { entity } = view.reading;
  return (
    <>
      {entity?.type === 'metric' && <DecisiveStar id={entity.id} isDecisive={view.facts.isDecisive} />}
      {entity && isWriting ? (
        <TitleInput node={node} entity={entity} />
      ) : (
        <span data-title className={classNames(styles.name, !entity?.title?.trim() && styles.untitled)}>
          {entity?.title?.trim() ? <CaretWords card={entity.id} field="title" text={name} /> : name}
        </span>
      )}
      {peer && <span className={titleCellStyles.tag}>{peer.name}</span>}
      {!isWriting && entity?.type === 'frame' && (
        <span className={styles.quiet}>
          {node.children.every((child) => child.id?.startsWith('o')) && node.children.length > 0
            ? words.objectives(node.children.length)
            : words.cards(node.children.length)}
        </span>
      )}
      {!isWriting && note !== '' && <span className={styles.quiet}>{note}</span>}
      {entity?.archived && <span className={styles.quiet}>{archived}</span>}
      {!isWriting && <Verdict view={view} />}
      {!isWriting && entity && <Held card={entity.id} />}
      {!isWriting && entity && <Comments card={entity.id} />}
    </>
  );
}

function TitleInput({ node, entity }: { readonly node: OutlineNode; readonly entity: Entity }) {
  const { outline, writer } = useOutline();
  const language = useLanguage();
  const { placeholder, fields } = definitionOf(entity.type);
  const { ref, ...text } = useSharedText(entity.id, ['title'], entity.title ?? '');
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, [ref]);
  return (
    <>
      <input
        {...text}
        ref={ref}
        type="text"
        className={titleCellStyles.input}
        aria-label={fields.title.label[language]}
        placeholder={placeholder[language]}
        spellCheck
        onKeyDown={(event) => onTitleKey(event, node, outline, writer)}
        onBlur={({ currentTarget }) => {
          // Another window has the keyboard: one comes back to the same title.
          if (document.activeElement === currentTarget || outline.state.get().writing !== node.key) return;
          const isLeft = outline.state.get().fresh === entity.id && currentTarget.value.trim() === '';
          outline.stopWriting(false);
          if (isLeft) writer.remove([entity.id]);
        }}
      />
      <CaretOverlay card={entity.id} field="title" text={entity.title ?? ''} box={ref} />
    </>
  );
}

/** What keeps the card in its place on the map, or with others. */
function Held({ card }: { readonly card: string }) {
  const { board } = useBoardSession();
  const words = useMessages(outlineMessages);
  const layout = useLayout(card);
  const mates = groupOf(board, card).length - 1;
  return (
    <>
      {layout?.locked && (
        <span className={styles.held} role="img" aria-label={words.isLocked} title={words.isLocked}>
          <Lock size={12} aria-hidden />
        </span>
      )}
      {mates > 0 && (
        <span
          className={styles.held}
          role="img"
          aria-label={words.isGrouped(mates)}
          title={words.isGrouped(mates)}
        >
          <Group size={12} aria-hidden />
        </span>
      )}
    </>
  );
}

/** How many comments wait on the card, and the way to them. */
function Comments({ card }: { readonly card: string }) {
  const session = useBoardSession();
  const words = useMessages(commentMessages);
  const count = useOpenConversations(card).reduce((sum, { comments }) => sum + comments.length, 0);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={titleCellStyles.comments}
      tabIndex={-1}
      aria-label={words.count(count)}
      title={words.count(count)}
      onClick={() => openCardThread(session, card)}
    >
      <MessageCircle size={14} aria-hidden /> {count}
    </button>
  );
}

function DecisiveStar({ id, isDecisive }: { readonly id: string; readonly isDecisive: boolean }) {
  const session = useBoardSession();
  const words = useMessages(mapMessages);
  const label = isDecisive ? words.makeMonitoring : words.makeDecisive;
  return (
    <button
      type="button"
      className={classNames(titleCellStyles.star, isDecisive && titleCellStyles.isDecisive)}
      tabIndex={-1}
      aria-label={label}
      aria-pressed={isDecisive}
      title={label}
      disabled={!session.canWrite}
      onClick={() => session.edit([{ op: 'set', id, path: ['decisive'], value: !isDecisive }])}
    >
      <Star size={16} strokeWidth={1.75} fill={isDecisive ? 'currentColor' : 'none'} aria-hidden />
    </button>
  );
}

const VERDICTS: Readonly<Record<string, 'vanity' | 'weak' | undefined>> = {
  'vanity-metric': 'vanity',
  'weak-metric': 'weak',
};

/** Why a metric decides nothing, in the rule's own words. */
function Verdict({ view: { reading, findings } }: { readonly view: CardView }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const told = findings.find(({ rule, severity }) => VERDICTS[rule] && severity !== 'info');
  const verdict = told && VERDICTS[told.rule];
  if (!verdict || reading.entity?.type !== 'metric') return null;
  const reason = capitalise(
    judge(reading.entity, session.findings.evaluation.get().context).reason[language],
  );
  return (
    <span
      className={classNames(titleCellStyles.verdict, verdict === 'weak' && titleCellStyles.weak)}
      title={reason}
    >
      <b>{words[verdict]}</b> {reason}
    </span>
  );
}
