import type { ConceptFamily } from '../concept.ts';

/** People who chose to come or to start, before any outcome. */
export const INTENT: ConceptFamily = {
  conceptClass: 'intent',
  concepts: [
    {
      id: 'add-to-cart',
      why: { fr: 'proche de l’achat, non conclu', en: 'close to purchase, not concluded' },
      fr: `ajout au panier, ajout {panier|dans le panier|produit au panier}, mise au panier, mise en panier, produit ajouté au panier, article ajouté au panier, panier {créé|abandonné|initié|commencé}, abandon de panier, abandon panier, taux d'abandon de panier, paiement {initié|commencé}, début de paiement, checkout commencé, initialisation de paiement, tunnel entamé, formulaire commencé, entrée dans le tunnel`,
      en: `add to cart, add to basket, add to bag, added to cart, added to basket, adds to cart, cart add, cart addition, add-to-cart rate, basket add, basket addition, cart abandonment, basket abandonment, abandoned {cart|basket}, checkout {started|initiated}, initiated checkout, begin checkout, checkout start, cart created, form start, form started`,
    },
    {
      id: 'abandoned',
      role: 'participle',
      why: { fr: 'commencé, pas conclu', en: 'started, not concluded' },
      fr: `abandonné, inachevé, non finalisé`,
      en: `abandoned, unfinished, incomplete`,
    },
    {
      id: 'save',
      why: { fr: 'une intention légère', en: 'a light intention' },
      fr: `enregistrement, enregistrement {du post|de post|de story}, post {enregistré|sauvegardé}, sauvegarde, sauvegardé, mise en favori, favori, ajout aux favoris, ajout {en favori|à la liste d'envies|à la wishlist|wishlist}, liste d'envies, liste de souhaits, wishlist, épingle, épinglé, épingle pinterest, ajout à la playlist, ajout à une playlist, ajout à la bibliothèque, pré-enregistrement, pré-inscription, précommande sans engagement, marque-page, ajout à l'agenda, ajout au calendrier, alerte créée, alerte stock`,
      en: `save, saved, post save, bookmark, bookmarked, wishlist, wish list, wishlist add, add to wishlist, added to wishlist, add to favourites, pin, pinned, repin, playlist add, add to playlist, pre-registration, pre-register, pre-save, presave, waitlist, waiting list, waitlist sign-up, waitlist signup, join the waitlist, add to calendar, calendar add, stock alert, back in stock alert, shortlist`,
    },
    {
      id: 'registration',
      why: { fr: 'une intention, suite inconnue', en: 'an intention, follow-up unknown' },
      fr: `inscrit, inscription, inscrit {au webinaire|à l'événement|au salon|à l'atelier|à la masterclass|à la conférence|au concours|au cours|à la formation|au programme}, inscription {au webinaire|à l'événement|en ligne|au salon|à l'atelier|au concours|au cours|au programme|à la formation}, s'est inscrit, se sont inscrits, s'inscrivent, ont inscrit, enregistré au webinaire, préinscrit, préinscription, billet gratuit réservé, place réservée gratuitement, candidat, candidature, dossier de candidature, candidature reçue, participation au jeu, participation au concours, participation au jeu concours, bulletin de participation, RSVP, réponse oui, confirmation de présence, invitation acceptée, demande d'adhésion, intention, intention d'achat, intention de visite, intention de don, promesse d'achat orale`,
      en: `registration, registrant, registered, sign up, sign-up, signed up, event registration, webinar registration, course registration, enrolment, enrollment, enrolled, enrollee, contest entry, competition entry, giveaway entry, sweepstake entry, applicant, application, application received, RSVP, RSVPs, confirmed attendance, invitation accepted, invite accepted, free ticket claimed, pre-registered, signup, purchase intent, purchase intention, intent to buy, intention to buy, consideration, intention, visit intent, donation intent, open day registration`,
    },
    {
      id: 'attendance',
      why: { fr: 'une présence réelle, suite inconnue', en: 'real presence, follow-up unknown' },
      fr: `participant, présent, participation, présence, taux de {présence|participation|assiduité|venue}, assistance, assiduité, personne {présente|venue|accueillie|reçue|rencontrée|venue en boutique|venue sur le stand|présente sur place}, visiteur {du stand|sur le stand|en boutique|boutique|en magasin|magasin|du magasin|de la boutique|du showroom|showroom|du pop-up|de notre événement|de notre salon|accueilli|reçu|aux portes ouvertes|atelier|de l'atelier}, visite {en boutique|en magasin|magasin|boutique|du showroom|du stand|sur le stand|sur stand|au stand|de l'atelier|du point de vente|d'usine|guidée}, convive, invité présent, invité venu, présent au webinaire, personne sur place, no-show, taux de no-show, absentéisme au webinaire, élève présent, stagiaire présent, participant à l'atelier, joueur du concours, échange sur le stand, conversation sur le stand, personne passée sur le stand`,
      en: `attendance, attendee, attended, attendance rate, participant, participation, participation rate, turnout, show-up, show-up rate, show up rate, show rate, no-show, no-show rate, guest, walk-in, walk in, people {present|met|who came|who attended|who turned up|on site}, {store|shop|booth|stand|showroom|in-store|in store|boutique|pop-up} {visit|visitor}, visitor {to our stand|to our booth|to the shop|to the store|to our store|at our booth|to the booth|to the stand|at the stand|at the booth|at our stand}, visit to the {store|shop|showroom|booth|stand}, live attendee, webinar attendee, event attendee, attendee at our event, came to the store, came to the stand, conversation at the booth, booth conversation, guided tour, tasting participant`,
    },
    {
      id: 'unique-visitor',
      why: { fr: 'des personnes, mais sans acte', en: 'people, but no act' },
      fr: `visiteur unique, VU, visiteur unique mensuel, auditeur unique, utilisateur unique, nouveau visiteur, visiteur {récurrent|fidèle|régulier}, retour sur le site`,
      en: `unique visitor, unique user, returning visitor, repeat visitor, new visitor, unique listener, unique, UV`,
    },
    {
      id: 'active-user',
      why: { fr: 'un usage réel, valeur à prouver', en: 'real use, value to be proven' },
      fr: `utilisateur {actif|actif mensuel|actif quotidien|actif par jour|actif hebdomadaire}, compte actif, membre actif, MAU, DAU, WAU, utilisateur {mensuel|quotidien|hebdomadaire} actif, abonné actif, joueur actif, adhérent actif, actif mensuel, ouverture de l'app, session par utilisateur, usage, usage de {l'app|l'application|la fonctionnalité}, stickiness, adoption, taux d'adoption, adoption de la fonctionnalité`,
      en: `active {user|account|member|listener|subscriber|player}, monthly active {user|account|listener}, daily active {user|account}, weekly active {user|account}, MAU, DAU, WAU, DAU MAU, stickiness, stickiness ratio, app open, feature {adoption|usage}, adoption, adoption rate, usage, sessions per user, session per user`,
    },
    {
      id: 'account-created',
      why: { fr: 'un compte créé n’est pas encore un usage', en: 'an account created is not yet a use' },
      fr: `compte créé, création de compte, compte ouvert, ouverture de compte, nouveau compte, nouvel inscrit, profil créé, création de profil, nouvel utilisateur, compte créé sur la période`,
      en: `account {created|creation|opened|opening}, new {account|user|registration|sign-up|signup}, created account, account signup, profile created, profile creation, user sign-up, user signup, app signup, app sign-up`,
    },
    {
      id: 'configured',
      why: { fr: 'un intérêt déclaré, non conclu', en: 'stated interest, not concluded' },
      fr: `simulation, simulation réalisée, simulation faite, configuration réalisée, configurateur, recherche, recherche en magasin, requête, volume de recherche, recherche de marque, recherche sur la marque, requête de marque, vérification de disponibilité, consultation des tarifs, visite page prix`,
      en: `simulation, configurator use, quote calculator use, search, branded search, brand search, search volume, search query, query, availability check, pricing page visit, pricing page view, price check, product search`,
    },
  ],
};

