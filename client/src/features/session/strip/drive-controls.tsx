import { lossesClosing, lossesGoingBack } from '@cap-commun/shared/workshop/losses';
import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import { ArrowLeft, Ellipsis, Pause, PencilLine, Play, Plus } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { NARROW, useMedia } from '../../../lib/use-media.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../../ui/menu.tsx';
import { FailureNote } from '../failure-note.tsx';
import type { Running } from '../session-view.ts';
import { useSessionAct } from '../use-session-act.ts';
import { soundSetting } from './end-sound.ts';
import { type Leaving, LossDialog } from './loss-dialog.tsx';
import styles from './strip.module.css';

const MINUTE_SECONDS = 60;

/** What whoever runs the session does with it; another facilitator may take it over, everybody else sees who it is. */
export function DriveControls({ view, step }: Running) {
  const words = useMessages(sessionMessages).drive;
  const { role } = useMe();
  const asking = useSessionAct();
  if (!view.isDriver) {
    return (
      <>
        <span className={styles.driver}>{words.drivenBy(view.driver.name)}</span>
        {role === 'facilitator' && (
          <Button size="small" onPress={() => void asking.ask({ kind: 'take-over' })}>
            {words.takeOver}
          </Button>
        )}
        <FailureNote asking={asking} />
      </>
    );
  }
  return <DriverControls view={view} step={step} />;
}

function DriverControls({ view, step }: Running) {
  const words = useMessages(sessionMessages).drive;
  const language = useLanguage();
  const isNarrow = useMedia(NARROW);
  const asking = useSessionAct();
  const { ask } = asking;
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const { recipe, stepIndex, clock, votes, stepsInPrivate } = view;
  const next = recipe.steps[stepIndex + 1];
  const isPaused = clock?.kind === 'paused';
  const isVoting = votes.some((vote) => vote.step === step.id && vote.state === 'open');
  const goBack = (to: number) => {
    const losses = lossesGoingBack(view, to);
    if (losses.length > 0) setLeaving({ kind: 'back', to, losses });
    else void ask({ kind: 'back', to, acceptsLoss: false });
  };
  const end = () => setLeaving({ kind: 'close', losses: lossesClosing(stepsInPrivate) });
  const goTo = (to: number) => {
    if (to < stepIndex) goBack(to);
    else void ask({ kind: 'next', to });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not fields
    <div className={styles.drive} role="group" aria-label={words.label}>
      {!isNarrow && stepIndex > 0 && (
        <IconButton label={words.back} size="small" onPress={() => goBack(stepIndex - 1)}>
          <ArrowLeft size={15} aria-hidden />
        </IconButton>
      )}
      {!isNarrow && clock && (
        <IconButton
          label={isPaused ? words.resume : words.pause}
          size="small"
          onPress={() => void ask({ kind: isPaused ? 'resume' : 'pause' })}
        >
          {isPaused ? <Play size={15} aria-hidden /> : <Pause size={15} aria-hidden />}
        </IconButton>
      )}
      {!isNarrow && clock && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => void ask({ kind: 'add-time', seconds: MINUTE_SECONDS })}
        >
          {words.addMinute}
        </Button>
      )}
      {isVoting && (
        <Button size="small" onPress={() => void ask({ kind: 'close-vote' })}>
          {words.closeVote}
        </Button>
      )}
      {next ? (
        <Button
          size="small"
          className={styles.next}
          onPress={() => void ask({ kind: 'next', to: stepIndex + 1 })}
        >
          <span className={styles.nextText}>{words.nextTo(wordsIn(next.name, language))}</span>
        </Button>
      ) : (
        <Button size="small" className={styles.next} onPress={end}>
          {words.end}
        </Button>
      )}
      <MoreActs view={view} step={step} onGo={goTo} onEnd={end} ask={ask} />
      {leaving && <LossDialog leaving={leaving} view={view} onClose={() => setLeaving(null)} ask={ask} />}
      <FailureNote asking={asking} />
    </div>
  );
}

interface MoreActsProps extends Running {
  readonly onGo: (to: number) => void;
  readonly onEnd: () => void;
  readonly ask: ReturnType<typeof useSessionAct>['ask'];
}

function MoreActs({ view, onGo, onEnd, ask }: MoreActsProps) {
  const words = useMessages(sessionMessages);
  const language = useLanguage();
  const { workshop } = useBoardSession();
  const sound = useStore(soundSetting);
  const { steps } = view.recipe;
  const isPaused = view.clock?.kind === 'paused';
  return (
    <Menu
      label={words.drive.more}
      placement="bottom end"
      trigger={
        <IconButton label={words.drive.more} size="small">
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuSection title={words.drive.goTo}>
        {steps.map((each, index) => (
          <MenuItem
            key={each.id}
            label={`${index + 1}. ${wordsIn(each.name, language)}`}
            isChosen={index === view.stepIndex}
            isDisabled={index === view.stepIndex}
            onAction={() => onGo(index)}
          />
        ))}
      </MenuSection>
      <MenuSeparator />
      <MenuItem
        label={isPaused ? words.drive.resume : words.drive.pause}
        icon={isPaused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
        onAction={() => void ask({ kind: isPaused ? 'resume' : 'pause' })}
      />
      <MenuItem
        label={words.drive.addMinute}
        icon={<Plus size={16} aria-hidden />}
        onAction={() => void ask({ kind: 'add-time', seconds: MINUTE_SECONDS })}
      />
      <MenuItem
        label={words.clock.sound}
        isChosen={sound === 'on'}
        onAction={() => soundSetting.set(sound === 'on' ? 'off' : 'on')}
      />
      <MenuItem
        label={words.drive.edit}
        icon={<PencilLine size={16} aria-hidden />}
        onAction={() => workshop.open({ kind: 'recipe' })}
      />
      <MenuItem label={words.drive.end} isDanger onAction={onEnd} />
    </Menu>
  );
}
