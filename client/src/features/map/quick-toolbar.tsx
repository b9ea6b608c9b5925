import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { isLinkAllowed } from '@cap-commun/shared/domain/link-types';
import type { Entity } from '@cap-commun/shared/domain/registry';
import { NodeToolbar, Position, useStore, useViewport } from '@xyflow/react';
import {
  Copy,
  Focus,
  Group,
  Lock,
  LockOpen,
  MessageCircle,
  PanelRight,
  Spline,
  Star,
  Trash2,
  Ungroup,
  WandSparkles,
} from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useActRegistry, useShortcut } from '../../acts/use-acts.ts';
import { boundsOf } from '../../canvas-adapter/bounds.ts';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import type { PersonMark } from '../../canvas-adapter/people.ts';
import { OwnerItems } from '../../card-tools/owner-items.tsx';
import { group, toggleLock, ungroup } from '../../card-tools/placing.ts';
import { actOnFix } from '../../document/act-on-fix.ts';
import { fixOf } from '../../document/fix-context.ts';
import { useBoardRevision, useCardFindings, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { structureMessages } from '../../i18n/areas/structure.ts';
import { viewMessages } from '../../i18n/areas/view.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { shortName } from '../../lib/short-name.ts';
import { useStore as useMapState } from '../../lib/store.ts';
import { Avatar, MissingAvatar } from '../../ui/avatar.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';
import { ConvertMenu } from './convert-menu.tsx';
import { coversOf } from './covers.ts';
import { useMap } from './map-context.ts';
import { PlaceMenu } from './place-menu.tsx';
import { FrameActs } from './structure/frame-acts.tsx';
import { placeToolbar, TOOLBAR_GAP, type ToolbarPlace } from './toolbar-place.ts';
import styles from './tools.module.css';

/** Over selected cards, which the canvas lifts to 1,000. */
const ABOVE_CARDS = 1_001;

/** The acts on what is selected, above it. */
export function QuickToolbar() {
  const { cards, editing } = useSelection();
  const { canWrite } = useBoardSession();
  const words = useMessages(mapMessages).quick;
  const [only] = cards;
  const [bar, setBar] = useState<HTMLDivElement | null>(null);
  const { isBelow, dx, dy } = useToolbarPlace(cards, bar);
  if (!canWrite || only === undefined || editing !== null) return null;
  return (
    <NodeToolbar
      nodeId={[...cards]}
      isVisible
      position={isBelow ? Position.Bottom : Position.Top}
      offset={TOOLBAR_GAP}
      // Beside a frame, which lies under everything, it would lie there, too.
      style={{ zIndex: ABOVE_CARDS }}
      className="nopan"
    >
      <div
        ref={setBar}
        className={styles.quick}
        role="toolbar"
        aria-label={words.label}
        style={{ transform: `translate(${dx}px, ${dy}px)` }}
      >
        {cards.length === 1 ? (
          <SingleActs id={only} />
        ) : (
          <>
            <span className={styles.count}>{words.many(cards.length)}</span>
            <ArrangeMenu count={cards.length} />
          </>
        )}
        <GroupAct />
        <ConvertMenu />
        <CommonActs />
      </div>
    </NodeToolbar>
  );
}

function useToolbarPlace(cards: readonly string[], bar: HTMLElement | null): ToolbarPlace {
  const map = useMap();
  const viewport = useViewport();
  const width = useStore((store) => store.width);
  const height = useStore((store) => store.height);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!bar) return;
    const observer = new ResizeObserver(() => setSize({ width: bar.offsetWidth, height: bar.offsetHeight }));
    observer.observe(bar);
    return () => observer.disconnect();
  }, [bar]);
  const [covers, setCovers] = useState<readonly Box[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again for other cards and for another window
  useLayoutEffect(() => {
    const root = bar?.closest<HTMLElement>('.react-flow');
    if (root) setCovers(coversOf(root));
  }, [bar, cards, size, width, height]);
  const boxes = cards.flatMap((id) => map.boxOf(id) ?? []);
  if (boxes.length === 0) return { isBelow: false, dx: 0, dy: 0 };
  return placeToolbar(boundsOf(boxes), size, { ...viewport, width, height }, covers);
}

function SingleActs({ id }: { readonly id: string }) {
  const map = useMap();
  const words = useMessages(mapMessages).quick;
  const view = useCardView(id);
  const linkKey = useShortcut('card.link');
  const entity = view?.reading.entity;
  if (!view || !entity) return null;
  return (
    <>
      <FirstFix id={id} />
      {entity.type === 'frame' && <FrameActs entity={entity} />}
      {entity.type === 'metric' && <DecisiveAct entity={entity} isDecisive={view.facts.isDecisive} />}
      {isLinkAllowed('owns', 'person', entity.type) && <OwnerAct id={id} owners={view.facts.owners} />}
      <IconButton
        label={words.link}
        shortcut={linkKey}
        className={styles.iconAct}
        onPress={() => map.state.open({ kind: 'link-to', from: id })}
      >
        <Spline size={16} aria-hidden />
      </IconButton>
      <CommentAct />
      <BranchAct />
      <IconButton
        label={words.open}
        className={styles.iconAct}
        onPress={() => map.session.selection.showPanel('inspector')}
      >
        <PanelRight size={16} aria-hidden />
      </IconButton>
    </>
  );
}

