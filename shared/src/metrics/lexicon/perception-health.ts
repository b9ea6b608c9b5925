import type { ConceptFamily } from '../concept.ts';

/** What people say they think. */
export const PERCEPTION: ConceptFamily = {
  conceptClass: 'perception',
  concepts: [
    {
      id: 'awareness',
      why: { fr: 'à mesurer par une étude sur une cible', en: 'needs a survey on a defined target' },
      fr: `taux de notoriété, score de notoriété, mémorisation de la campagne, reconnaissance {publicitaire|du logo}, taux de reconnaissance, part de gens qui citent la marque, citation spontanée, attribution de la campagne, souvenir de la campagne, notoriété, notoriété {assistée|spontanée|de la marque|top of mind|globale|locale|qualifiée|digitale}, top of mind, connaissance de la marque, reconnaissance de {la marque|marque}, souvenir publicitaire, mémorisation, mémorisation {publicitaire|du message|de la marque}, mémorisation assistée, agrément, attribution à la marque, familiarité, part des gens qui connaissent la marque, connaît la marque`,
      en: `brand consideration, consideration, brand consideration score, awareness {score|level|rate}, brand recall rate, ad awareness, campaign recall, sponsor recall, sponsor awareness, awareness, brand awareness, {aided|unaided|prompted|spontaneous|top of mind|assisted} awareness, {aided|unaided} recall, ad recall, brand recall, recall, brand recognition, top of mind, top-of-mind, mindshare, mind share, brand familiarity, familiarity, message recall, message association, ad recall rate, name recognition`,
    },
    {
      id: 'brand-lift',
      why: { fr: 'une perception mesurée contre une base', en: 'perception measured against a base' },
      fr: `brand lift, hausse de notoriété`,
      en: `brand lift, brand uplift`,
    },
    {
      id: 'sentiment',
      why: { fr: 'une perception déclarée', en: 'a stated perception' },
      fr: `sentiment, sentiment {positif|négatif|de marque|net|social}, image de marque, perception de {la marque|marque|qualité}, tonalité, tonalité {des retombées|positive|des articles|des mentions}, préférence de marque, considération, attachement, attachement à la marque, score d'image, e-réputation, réputation, capital sympathie, opinion favorable, bonne opinion, opinion positive, confiance dans la marque, confiance des consommateurs, affinité de marque, ton des commentaires, mention positive, commentaire positif, commentaire négatif, avis favorable, crédibilité perçue`,
      en: `sentiment, brand sentiment, {positive|negative|net} sentiment, brand perception, tone of coverage, brand image, brand preference, brand favourability, favourability, favorability, brand love, brand affinity, brand trust, trust score, consumer trust, reputation score, brand equity, reputation, online reputation, positive mention, negative mention, negative comment, positive comment, message pull-through, perceived value, perceived quality, likeability, brand health`,
    },
    {
      id: 'share-of-voice',
      frame: 'ratio',
      why: { fr: 'comparatif, mais d’exposition', en: 'comparative, but of exposure' },
      fr: `part de voix, SOV, share of voice, part de présence, part de visibilité, part de conversation, part de voix {média|sociale|seo|presse}`,
      en: `share of voice, SOV, voice share, share of conversation, share of search, share of impressions, impression share, share of attention, share of buzz, share of coverage, share of shelf`,
    },
    {
      id: 'rating',
      why: { fr: 'une satisfaction déclarée, biais de sélection', en: 'stated satisfaction, self-selected' },
      fr: `avis {5 étoiles|4 étoiles|vérifiés|booking|airbnb|app store|apple podcasts}, note {spotify|apple podcasts|booking|airbnb|du podcast|de l'app|de l'appli|des vendeurs|des participants|fnac|amazon}, nb d'avis, score booking, étoile google, note, note {moyenne|google|trustpilot|app store|play store|des avis|client|sur 5|globale|moyenne des avis|de satisfaction|tripadvisor}, avis, avis {client|google|positif|négatif|trustpilot|5 étoiles|en ligne|déposé|vérifié|laissé|consommateur}, nombre d'avis, nombre d'étoiles, évaluation client, notation, score de recommandation, score trustpilot, taux d'avis, taux de plainte, plainte, réclamation, taux de réclamation, témoignage, témoignage client, retour positif, verbatim positif`,
      en: `{podcast|spotify|booking|airbnb|amazon|seller|host|course|session|speaker|event} rating, amazon review, podcast review, guest review, glowing review, star ratings, score on tripadvisor, net rating, rating, {star|average|app store|google|store|app|user|product|play store|customer|mean} rating, review, {google|app store|customer|product|positive|negative|5 star|five star|user|online|trustpilot} review, review score, number of reviews, trustpilot score, review count, testimonial, customer feedback, feedback score, complaint, complaint rate, customer complaint, score out of 5, review stars`,
    },
    {
      id: 'opinion-alone',
      role: 'counted',
      why: { fr: 'une opinion déclarée', en: 'a stated opinion' },
      fr: `étoile, évaluation, appréciation, préférence, perception`,
      en: `star, preference, perception, recognition`,
    },
    {
      id: 'satisfaction',
      why: { fr: 'une satisfaction déclarée', en: 'stated satisfaction' },
      fr: `satisfaction, satisfaction {client|déclarée|participant|des participants|des clients|des visiteurs|moyenne|globale|usager}, taux de satisfaction, score de satisfaction, client satisfait, satisfait, participant satisfait, NPS, CSAT, CES, taux de recommandation, taux de recommandation net, indice de satisfaction, net promoter score, promoteur, détracteur, score d'effort client, effort client, recommanderaient, prêt à recommander, intention de recommander, promoteur net, baromètre de satisfaction, client content`,
      en: `satisfaction, customer satisfaction, {guest|user|attendee|client|event|visitor|shopper|partner} satisfaction, satisfaction {score|rate|survey score}, CSAT, NPS, CES, net promoter score, promoter, detractor, effort score, customer effort score, likelihood to recommend, would recommend, satisfied {customer|client|guest|attendee|user}, satisfied, happy customer, happiness score, CSAT score, NPS score, customer happiness`,
    },
  ],
};

