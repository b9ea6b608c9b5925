const fr = {
  productName: 'Cap Commun',
  cancel: 'Annuler',
  close: 'Fermer',
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Apparence',
  themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  brandPair: 'Couleurs des marques',
  untitledBoard: 'Sans titre',
  unknownBrand: 'Marque à nommer',
  severities: { error: 'Erreur', warning: 'Alerte', info: 'Information', ok: 'Réglé' },
  crash: {
    title: 'Cette page s’est arrêtée',
    body: 'Vos changements sont gardés sur cet appareil. Recharger reprend où vous en étiez.',
    reload: 'Recharger',
  },
  notFound: {
    title: 'Il n’y a rien à cette adresse',
    body: 'Vérifiez le lien, ou repartez de l’accueil.',
    home: 'Aller à l’accueil',
  },
};

const en = {
  productName: 'Cap Commun',
  cancel: 'Cancel',
  close: 'Close',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Appearance',
  themes: { system: 'Same as the device', light: 'Light', dark: 'Dark' },
  brandPair: 'Brand colours',
  untitledBoard: 'Untitled',
  unknownBrand: 'Brand to name',
  severities: { error: 'Error', warning: 'Warning', info: 'Information', ok: 'Settled' },
  crash: {
    title: 'This page has stopped',
    body: 'Your changes are kept on this device. Reloading takes up where you were.',
    reload: 'Reload',
  },
  notFound: {
    title: 'There is nothing at this address',
    body: 'Check the link, or start from the home page.',
    home: 'Go to the home page',
  },
} satisfies typeof fr;

/** Words used all over the product. */
export const commonMessages = { fr, en };
