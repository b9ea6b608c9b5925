import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import {
  Hand,
  Keyboard,
  MessageCircle,
  MousePointer2,
  Plus,
  Spline,
  SquareDashedMousePointer,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useActRegistry, useShortcut } from '../../acts/use-acts.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { viewMessages } from '../../i18n/areas/view.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useMap } from './map-context.ts';
import type { MapTool } from './map-state.ts';
import styles from './tools.module.css';

const TYPES: readonly EntityType[] = ['objective', 'action', 'metric', 'risk', 'decision', 'sticky', 'frame'];
const ICON = 18;

/** The tools of the map. */
export function Rail() {
  const map = useMap();
  const language = useLanguage();
  const words = mapMessages[language].tools;
  const { canWrite } = useBoardSession();
  return (
    <div
      className={styles.rail}
      role="toolbar"
      aria-label={words.label}
      aria-orientation="vertical"
      data-region="rail"
    >
      <ToolButton tool="select" label={words.select}>
        <MousePointer2 size={ICON} aria-hidden />
      </ToolButton>
      <ToolButton tool="hand" label={words.hand}>
        <Hand size={ICON} aria-hidden />
      </ToolButton>
      <AddingButton />
      {canWrite && (
        <>
          <hr className={styles.railSplit} />
          {TYPES.map((type) => (
            <CreateButton key={type} type={type} />
          ))}
          <IconButton
            label={words.more}
            tooltipPlacement="right"
            className={styles.tool}
            onPress={() => map.state.open({ kind: 'create', at: map.camera?.center() ?? { x: 0, y: 0 } })}
          >
            <Plus size={ICON} aria-hidden />
          </IconButton>
          <hr className={styles.railSplit} />
          <LinkButton />
          <CommentButton />
        </>
      )}
      <IconButton
        label={mapMessages[language].shortcuts.open}
        shortcut={useShortcut('see.shortcuts')}
        tooltipPlacement="right"
        className={styles.tool}
        onPress={() => map.state.toggleHelp(true)}
      >
        <Keyboard size={ICON} aria-hidden />
      </IconButton>
    </div>
  );
}

interface ToolButtonProps {
  readonly tool: MapTool;
  readonly label: string;
  readonly children: ReactNode;
}

function ToolButton({ tool, label, children }: ToolButtonProps) {
  const map = useMap();
  const isOn = useStore(map.state).tool === tool;
  return (
    <IconButton
      label={label}
      shortcut={useShortcut(`see.${tool}`)}
      tooltipPlacement="right"
      aria-pressed={isOn}
      className={styles.tool}
      onPress={() => map.state.setTool(tool)}
    >
      {children}
    </IconButton>
  );
}

/** Has each click add to the selection: what Shift held does, for a finger or a switch. */
function AddingButton() {
  const map = useMap();
  const words = viewMessages[useLanguage()];
  return (
    <IconButton
      label={words.acts.adding}
      shortcut={useShortcut('view.adding')}
      tooltipPlacement="right"
      aria-pressed={useStore(map.state).isAdding}
      className={styles.tool}
      onPress={() => map.state.toggleAdding()}
    >
      <SquareDashedMousePointer size={ICON} aria-hidden />
    </IconButton>
  );
}

function CreateButton({ type }: { readonly type: EntityType }) {
  const map = useMap();
  const { icon: Icon } = kindLook(type);
  return (
    <IconButton
      label={definitionOf(type).label[useLanguage()]}
      shortcut={useShortcut(`create.${type}`)}
      tooltipPlacement="right"
      className={styles.tool}
      onPress={() => map.create(type)}
    >
      <Icon size={ICON} aria-hidden />
    </IconButton>
  );
}

function LinkButton() {
  const map = useMap();
  const words = mapMessages[useLanguage()].tools;
  const { cards } = useSelection();
  const [only] = cards;
  return (
    <IconButton
      label={words.link}
      shortcut={useShortcut('card.link')}
      tooltipPlacement="right"
      className={styles.tool}
      isDisabled={cards.length !== 1}
      onPress={() => only !== undefined && map.state.open({ kind: 'link-to', from: only })}
    >
      <Spline size={ICON} aria-hidden />
    </IconButton>
  );
}

/** Comments on the selected card, or in the middle of what is in view; what it does is declared with the comments. */
function CommentButton() {
  const registry = useActRegistry();
  const language = useLanguage();
  const act = useStore(registry.acts).find(({ id }) => id === 'comments.comment');
  const shortcut = useShortcut('comments.comment');
  if (!act) return null;
  return (
    <IconButton
      label={act.label(language)}
      shortcut={shortcut}
      tooltipPlacement="right"
      className={styles.tool}
      onPress={() => act.run({})}
    >
      <MessageCircle size={ICON} aria-hidden />
    </IconButton>
  );
}
