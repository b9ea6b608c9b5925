import type { ConceptFamily } from '../concept.ts';

/** Somebody who asked to be sold to, or whom the sales team accepted. */
export const LEAD: ConceptFamily = {
  conceptClass: 'lead',
  concepts: [
    {
      id: 'lead',
      why: { fr: 'un contact commercial créé', en: 'a sales contact created' },
      fr: `lead {scanné|récolté|issu du salon|collecté|facebook ads|livré|acheté|tiède rappelé|appelé|rappelé|à rappeler}, prospect {rencontré|rappelé|recommandé|livré|qualifié salon|collecté|scanné}, contact {projet|commercial|chaud|avec projet|acheteur}, contact intéressé, porteur de projet qualifié, projet {identifié|détecté|qualifié}, vendeur potentiel qualifié,
        lead {form|facebook|linkedin|google|webinaire|b2b|entrant|froid transformé|web|site|téléphonique|mail|exclusif|revendeur}, leads générés via, prospect {b2b|rencontré|salon|acquis|issu}, contact intéressé rappelé, demande de contact commercial, demande de démonstration commerciale, lead, lead {généré|entrant|commercial|salon|créé|chaud|transmis|partenaire}, prospect, prospect {chaud|identifié|entrant|généré|intéressé}, piste commerciale, contact commercial, nouveau prospect`,
      en: `{trade show|fair|call|chat|walk-in|buyer|seller|vendor|franchise|franchisee|patient|student|tenant|enterprise|SMB|landing page} lead, leads {scanned|captured|collected|gathered|passed|delivered|handed over|generated}, lead {scanned|form|passed|submission}, buyer enquiry, prospects met,
        {web|form|phone|linkedin|facebook|trade show|content|mid-funnel|high intent|referral|b2b|exclusive|reseller} lead, leads sourced, lead captured, captured lead, lead delivered, hand raiser, handraiser, lead, {sales|hot|warm|inbound|partner|new|event|webinar|referred} lead, prospect, sales prospect, lead gen, lead generation, lead volume, lead count, referral lead`,
    },
    {
      id: 'qualified-lead',
      why: {
        fr: 'un prospect accepté selon des critères communs',
        en: 'a prospect accepted on shared criteria',
      },
      fr: `{appel|demande|contact|candidat|franchisé|demande entrante|visiteur|donateur|acheteur} {qualifié transmis|pré-qualifié}, candidat {qualifié|franchisé qualifié}, lead {travaillé|converti en rendez-vous|certifié},
        lead qualifié, prospect qualifié, lead {validé|accepté|accepté par les ventes|accepté par les commerciaux|recevable}, contact qualifié, piste qualifiée, SQL, SAL, SQL accepté, lead commercial qualifié, lead qualifié vente, PQL, candidat qualifié présenté, prospect validé`,
      en: `{sales|call|phone} qualified, qualified {candidate|buyer|caller|call|inbound|demo|meeting|applicant|franchisee|inquiry}, leads {qualified|accepted by sales|accepted}, sales-ready lead, sales ready lead, SQLs,
        qualified lead, qualified prospect, accepted lead, validated lead, lead accepted, SQL, SAL, sales qualified lead, sales-qualified lead, sales accepted lead, sales-accepted lead, PQL, product qualified lead, product-qualified lead, qualified contact, qualified enquiry, qualified referral`,
    },
    {
      id: 'quote-request',
      why: { fr: 'une intention d’achat explicite', en: 'explicit buying interest' },
      fr: `RFP reçu, appel d'offres reçu, formulaire de devis {rempli|envoyé|complété}, formulaire de devis, simulation devenue devis, devis {gratuit demandé|en ligne|demandé en ligne|transformé|émis|remis|établi|généré|validé|retourné signé}, demande {d'estimation|d'évaluation|de chiffrage|de prix|d'intervention|de souscription|de prêt|de crédit|de financement|de rappel|de cotation|de réassort|de rendez-vous en ligne}, estimation {demandée|réalisée|immobilière demandée}, soumission {demandée|reçue}, dossier de {prêt|crédit|financement} {déposé|reçu}, rappel {téléphonique planifié|planifié|commercial|demandé},
        demande de devis, devis, devis {demandé|envoyé|signé|accepté|émis|reçu|chiffré|sollicité}, demande {de rappel commercial|de tarif|de prix|de cotation|d'offre|commerciale|de rendez-vous|de démo|de démonstration|d'essai|de proposition}, appel d'offres remporté, appel d'offres, cotation, cotation demandée, chiffrage demandé, estimation demandée, demande d'estimation`,
      en: `RFP received, quote form {completed|submitted|sent}, quote form, quotes {issued|requested|accepted|sent|signed|won}, {valuation|mortgage|loan|credit|financing|trade-in|survey|install} {request|application|enquiry}, valuation booked, valuations, home valuation, estimate requested, callback {requested|booked|scheduled}, price enquiry, RFI, tender invitation, quote acceptance,
        quote request, request for quote, quote {requested|sent|accepted|issued}, quotation request, quotation, RFQ, RFP, RFP received, RFP won, quote, pricing request, estimate request, request for proposal, sales enquiry, sales inquiry, sales request, callback request, request a quote, tender won, bid request, request for pricing`,
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
      fr: `demande {commerciale|de groupe|de privatisation|grossiste|revendeur|pro|B2B|d'intérêt sérieuse},
        demande entrante, demande entrante qualifiée, demande client, demande de réservation`,
      en: `{wholesale|trade|franchise|group|wedding|distributor|reseller|stockist|press-driven sales|buying} {enquiry|inquiry|request}, sales enquiries,
        enquiry, inquiry, booking enquiry, booking request, inbound enquiry, product enquiry`,
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
      fr: `démo {commerciale|client|produit tenue|effectuée|à distance|faite au salon|suivie|assistée}, essai {véhicule|routier réalisé|voiture|moto|réservé|de vélo|sur route|en magasin réservé}, demande d'essai, démo comptée,
        démo, démonstration, démo {réservée|réalisée|tenue|planifiée|faite|demandée|bookée|prise|effectuée|qualifiée}, démonstration {réservée|réalisée|demandée|produit}, demande de démo, réserver une démo, réservé une démo, ont réservé une démo, test drive, essai routier, essai en concession, essayage réservé`,
      en: `test {ride|ride booked|drive completed|ride taken}, demos {held|run|booked|attended|delivered|scheduled|given|completed|done|requested}, demo {attended|calls held|show}, sandbox demo, live demo request, demo attendance,
        demo, demo {booked|held|request|requested|scheduled|given|done|completed|call|delivered}, booked demo, product demo, requested demo, book a demo, booked a demo, request a demo, test drive, test drive booked, demo request, demonstration, demos run`,
    },
    {
      id: 'meeting',
      why: { fr: 'un engagement ferme d’un prospect', en: 'a firm commitment of a prospect' },
      fr: `visio {réservée|planifiée|de découverte|de découverte réservée|commerciale}, {appel|call|entretien|échange} {découverte|de découverte|commercial planifié|découverte réservé}, business meeting, business meetings, b2b meeting, speed business meeting,
        rendez-vous {doctolib|doctolib pris|en agence|agence|en ligne|découverte|salon|banquier|conseiller|médical|patient|téléphonique|pris en ligne|fixé|planifié|confirmé|visio|estimation|essai|acheteur|programmé|showroom}, rdv {pris|honorés}, visite {commerciale|acheteur|conseiller} {planifiée|réalisée}, entretien {découverte|conseiller|téléphonique qualifié}, rencontre {btob|b2b|acheteurs|avec un acheteur|d'affaires}, speed meeting, consultation {prise|réservée|payée|réalisée}, téléconsultation, prise de {RDV|rendez-vous en ligne|contact qualifiée}, appel {planifié|booké|converti|transformé}, bilan {réservé|pris}, créneau réservé, session conseil réservée,
        rendez-vous, rendez-vous {commercial|pris|qualifié|honoré|tenu|obtenu|client|réservé|décroché|b2b}, rdv, prise de rendez-vous, visite commerciale, visite de {chantier|bien|logement|l'appartement} réservée, entretien commercial, appel découverte, appel de découverte, call découverte, call de qualification, rencontre acheteur, rendez-vous d'affaires, consultation réservée, visite planifiée, entretien avec un décideur`,
      en: `meetings {held|booked|set|secured|held with buyers|with buyers|scheduled|completed|arranged}, {sales|discovery|intro|consultation|strategy|advisory} call, {call|consultation|appointment|viewing|tour|visit|fitting|valuation|slot} {booked|scheduled|arranged}, viewings {booked|arranged}, calls booked, consultations booked, 1:1 meetings booked, one-to-one meeting, B2B meeting, buyer appointment, branch appointment, doctor appointment, patient appointment, appointments {kept|made|attended|completed|honoured}, calendar booking, slot booked,
        meeting booked, booked meeting, sales meeting, meeting {set|scheduled|confirmed|secured|with buyer|with buyers|with prospect|with decision maker|qualified}, appointment, appointment {booked|set|made|kept|scheduled}, booked appointment, book a meeting, booked a meeting, booked a call, call booked, discovery call, sales call booked, sales call held, sales appointment, intro call booked, consultation booked, viewing booked, meetings set, client meeting, buyer meeting, calendly booking, demo meeting, meeting with sales`,
    },
    {
      id: 'meeting-alone',
      role: 'soft',
      why: { fr: 'un rendez-vous tenu avec un prospect', en: 'a meeting held with a prospect' },
      fr: `entretien client, rencontre client`,
      en: `meeting, meeting {held|attended|completed}`,
    },
    {
      id: 'opportunity',
      why: { fr: 'une vente en cours, confirmée', en: 'a confirmed sale in progress' },
      fr: `proposition {gagnée|signée|acceptée|commerciale gagnée|commerciale signée|remportée}, offre d'achat, offre d'achat {reçue|acceptée}, candidat {embauché|recruté}, recrutement {signé|réalisé|effectué|abouti}, {appel d'offres|AO|marché|affaire|projet|dossier|compte|deal|budget} {gagné|remporté|signé}, affaire, affaire {apportée|ouverte|chaude}, {offre|offre d'achat|proposition d'achat} {reçue|acceptée|déposée|signée|faite}, offre d'achat, offre ferme, négociation {engagée|ouverte|en cours}, DIP {signé|remis}, référencement {gagné|obtenu|signé|en enseigne|en GMS|nouveau|national}, nouveau référencement, référencement en magasin obtenu, lettre d'intention, LOI, intention d'achat signée, pré-contrat, protocole signé, pilote {payant|démarré}, promesse {signée|d'achat|de vente signée|kickstarter|ulule}, promesse de versement, dossier {accepté|signé}, taux de {signature|gain|réussite commerciale|succès},
        SQO, chantier signé, compromis, visite de logement suivie d'offre, référencement obtenu, référencement enseigne, référencement en centrale, ouverture de magasin revendeur, taux de succès commercial, taux de réussite des appels d'offres, avis favorable du comité d'achat, affaires, négociation, opportunité, opportunité {créée|ouverte|commerciale|qualifiée|gagnée|signée|détectée|générée|d'affaires}, affaire {en cours|gagnée|signée|ouverte|conclue}, proposition {commerciale|envoyée|signée|acceptée}, proposition commerciale {envoyée|acceptée}, lettre d'intention signée, taux de signature, POC, POC lancé, POC démarré, pilote signé, pilote lancé, preuve de concept, shortlist, taux de closing, closing, taux de gain, devis en cours, commande en négociation, offre acceptée, compromis signé, promesse de vente, promesse de don, bon pour accord`,
      en: `{proposal|proposals|bid|bids|tender|tenders} {won|accepted|signed}, candidates hired, candidate hired, hired candidates, hires made, new listing, new listings in supermarkets, new listings with retailers,
        listing {won|gained|secured|approved}, listings won, new listing gained, new {stockist|retailer listing|distribution win|door}, offers {received|accepted|made}, purchase offer, offer to buy, job offer accepted, offer acceptance, letters of intent, term sheet, heads of terms, shortlisted in tender, deals {won|closed|signed|created|open|registered|sourced}, win-rate, won opportunities, kickstarter pledge, deal win, pitches won, pitch won, pitch win rate, account won,
        SQO, SQO created, stage 2 opportunity, qualified opportunity, deal in negotiation, deals in stage, pilot {won|agreed|launched}, pilots, listing agreed, shelf listing won, distribution points won, tender {win|won}, bid won, bid win rate, proposal win rate, purchase commitment, commitment signed, deal pipeline, deal count, opportunity, opportunity {created|opened|won|qualified|sourced}, sales opportunity, deal, deal {won|closed|signed|open|created|size|registered|registration}, open deal, proposal, proposal {sent|accepted|signed}, win rate, close rate, closing rate, closed-won, closed won, won deal, proof of concept, POC, POC started, pilot signed, pilot started, letter of intent, LOI, LOI signed, verbal commit, deal velocity, sales velocity, sales cycle, sales cycle length, pledge, pledged amount, offer accepted, contract negotiation, listing won, retailer listing, listing secured`,
    },
    {
      id: 'pipeline',
      why: { fr: 'valeur d’affaires en cours', en: 'value of deals in progress' },
      fr: `pipeline, pipeline {généré|commercial|créé|influencé|pondéré|qualifié|apporté|partenaire}, montant du pipeline, valeur du pipeline, portefeuille d'affaires, carnet de commandes, pipe commercial`,
      en: `order backlog, sales backlog, backlog of orders, pipe generated, pipeline {contribution|created by partners|from event|influence}, sourced pipe,
        pipeline, pipeline {generated|created|value|sourced|influenced|coverage|velocity|added}, sales pipeline, sourced pipeline, influenced pipeline, weighted pipeline, partner pipeline, order book, bookings pipeline`,
    },
    {
      id: 'trial',
      why: { fr: 'un essai réel du produit', en: 'a real trial of the product' },
      fr: `compte {en essai|d'essai}, client à l'essai, utilisateur en essai,
        {essai|période d'essai|mois d'essai|test} {activé|ouvert|commencé|entamé|souscrit|démarré sur l'appli}, cours d'essai {réservé|suivi}, séance d'essai, semaine d'essai,
        essai, essai {démarré|gratuit|lancé|activé|en cours|produit|gratuit démarré}, période d'essai, version d'essai activée, début d'essai, essai converti, mois d'essai démarré, test produit démarré`,
      en: `account on trial, accounts in trial, user on trial, trials in progress,
        trials {started|activated|begun|opened}, pilot programme started, trial {class|lesson|session|month} {booked|taken|started}, trial class, trial session, trial lesson, trial activation, free month started,
        trial, trial {started|start|signup|sign-up|activated|user|account}, free trial, free trial {started|start|signup|sign-up}, started trial, new trial, started a trial, product trial, trialist`,
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