/** Whether the machinery works. */
export const HEALTH: ConceptFamily = {
  conceptClass: 'health',
  concepts: [
    {
      id: 'deliverability',
      why: { fr: 'la technique fonctionne, rien de plus', en: 'the plumbing works, nothing more' },
      fr: `délivrabilité, taux de délivrabilité, taux de délivrance, email délivré, taux de bounce, hard bounce, soft bounce, bounce email, NPAI, plainte spam, taux de plainte spam, taux de spam, mis en spam, réputation d'expéditeur, taux de réception`,
      en: `deliverability, deliverability rate, delivery rate, inbox placement, inbox rate, hard bounce, soft bounce, email bounce, email bounce rate, spam complaint, spam rate, spam complaint rate, sender reputation, emails delivered, email delivered, delivered email`,
    },
    {
      id: 'delivered',
      role: 'participle',
      why: { fr: 'arrivé, rien de plus', en: 'arrived, nothing more' },
      fr: `délivré`,
      en: `delivered`,
    },
    {
      id: 'unsubscribe',
      why: { fr: 'un signal de santé de la liste', en: 'a list health signal' },
      fr: `désabonnement, taux de désabonnement, désinscription, taux de désinscription, désabonné, désinscrit, perte d'abonnés, abonné perdu, unfollow, désinstallation, taux de désinstallation, opt-out`,
      en: `unsubscribe, unsubscribes, unsubscribed, unsubscribe rate, unsubscription, opt-out, opt out, opt-out rate, unfollow, lost follower, uninstall, uninstall rate, unfollower, follower lost`,
    },
    {
      id: 'footfall',
      why: { fr: 'une présence sans achat', en: 'presence without purchase' },
      fr: `fréquentation, fréquentation {en magasin|du magasin|du stand|de l'événement|boutique|du salon|du point de vente|des magasins}, entrée {en magasin|magasin|boutique|au salon|en boutique}, affluence, flux {en magasin|magasin|de visiteurs|client|clients}, trafic {en magasin|magasin|en boutique|boutique|en point de vente|point de vente|piéton|physique|sur le stand|du stand|stand|drive to store}, drive-to-store, drive to store, taux de captation, taux d'occupation, occupation des chambres, taux de remplissage, remplissage, jauge, remplissage de la salle, taux de fréquentation`,
      en: `foot fall, footfall, foot traffic, store traffic, in-store traffic, in store traffic, shop traffic, {booth|stand|mall|retail} traffic, door count, door counter, store entry, drive to store, drive-to-store, occupancy, occupancy rate, seat fill rate, capacity filled, fill rate, gate count, people counter, people through the door`,
    },
    {
      id: 'errors',
      why: { fr: 'un incident technique', en: 'a technical incident' },
      fr: `chargeback, taux de chargeback, impayé, taux d'impayés, rétrofacturation, litige, taux de litige, retard de livraison, taux de retard, livraison à l'heure, taux de disponibilité, temps de réponse moyen, temps de livraison, délai de livraison moyen, délai moyen de réponse, conversation support, appel décroché, taux de rejet, taux de validité des emails, rejet, taux d'erreur, erreur 404, crash, taux de crash, disponibilité du site, temps de chargement, vitesse de chargement, rupture de stock, taux de rupture, ticket support, ticket de support, appel au support, délai de réponse, temps de réponse, taux de décroché, taux d'échec de paiement, paiement refusé, retour produit, taux de retour produit, taux de retour, taux de service, taux de résolution, ticket SAV, taux de casse, temps d'attente, core web vitals, score SEO, position SEO, positionnement google, position moyenne, classement app store, position google, mot-clé positionné, disponibilité en rayon, score de qualité, indice de qualité publicitaire`,
      en: `chargeback, chargeback rate, dispute rate, late delivery, on-time delivery, on time delivery rate, on-time rate, delivery time, ticket volume, support conversation, first contact resolution, SLA met, server uptime, call answer rate, answer rate, average handling time, api error, ad fatigue, bot traffic, spam, error rate, crash, crash rate, crash-free rate, crash free session, downtime, uptime, outage, page speed, load time, loading time, page load time, response time, out of stock, stockout, stock-out rate, support ticket, ticket resolution, ticket opened, return rate, product return, refund, refund rate, declined payment, payment failure, core web vitals, SEO position, keyword ranking, search ranking, app store ranking, average position, chart position, keyword position, quality score, domain authority, latency, fraud rate, share of invalid traffic, invalid traffic, on-shelf availability, return of goods, first response time, resolution time`,
    },
    {
      id: 'machinery-alone',
      role: 'counted',
      why: { fr: 'le fonctionnement, pas le résultat', en: 'the machinery, not the result' },
      fr: `réponse, entrée, rang, classement, erreur, bug, incident, panne, rupture`,
      en: `response, reply, entry, admission, ranking, error, bug, incident`,
    },
    {
      id: 'survey-response',
      why: { fr: 'qualité d’enquête, pas un résultat', en: 'survey quality, not a result' },
      fr: `réponse positive, taux de réponse, taux de réponse {au sondage|à l'enquête|au questionnaire|à l'étude|à la prospection|aux emails}, réponse {au sondage|à l'enquête|au questionnaire}, répondant, taux de retour du questionnaire, questionnaire {rempli|retourné|complété}, sondage rempli, taux de remplissage du formulaire, taux de complétude, complétude des données, taux de doublons, doublon, qualité des données, taux de réponse email, réponse aux emails, taux de données manquantes, donnée manquante, taux de fiches complètes`,
      en: `positive reply, response rate, survey {response|response rate|completion|completion rate|answer}, reply rate, email reply, email reply rate, respondent, questionnaire returned, poll response, form completion, form completion rate, duplicate rate, duplicate record, data completeness, completeness rate, data quality rate, data quality, match rate, email response, missing data, missing data rate, record completeness`,
    },
  ],
};
