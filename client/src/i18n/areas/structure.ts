const fr = {
  acts: {
    group: 'Grouper : déplacer ensemble',
    ungroup: 'Dégrouper',
    frame: 'Encadrer la sélection',
    collapse: 'Replier, déplier le cadre',
  },
  frame: {
    collapse: 'Replier le cadre',
    expand: 'Déplier le cadre',
    tone: 'Teinte du cadre',
    noTone: 'sans teinte',
    cards: (count: number) => (count === 0 ? 'vide' : count > 1 ? `${count} fiches` : '1 fiche'),
  },
};

const en = {
  acts: {
    group: 'Group: move together',
    ungroup: 'Ungroup',
    frame: 'Frame the selection',
    collapse: 'Collapse, expand the frame',
  },
  frame: {
    collapse: 'Collapse the frame',
    expand: 'Expand the frame',
    tone: 'Frame tint',
    noTone: 'no tint',
    cards: (count: number) => (count === 0 ? 'empty' : count > 1 ? `${count} cards` : '1 card'),
  },
} satisfies typeof fr;

/** Words of what holds cards together on the map: frames, groups, lanes and branches. */
export const structureMessages = { fr, en };
