import type { ConceptFamily } from '../concept.ts';

/** Money put on exposure that nobody paid. */
export const PRICE_OF_EXPOSURE: ConceptFamily = {
  conceptClass: 'price-of-exposure',
  concepts: [
    {
      id: 'emv',
      why: { fr: 'un prix imaginaire d’exposition', en: 'an imaginary price of exposure' },
      fr: `équivalence pub, équivalent pub, équivalent achat média, valorisation publicitaire, EMV, valeur média, valeur médiatique, équivalent publicitaire, équivalence publicitaire, équivalent achat d'espace, EAP, valeur {publicitaire|des retombées|des parutions|de l'exposition|des mentions}, équivalent espace publicitaire, valorisation média, valorisation {des retombées|presse}, valeur média gagnée, valeur presse`,
      en: `ad value equivalency, advertising value, PR equivalent, PR equivalency, media equivalency, media equivalent, ad equivalence, advertising equivalence, media value equivalent, EMV, earned media value, media value, AVE, AVEs, advertising value equivalent, advertising value equivalency, advertising equivalent, ad value equivalent, ad equivalency, PR value, media impact value, MIV, publicity value, value of coverage, value of mentions, earned value of coverage, sponsorship media value`,
    },
  ],
};

/** Counts that only grow. */
export const STOCK: ConceptFamily = {
  conceptClass: 'stock',
  concepts: [
    {
      id: 'download',
      why: { fr: 'une installation n’est pas un usage', en: 'an install is not a use' },
      fr: `installation {organique|payée|android|ios|unique|de l'extension|du plugin|du jeu}, téléchargement {du jeu|android|ios|unique|de l'album|du titre|organique}, appli installée,
        téléchargement, téléchargé, app téléchargée, appli téléchargée, téléchargement {de l'app|de l'appli|de l'application|app store|google play|du podcast|de l'épisode}, installation, installation de {l'app|l'application}, app installée, appli installée, première installation, réinstallation, mise à jour téléchargée`,
      en: `redownload, re-download, first time download,
        {organic|paid|android|ios|unique|game|skill|widget|theme|template app|extension|plugin|track|album} {install|download}, installs from ads, first-time download, sideload,
        download, downloaded, app download, podcast download, episode download, install, installation, app install, first install, reinstall, installed, store download, plugin install, extension install, install base, installed base`,
    },
    {
      id: 'cpi',
      frame: 'cost',
      why: { fr: 'prix d’une installation', en: 'price of an install' },
      fr: `CPI, coût par installation, coût par téléchargement`,
      en: `cost per follow, CPI, cost per install, cost per download`,
    },
  ],
};

/** Words for attention that name nothing one could count. */
export const UNDEFINED: ConceptFamily = {
  conceptClass: 'undefined',
  concepts: [
    {
      id: 'buzz',
      why: { fr: 'personne ne le compterait pareil', en: 'nobody would count it alike' },
      fr: `éclat médiatique, bouche-à-oreille, tintamarre,
        buzz, bruit, bruit médiatique, visibilité, visibilité de la marque, exposition, exposition de la marque, bad buzz, écho médiatique, écho, tapage, battage, hype, faire le buzz`,
      en: `word of mouth, word-of-mouth, fame,
        buzz, noise, visibility, brand visibility, exposure, brand exposure, hype, media noise, publicity`,
    },
  ],
};