/** A way to reach someone, not yet qualified. */
export const CONTACT: ConceptFamily = {
  conceptClass: 'contact',
  concepts: [
    {
      id: 'content-download',
      why: { fr: 'un contact obtenu, non qualifié', en: 'a contact obtained, not qualified' },
      fr: `{livre blanc|guide|ebook|e-book|étude|étude de cas|brochure|plaquette|catalogue|rapport|infographie|PDF|fiche technique|fiche produit|checklist|kit|modèle|recette|benchmark|baromètre|cas client|replay|cahier} téléchargé, téléchargement {du livre blanc|de livre blanc|livre blanc|de livres blancs|du guide|de guide|guide|de l'ebook|ebook|d'ebook|du rapport|de l'étude|étude de cas|de la brochure|brochure|de la plaquette|plaquette|du catalogue|catalogue|du pdf|pdf|de la checklist|checklist|du kit|de la fiche|fiche produit|fiche technique|de recette|de recettes|du programme|du modèle|du replay|de l'infographie|du baromètre|du cas client|documentation|de documentation}, demande de {documentation|brochure|catalogue|renseignement|renseignements|renseignement reçue|rappel|information|informations|contact sans projet}, livre blanc, ebook`,
      en: `{whitepaper|white paper|ebook|e-book|guide|brochure|report|case study|catalogue|catalog|PDF|checklist|template|datasheet|data sheet|toolkit|infographic|playbook|recipe|benchmark|content|resource|asset|lead magnet|lookbook|documentation|workbook} download, download of the {whitepaper|white paper|guide|ebook|report|brochure|catalogue|case study|playbook|toolkit|template|checklist}, downloaded the {guide|whitepaper|ebook|report|brochure}, gated content, lead magnet, information request, request for information, brochure request, catalogue request, whitepaper, white paper, ebook`,
    },
    {
      id: 'badge',
      why: { fr: 'un contact, non qualifié', en: 'a contact, not qualified' },
      fr: `badge {scanné|flashé|bipé|lu}, scan de badge, scan de badges, badge, carte de visite, carte de visite {récoltée|récupérée|échangée|collectée}, contact {récolté|collecté|obtenu|récupéré|scanné|pris|recueilli|salon|stand|entrant}, contact, contact salon, coordonnées, coordonnées {laissées|récoltées|collectées}, email {collecté|récolté|capté}, adresse {email|mail|collectée|email collectée|récoltée}, adresse récoltée, numéro récolté, fiche contact, fiche contact remplie, collecte d'emails, email laissé, prise de contact, formulaire de contact, formulaire {rempli|complété|soumis|envoyé}, message reçu, DM reçu, message privé, appel entrant, appel reçu, chat, conversation chat, question reçue, optin, opt-in, opt-in {email|collecté|newsletter|partenaire}, consentement, consentement {email|recueilli}`,
      en: `badge scan, badge scanned, scanned badge, badge, business card, business card collected, contact {collected|captured|obtained|form|gathered|details|info}, contact, contact form, contact form submission, email {captured|collected|address collected|capture|address}, emails gathered, form {fill|filled|completed|submission|submitted}, form-fill, inbound {call|message|enquiry|email}, inbound, call received, direct message, DM, message received, chat, chat started, opt-in, optin, opted in, consent, consent given, phone number collected, question received, card swapped`,
    },
    {
      id: 'newsletter-signup',
      why: { fr: 'une permission, valeur à prouver', en: 'permission, value unproven' },
      fr: `inscription {à la newsletter|newsletter|à l'infolettre|à la liste|email|aux alertes|sms|à la liste de diffusion}, inscrit {à la newsletter|newsletter|à l'infolettre}, nouvel inscrit {à la newsletter|newsletter}, nouvelle inscription newsletter, opt-in newsletter, abonnement {à la newsletter|newsletter|à l'infolettre}, inscription liste de diffusion, s'inscrire à la newsletter`,
      en: `newsletter {sign-up|signup|registration|opt-in|subscription|join}, {email|mailing list|list|sms} {sign-up|signup|opt-in}, sign-up to the newsletter, sign up for the newsletter, signup to the newsletter, newsletter signups, email subscription, signed up to the newsletter, signed up for the newsletter`,
    },
    {
      id: 'mql',
      why: {
        fr: 'qualifié par le marketing, pas encore accepté par les ventes',
        en: 'qualified by marketing, not yet accepted by sales',
      },
      fr: `MQL, lead marketing, lead qualifié marketing, lead marketing qualifié, lead froid, lead tiède, lead brut, lead non qualifié, prospect froid, prospect non qualifié, contact marketing, suspect`,
      en: `MQL, marketing qualified lead, marketing-qualified lead, marketing qualified, cold lead, raw lead, unqualified lead, unqualified prospect, suspect, name captured`,
    },
    {
      id: 'referral',
      why: { fr: 'un parrainage sans achat constaté', en: 'a referral without a known purchase' },
      fr: `parrainage, parrain, filleul, filleul inscrit, recommandation, recommandation d'amis, lien de parrainage partagé, invitation d'amis, invitation d'ami, mise en relation`,
      en: `referral, referral count, refer a friend, friend invite, invite a friend, introduction, referral made, friend referred, referral link share, word of mouth referral, intro made`,
    },
  ],
};
