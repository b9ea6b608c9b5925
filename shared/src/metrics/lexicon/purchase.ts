import type { ConceptFamily } from '../concept.ts';

/** Somebody paid, ordered, signed or redeemed. */
export const PURCHASE: ConceptFamily = {
  conceptClass: 'purchase',
  concepts: [
    {
      id: 'purchase',
      why: { fr: 'un achat', en: 'a purchase' },
      fr: `achat {via le lien|avec le code|par code|média attribué|unique|de pass|premium|de crédit|in-store|sur place|boutique|depuis l'app|parrainé}, commande payée, panier {converti|finalisé}, paiement reçu, achat, achat {en ligne|validé|en magasin|attribué|impulsif|intégré|in-app|in app|généré}, premier achat, acte d'achat, acheté, ont acheté, a acheté, achètent, achète, acheter, achetant, paient, panier validé, panier payé, paiement, paiement {effectué|réussi|validé}, transaction, ticket de caisse, passage en caisse, taux d'achat, achat groupé`,
      en: `in-game purchase, IAP, gamepass purchased, purchase {via link|with code|from email|event|conversion}, shop purchase, purchase volume, purchases per user, basket converted, completed purchase, completed transaction, payment made, card payment, transactions, spend by customers, customer spend, purchase, purchased, purchasing, bought, buy, buying, purchase {made|completed|rate}, {completed|first|in-app|in app|online|in-store|repeat|app|trial} purchase, transaction, payment, payment {completed|received}, checkout, checkout completed, completed checkout, basket paid, paid basket, buy rate, made a purchase`,
    },
    {
      id: 'sale',
      why: { fr: 'une vente', en: 'a sale' },
      fr: `{sales|promo} uplift, unité écoulée, sell-in, sell in, volume écoulé, ventes {affiliées|affiliés|affiliation|du pack|du bundle|bundle|par lot|caisse|au comptoir|par téléphone|b2b|export|vip|sponsorisées|nettes de retours|aux pros|abonnement}, passage caisse, encaissement en caisse, quantité écoulée, taux de sell-out, vente au détail, vente en gros, débit, débits par point de vente, vente, vente {en ligne|en magasin|directe|flash|privée réalisée|attribuée|additionnelle|croisée|incrémentale|nette|conclue|réalisée|en sortie de caisse|couplée|groupée|du bundle|à emporter|additionnelle en caisse|en volume|en valeur}, sortie de caisse, sell-out, sellout, sell out, écoulement, taux d'écoulement, rotation, rotation {en rayon|par magasin|du stock|hebdomadaire}, DN, volume vendu, volume de vente, unité vendue, pièce vendue, produit vendu, article vendu, exemplaire vendu, quantité vendue, part de marché, part de marché {volume|valeur}, UVC vendue, cross-sell, upsell, vente incitative, montée en gamme`,
      en: `sales uplift, promo uplift, promotional uplift, unit rate of sale, sell-in, sell in, sold unit, case sold, cases sold, volume sales, value sales, affiliate sale, {b2b|wholesale|export|event|popup|pop-up|upsell|incremental unit|vip|creator|code|influencer|member} sale, offtake, off-take, depletion, depletions, pull-through, cash register sale, checkout sale, purchase via link, menu sold, menus sold, sale, {online|in-store|retail|direct|incremental|unit|net|gross|attributed|product|bundle|add-on|store|ticket|merch|merchandise|cross|affiliate} sale, sell-out, sellout, sell-through, sell through, sellthrough, sell-through rate, rotation, rotation per store, rate of sale, units sold, unit sold, items sold, sales volume, volume sold, market share, share of wallet, cross-sell, cross sell, upsell, up-sell, upsell rate, velocity per store, units per store per week, tills, sold per store, copies sold, copy sold, baseline sales uplift, units moved, take-up of the offer, offer take-up, attach rate`,
    },
    {
      id: 'sold',
      role: 'participle',
      why: { fr: 'vendu, donc payé', en: 'sold, hence paid' },
      fr: `vendu, écoulé, facturé, encaissé, souscrit, payé en caisse, réglé`,
      en: `sold, billed, invoiced, paid for, sold out`,
    },
    {
      id: 'signed',
      role: 'participle',
      why: { fr: 'signé, donc engagé', en: 'signed, hence committed' },
      fr: `signé`,
      en: `signed`,
    },
    {
      id: 'order',
      why: { fr: 'une commande', en: 'an order' },
      fr: `commande, commande {validée|passée|en ligne|payée|livrée|expédiée|web|click and collect|partenaire|ferme|reçue|confirmée|groupée|en ligne}, bon de commande, commandé, ont commandé, commandent, pré-commande, précommande, click and collect, click & collect, retrait en magasin, drive, réassort, réassort commandé, commande d'essai, commandes B2B, livraison {payée|effectuée|commandée}`,
      en: `order, {online|completed|confirmed|paid|first|new|valid|web|app|wholesale|repeat|delivery|placed|catering|takeaway} order, order {placed|completed|confirmed|count|volume|shipped}, purchase order, ordered, placed an order, pre-order, preorder, pre-orders, click and collect, click & collect, order intake, reorder volume, subscription box order, drive-thru order`,
    },
    {
      id: 'conversion',
      why: { fr: 'l’acte visé est accompli', en: 'the intended act is done' },
      fr: `conversion, conversion {en ligne|en achat|en magasin|attribuée|web|en boutique|commerciale|finale|post-clic|post-click|post-vue}, transformation, transformé, converti, convertissent, se convertissent, client converti, conversion assistée, conversion indirecte, conversion offline`,
      en: `conversion, converted, convert, {online|offline|sales|web|checkout|purchase|attributed|post-click|assisted|store|goal} conversion, conversion volume, converted to sale, conversions to sale, funnel conversion`,
    },
    {
      id: 'conversion-rate',
      frame: 'ratio',
      why: {
        fr: 'taux d’une issue, comparable et actionnable',
        en: 'rate of an outcome, comparable and actionable',
      },
      fr: `taux de conversion, taux de transformation, taux de conv, CVR, taux de conversion client, taux de conversion en client, taux de conversion global, taux de concrétisation, taux de transfo`,
      en: `conversion rate, CVR, CR, transformation rate, conv rate, conversion ratio, conversion percentage, rate of conversion`,
    },
    {
      id: 'redemption',
      why: { fr: 'un bon utilisé à l’achat', en: 'a voucher used to buy' },
      fr: `activation {de code|de codes|du code|du coupon}, point {utilisé|brûlé|dépensé|échangé}, point fidélité {utilisé|brûlé|converti|dépensé|échangé}, offre BOGO utilisée, coupon {utilisé|utilisé en caisse|validé|activé|présenté|consommé|remboursé|échangé}, {code|code promo|code partenaire|code avantage|code créateur|code influenceur} {utilisé|activé|saisi|appliqué|validé}, utilisation {du code|des codes|de code|du code promo|de codes promo|du coupon|des coupons|de bons|des bons|du bon|du code partenaire|de l'offre}, bon {utilisé|de réduction utilisé|d'achat utilisé|cadeau utilisé|présenté|consommé|d'échange utilisé}, bon de réduction utilisé, taux d'utilisation {des bons|des coupons|du code|des codes|du code promo}, taux de remontée, remontée coupon, remontée, remontée de bons, BR utilisé, offre {utilisée|activée|consommée|souscrite}, chèque cadeau utilisé, carte cadeau {utilisée|vendue|activée}, remise utilisée, avantage utilisé, rédemption, taux de rédemption, cashback réclamé, remboursement demandé, ODR`,
      en: `code activation, coupon activation, points {burned|spent|burnt}, BOGO redemption, redemption, redeemed, redeem, redemption rate, {coupon|code|voucher|promo code|promo|offer|gift card|discount|partner code|discount code|deal} {redeemed|redemption|used|use|usage|applied|claimed}, code entered, codes used, use of the code, uses of the code, promo code use, gift card sold, voucher spend, cashback claimed, rebate claimed, loyalty points redeemed, points redeemed, coupon redeem`,
    },
    {
      id: 'code',
      role: 'soft',
      why: {
        fr: 'un code ou un coupon : on en compte l’usage',
        en: 'a code or a coupon: its use is counted',
      },
      fr: `code {promo|partenaire|avantage|créateur|influenceur|promotionnel|de réduction|réduc|parrain|privilège|exclusif|affilié}, coupon, bon de réduction, bon d'achat, bon de remise, couponing, chèque cadeau, carte cadeau, ticket restaurant`,
      en: `promo code, {discount|partner|coupon|referral|voucher|creator|influencer|affiliate} code, coupon, voucher, gift card, gift voucher`,
    },
    {
      id: 'code-alone',
      role: 'counted',
      why: { fr: 'un code : on en compte l’usage', en: 'a code: its use is counted' },
      fr: `code`,
      en: `code`,
    },
    {
      id: 'ticket',
      why: { fr: 'un billet payé', en: 'a ticket paid for' },
      fr: `billet {vendu|acheté|payant|payé|écoulé}, billetterie, place {vendue|achetée|payée}, entrée {payante|vendue|payée}, pass vendu, abonnement saison vendu, préventes, prévente, taux de vente des billets, recette de billetterie, vente de billets, carnet vendu`,
      en: `ticket {sold|sale|purchased|bought|revenue}, ticketing, box office, paid {ticket|admission|entry|attendance|attendee|seat}, pass sold, season ticket, season ticket sold, seat sold, advance sale, presale ticket, early bird ticket sold, paid-for ticket, gate receipts`,
    },
    {
      id: 'ticket-alone',
      role: 'soft',
      why: { fr: 'un billet, compté quand il est vendu', en: 'a ticket, counted when sold' },
      fr: `billet, place de concert, ticket`,
      en: `ticket`,
    },
    {
      id: 'contract',
      why: { fr: 'un contrat signé', en: 'a signed contract' },
      fr: `chantier {signé|vendu|gagné}, contrat {cadre|cadre signé|annuel signé|apporté|b2b|pluriannuel}, crédit {souscrit|accordé|signé}, prêt {accordé|signé}, assurance {vendue|souscrite}, mutuelle souscrite, police vendue, ouverture de crédit, compromis signé, forfait {vendu|souscrit|activé}, offre {signée|acceptée|vendue|payante}, option {vendue|payante souscrite}, abonnement {vendu|salle vendu|mensuel vendu|pro|converti}, carte de fidélité payante, mandat {signé|obtenu|exclusif}, bon de commande signé, contrat, contrat {signé|gagné|conclu|souscrit|remporté|renouvelé|vendu}, signature, signature de contrat, mandat signé, bail signé, accord signé avec un client, marché remporté, appel d'offres gagné, police souscrite, souscription, souscription {en ligne|d'assurance|au contrat|payante}, abonnement payant, abonnement {souscrit|vendu|payé|premium|pris|annuel souscrit|activé}, nouvelle souscription, ouverture de ligne, licence vendue, licence, licence {payante|achetée|souscrite}, siège payant, upgrade, passage à l'offre payante, passage au payant, passage en premium, conversion en payant, passage à la version payante`,
      en: `loan {signed|granted|funded}, policy issued, policies bound, plan sold, package sold, packages sold, membership started, account converted to paid, trial converted, trial conversion, add-on sold, engagement letter signed, mandate won, statement of work signed, SOW signed, framework agreement signed, MSA signed, subscription start, new subscription, subscriptions sold, paid conversion, gym membership sold, contract, contract {signed|won|value|closed|awarded}, signed contract, signed {deal|client|account}, signature, policy sold, policy taken out, paid subscription, subscription {sold|purchased|started|paid|taken out}, paid {plan|licence|license|seat|upgrade|conversion}, licence sold, license sold, upgrade, upgraded to paid, upgrade to paid, upgrade to premium, premium upgrade, plan upgrade, free to paid, free-to-paid, freemium conversion, mandate signed, lease signed`,
    },
    {
      id: 'booking',
      why: { fr: 'une réservation ferme', en: 'a firm booking' },
      fr: `réservation, réservent, ont réservé, réservation {directe|payée|confirmée|en ligne|de table|de chambre|d'hôtel|via le site|honorée}, réservé, nuitée, nuitée {vendue|réservée}, chambre {réservée|vendue|louée}, table réservée, couvert, couvert servi, séjour {vendu|réservé}, location {réalisée|conclue}, repas {servi|vendu|commandé}, place réservée, vol réservé, voyage vendu, acompte, acompte versé, arrhes, arrhes versées, dépôt de garantie versé`,
      en: `booking, booked, {direct|confirmed|paid|online|hotel|room|table|holiday|trip} booking, reservation, table {reservation|booked}, room night, room nights, night {booked|sold}, rooms sold, room sold, {stay|trip} {booked|sold}, covers, cover served, meal {sold|served|ordered}, deposit paid, deposit, rental completed, seat booked, flight booked, nights booked`,
    },
    {
      id: 'donation',
      why: { fr: 'de l’argent donné', en: 'money given' },
      fr: `repas financé, arbre financé, puits financé, projet financé, collecte {nette|totale|brute}, montant net collecté, don {moyen|par sms|en caisse|twitch|fiscal|ponctuel moyen|d'entreprise}, nombre de dons, générosité encaissée, ticket moyen de don, donateur {fidélisé|mensuel|actif|acquis|nouveau}, superchat, super chat, cheers, bits twitch, parrainage financier, don, don {collecté|encaissé|reçu|moyen|en ligne|mensuel|régulier|récolté|ponctuel|versé}, donateur, nouveau donateur, donateur régulier, montant {collecté|des dons|récolté|levé}, somme {collectée|récoltée|levée}, collecte de fonds, fonds {levé|collecté|récolté}, arrondi en caisse, arrondi solidaire, mécénat encaissé, mécénat, legs, promesse de don honorée, prélèvement automatique signé, taux de don, cagnotte, parrainage d'enfant, subvention obtenue, contribution financière, contribution participative, participation au financement, contributeur ulule, panier solidaire vendu, montant {versé|reversé} à l'association, microdon`,
      en: `meals funded, trees funded, superchat, super chat, super thanks, bits cheered, donor {acquired|retained|count}, donor retention, donor conversion, gift received, gifts received, major gift, text-to-give, fundraise, funds collected, collection total, charity sales, direct debit sign-up, direct debit signed, matching gift, sustainer, sustaining donor, donation, {online|average|monthly|recurring|one-off|received} donation, donation {received|collected|amount|rate|made}, donor, new donor, recurring donor, regular giver, monthly giving, regular giving, money raised, amount raised, funds raised, fundraising {total|amount|income|revenue}, donated, gift aid, average gift, average donation, round-up donation, round up donation, pledge paid, sponsorship income, bequest, legacy gift, backer, crowdfunding backer, amount pledged paid, raised for charity, fundraised amount, grant won`,
    },
    {
      id: 'enrolled-paid',
      why: { fr: 'une inscription payée', en: 'a paid enrolment' },
      fr: `exposant payant, exposant inscrit payant, {étudiant|élève|apprenant|stagiaire|joueur|lecteur|auditeur|spectateur|visiteur|invité|fan} payant, entrée payante, place payante, spectateur payant, cours acheté, inscription {payante|payée|payée à la formation|définitive|ferme|administrative}, inscrit payant, adhésion, adhésion {payante|souscrite|nouvelle|vendue|enregistrée}, nouvelle adhésion, cotisation, cotisation {payée|encaissée|reçue}, renouvellement d'adhésion, formation vendue, formation achetée, cours vendu, cours payé, étudiant inscrit définitivement, frais d'inscription encaissés, participant payant, élève payant, apprenant payant, recrutement conclu, embauche, embauche réalisée`,
      en: `paying exhibitor, {paying|paid} {player|reader|spectator|visitor|guest|delegate|seat|exhibitor}, exhibitor fee, stand sold, booth sold, sponsor signed, sponsorship sold, paid {registration|enrolment|enrollment|membership|sign-up|signup|participant|student|learner|course}, membership {sold|purchased|fee|fees|paid|sale|dues}, course {sold|purchased|sale|bought}, tuition paid, paying {student|participant|attendee|learner}, fee paid, dues collected, hire, hires made`,
    },
    {
      id: 'product',
      role: 'soft',
      why: { fr: 'un produit vendu : on en compte les ventes', en: 'a product sold: its sales are counted' },
      fr: `canette, bouteille vendue, bouteille, burger, pizza, sandwich, menu enfant, menu duo, menu vendu, glace vendue, café vendu, boisson vendue, box vendue, coffret, coffret vendu, pack duo, lot vendu, paire de chaussures, paire vendue, vélo vendu, voiture vendue, carton vendu, palette vendue, carte prépayée`,
      en: `can, cans, bottle, burger, pizza, sandwich, happy meal, combo, gift box, gift set, pair of shoes, sneaker, bundle, pallet, case of beer, box set, starter kit`,
    },
    {
      id: 'unit-alone',
      role: 'counted',
      why: { fr: 'des unités vendues', en: 'units sold' },
      fr: `unité`,
      en: `unit`,
    },
    {
      id: 'cpo',
      frame: 'cost',
      why: { fr: 'coût d’une commande', en: 'cost of an order' },
      fr: `CPO, CPS, coût par vente, coût par commande, coût par achat, coût par conversion, coût par transaction, coût par réservation, coût par don`,
      en: `CPO, CPS, cost per sale, cost per order, cost per purchase, cost per conversion, cost per transaction, cost per booking, cost per redemption`,
    },
    {
      id: 'cpa',
      frame: 'cost',
      why: { fr: 'coût d’une issue, par campagne', en: 'cost of an outcome, for one campaign' },
      fr: `CPA, coût par acquisition, coût d'acquisition, coût par action, coût à l'acquisition`,
      en: `CPA, cost per acquisition, acquisition cost, cost of acquisition, cost per action, cost to acquire`,
    },
  ],
};
