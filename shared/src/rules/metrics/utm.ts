import { isEmpty } from '../../core/json.ts';
import { plainText } from '../../core/plain-text.ts';
import type { Metric } from '../../domain/entities/metric.ts';

const TAGS = ['source', 'medium', 'campaign', 'content', 'term'] as const;
type UtmTag = (typeof TAGS)[number];

const REQUIRED: readonly UtmTag[] = ['source', 'medium', 'campaign'];
const TAG_PATTERN = /^[a-z0-9]+([._-][a-z0-9]+)*$/;

/** The tags that are missing or not written by the convention. */
export function faultyUtmTags({ utm }: Metric): readonly UtmTag[] {
  if (utm === undefined || isEmpty(utm)) return [];
  return TAGS.filter((tag) => {
    const value = utm[tag];
    if (isEmpty(value)) return REQUIRED.includes(tag);
    return typeof value !== 'string' || !TAG_PATTERN.test(value);
  });
}

/** The written tags that a slug would set right. */
export function utmSlugs(metric: Metric): readonly { readonly tag: UtmTag; readonly slug: string }[] {
  return faultyUtmTags(metric).flatMap((tag) => {
    const value = metric.utm?.[tag];
    const slug = typeof value === 'string' ? slugOf(value) : '';
    return slug === '' ? [] : [{ tag, slug }];
  });
}

function slugOf(text: string): string {
  return plainText(text)
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/([._-])[._-]+/g, '$1')
    .replace(/^[._-]+|[._-]+$/g, '');
}
