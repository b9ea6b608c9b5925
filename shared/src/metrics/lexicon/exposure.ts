import type { ConceptFamily } from '../concept.ts';

/** What was displayed to people, whatever they did next. */
export const EXPOSURE: ConceptFamily = {
  conceptClass: 'exposure',
  concepts: [
    {
      id: 'view',
      why: { fr: 'une vue ne demande aucun acte', en: 'a view asks for no act' },
      fr: `vue, visionnage, vue {de vidéo|vidéo|story|cumulée|complète|unique}, nombre de fois vu, vidéo vue,
        spectateur, téléspectateur, viewer, audience TV, audience télé, audience live, visualisation, replay, rediffusion, vue du profil, visite de profil,
        consultation, consultation de {page|fiche|profil|catalogue}, page consultée, fiche consultée, page de {produit|marque} vue`,
      en: `view, video view, story view, viewer, viewership, watched, replay, rewatch, profile {view|visit}, eyeball, screening, screen view,
        unique viewer, concurrent viewer, peak viewer, audience figure, tv audience, seen, saw, product page view, listing view`,
    },
    {
      id: 'impression',
      why: {
        fr: 'un affichage n’est ni une personne ni un acte',
        en: 'a display is neither a person nor an act',
      },
      fr: `impression, affichage, affichage publicitaire, impression publicitaire, apparition, diffusion de la publicité,
        diffusion, insertion publicitaire, passage antenne, passage radio, passage tv, passage à l'antenne, GRP, point de couverture, OTS, occasion de voir, occasion d'entendre`,
      en: `impression, ad impression, display, ad display, ad served, served ad, banner display, appearance, search appearance, airing, airtime, GRP, TRP, OTS, OTV, opportunity to see, rating point, billboard exposure, ad exposure`,
    },
    {
      id: 'reach',
      why: {
        fr: 'la portée compte des gens exposés, pas des actes',
        en: 'reach counts people exposed, not acts',
      },
      fr: `portée, reach, {audience|cible|personne|foyer|compte|internaute|public|population|contact|client|prospect|lecteur|utilisateur} {touché|exposé|atteint|sensibilisé},
        audience potentielle, couverture, taux de couverture, couverture {de la cible|médiatique|presse|média|réseau}, diffusion OJD, tirage, lectorat, lecteur,
        exposé à la campagne, touché, rayonnement`,
      en: `reach, {people|person|account|household|audience|customer|user|prospect|target|consumer} {reached|exposed}, potential audience, coverage, press coverage, media coverage, circulation, readership, print run, reader, reached, footprint`,
    },
    {
      id: 'visit',
      why: {
        fr: 'une visite ne dit pas ce que le visiteur a fait',
        en: 'a visit does not say what the visitor did',
      },
      fr: `visite, session, trafic, trafic {web|organique|payant|naturel|direct|référent|social|du site|généré|entrant|qualifié}, visiteur, visiteur {du site|web|de passage|du salon|de la foire|de la page},
        internaute, connexion au site, hit, atterrissage, arrivée sur le site, festivalier, spectateur du match, public du salon`,
      en: `visit, session, traffic, web traffic, {site|website|organic|paid|referral|direct|social|inbound|referred} traffic, visitor, {site|website|web|fair} visitor, hit, landing, site visit, web visit, browser, surfer`,
    },
    {
      id: 'passer-by',
      why: { fr: 'passer devant n’est pas venir', en: 'passing by is not coming' },
      fr: `passage, passant, passage devant le stand, curieux, flâneur, badaud`,
      en: `passer-by, passer by, passers by, walk-by, walk by, walk past, drive by, drive-by`,
    },
    {
      id: 'page-view',
      why: { fr: 'un volume de pages, pas un résultat', en: 'a volume of pages, not a result' },
      fr: `page vue, vue de page, page lue, page chargée, article lu, article vu`,
      en: `page view, pageview, page load, page hit, page impression, article read, article view, blog view, read, article reads`,
    },
    {
      id: 'listen',
      why: { fr: 'une écoute ou une lecture est une exposition', en: 'a listen or a play is an exposure' },
      fr: `écoute, lecture, stream, auditeur, lecture vidéo, lecture de vidéo, streaming, lancement de vidéo, écoute du podcast, auditoire, écoute de l'épisode, écoutes cumulées, lecture audio`,
      en: `listen, play, stream, listener, video play, podcast play, podcast listen, spin, playback, video start, auto play, autoplay, episode play, tune in, listenership`,
    },
    {
      id: 'coverage',
      why: { fr: 'une citation dans la presse n’est pas un effet', en: 'a press citation is not an effect' },
      fr: `retombée, retombée presse, retombée {média|médiatique|rp}, parution, parution presse, article de presse, article paru, article publié sur nous, citation, citation presse, reprise presse, reprise média, reprise médiatique,
        passage presse, passage média, coupure de presse, interview {donnée|accordée|obtenue}, reportage, communiqué repris, apparition média, sujet tv, publication presse, exposition médiatique, couverture presse, mention presse, mention média, mention dans la presse`,
      en: `press clipping, clipping, press cutting, media hit, press hit, news article, press article, article about us, press piece, media placement, press placement, media appearance, media pickup, press pickup, tv appearance, press mention, media mention, backlink, citation, press coverage, earned media, media exposure`,
    },
    {
      id: 'cpm',
      frame: 'cost',
      why: { fr: 'compare des prix d’affichage', en: 'compares prices of display' },
      fr: `CPM, coût pour mille, coût par mille, coût pour 1000, coût par millier, coût GRP, coût au GRP, eCPM, vCPM`,
      en: `CPM, cost per mille, cost per thousand, cost per 1000, eCPM, vCPM, cost per point`,
    },
    {
      id: 'cpv',
      frame: 'cost',
      why: { fr: 'compare des prix de vue', en: 'compares prices of views' },
      fr: `CPV, coût par vue, coût à la vue`,
      en: `CPV, cost per view`,
    },
    {
      id: 'frequency',
      frame: 'ratio',
      why: { fr: 'répétition d’une exposition', en: 'repetition of an exposure' },
      fr: `répétition publicitaire, fréquence d'exposition, répétition moyenne, taux de mémorisation publicitaire`,
      en: `ad frequency, average frequency, exposure frequency`,
    },
  ],
};
