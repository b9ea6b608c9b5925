import type { EntityId } from '@cap-commun/shared/core/ids';
import { definitionOf, type EntityByType } from '@cap-commun/shared/domain/registry';
import { partnerOf } from '@cap-commun/shared/graph/ownership';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { partnersInOrder } from '../../../canvas-adapter/people.ts';
import { linkEdit } from '../../../card-tools/card-edits.ts';
import { useBoardInfo, useEdit, useEvaluation, useLinks } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useSharedText } from '../../../document/use-shared-text.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { BrandSignatures } from '../../../signing/brand-signatures.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import frame from '../session.module.css';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import styles from './forms.module.css';

type Vision = EntityByType<'vision'>;

/** One sentence that several hands write, the yes of each brand to it, and the objectives that serve it. */
export function VisionPart({ view }: { readonly view: SessionView }) {
  const words = useMessages(sessionMessages).vision;
  const session = useBoardSession();
  const visions = useCardsOf('vision') as readonly Vision[];
  const shared = visions.find(({ kind }) => kind === 'shared');
  const begin = () => {
    const id = session.newId(definitionOf('vision').idPrefix);
    const entity = { id, type: 'vision', kind: 'shared', title: '', createdAt: new Date().toISOString() };
    session.edit([{ op: 'create', entity }]);
  };
  return (
    <>
      <Voiceless visions={visions} view={view} />
      <section className={styles.form} aria-label={words.title}>
        <h3 className={frame.section}>{words.title}</h3>
        {shared ? (
          <>
            <Sentence vision={shared} />
            <p className={styles.meta}>{words.hint}</p>
            {shared.title?.trim() && (
              <>
                <h3 className={frame.section}>{words.agree}</h3>
                <BrandSignatures subject={{ kind: 'vision', entity: shared.id }} />
              </>
            )}
            <Serving vision={shared.id} />
          </>
        ) : (
          session.canWrite && (
            <Button variant="primary" onPress={begin}>
              {words.begin}
            </Button>
          )
        )}
      </section>
      <Carried visions={visions} view={view} />
    </>
  );
}

function Sentence({ vision }: { readonly vision: Vision }) {
  const words = useMessages(sessionMessages).vision;
  const { canWrite } = useBoardSession();
  const { ref, defaultValue, onInput } = useSharedText(vision.id, ['title'], vision.title ?? '');
  return (
    <textarea
      ref={ref}
      className={styles.sentence}
      aria-label={words.draft}
      placeholder={words.draft}
      defaultValue={defaultValue}
      readOnly={!canWrite}
      onInput={onInput}
    />
  );
}

/** A brand of which nobody has written a vision. */
function Voiceless({ visions, view }: { readonly visions: readonly Vision[]; readonly view: SessionView }) {
  const words = useMessages(sessionMessages).vision;
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  const heard = new Set(
    visions.flatMap(({ author }) => (author === undefined ? [] : partnerOf(graph, author))),
  );
  const isWritten = view.recipe.steps.some((step) => step.kind === 'write' && !step.isAnonymous);
  const silent = partnersInOrder(graph, info).filter((partner) => !heard.has(partner));
  if (!isWritten || silent.length === 0) return null;
  return (
    <div className={styles.flag} role="note">
      <SeverityMark severity="warning" />
      <div>
        {silent.map((partner) => (
          <p key={partner}>
            <b>{words.voiceless(graph.get(partner)?.title ?? '')}</b>
          </p>
        ))}
        <p>{words.voicelessLead}</p>
      </div>
    </div>
  );
}

function Serving({ vision }: { readonly vision: EntityId }) {
  const words = useMessages(sessionMessages).vision;
  const edit = useEdit();
  const { canWrite } = useBoardSession();
  const titleOf = useTitleOf();
  const objectives = useCardsOf('objective');
  const links = useLinks();
  const serves = (objective: EntityId) =>
    [...links.values()].some(
      ({ link }) => link.type === 'supports' && link.from === objective && link.to === vision,
    );
  return (
    <>
      <h3 className={frame.section}>{words.objectives}</h3>
      {objectives.length === 0 && <p className={frame.quietNote}>{words.noObjectives}</p>}
      {objectives.map((objective) => (
        <Checkbox
          key={objective.id}
          isSelected={serves(objective.id)}
          isDisabled={!canWrite}
          onChange={(isServing) =>
            edit([
              isServing
                ? linkEdit('supports', objective.id, vision)
                : { op: 'unlink', link: { type: 'supports', from: objective.id, to: vision } },
            ])
          }
        >
          {titleOf(objective)}
        </Checkbox>
      ))}
    </>
  );
}

/** What each has written, those with most votes first, to take words from. */
function Carried({ visions, view }: { readonly visions: readonly Vision[]; readonly view: SessionView }) {
  const words = useMessages(sessionMessages);
  const titleOf = useTitleOf();
  const totals = view.votes.findLast((vote) => vote.totals !== null)?.totals ?? {};
  const carried = visions
    .filter(({ kind }) => kind !== 'shared')
    .toSorted((a, b) => (totals[b.id] ?? 0) - (totals[a.id] ?? 0));
  if (carried.length === 0) return null;
  return (
    <section>
      <h3 className={frame.section}>{words.vision.carried}</h3>
      <ul>
        {carried.map((vision) => (
          <li key={vision.id} className={styles.item}>
            <p>{titleOf(vision)}</p>
            {(totals[vision.id] ?? 0) > 0 && <small>{words.vote.total(totals[vision.id] ?? 0)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
