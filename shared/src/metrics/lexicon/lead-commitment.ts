import type { ConceptFamily } from '../concept.ts';

/** Somebody who asked to be sold to, or whom the sales team accepted. */
export const LEAD: ConceptFamily = {
  conceptClass: 'lead',
  concepts: [
    {
      id: 'lead',
      why: { fr: 'un contact commercial créé', en: 'a sales contact created' },
      fr: `lead {form|facebook|linkedin|google|webinaire|b2b|entrant|froid transformé|web|site|téléphonique|mail|exclusif|revendeur}, leads générés via, prospect {b2b|rencontré|salon|acquis|issu}, contact intéressé rappelé, demande de contact commercial, demande de démonstration commerciale, lead, lead {généré|entrant|commercial|salon|créé|chaud|transmis|partenaire}, prospect, prospect {chaud|identifié|entrant|généré|intéressé}, piste commerciale, contact commercial, nouveau prospect`,
      en: `{web|form|phone|linkedin|facebook|trade show|content|mid-funnel|high intent|referral|b2b|exclusive|reseller} lead, leads sourced, lead captured, captured lead, lead delivered, hand raiser, handraiser, lead, {sales|hot|warm|inbound|partner|new|event|webinar|referred} lead, prospect, sales prospect, lead gen, lead generation, lead volume, lead count, referral lead`,
    },
    {
      id: 'qualified-lead',
      why: {
        fr: 'un prospect accepté selon des critères communs',
        en: 'a prospect accepted on shared criteria',
      },
      fr: `lead qualifié, prospect qualifié, lead {validé|accepté|accepté par les ventes|accepté par les commerciaux|recevable}, contact qualifié, piste qualifiée, SQL, SAL, SQL accepté, lead commercial qualifié, lead qualifié vente, PQL, candidat qualifié présenté, prospect validé`,
      en: `qualified lead, qualified prospect, accepted lead, validated lead, lead accepted, SQL, SAL, sales qualified lead, sales-qualified lead, sales accepted lead, sales-accepted lead, PQL, product qualified lead, product-qualified lead, qualified contact, qualified enquiry, qualified referral`,
    },
    {
      id: 'quote-request',
      why: { fr: 'une intention d’achat explicite', en: 'explicit buying interest' },
      fr: `demande de devis, devis, devis {demandé|envoyé|signé|accepté|émis|reçu|chiffré|sollicité}, demande {de rappel commercial|de tarif|de prix|de cotation|d'offre|commerciale|de rendez-vous|de démo|de démonstration|d'essai|de proposition}, appel d'offres remporté, appel d'offres, cotation, cotation demandée, chiffrage demandé, estimation demandée, demande d'estimation`,
      en: `quote request, request for quote, quote {requested|sent|accepted|issued}, quotation request, quotation, RFQ, RFP, RFP received, RFP won, quote, pricing request, estimate request, request for proposal, sales enquiry, sales inquiry, sales request, callback request, request a quote, tender won, bid request, request for pricing`,
    },
    {
      id: 'cpl',
      frame: 'cost',
      why: { fr: 'coût d’un contact commercial', en: 'cost of a sales contact' },
      fr: `CPL, coût par lead, coût du lead, coût au lead, coût d'un lead`,
      en: `CPL, cost per lead, lead cost, price per lead`,
    },
    {
      id: 'inquiry',
      why: { fr: 'une demande commerciale', en: 'a commercial enquiry' },
      fr: `demande entrante, demande entrante qualifiée, demande client, demande de réservation`,
      en: `enquiry, inquiry, booking enquiry, booking request, inbound enquiry, product enquiry`,
    },
  ],
};

