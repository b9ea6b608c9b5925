import type { Entity } from '@cap-commun/shared/domain/registry';
import { partnerOf } from '@cap-commun/shared/graph/ownership';
import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { Eye } from 'lucide-react';
import { useMemo } from 'react';
import { partnersInOrder, sideOfPartner } from '../../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { BrandMark } from '../../../ui/brand-mark.tsx';
import { Button } from '../../../ui/button.tsx';
import { NoteFace } from '../note-face.tsx';
import { LeftNotes } from '../notes/left-notes.tsx';
import { useCards } from '../session-cards.ts';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import styles from './steps.module.css';

const COLUMNS = 4;

/** Every note at once, in the order that was drawn; those of the last writing first. */
export function RevealStep({ view, step }: Running) {
  const words = useMessages(sessionMessages).reveal;
  const before = view.recipe.steps.slice(0, view.stepIndex).toReversed();
  const written = before.filter(({ kind }) => kind === 'write');
  const last = written[0];
  const reveals = last ? view.reveals.filter((reveal) => reveal.step === last.id) : [];
  const all = useMemo(() => reveals.flatMap(({ cards }) => cards), [reveals]);
  const cards = useCards(all);
  const texts = useMemo(() => new Set(cards.map(({ title }) => title?.trim() ?? '')), [cards]);
  return (
    <StepFrame
      view={view}
      step={step}
      isWide
      lead={
        <>
          <Eye size={16} aria-hidden /> {words.together}
        </>
      }
    >
      <LeftNotes view={view} revealed={texts} />
      {last && <Question view={view} step={last.id} />}
      {cards.length === 0 ? (
        <p className={styles.quiet}>
          {last && view.stepsInPrivate.includes(last.id) ? words.coming : words.none}
        </p>
      ) : (
        <ul className={styles.board} aria-label={words.notes(cards.length)}>
          {cards.map((card, index) => (
            <li key={card.id}>
              <NoteFace card={card} turnsAt={index % COLUMNS}>
                <Author card={card} />
              </NoteFace>
            </li>
          ))}
        </ul>
      )}
      <RevealBar cards={cards} view={view} isAnonymous={last?.kind === 'write' && last.isAnonymous} />
    </StepFrame>
  );
}

function Question({ view, step }: { readonly view: SessionView; readonly step: string }) {
  const language = useLanguage();
  const found = view.recipe.steps.find(({ id }) => id === step);
  return <h3 className={styles.question}>{found && wordsIn(found.prompt, language)}</h3>;
}

/** Said to those who do not see the corner. */
function Author({ card }: { readonly card: Entity }) {
  const words = useMessages(sessionMessages).reveal;
  const { graph } = useEvaluation().context;
  const author = 'author' in card && card.author !== undefined ? graph.get(card.author)?.title : undefined;
  return author ? <small className={styles.author}>{words.by(author)}</small> : null;
}

interface RevealBarProps {
  readonly cards: readonly Entity[];
  readonly view: SessionView;
  readonly isAnonymous: boolean;
}

function RevealBar({ cards, view, isAnonymous }: RevealBarProps) {
  const words = useMessages(sessionMessages).reveal;
  const { selection, workshop } = useBoardSession();
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  const ofNone = cards.filter(
    (card) => !('author' in card && card.author && partnerOf(graph, card.author) !== undefined),
  ).length;
  const brands = partnersInOrder(graph, info).map((partner) => ({
    partner,
    name: graph.get(partner)?.title ?? '',
    side: sideOfPartner(graph, info, partner),
    count: cards.filter(
      (card) => 'author' in card && card.author && partnerOf(graph, card.author) === partner,
    ).length,
  }));
  return (
    <div className={styles.bar}>
      <b>{words.notes(cards.length)}</b>
      {isAnonymous ? (
        <span>{words.anonymous}</span>
      ) : (
        <>
          {brands.map(({ partner, name, side, count }) => (
            <span key={partner} className={styles.brand}>
              <BrandMark side={side} /> {words.ofBrand(count, name)}
            </span>
          ))}
          {ofNone > 0 && <span>{words.ofNone(ofNone)}</span>}
        </>
      )}
      {cards.length > 0 && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            selection.showCards(cards.map(({ id }) => id));
            workshop.isAside.set(true);
          }}
        >
          {words.showOnMap}
        </Button>
      )}
      <DoneButton view={view} />
    </div>
  );
}
