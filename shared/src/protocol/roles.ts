/** What a holder of a link may do. */
export const ROLES = ['facilitator', 'editor', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** The four links of a board (contracts.md, HTTP). */
export const LINK_NAMES = ['facilitator', 'partnerA', 'partnerB', 'viewer'] as const;
export type LinkName = (typeof LINK_NAMES)[number];

export type PartnerSlot = 'A' | 'B';

/** What each link gives: a role, and for an editor the side of the board. */
export const linkGrants: Readonly<
  Record<LinkName, { readonly role: Role; readonly slot: PartnerSlot | null }>
> = {
  facilitator: { role: 'facilitator', slot: null },
  partnerA: { role: 'editor', slot: 'A' },
  partnerB: { role: 'editor', slot: 'B' },
  viewer: { role: 'viewer', slot: null },
};

export function mayWrite(role: Role): boolean {
  return role !== 'viewer';
}

/** Whether `role` is at least `needed`, in the order viewer < editor < facilitator. */
export function hasRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) <= ROLES.indexOf(needed);
}
