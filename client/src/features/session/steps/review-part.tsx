import type { EntityId } from '@cap-commun/shared/core/ids';
import { review as reviewKind } from '@cap-commun/shared/domain/entities/review';
import { definitionOf, type EntityByType } from '@cap-commun/shared/domain/registry';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { useState } from 'react';
import { linkEdit } from '../../../card-tools/card-edits.ts';
import { useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useSharedText } from '../../../document/use-shared-text.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { frenchSpaces } from '../../../i18n/typography.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import frame from '../session.module.css';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import styles from './forms.module.css';

type Review = EntityByType<'review'>;

const QUESTIONS = ['planned', 'actual', 'causes', 'next'] as const;

/** The four questions of a review, on a card that is linked with its milestone. */
export function ReviewPart({ view }: { readonly view: SessionView }) {
  const words = useMessages(sessionMessages).review;
  const session = useBoardSession();
  const titleOf = useTitleOf();
  const milestones = useCardsOf('milestone');
  const reviews = useCardsOf('review') as readonly Review[];
  const { graph } = useEvaluation().context;
  const [picked, setPicked] = useState<EntityId | null>();
  // Until one picks another, everybody writes on the card that was made in this session.
  const made = reviews.findLast(
    ({ createdAt }) => Date.parse(createdAt ?? '') >= (view.startedAt ?? Infinity),
  );
  const milestone = picked === undefined ? made && graph.out(made.id, 'reviews')[0] : (picked ?? undefined);
  const current = reviews.findLast(({ id }) =>
    milestone === undefined
      ? graph.out(id, 'reviews').length === 0
      : graph.out(id, 'reviews').includes(milestone),
  );
  const create = () => {
    const id = session.newId(definitionOf('review').idPrefix);
    const about = milestones.find((each) => each.id === milestone);
    const title = about ? words.title(titleOf(about)) : words.titleAlone;
    const entity = {
      id,
      type: 'review',
      title,
      date: session.findings.today(),
      createdAt: new Date().toISOString(),
    };
    session.edit([{ op: 'create', entity }, ...(about ? [linkEdit('reviews', id, about.id)] : [])]);
  };
  return (
    <section className={styles.form} aria-label={words.card}>
      {milestones.length > 0 && (
        <Select
          label={words.pick}
          placeholder={words.general}
          emptyLabel={words.general}
          options={milestones.map((each) => ({ id: each.id, label: titleOf(each) }))}
          value={milestone}
          onChange={(chosen) => setPicked(chosen ?? null)}
        />
      )}
      {current ? (
        <ReviewCard key={current.id} review={current} />
      ) : (
        session.canWrite && (
          <Button variant="primary" onPress={create}>
            {words.start}
          </Button>
        )
      )}
    </section>
  );
}

function ReviewCard({ review }: { readonly review: Review }) {
  const words = useMessages(sessionMessages).review;
  const titleOf = useTitleOf();
  return (
    <>
      <h3 className={frame.section}>{titleOf(review)}</h3>
      {QUESTIONS.map((question) => (
        <Answer key={question} review={review} question={question} />
      ))}
      <p className={styles.meta}>{words.blame}</p>
    </>
  );
}

function Answer({
  review,
  question,
}: {
  readonly review: Review;
  readonly question: (typeof QUESTIONS)[number];
}) {
  const language = useLanguage();
  const { canWrite } = useBoardSession();
  const { ref, defaultValue, onInput } = useSharedText(review.id, [question], review[question] ?? '');
  const { label } = reviewKind.fields[question];
  const asked = language === 'fr' ? frenchSpaces(`${label.fr} ?`) : `${label.en}?`;
  return (
    <label className={styles.form}>
      <span className={styles.label}>{asked}</span>
      <textarea
        ref={ref}
        className={styles.answer}
        defaultValue={defaultValue}
        readOnly={!canWrite}
        onInput={onInput}
      />
    </label>
  );
}
