const fr = {
  title: 'Place et taille',
  move: 'Déplacer',
  left: 'À gauche',
  right: 'À droite',
  up: 'Vers le haut',
  down: 'Vers le bas',
  width: 'Largeur',
  height: 'Hauteur',
  frame: 'Dans le cadre',
  noFrame: 'Aucun',
  untitled: 'Sans titre',
};

const en = {
  title: 'Place and size',
  move: 'Move',
  left: 'Left',
  right: 'Right',
  up: 'Up',
  down: 'Down',
  width: 'Width',
  height: 'Height',
  frame: 'In the frame',
  noFrame: 'None',
  untitled: 'Untitled',
} satisfies typeof fr;

/** Words of the way to place a card without dragging it. */
export const placeMessages = { fr, en };
