import { plural } from '../format.ts';

const changes = {
  fr: (count: number) => `${count}\u00a0${plural('fr', count, { one: 'changement', other: 'changements' })}`,
  en: (count: number) => `${count} ${plural('en', count, { one: 'change', other: 'changes' })}`,
};

const fr = {
  home: 'Accueil',
  boardTitle: 'Titre du tableau',
  brandName: 'Nom de la marque',
  menu: 'Réglages',
  skip: 'Aller au tableau',
  undo: 'Annuler mon dernier geste',
  redo: 'Rétablir mon geste',
  views: { label: 'Vue du tableau', map: 'Carte', outline: 'Plan' },
  switch: { map: 'Voir la carte', outline: 'Voir le plan' },
  share: 'Partager',
  versions: 'Versions',
  panel: 'Panneau',
  showPanel: 'Ouvrir le panneau',
  showInterface: 'Remettre l’interface',
  hidePanel: 'Replier le panneau',
  map: 'Carte',
  findings: 'Constats',
  inspector: 'Fiche',
  comments: 'Échanges',
  workshops: 'Ateliers',
  activity: 'Activité',
  pairs: {
    'cobalt-mandarin': 'Cobalt et mandarine',
    'violet-moss': 'Violet et mousse',
    'night-coral': 'Nuit et corail',
    'plum-sky': 'Prune et ciel',
    'petrol-lilac': 'Pétrole et lilas',
    'slate-saffron': 'Ardoise et safran',
    'ink-turquoise': 'Encre et turquoise',
    'burgundy-azure': 'Bordeaux et azur',
  },
  saved: {
    saved: 'Enregistré',
    sending: 'Enregistrement…',
    connecting: 'Connexion…',
    offline: 'Hors ligne',
    offlineWaiting: (count: number) => `Hors ligne, ${count} à envoyer`,
    unsaved: (seconds: number) => `Non enregistré depuis ${seconds}\u00a0s`,
    readOnly: 'Lecture seule',
    closed: 'Non enregistré',
  },
  offlinePopover: {
    label: 'État de la connexion',
    fact: 'Vous pouvez continuer.',
    nothing: 'Rien n’attend. Le tableau reste sur cet appareil.',
    waiting: (count: number) =>
      `${changes.fr(count)} ${plural('fr', count, { one: 'partira', other: 'partiront' })} au retour du réseau, ${plural('fr', count, { one: 'gardé', other: 'gardés' })} sur cet appareil.`,
    reading: 'Vous lisez la dernière version reçue.',
    retry: 'Réessayer',
    savedBody: 'Tout est sur le disque du serveur.',
  },
  banners: {
    damaged: {
      fact: 'Le disque du serveur a abîmé ce tableau.',
      consequence:
        'Rien n’y est lu ni écrit avant sa réparation. Votre copie reste sur cet appareil. Prévenez la personne qui l’héberge.',
    },
    storeUnavailable: {
      fact: 'Le serveur n’écrit plus sur son disque.',
      consequence: (count: number) =>
        `${changes.fr(count)} ${plural('fr', count, { one: 'reste', other: 'restent' })} sur cet appareil. Prévenez la personne qui l’héberge.`,
    },
    boardFull: {
      fact: 'Le tableau est plein.',
      consequence: (count: number) =>
        `${changes.fr(count)} ${plural('fr', count, { one: 'reste', other: 'restent' })} sur cet appareil. Retirez des fiches pour continuer.`,
    },
    tooLarge: {
      fact: 'Ce changement est trop grand pour le serveur.',
      consequence: 'Il reste sur cet appareil. Gardez une copie, puis annulez-le.',
    },
    inconsistent: {
      fact: 'Le serveur et cette page ne disent plus la même chose.',
      consequence:
        'Votre copie reste sur cet appareil ; ce que le serveur n’a plus vous est proposé ensuite.',
    },
    startOver: 'Reprendre le tableau du serveur',
    missing: {
      fact: 'Le serveur est revenu à un état plus ancien.',
      consequence: (count: number) => `Votre copie a ${changes.fr(count)} de plus que lui.`,
      putBack: 'Les remettre',
      forget: 'Les oublier',
    },
    clientTooOld: {
      fact: 'Cette page est plus ancienne que le tableau.',
      consequence: 'Elle ne peut plus écrire. Recharger prend 2\u00a0secondes, rien n’est perdu.',
    },
    readOnly: {
      fact: 'Votre accès est passé en lecture.',
      consequence: 'Vos derniers changements ne sont pas sur le tableau.',
    },
    blocked: {
      fact: 'Ce réseau ne laisse pas passer les mises à jour du tableau.',
      consequence: (count: number) =>
        count === 0
          ? 'Vous lisez la dernière version reçue. Un autre réseau, ou le partage de connexion d’un téléphone, rend l’écriture.'
          : `Vous lisez la dernière version reçue. ${changes.fr(count)} ${plural('fr', count, { one: 'attend', other: 'attendent' })} sur cet appareil un autre réseau.`,
    },
    restart: {
      fact: 'Le serveur redémarre.',
      consequence: (count: number) =>
        count === 0
          ? 'Vous pouvez continuer. Tout partira à son retour.'
          : `${changes.fr(count)} ${plural('fr', count, { one: 'partira', other: 'partiront' })} à son retour, ${plural('fr', count, { one: 'gardé', other: 'gardés' })} sur cet appareil.`,
    },
    keepCopy: 'Garder une copie',
    reload: 'Recharger',
  },
  undoKept: (titles: readonly string[]) =>
    titles.length === 1
      ? `${titles[0]} a changé depuis\u00a0: la fiche reste.`
      : `${titles.length}\u00a0fiches ont changé depuis\u00a0: elles restent.`,
  gone: {
    revoked: {
      title: 'Vous n’êtes plus sur ce tableau',
      body: 'Votre accès a été retiré. Vos fiches et vos relevés y restent. La copie de cet appareil est effacée.',
      hint: 'Une erreur\u00a0? Demandez un nouveau lien à la personne qui vous a invité.',
    },
    deleted: {
      title: 'Ce tableau a été supprimé',
      body: 'Le tableau et son historique n’existent plus. La copie de cet appareil est effacée.',
      hint: 'Cette page garde encore ce que vous aviez sous les yeux, jusqu’à sa fermeture.',
    },
    notAvailable: {
      title: 'Ce tableau ne s’ouvre pas d’ici',
      body: 'Il faut un lien d’invitation pour y entrer. S’il était ouvert sur cet appareil, sa copie y est toujours.',
      hint: 'Rouvrez le lien que vous avez reçu, ou demandez-en un.',
    },
    blocked: {
      title: 'Ce réseau ne laisse pas passer le tableau',
      body: 'Le serveur répond, mais rien de ce qui tient un tableau à jour ne traverse ce réseau.',
      hint: 'Essayez un autre réseau, ou le partage de connexion d’un téléphone.',
    },
    unreachable: {
      title: 'Le serveur ne répond pas',
      body: 'Le tableau s’ouvrira dès son retour.',
      hint: 'Vérifiez le réseau, puis réessayez.',
    },
    unsent: (count: number) =>
      `${changes.fr(count)} ${plural('fr', count, { one: 'n’était pas parti', other: 'n’étaient pas partis' })}.`,
    keepThem: 'Gardez une copie avant de fermer cette page.',
    download: 'Télécharger une copie',
    home: 'Aller à l’accueil',
    retry: 'Réessayer',
  },
  loading: 'Ouverture du tableau…',
  findingCount: (count: number) =>
    `${count}\u00a0${plural('fr', count, { one: 'constat', other: 'constats' })}`,
};

