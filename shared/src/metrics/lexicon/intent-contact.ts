import type { ConceptFamily } from '../concept.ts';

/** People who chose to come or to start, before any outcome. */
export const INTENT: ConceptFamily = {
  conceptClass: 'intent',
  concepts: [
    {
      id: 'add-to-cart',
      why: { fr: 'proche de l’achat, non conclu', en: 'close to purchase, not concluded' },
      fr: `abandon {checkout|de commande|de paiement}, panier non finalisé, ajout au panier, ajout {panier|dans le panier|produit au panier}, mise au panier, mise en panier, produit ajouté au panier, article ajouté au panier, panier {créé|abandonné|initié|commencé}, abandon de panier, abandon panier, taux d'abandon de panier, paiement {initié|commencé}, début de paiement, checkout commencé, initialisation de paiement, tunnel entamé, formulaire commencé, entrée dans le tunnel`,
      en: `checkout {abandonment|abandon|drop-off}, cart abandon, add to cart, add to basket, add to bag, added to cart, added to basket, adds to cart, cart add, cart addition, add-to-cart rate, basket add, basket addition, cart abandonment, basket abandonment, abandoned {cart|basket}, checkout {started|initiated}, initiated checkout, begin checkout, checkout start, cart created, form start, form started`,
    },
    {
      id: 'abandoned',
      role: 'participle',
      why: { fr: 'commencé, pas conclu', en: 'started, not concluded' },
      fr: `abandonné, manqué, loupé, inachevé, non finalisé`,
      en: `abandoned, missed, unfinished, incomplete`,
    },
    {
      id: 'basket',
      role: 'soft',
      why: { fr: 'un panier n’est pas encore un achat', en: 'a basket is not yet a purchase' },
      fr: `panier`,
      en: `basket, cart`,
    },
    {
      id: 'save',
      why: { fr: 'une intention légère', en: 'a light intention' },
      fr: `enregistrement, enregistrement {du post|de post|de story}, post {enregistré|sauvegardé}, sauvegarde, sauvegardé, mise en favori, ajout aux favoris, ajout {en favori|à la liste d'envies|à la wishlist|wishlist}, liste d'envies, liste de souhaits, wishlist, épinglé, épingle pinterest, ajout à la playlist, ajout à une playlist, ajout à la bibliothèque, pré-enregistrement, pré-inscription, précommande sans engagement, marque-page, ajout à l'agenda, ajout au calendrier, alerte créée, alerte stock`,
      en: `save, saved, post save, bookmark, bookmarked, wishlist, wish list, wishlist add, add to wishlist, added to wishlist, add to favourites, pinned, repin, playlist add, add to playlist, pre-registration, pre-register, pre-save, presave, waitlist, waiting list, waitlist sign-up, waitlist signup, join the waitlist, add to calendar, calendar add, stock alert, back in stock alert, shortlist`,
    },
    {
      id: 'registration',
      why: { fr: 'une intention, suite inconnue', en: 'an intention, follow-up unknown' },
      fr: `inscription {au live|gratuite|au concours|au jeu|à l'essai gratuit|au challenge|au club|au programme de fidélité|au mooc}, inscrit {mooc|au mooc|au live|au jeu|au club|au programme de fidélité|gratuit}, étudiant inscrit, élève inscrit, vendeur inscrit, pré-inscrit, liste d'attente, inscrit sur liste d'attente, dossier {déposé|reçu|complet}, demande d'inscription, demande d'accès, vote intention, manifestation d'intérêt, marque d'intérêt, intéressé, personne intéressée, bouton intéressé, inscrit, inscription, inscrit {au webinaire|à l'événement|au salon|à l'atelier|à la masterclass|à la conférence|au concours|au cours|à la formation|au programme}, inscription {au webinaire|à l'événement|en ligne|au salon|à l'atelier|au concours|au cours|au programme|à la formation}, s'est inscrit, se sont inscrits, s'inscrivent, ont inscrit, enregistré au webinaire, préinscrit, préinscription, billet gratuit réservé, place réservée gratuitement, candidat, candidature, dossier de candidature, candidature reçue, participation au jeu, participation au concours, participation au jeu concours, bulletin de participation, RSVP, réponse oui, confirmation de présence, invitation acceptée, demande d'adhésion, intention, intention d'achat, intention de visite, intention de don, promesse d'achat orale`,
      en: `student {enrolled|registered}, students enrolled, seller registered, seller sign-up, host sign-up, volunteer sign-up, volunteers signed up, loyalty {signup|sign-up|enrolment|registration}, beta signup, beta sign-up, access request, early access request, expression of interest, interested people, interested, event interest, interested responses, program signup, course signup, free registration, registration, registrant, registered, sign up, sign-up, signed up, event registration, webinar registration, course registration, enrolment, enrollment, enrolled, enrollee, contest entry, competition entry, giveaway entry, sweepstake entry, applicant, application, application received, RSVP, RSVPs, confirmed attendance, invitation accepted, invite accepted, free ticket claimed, pre-registered, signup, purchase intent, purchase intention, intent to buy, intention to buy, intention, visit intent, donation intent, open day registration`,
    },
    {
      id: 'attendance',
      why: { fr: 'une présence réelle, suite inconnue', en: 'real presence, follow-up unknown' },
      fr: `bulletin {rempli|de jeu|de jeu rempli|déposé}, jeu-concours, présence {au petit-déjeuner|à l'événement|au salon}, élève {présent|accueilli}, personne {invitée venue|ayant assisté|touchée sur place}, auditeur présent, passage au stand, venue, visite du magasin, visiteur {journée portes ouvertes|portes ouvertes|de la boutique éphémère|du corner|au stand}, participant {live|en direct|au live|unique|au jeu|au concours|au challenge|au quiz|au sondage}, joueur, quiz terminé, partie jouée, essayage, essayage en cabine, passage en cabine, dégustateur, personne ayant goûté, testeur, participant, présent, participation, présence, taux de {présence|participation|assiduité|venue}, assistance, assiduité, personne {présente|venue|accueillie|reçue|rencontrée|venue en boutique|venue sur le stand|présente sur place}, visiteur {du stand|sur le stand|en boutique|boutique|en magasin|magasin|du magasin|de la boutique|du showroom|showroom|du pop-up|de notre événement|de notre salon|accueilli|reçu|aux portes ouvertes|atelier|de l'atelier}, visite {en boutique|en magasin|magasin|boutique|du showroom|du stand|sur le stand|sur stand|au stand|de l'atelier|du point de vente|d'usine|guidée}, convive, invité présent, invité venu, présent au webinaire, personne sur place, no-show, taux de no-show, absentéisme au webinaire, élève présent, stagiaire présent, participant à l'atelier, joueur du concours, échange sur le stand, conversation sur le stand, personne passée sur le stand`,
      en: `people who came, turn out, headcount at the event, player, game played, quiz completed, quiz taker, contest participant, tasting attendee, people who tasted, fitting room try-on, try-on, virtual try-on, tester, audience present, seats filled, delegates, delegate, exhibitor visit, dwell visitors, visitors welcomed, student attending, class attended, session attended, attendance, attendee, attended, attendance rate, participant, participation, participation rate, turnout, show-up, show-up rate, show up rate, show rate, no-show, no-show rate, walk-in, walk in, people {present|met|who came|who attended|who turned up|on site}, {store|shop|booth|stand|showroom|in-store|in store|boutique|pop-up} {visit|visitor}, visitor {to our stand|to our booth|to the shop|to the store|to our store|at our booth|to the booth|to the stand|at the stand|at the booth|at our stand}, visit to the {store|shop|showroom|booth|stand}, live attendee, webinar attendee, event attendee, attendee at our event, came to the store, came to the stand, conversation at the booth, booth conversation, guided tour, tasting participant`,
    },
    {
      id: 'unique-visitor',
      why: { fr: 'des personnes, mais sans acte', en: 'people, but no act' },
      fr: `visiteur unique, visiteur unique mensuel, auditeur unique, utilisateur unique, nouveau visiteur, visiteur {récurrent|fidèle|régulier}, retour sur le site`,
      en: `unique visitor, unique user, returning visitor, repeat visitor, new visitor, unique listener, unique`,
    },
    {
      id: 'active-user',
      why: { fr: 'un usage réel, valeur à prouver', en: 'real use, value to be proven' },
      fr: `utilisateur {quotidien|mensuel|hebdomadaire|journalier}, porteur de carte actif, {porteur de carte fidélité|membre fidélité} actif, {vendeur|hôte|joueur|créateur|annonceur|partenaire|membre|lecteur|élève|apprenant|auditeur} actif, utilisateur {régulier|récurrent|engagé}, taux {d'utilisation|d'usage|d'activité}, utilisateur {actif|actif mensuel|actif quotidien|actif par jour|actif hebdomadaire}, compte actif, membre actif, MAU, DAU, WAU, utilisateur {mensuel|quotidien|hebdomadaire} actif, abonné actif, joueur actif, adhérent actif, actif mensuel, ouverture de l'app, session par utilisateur, usage de {l'app|l'application|la fonctionnalité}, stickiness, adoption, taux d'adoption, adoption de la fonctionnalité`,
      en: `loyalty active members, app user active, active {seller|host|creator|advertiser|student|learner|listener|reader|device|install}, {regular|engaged|returning} user, daily user, weekly user, monthly user, login, logins, log-in, connected user, usage rate, utilisation rate, active {user|account|member|listener|subscriber|player}, monthly active {user|account|listener}, daily active {user|account}, weekly active {user|account}, MAU, DAU, WAU, DAU MAU, stickiness, stickiness ratio, app open, feature {adoption|usage}, adoption, adoption rate, sessions per user, session per user`,
    },
    {
      id: 'active',
      role: 'participle',
      why: { fr: 'un usage réel, valeur à prouver', en: 'real use, value to be proven' },
      fr: `actif`,
      en: `active`,
    },
    {
      id: 'account-created',
      why: { fr: 'un compte créé n’est pas encore un usage', en: 'an account created is not yet a use' },
      fr: `compte créé, création de compte, compte ouvert, ouverture de compte, nouveau compte, nouvel inscrit, profil créé, création de profil, nouvel utilisateur, compte créé sur la période`,
      en: `account {created|creation|opened|opening}, new {account|user|registration|sign-up|signup}, created account, account signup, profile created, profile creation, user sign-up, user signup, app signup, app sign-up`,
    },
    {
      id: 'interest-alone',
      role: 'counted',
      why: { fr: 'un signe d’intérêt', en: 'a sign of interest' },
      fr: `usage, recherche, favori, épingle, requête, simulation`,
      en: `search, pin, guest, query, simulation`,
    },
    {
      id: 'configured',
      why: { fr: 'un intérêt déclaré, non conclu', en: 'stated interest, not concluded' },
      fr: `simulation réalisée, simulation faite, configuration réalisée, configurateur, recherche en magasin, volume de recherche, recherche de marque, recherche sur la marque, requête de marque, vérification de disponibilité, consultation des tarifs, visite page prix`,
      en: `configurator use, quote calculator use, branded search, brand search, search volume, search query, availability check, pricing page visit, pricing page view, price check, product search`,
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
      fr: `téléchargement {de documents|de la présentation|du modèle|du livret|du programme|de fiche|de la grille tarifaire}, demande {de catalogue|d'échantillon|d'échantillons|d'info|d'infos}, échantillon demandé, plaquette demandée, brochure demandée, catalogue demandé, {livre blanc|guide|ebook|e-book|étude|étude de cas|brochure|plaquette|catalogue|rapport|infographie|PDF|fiche technique|fiche produit|checklist|kit|modèle|recette|benchmark|baromètre|cas client|replay|cahier} téléchargé, téléchargement {du livre blanc|de livre blanc|livre blanc|de livres blancs|du guide|de guide|guide|de l'ebook|ebook|d'ebook|du rapport|de l'étude|étude de cas|de la brochure|brochure|de la plaquette|plaquette|du catalogue|catalogue|du pdf|pdf|de la checklist|checklist|du kit|de la fiche|fiche produit|fiche technique|de recette|de recettes|du programme|du modèle|du replay|de l'infographie|du baromètre|du cas client|documentation|de documentation}, demande de {documentation|brochure|catalogue|renseignement|renseignements|renseignement reçue|rappel|information|informations|contact sans projet}, livre blanc, ebook`,
      en: `sample request, sample requested, catalogue requested, spec sheet download, price list download, media kit download, slide download, slide deck download, request for brochure, info pack request, prospectus request, {whitepaper|white paper|ebook|e-book|guide|brochure|report|case study|catalogue|catalog|PDF|checklist|template|datasheet|data sheet|toolkit|infographic|playbook|recipe|benchmark|content|resource|asset|lead magnet|lookbook|documentation|workbook} download, download of the {whitepaper|white paper|guide|ebook|report|brochure|catalogue|case study|playbook|toolkit|template|checklist}, downloaded the {guide|whitepaper|ebook|report|brochure}, gated content, lead magnet, information request, request for information, brochure request, catalogue request, whitepaper, white paper, ebook`,
    },
    {
      id: 'badge',
      why: { fr: 'un contact, non qualifié', en: 'a contact, not qualified' },
      fr: `numéro {de téléphone|de tél|récolté}, téléphone récolté, appel, appel téléphonique, badge {scanné|flashé|bipé|lu}, scan de badge, scan de badges, carte de visite, carte de visite {récoltée|récupérée|échangée|collectée}, contact {récolté|collecté|obtenu|récupéré|scanné|pris|recueilli|salon|stand|entrant}, contact, contact salon, coordonnées, coordonnées {laissées|récoltées|collectées}, email {collecté|récolté|capté}, adresse {email|mail|collectée|email collectée|récoltée}, adresse récoltée, numéro récolté, fiche contact, fiche contact remplie, collecte d'emails, email laissé, prise de contact, formulaire de contact, formulaire {rempli|complété|soumis|envoyé}, message reçu, DM reçu, message privé, appel entrant, appel reçu, conversation chat, question reçue, optin, opt-in, opt-in {email|collecté|newsletter|partenaire}, consentement {email|recueilli}`,
      en: `phone number, phone call, badge scan, badge scanned, scanned badge, business card, business card collected, contact {collected|captured|obtained|form|gathered|details|info}, contact, contact form, contact form submission, email {captured|collected|address collected|capture|address}, emails gathered, form {fill|filled|completed|submission|submitted}, form-fill, inbound {call|message|enquiry|email}, inbound, call received, direct message, DM, message received, chat started, opt-in, optin, opted in, consent given, phone number collected, question received, card swapped`,
    },
    {
      id: 'contact-alone',
      role: 'counted',
      why: { fr: 'un contact, non qualifié', en: 'a contact, not qualified' },
      fr: `badge, chat, consentement`,
      en: `badge, chat, consent`,
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
      id: 'cost-per-mql',
      frame: 'cost',
      why: { fr: 'prix d’un contact non accepté', en: 'price of a contact not yet accepted' },
      fr: `CPMQL, coût par MQL, coût par contact`,
      en: `CPMQL, cost per MQL, cost per contact`,
    },
    {
      id: 'referral',
      why: { fr: 'un parrainage sans achat constaté', en: 'a referral without a known purchase' },
      fr: `recommandation {faite|client|reçue|obtenue}, contact recommandé, parrainage envoyé, lien de parrainage partagé, parrainage, parrain, filleul, filleul inscrit, recommandation, recommandation d'amis, lien de parrainage partagé, invitation d'amis, invitation d'ami, mise en relation`,
      en: `referral sent, referrals received, recommendation made, peer recommendation, customer recommendation, partner referral, referral, referral count, refer a friend, friend invite, invite a friend, introduction, referral made, friend referred, referral link share, word of mouth referral, intro made`,
    },
  ],
};
