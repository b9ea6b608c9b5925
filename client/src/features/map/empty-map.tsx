import { Target } from 'lucide-react';
import type { ReactNode } from 'react';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import styles from './empty-map.module.css';
import { useMap } from './map-context.ts';

/** What a board without cards of the map shows: what goes where, and one way to start. */
export function EmptyMap() {
  const map = useMap();
  const { canWrite } = useBoardSession();
  const words = useMessages(mapMessages).empty;
  const [write, then, last] = words.lead;
  if (!canWrite) {
    return (
      <div className={styles.empty}>
        <p className={styles.lead}>{words.viewer}</p>
      </div>
    );
  }
  const start = () => map.create('objective');
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.lead}>
        {write} <Kbd>Tab</Kbd> {then} <Kbd>Tab</Kbd> {last}
      </p>
      <div className={styles.acts}>
        <Button icon={<Target size={16} aria-hidden />} onPress={start}>
          {words.start}
        </Button>
      </div>
      <div className={styles.lanes}>
        <Lane name={words.objectives} hint={words.objectivesHint}>
          <button type="button" className={styles.first} onClick={start}>
            <KindChip {...kindLook('objective')} />
            <span>{words.example}</span>
          </button>
        </Lane>
        <Lane name={words.actions} hint={words.actionsHint}>
          <span className={styles.ghost}>{words.action}</span>
        </Lane>
        <Lane name={words.metrics} hint={words.metricsHint}>
          <span className={styles.ghost}>{words.metric}</span>
        </Lane>
      </div>
    </div>
  );
}

interface LaneProps {
  readonly name: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Lane({ name, hint, children }: LaneProps) {
  return (
    <section className={styles.lane}>
      <h3 className={styles.laneName}>
        {name} <span>{hint}</span>
      </h3>
      {children}
    </section>
  );
}