const en = {
  home: 'Home',
  boardTitle: 'Title of the board',
  brandName: 'Name of the brand',
  menu: 'Settings',
  skip: 'Go to the board',
  undo: 'Undo my last act',
  redo: 'Redo my act',
  views: { label: 'View of the board', map: 'Map', outline: 'Outline' },
  switch: { map: 'See the map', outline: 'See the outline' },
  share: 'Share',
  versions: 'Versions',
  panel: 'Panel',
  showPanel: 'Open the panel',
  showInterface: 'Show the interface',
  hidePanel: 'Fold the panel',
  map: 'Map',
  findings: 'Findings',
  inspector: 'Card',
  comments: 'Comments',
  workshops: 'Workshops',
  activity: 'Activity',
  pairs: {
    'cobalt-mandarin': 'Cobalt and mandarine',
    'violet-moss': 'Violet and moss',
    'night-coral': 'Night and coral',
    'plum-sky': 'Plum and sky',
    'petrol-lilac': 'Petrol and lilac',
    'slate-saffron': 'Slate and saffron',
    'ink-turquoise': 'Ink and turquoise',
    'burgundy-azure': 'Burgundy and azure',
  },
  saved: {
    saved: 'Saved',
    sending: 'Saving…',
    connecting: 'Connecting…',
    offline: 'Offline',
    offlineWaiting: (count: number) => `Offline, ${count} to send`,
    unsaved: (seconds: number) => `Not saved for ${seconds} s`,
    readOnly: 'Read only',
    closed: 'Not saved',
  },
  offlinePopover: {
    label: 'State of the connection',
    fact: 'You can go on.',
    nothing: 'Nothing waits. The board stays on this device.',
    waiting: (count: number) =>
      `${changes.en(count)} will leave once the network is back, kept on this device.`,
    reading: 'You are reading the last version received.',
    retry: 'Try again',
    savedBody: 'Everything is on the server’s disk.',
  },
  banners: {
    damaged: {
      fact: 'The server’s disk has damaged this board.',
      consequence:
        'Nothing is read or written there before it is repaired. Your copy stays on this device. Tell the person who hosts it.',
    },
    storeUnavailable: {
      fact: 'The server no longer writes to its disk.',
      consequence: (count: number) =>
        `${changes.en(count)} stay on this device. Tell the person who hosts it.`,
    },
    boardFull: {
      fact: 'The board is full.',
      consequence: (count: number) => `${changes.en(count)} stay on this device. Remove cards to go on.`,
    },
    tooLarge: {
      fact: 'This change is too large for the server.',
      consequence: 'It stays on this device. Keep a copy, then undo it.',
    },
    inconsistent: {
      fact: 'The server and this page no longer say the same.',
      consequence: 'Your copy stays on this device; what the server no longer has is offered to you next.',
    },
    startOver: 'Take the server’s board',
    missing: {
      fact: 'The server went back to an older state.',
      consequence: (count: number) => `Your copy has ${changes.en(count)} more than it.`,
      putBack: 'Put them back',
      forget: 'Forget them',
    },
    clientTooOld: {
      fact: 'This page is older than the board.',
      consequence: 'It can no longer write. Reloading takes 2 seconds, nothing is lost.',
    },
    readOnly: {
      fact: 'Your access is now to read.',
      consequence: 'Your last changes are not on the board.',
    },
    blocked: {
      fact: 'This network does not let the board’s updates through.',
      consequence: (count: number) =>
        count === 0
          ? 'You are reading the last version received. Another network, or a phone’s hotspot, lets you write again.'
          : `You are reading the last version received. ${changes.en(count)} ${plural('en', count, { one: 'waits', other: 'wait' })} on this device for another network.`,
    },
    restart: {
      fact: 'The server is restarting.',
      consequence: (count: number) =>
        count === 0
          ? 'You can go on. Everything will leave once it is back.'
          : `${changes.en(count)} will leave once it is back, kept on this device.`,
    },
    keepCopy: 'Keep a copy',
    reload: 'Reload',
  },
  undoKept: (titles: readonly string[]) =>
    titles.length === 1
      ? `${titles[0]} has changed since: the card stays.`
      : `${titles.length} cards have changed since: they stay.`,
  gone: {
    revoked: {
      title: 'You are no longer on this board',
      body: 'Your access was removed. Your cards and your readings stay there. The copy on this device is erased.',
      hint: 'A mistake? Ask for a new link from the person who invited you.',
    },
    deleted: {
      title: 'This board was deleted',
      body: 'The board and its history no longer exist. The copy on this device is erased.',
      hint: 'This page still holds what you had before you, until it is closed.',
    },
    notAvailable: {
      title: 'This board does not open from here',
      body: 'An invitation link is needed to enter. If it was open on this device, its copy is still there.',
      hint: 'Open again the link that you received, or ask for one.',
    },
    blocked: {
      title: 'This network does not let the board through',
      body: 'The server answers, but nothing that keeps a board up to date crosses this network.',
      hint: 'Try another network, or a phone’s hotspot.',
    },
    unreachable: {
      title: 'The server does not answer',
      body: 'The board will open as soon as it is back.',
      hint: 'Check the network, then try again.',
    },
    unsent: (count: number) =>
      `${changes.en(count)} ${plural('en', count, { one: 'had', other: 'had' })} not left.`,
    keepThem: 'Keep a copy before you close this page.',
    download: 'Download a copy',
    home: 'Go to the home page',
    retry: 'Try again',
  },
  loading: 'Opening the board…',
  findingCount: (count: number) => `${count} ${plural('en', count, { one: 'finding', other: 'findings' })}`,
} satisfies typeof fr;

/** Words of the board's frame: bar, saved state, banners, pages that replace it. */
export const boardMessages = { fr, en };
