import type { StepOf } from '@cap-commun/shared/workshop/recipe';
import { useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import frame from '../session.module.css';
import type { Running } from '../session-view.ts';
import { DoneButton, SideFrame } from '../step-frame.tsx';
import { MakeCards } from './make-cards.tsx';
import { NotesToTurn } from './notes-to-turn.tsx';
import { ReviewPart } from './review-part.tsx';
import { VisionPart } from './vision-part.tsx';

/** Notes become typed cards, linked, with the findings of the map in sight. */
export function MapStep({ view, step }: Running) {
  const { canWrite } = useBoardSession();
  const { makes } = step as StepOf<'map'>;
  const isVision = makes.includes('vision');
  const isReview = makes.includes('review');
  const kinds = makes.filter((kind) => kind !== 'vision' && kind !== 'review');
  return (
    <SideFrame step={step}>
      {isVision && <VisionPart view={view} />}
      {isReview && <ReviewPart view={view} />}
      {!isVision && <NotesToTurn view={view} makes={isReview ? ['action'] : makes} />}
      {canWrite && kinds.length > 0 && <MakeCards kinds={kinds} since={lastVisit(view)} />}
      <FindingsNow />
      <DoneButton view={view} />
    </SideFrame>
  );
}

/** When the step was come to. Milliseconds since 1970. */
function lastVisit({ visits }: Running['view']): number {
  return visits.at(-1)?.from ?? 0;
}

function FindingsNow() {
  const words = useMessages(sessionMessages).map;
  const { selection } = useBoardSession();
  const { findings } = useEvaluation();
  return (
    <p role="status">
      {words.findings(findings.length)}{' '}
      {findings.length > 0 && (
        <Button
          size="small"
          variant="quiet"
          className={frame.textLink}
          onPress={() => selection.showPanel('findings')}
        >
          {words.see}
        </Button>
      )}
    </p>
  );
}
