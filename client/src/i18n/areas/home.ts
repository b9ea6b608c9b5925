import { plural } from '../format.ts';

const fr = {
  headline: 'Deux marques, un cap, quelques chiffres qui tranchent.',
  lead: 'Posez ensemble vos objectifs, vos actions et l’indicateur qui dira si elles ont marché. Chaque action a un porteur.',
  ownBrand: 'Votre marque',
  otherBrand: 'Votre partenaire',
  project: 'Ce que vous préparez',
  placeholders: { ownBrand: 'Nuvia', otherBrand: 'Ditec IT', project: 'Démos PME en co-marketing' },
  defaultBrands: { a: 'Marque A', b: 'Marque B' },
  defaultTitle: 'Sans titre',
  linksNote: 'Vous recevrez quatre liens\u00a0: animation, un par marque, lecture.',
  create: 'Créer le tableau',
  creating: 'Création…',
  examples: 'Partir d’un exemple',
  examplesLead: 'Une copie à vous, que vous pouvez changer.',
  openExample: 'Ouvrir l’exemple',
  size: (objectives: number, actions: number, metrics: number) =>
    `${objectives}\u00a0objectifs · ${actions}\u00a0actions · ${metrics}\u00a0indicateurs`,
  recent: 'Ouverts sur cet appareil',
  roles: { facilitator: 'Animation', editor: 'Écriture', viewer: 'Lecture' },
  asName: (name: string) => `en tant que ${name}`,
  boards: (count: number) => `${count}\u00a0${plural('fr', count, { one: 'tableau', other: 'tableaux' })}`,
  errors: {
    'creation-closed': 'Ici, seule la personne qui héberge crée des tableaux. Demandez-lui un lien.',
    'too-many-requests': 'Trop de tableaux créés à la suite. Réessayez dans une minute.',
    unreachable: 'Le serveur ne répond pas. Vérifiez le réseau, puis réessayez.',
    other: 'Le tableau n’a pas été créé. Réessayez.',
  },
};

const en = {
  headline: 'Two brands, one course, a few figures that settle it.',
  lead: 'Lay out together your objectives, your actions and the metric that will tell whether they worked. Every action has an owner.',
  ownBrand: 'Your brand',
  otherBrand: 'Your partner',
  project: 'What you are preparing',
  placeholders: { ownBrand: 'Nuvia', otherBrand: 'Ditec IT', project: 'Co-marketing demos for SMEs' },
  defaultBrands: { a: 'Brand A', b: 'Brand B' },
  defaultTitle: 'Untitled',
  linksNote: 'You will get four links: facilitation, one per brand, reading.',
  create: 'Create the board',
  creating: 'Creating…',
  examples: 'Start from an example',
  examplesLead: 'A copy of your own, yours to change.',
  openExample: 'Open the example',
  size: (objectives: number, actions: number, metrics: number) =>
    `${objectives} objectives · ${actions} actions · ${metrics} metrics`,
  recent: 'Opened on this device',
  roles: { facilitator: 'Facilitation', editor: 'Writing', viewer: 'Reading' },
  asName: (name: string) => `as ${name}`,
  boards: (count: number) => `${count} ${plural('en', count, { one: 'board', other: 'boards' })}`,
  errors: {
    'creation-closed': 'Here, only the person who hosts makes boards. Ask them for a link.',
    'too-many-requests': 'Too many boards made in a row. Try again in a minute.',
    unreachable: 'The server does not answer. Check the network, then try again.',
    other: 'The board was not made. Try again.',
  },
} satisfies typeof fr;

export const homeMessages = { fr, en };