/** A firm step in a sale. */
export const COMMITMENT: ConceptFamily = {
  conceptClass: 'commitment',
  concepts: [
    {
      id: 'demo',
      why: { fr: 'une étape de vente confirmée', en: 'a confirmed sales step' },
      fr: `démo, démonstration, démo {réservée|réalisée|tenue|planifiée|faite|demandée|bookée|prise|effectuée|qualifiée}, démonstration {réservée|réalisée|demandée|produit}, demande de démo, réserver une démo, réservé une démo, ont réservé une démo, test drive, essai routier, essai en concession, essayage réservé`,
      en: `demo, demo {booked|held|request|requested|scheduled|given|done|completed|call|delivered}, booked demo, product demo, requested demo, book a demo, booked a demo, request a demo, test drive, test drive booked, demo request, demonstration, demos run`,
    },
    {
      id: 'meeting',
      why: { fr: 'un engagement ferme d’un prospect', en: 'a firm commitment of a prospect' },
      fr: `rendez-vous, rendez-vous {commercial|pris|qualifié|honoré|tenu|obtenu|client|réservé|décroché|b2b}, rdv, prise de rendez-vous, visite commerciale, visite de {chantier|bien|logement|l'appartement} réservée, entretien commercial, appel découverte, appel de découverte, call découverte, call de qualification, rencontre acheteur, rendez-vous d'affaires, consultation réservée, visite planifiée, entretien avec un décideur`,
      en: `meeting booked, booked meeting, sales meeting, meeting {set|scheduled|confirmed|secured|with buyer|with buyers|with prospect|with decision maker|qualified}, appointment, appointment {booked|set|made|kept|scheduled}, booked appointment, book a meeting, booked a meeting, booked a call, call booked, discovery call, sales call booked, sales call held, sales appointment, intro call booked, consultation booked, viewing booked, meetings set, client meeting, buyer meeting, calendly booking, demo meeting, meeting with sales`,
    },
    {
      id: 'meeting-alone',
      role: 'soft',
      why: { fr: 'un rendez-vous tenu avec un prospect', en: 'a meeting held with a prospect' },
      fr: `entretien client, visite client, rencontre client`,
      en: `meeting, meeting {held|attended|completed}`,
    },
    {
      id: 'opportunity',
      why: { fr: 'une vente en cours, confirmée', en: 'a confirmed sale in progress' },
      fr: `SQO, chantier signé, compromis, visite de logement suivie d'offre, référencement obtenu, référencement enseigne, référencement en centrale, ouverture de magasin revendeur, taux de succès commercial, taux de réussite des appels d'offres, avis favorable du comité d'achat, affaires, négociation, opportunité, opportunité {créée|ouverte|commerciale|qualifiée|gagnée|signée|détectée|générée|d'affaires}, affaire {en cours|gagnée|signée|ouverte|conclue}, proposition {commerciale|envoyée|signée|acceptée}, proposition commerciale {envoyée|acceptée}, lettre d'intention signée, taux de signature, POC, POC lancé, POC démarré, pilote signé, pilote lancé, preuve de concept, shortlist, taux de closing, closing, taux de gain, devis en cours, commande en négociation, offre acceptée, compromis signé, promesse de vente, promesse de don, bon pour accord`,
      en: `SQO, SQO created, stage 2 opportunity, qualified opportunity, deal in negotiation, deals in stage, pilot {won|agreed|launched}, pilots, listing agreed, shelf listing won, distribution points won, tender {win|won}, bid won, bid win rate, proposal win rate, purchase commitment, commitment signed, deal pipeline, deal count, opportunity, opportunity {created|opened|won|qualified|sourced}, sales opportunity, deal, deal {won|closed|signed|open|created|size|registered|registration}, open deal, proposal, proposal {sent|accepted|signed}, win rate, close rate, closing rate, closed-won, closed won, won deal, proof of concept, POC, POC started, pilot signed, pilot started, letter of intent, LOI, LOI signed, verbal commit, deal velocity, sales velocity, sales cycle, sales cycle length, pledge, pledged amount, offer accepted, contract negotiation, listing won, retailer listing, listing secured`,
    },
    {
      id: 'pipeline',
      why: { fr: 'valeur d’affaires en cours', en: 'value of deals in progress' },
      fr: `pipeline, pipeline {généré|commercial|créé|influencé|pondéré|qualifié|apporté|partenaire}, montant du pipeline, valeur du pipeline, portefeuille d'affaires, carnet de commandes, pipe commercial`,
      en: `pipeline, pipeline {generated|created|value|sourced|influenced|coverage|velocity|added}, sales pipeline, sourced pipeline, influenced pipeline, weighted pipeline, partner pipeline, order book, backlog, bookings pipeline`,
    },
    {
      id: 'trial',
      why: { fr: 'un essai réel du produit', en: 'a real trial of the product' },
      fr: `essai, essai {démarré|gratuit|lancé|activé|en cours|produit|gratuit démarré}, période d'essai, version d'essai activée, début d'essai, essai converti, mois d'essai démarré, test produit démarré`,
      en: `trial, trial {started|start|signup|sign-up|activated|user|account}, free trial, free trial {started|start|signup|sign-up}, started trial, new trial, started a trial, product trial, trialist`,
    },
    {
      id: 'cost-per-demo',
      frame: 'cost',
      why: { fr: 'coût d’une étape de vente', en: 'cost of a sales step' },
      fr: `coût par démo, coût par rendez-vous, coût par opportunité, coût par essai`,
      en: `cost per demo, cost per meeting, cost per opportunity, cost per trial`,
    },
  ],
};
