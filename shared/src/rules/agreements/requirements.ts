import { isEmpty } from '../../core/json.ts';
import type { Agreement } from '../../domain/entities/agreement.ts';
import type { Partnership } from '../../domain/entities/partnership.ts';
import type { Severity } from '../../domain/finding.ts';
import { missingSignatures, strangers } from '../balance/shares.ts';
import { day, type MessageValue, sentence } from '../message-values.ts';
import type { RuleContext } from '../rule-context.ts';
import { isAfter } from '../support/comparing-dates.ts';

/** How long before launch an agreement should be signed, in days. */
export const SIGNATURE_LEAD_DAYS = 14;

/** Kinds of which a board holds one. */
export const UNIQUE_AGREEMENTS = [
  'contract',
  'nda',
  'data-policy',
  'governance',
  'exit',
  'ip',
  'brand-charter',
] as const;

const SIGNED_AGREEMENTS: readonly string[] = ['contract', 'nda', 'data-policy'];

/** The agreements that a programme needs, with how bad it is to lack one. */
export function requiredAgreements(
  { sharesData }: Partnership,
  scale: 'small' | 'full',
): readonly { readonly key: string; readonly severity: Severity }[] {
  const withSeverity = (severity: Severity, ...kinds: readonly string[]) =>
    kinds.map((key) => ({ key, severity }));
  return [
    ...withSeverity('error', 'contract'),
    ...(sharesData === true ? withSeverity('error', 'nda', 'data-policy') : []),
    ...(scale === 'small'
      ? []
      : [
          ...withSeverity('warning', 'governance', 'exit', 'ip', 'brand-charter'),
          ...withSeverity('info', 'communication-charter', 'performance-clause'),
        ]),
  ];
}

/** Why an agreement that has to be signed is not, in words; empty when it is, or when it need not be. */
export function signatureGaps(agreement: Agreement, { graph, today }: RuleContext): readonly MessageValue[] {
  if (!SIGNED_AGREEMENTS.includes(agreement.kind ?? '')) return [];
  const signatures = agreement.signedBy ?? [];
  const gaps = missingSignatures(graph, signatures, {
    fr: '{missing} doit signer',
    en: '{missing} has to sign',
  });
  if (agreement.signedOn !== undefined && isAfter(agreement.signedOn, today)) {
    const dated = { fr: 'signature datée du {signedOn}', en: 'signature dated {signedOn}' };
    gaps.push(sentence(dated, { signedOn: day(agreement.signedOn) }));
  }
  gaps.push(...strangers(graph, signatures));
  if (gaps.length === 0 && agreement.status !== 'signed') {
    gaps.push(sentence({ fr: 'il n’est pas marqué signé', en: 'it is not marked as signed' }));
  }
  return gaps;
}

const CHARTER_LINES = ['meetings', 'responseTime', 'channels', 'conduct'] as const;
export type CharterLine = (typeof CHARTER_LINES)[number];

/** The lines that a communication charter lacks. */
export function missingLines(agreement: Agreement): readonly CharterLine[] {
  return CHARTER_LINES.filter((line) => isEmpty(agreement[line]));
}
