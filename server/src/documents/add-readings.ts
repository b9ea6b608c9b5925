import { readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { EntityByType } from '@cap-commun/shared/domain/registry';
import type { ReadingsRequest, ReadingsResponse } from '@cap-commun/shared/http/schemas';
import type { Doc } from 'yjs';

type PostedReading = ReadingsRequest[number];
type Problems = readonly { readonly path: string; readonly reason: string }[];

/** Adds readings to metrics, all of them or none: a card that is no metric is named instead. */
export function addReadings(
  doc: Doc,
  readings: readonly PostedReading[],
): ReadingsResponse | { readonly problems: Problems } {
  const { cards } = readBoard(doc);
  const metrics = readings.map(({ metric }) => {
    const entity = cards.get(metric)?.entity;
    return entity?.type === 'metric' ? entity : undefined;
  });
  const problems = metrics.flatMap((metric, index) =>
    metric ? [] : [{ path: `${index}.metric`, reason: 'no metric of this board' }],
  );
  if (problems.length > 0) return { problems };
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const edits = readings.flatMap((reading, index): Edit[] => {
    const known = metrics[index]?.readings?.find((each) => isSameReading(each, reading));
    counts[known === undefined ? 'added' : known.value === reading.value ? 'unchanged' : 'changed'] += 1;
    const { metric, ...value } = reading;
    return known?.value === reading.value ? [] : [{ op: 'add', id: metric, path: ['readings'], value }];
  });
  applyEdits(doc, edits, null);
  return counts;
}

type StoredReading = NonNullable<EntityByType<'metric'>['readings']>[number];

function isSameReading(stored: StoredReading, { at, source }: PostedReading): boolean {
  return stored.at === at && (stored.source ?? '') === (source ?? '');
}
