import type { ConceptFamily } from '../concept.ts';

/** What was displayed to people, whatever they did next. */
export const EXPOSURE: ConceptFamily = {
  conceptClass: 'exposure',
  concepts: [
    {
      id: 'view',
      why: { fr: 'une vue ne demande aucun acte', en: 'a view asks for no act' },
      fr: `vue 3 secondes, vue 3s, vue live, vue du live, vue {instagram|tiktok|youtube|facebook|unique}, spectateur du live, téléspectateurs, pic de viewers, pic d'audience, part d'audience, visionneur, vue, visionnage, vue {de vidéo|vidéo|story|cumulée|complète|unique}, nombre de fois vu, vidéo vue,
        spectateur, téléspectateur, viewer, audience TV, audience télé, audience live, visualisation, replay, rediffusion, vue du profil, visite de profil,
        consultation, consultation de {page|fiche|profil|catalogue}, page consultée, fiche consultée, page de {produit|marque} vue`,
      en: `3s view, 3-second view, 6s view, through play, thruplay, view count, live viewer, short view, reel view, trailer view, peak audience, impressions and views, view, video view, story view, viewer, viewership, replay, rewatch, profile {view|visit}, eyeball, screening, screen view,
        unique viewer, concurrent viewer, peak viewer, audience figure, tv audience, product page view, listing view`,
    },
    {
      id: 'impression',
      why: {
        fr: 'un affichage n’est ni une personne ni un acte',
        en: 'a display is neither a person nor an act',
      },
      fr: `parution publicitaire, insertion, apparition dans les recherches, affichage {en 4x3|dooh|digital|bannière|de la bannière}, bannière vue, publicité {vue|affichée|diffusée}, diffusion {tv|radio|du spot}, impression, affichage, affichage publicitaire, impression publicitaire, apparition, diffusion de la publicité,
        diffusion, insertion publicitaire, passage antenne, passage radio, passage tv, passage à l'antenne, GRP, point de couverture, OTS, occasion de voir, occasion d'entendre`,
      en: `DOOH impression, OOH impression, paid impression, organic impression, search impression, map view, map impression, in-feed impression, branded impression, sponsorship exposure, impression, ad impression, ad display, ad served, served ad, banner display, appearance, search appearance, airing, airtime, GRP, TRP, OTS, OTV, opportunity to see, rating point, billboard exposure, ad exposure`,
    },
    {
      id: 'reach',
      why: {
        fr: 'la portée compte des gens exposés, pas des actes',
        en: 'reach counts people exposed, not acts',
      },
      fr: `reach {organique|payé|total|cumulé|moyen|unique}, portée {organique|payante|totale|cumulée|moyenne}, population touchée, bassin de population, mémoire de couverture, portée, reach, {audience|cible|personne|foyer|compte|internaute|public|population|contact|client|prospect|lecteur|utilisateur} {touché|exposé|atteint|sensibilisé},
        audience potentielle, couverture, taux de couverture, couverture {de la cible|médiatique|presse|média|réseau}, diffusion OJD, tirage, lectorat, lecteur`,
      en: `{organic|paid|total|unique|gross|net|average} reach, potential reach, reach of the campaign, message reach, addressable reach, reach, {people|person|account|household|audience|customer|user|prospect|target|consumer} {reached|exposed}, potential audience, coverage, press coverage, media coverage, circulation, readership, print run, reader`,
    },
    {
      id: 'exposed',
      role: 'participle',
      why: { fr: 'exposé, sans acte', en: 'exposed, no act' },
      fr: `touché, exposé, atteint, sensibilisé, informé, vu, lu, écouté, visionné, regardé, affiché, consulté`,
      en: `reached, exposed, seen, saw, watched, viewed, read, heard, displayed, listened`,
    },
    {
      id: 'visit',
      why: {
        fr: 'une visite ne dit pas ce que le visiteur a fait',
        en: 'a visit does not say what the visitor did',
      },
      fr: `visite {du site|du profil|sur le site|de la page|sur la page|landing page|organique|unique|web}, connexion, arrivée, fréquentation du site, fréquentation web, clic entrant, consultation du site, audience du site, curieux, vue de profil, visite, session, trafic, trafic {web|organique|payant|naturel|direct|référent|social|du site|généré|entrant|qualifié}, visiteur, visiteur {du site|web|de passage|du salon|de la foire|de la page},
        internaute, connexion au site, hit, atterrissage, arrivée sur le site, festivalier, spectateur du match, public du salon`,
      en: `web session, page session, site session, user session, inbound traffic, referrer traffic, store page visit, store page view, landing page visit, wiki visit, app store visit, unique session, visit, session, traffic, web traffic, {site|website|organic|paid|referral|direct|social|inbound|referred} traffic, visitor, {site|website|web|fair} visitor, hit, landing, site visit, web visit, surfer`,
    },
    {
      id: 'passer-by',
      why: { fr: 'passer devant n’est pas venir', en: 'passing by is not coming' },
      fr: `gens passés devant, personne passée devant, promeneur, passage, passant, passage devant le stand, curieux, flâneur, badaud`,
      en: `people who walked past, people walking past, people passing by, people passing, passer-by, passer by, passers by, walk-by, walk by, walk past, drive by, drive-by`,
    },
    {
      id: 'page-view',
      why: { fr: 'un volume de pages, pas un résultat', en: 'a volume of pages, not a result' },
      fr: `page vue, vue de page, page lue, page chargée, article lu, article vu`,
      en: `page view, pageview, page load, page hit, page impression, article read, article view, blog view, article reads`,
    },
    {
      id: 'listen',
      why: { fr: 'une écoute ou une lecture est une exposition', en: 'a listen or a play is an exposure' },
      fr: `écoute {unique|totale|par épisode|en ligne|cumulée|live}, lecture {spotify|de l'épisode|de la playlist|unique}, stream audio, auditeur {mensuel|du podcast|radio|quotidien}, audience radio, auditeurs par jour, écoute, lecture, stream, auditeur, lecture vidéo, lecture de vidéo, streaming, lancement de vidéo, écoute du podcast, auditoire, écoute de l'épisode, écoutes cumulées, lecture audio`,
      en: `{monthly|weekly|podcast|radio|unique daily} listener, audio stream, song stream, track play, airplay, listen, play, stream, listener, video play, podcast play, podcast listen, spin, playback, video start, auto play, autoplay, episode play, tune in, listenership`,
    },
    {
      id: 'coverage',
      why: { fr: 'une citation dans la presse n’est pas un effet', en: 'a press citation is not an effect' },
      fr: `passage {tv|dans les médias}, sujet {télé|presse|radio}, presse obtenue, mention dans un article, article {obtenu|dans la presse|publié|de blog sur nous}, parution {web|en ligne|magazine}, une de journal, relais presse, reprise agence, dépêche AFP, retombée, retombée presse, retombée {média|médiatique|rp}, parution, parution presse, article de presse, article paru, article publié sur nous, citation, citation presse, reprise presse, reprise média, reprise médiatique,
        passage presse, passage média, coupure de presse, interview {donnée|accordée|obtenue}, reportage, communiqué repris, apparition média, sujet tv, publication presse, exposition médiatique, couverture presse, mention presse, mention média, mention dans la presse`,
      en: `press article, news mention, magazine feature, feature article, media story, syndicated article, broadcast mention, podcast mention, blog mention, influencer mention, press feature, coverage piece, piece of coverage, news coverage, tv coverage, front page, press clipping, clipping, press cutting, media hit, press hit, news article, press article, article about us, press piece, media placement, press placement, media appearance, media pickup, press pickup, tv appearance, press mention, media mention, backlink, citation, press coverage, earned media, media exposure`,
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