/** Says something about the card. */
function CommentAct() {
  const registry = useActRegistry();
  const language = useLanguage();
  const keys = useShortcut('comments.comment');
  const act = registry.find('comments.comment');
  if (!act) return null;
  return (
    <IconButton
      label={act.label(language)}
      shortcut={keys}
      className={styles.iconAct}
      onPress={() => act.run({ target: { kind: 'cards' } })}
    >
      <MessageCircle size={16} aria-hidden />
    </IconButton>
  );
}

/** Who owns the card, and the way to give it to somebody else. */
function OwnerAct({ id, owners }: { readonly id: string; readonly owners: readonly PersonMark[] }) {
  const map = useMap();
  const { popover } = useMapState(map.state);
  const words = useMessages(mapMessages);
  const [owner] = owners;
  return (
    <Menu
      label={words.quick.owner}
      isOpen={popover?.kind === 'owner' && popover.of === id}
      onOpenChange={(isOpen) => (isOpen ? map.state.open({ kind: 'owner', of: id }) : map.state.close())}
      trigger={
        <AriaButton
          className={classNames(buttonClass('quiet', 'small'), styles.act)}
          aria-label={`${words.quick.owner}, ${owner ? owner.name : words.quick.nobody}`}
        >
          {owner ? (
            <Avatar name={owner.name} side={owner.side} isDecorative />
          ) : (
            <span aria-hidden="true">
              <MissingAvatar label={words.noOwner} />
            </span>
          )}
          {owner ? shortName(owner.name) : words.quick.owner}
        </AriaButton>
      }
    >
      <OwnerItems id={id} owners={owners} />
    </Menu>
  );
}

/** The act that settles the worst finding, in the words of the list. */
function FirstFix({ id }: { readonly id: string }) {
  const session = useBoardSession();
  const language = useLanguage();
  const [worst] = useCardFindings(id);
  const fix = worst && fixOf(session, worst);
  if (!fix) return null;
  return (
    <>
      <Button
        variant="primary"
        size="small"
        icon={<WandSparkles size={14} aria-hidden />}
        onPress={() => actOnFix(session, worst, fix)}
      >
        {fix.label[language]}
      </Button>
      <hr className={styles.quickSplit} />
    </>
  );
}

function DecisiveAct({ entity, isDecisive }: { readonly entity: Entity; readonly isDecisive: boolean }) {
  const session = useBoardSession();
  const words = useMessages(mapMessages).quick;
  return (
    <Button
      variant="quiet"
      size="small"
      className={styles.act}
      aria-pressed={isDecisive}
      icon={<Star size={16} fill={isDecisive ? 'currentColor' : 'none'} aria-hidden />}
      onPress={() => session.edit([{ op: 'set', id: entity.id, path: ['decisive'], value: !isDecisive }])}
    >
      {words.decisive}
    </Button>
  );
}

/** Looks at one branch alone, or at the whole map again. */
function BranchAct() {
  const language = useLanguage();
  const registry = useActRegistry();
  const shortcut = useShortcut('view.branch');
  const { branch } = useMapState(useMap().state);
  useBoardRevision();
  const act = registry.find('view.branch');
  if (!act?.canRun?.({})) return null;
  return (
    <IconButton
      label={branch === null ? act.label(language) : viewMessages[language].branch.leave}
      shortcut={shortcut}
      aria-pressed={branch !== null}
      className={styles.iconAct}
      onPress={() => act.run({})}
    >
      <Focus size={16} aria-hidden />
    </IconButton>
  );
}

/** Holds what is selected together, or lets go of it. */
function GroupAct() {
  const map = useMap();
  useBoardRevision();
  const language = useLanguage();
  const words = structureMessages[language].acts;
  const { cards } = useSelection();
  const { board } = useBoardSession();
  const [groupKey, ungroupKey] = [useShortcut('structure.group'), useShortcut('structure.ungroup')];
  const [first] = cards;
  const held = first === undefined ? undefined : board.layout(first)?.group;
  const isGroup = held !== undefined && cards.every((id) => board.layout(id)?.group === held);
  if (cards.length === 1 && !isGroup) return null;
  return (
    <IconButton
      label={isGroup ? words.ungroup : words.group}
      shortcut={isGroup ? ungroupKey : groupKey}
      className={styles.iconAct}
      onPress={() => (isGroup ? ungroup(map.placing) : group(map.placing))}
    >
      {isGroup ? <Ungroup size={16} aria-hidden /> : <Group size={16} aria-hidden />}
    </IconButton>
  );
}

function CommonActs() {
  const map = useMap();
  const words = useMessages(mapMessages).quick;
  const { cards } = useSelection();
  const { board } = useBoardSession();
  const isLocked = cards.every((id) => board.layout(id)?.locked === true);
  return (
    <>
      {!isLocked && <PlaceMenu cards={cards} />}
      <IconButton
        label={isLocked ? words.unlock : words.lock}
        shortcut={useShortcut('card.lock')}
        className={styles.iconAct}
        onPress={() => toggleLock(map.placing)}
      >
        {isLocked ? <LockOpen size={16} aria-hidden /> : <Lock size={16} aria-hidden />}
      </IconButton>
      <IconButton
        label={words.duplicate}
        shortcut={useShortcut('card.duplicate')}
        className={styles.iconAct}
        onPress={() => map.duplicateSelected()}
      >
        <Copy size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={words.remove}
        shortcut={useShortcut('card.remove')}
        className={styles.iconAct}
        onPress={() => map.removeSelected()}
      >
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </>
  );
}
