import type { ConceptFamily } from '../concept.ts';
import { ATTENTION, CLICK } from './attention-click.ts';
import { AUDIENCE } from './audience.ts';
import { EXPOSURE } from './exposure.ts';
import { CONTACT, INTENT } from './intent-contact.ts';
import { COMMITMENT, LEAD } from './lead-commitment.ts';
import { OUTPUT } from './output.ts';
import { HEALTH, PERCEPTION } from './perception-health.ts';
import { PRICE_OF_EXPOSURE, STOCK, UNDEFINED } from './price-stock-undefined.ts';
import { PURCHASE } from './purchase.ts';
import { REACTION } from './reaction.ts';
import { CUSTOMER, LOYALTY, VALUE } from './value-loyalty-customer.ts';

export const ALL_FAMILIES: readonly ConceptFamily[] = [
  EXPOSURE,
  REACTION,
  AUDIENCE,
  OUTPUT,
  PRICE_OF_EXPOSURE,
  STOCK,
  UNDEFINED,
  ATTENTION,
  CLICK,
  INTENT,
  CONTACT,
  PERCEPTION,
  HEALTH,
  LEAD,
  COMMITMENT,
  PURCHASE,
  VALUE,
  LOYALTY,
  CUSTOMER,
];
