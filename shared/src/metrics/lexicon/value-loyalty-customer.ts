import type { ConceptFamily } from '../concept.ts';

/** Money earned. */
export const VALUE: ConceptFamily = {
  conceptClass: 'value',
  concepts: [
    {
      id: 'revenue',
      why: { fr: 'de l’argent encaissé', en: 'money earned' },
      fr: `chiffre par {mètre linéaire|m2|magasin|jour|vendeur|client}, vente au m2, chiffre réalisé,
        EPC, encours, encours {collecté|géré|placé|apporté}, collecte {nette|brute|assurance vie}, versement {programmé|initial}, prime {émise|annuelle|collectée|d'assurance encaissée}, commission {affilié|affiliés|versée|encaissée|partenaire|apporteur|d'apport}, ARPDAU, ARPMAU, recette {bar|buvette|merchandising|boutique|guichet}, montant {signé|vendu|de commandes|des réservations|moyen signé|gagné|dépensé en magasin}, € {vendus|encaissés|générés|collectés|de ventes|de CA}, euros {encaissés|générés|vendus|de ventes}, CA {du code|généré par le code|salon|moyen|par nuitée|par visiteur|des ventes|par mètre carré|additionnel magasin|TTC|par lead|par clic|drive}, loyer encaissé, honoraires, valeur {du contrat|des contrats|signée|des ventes additionnelles}, bookings, volume de paiement, TPV,
        panier total, CA {récurrent|réalisé|par employé|additionnel|boutique|click and collect|restaurant|événement|sponsoring|dérivé|affilié|partenaire|par place|bar|billetterie|buvette}, revenus {sponsoring|publicitaires|d'affiliation|affiliés|abonnements|streaming|de streaming}, revenu par {écoute|stream|siège|chambre|place|téléchargement}, chiffre de vente, chiffre généré, valeur des commandes, contribution au CA, dépenses des clients, chiffre d'affaires, chiffre d'affaires {généré|attribué|additionnel|incrémental|net|HT|en ligne|magasin|par client|par email|par envoi|par visiteur|par visite}, chiffre affaires, CA, CA {attribué|additionnel|généré|HT|incrémental|en ligne|magasin|web|par m2|par magasin}, revenu, revenu {attribué|généré|publicitaire|net|par utilisateur|par visiteur|par client|par abonné|incrémental|récurrent|par envoi}, recette, recette {publicitaire|nette|du jour|de la soirée}, facturation, montant {facturé|encaissé|des ventes|vendu|dépensé par client|des commandes}, volume d'affaires, GMV, encaissement, redevance, pourboire, tip, tips, super chat, cagnotte encaissée, royalties, royalty, commission {perçue|d'affiliation|versée aux affiliés|générée}, commission, valeur des ventes, valeur vendue, produit d'exploitation, revenu par mille, RPM, cashback généré, affaires apportées, prime encaissée, primes souscrites`,
      en: `EPC, earnings per click, ARPDAU, ARPMAU, deposits {collected|gathered}, assets gathered, assets under management, AUM, net inflows, premiums {written|collected|earned}, GWP, {wholesale|licensing|rental|merch|box office|bar|gate|tuition|membership|donation|gross|code|event|store|shop|retail|product|service|room|booking|creator|influencer} {revenue|income|takings}, revenue {per recipient|per member|per lead|per call|per send|per post|per cover|per seat|per sqm|per square metre|lift|from the code|via code|from affiliates|from email|from event|booked}, gross written premium, NMV, net merchandise value, TPV, payment volume, take rate, money {made|earned|taken}, amount {sold|invoiced|signed|spent in store|billed}, commissions {paid|earned|generated}, fees earned, bookings revenue, ticket income, customer spend, guest spend, spend per cover,
        streaming revenue, revenue per {stream|listener|download|seat|room|employee|attendee|order|install|click|impression|mille}, sponsor revenue, creator revenue, shop revenue, bar sales, food and beverage sales, F&B revenue, merch revenue, revenue from code, total revenue, sales revenue, affiliate payout, cash collected, gross bookings, sales in euro, sponsorship revenue, share of revenue, revenue, {attributed|incremental|net|gross|online|partner|affiliate|ad|event|new|referral|recurring|subscription|in-app|ticket|merch|sponsorship} revenue, revenue {generated|attributed|per user|per visitor|per email|per session|per visit|per customer|per store|per send|growth|share|uplift|from partner}, turnover, takings, till takings, income, earnings, receipts, GMV, gross merchandise value, gross merchandise volume, billings, sales value, value of sales, revenue per available room, RevPAR, RevPAV, commission, commission earned, affiliate commission, royalties, royalty, tip, tips received, super chat, payout, sales amount, dollar sales, invoiced amount, proceeds, bookings value, premium collected, written premium`,
    },
    {
      id: 'aov',
      why: { fr: 'une valeur par commande', en: 'value per order' },
      fr: `montant moyen {par transaction|du contrat|par donateur|par réservation}, ticket moyen {par couvert|restaurant|caisse}, prix moyen {par nuit|de la chambre|du contrat}, dépense par {couvert|foyer|visiteur|acheteur|ticket}, panier {moyen donateur|moyen abonné}, nombre d'articles par {ticket|commande}, quantité achetée par acheteur, QA/NA,
        panier moyen, panier moyen {en magasin|en ligne|client|HT|TTC}, AOV, ticket moyen, valeur moyenne {de commande|des commandes|du panier|d'achat|par commande}, montant moyen {du panier|des commandes|d'achat|par commande}, dépense moyenne, dépense par client, dépense moyenne par {client|visiteur}, valeur du panier, panier médian, nombre d'articles par panier, articles par panier, indice de vente, addition moyenne, prix moyen de vente`,
      en: `share of basket, basket share, spend per {transaction|buyer|cover|shopper|trip|order|household}, average {order|booking value|donation value|premium|invoice|sale|cart|bill per cover|ticket price|revenue per account|check per cover}, items per {transaction|ticket|cart}, basket {uplift|growth}, weight of purchase,
        AOV, average order value, average {basket|basket value|basket size|cart value|ticket|ticket size|spend|spend per customer|transaction value|deal size|deal value|check|cheque|bill|contract value|selling price}, basket {size|value|spend}, cart value, order value, spend per {head|customer|visitor|guest|visit}, units per transaction, UPT, items per basket, items per order, ACV, ASP, average transaction, ABV`,
    },
    {
      id: 'margin',
      why: { fr: 'ce que l’opération rapporte', en: 'what the operation earns' },
      fr: `marge {dégagée|générée|par client|par commande livrée|réalisée|semi-nette}, excédent, bénéfice {net|généré}, gain {généré|financier}, rentabilité {client|par magasin},
        marge, marge {brute|nette|commerciale|incrémentale|par commande|arrière|sur coût variable|additionnelle|par vente}, taux de marge, taux de marque, bénéfice, bénéfice net, profit, rentabilité, rentabilité {de la campagne|de l'opération|du partenariat}, résultat net, EBITDA, gain net, économie réalisée, économies réalisées, contribution à la marge, seuil de rentabilité`,
      en: `profit {generated|earned|per order|per store|contribution}, incremental profit, contribution margin, savings generated, gross margin return, GMROI, net contribution, payback time,
        margin, {gross|net|contribution|profit|unit|operating|incremental} margin, profit, profit {per order|per customer|margin}, net profit, gross profit, profitability, contribution profit, EBITDA, net gain, payback, payback period, CAC payback, cost savings, break-even, money saved, unit economics, net income`,
    },
    {
      id: 'roi',
      why: { fr: 'le gain rapporté au coût', en: 'gain over cost' },
      fr: `ROI, retour sur investissement, retour sur investissement marketing, ROMI, retour sur budget, ROI {marketing|de la campagne|média|du partenariat|net}, taux de retour sur investissement, rendement de la campagne`,
      en: `ROI, return on investment, ROMI, MROI, return on marketing investment, marketing ROI, campaign ROI`,
    },
    {
      id: 'roas',
      why: { fr: 'le chiffre attribué rapporté à la dépense', en: 'attributed revenue over spend' },
      fr: `ROAS, retour sur dépense publicitaire, retour sur dépenses publicitaires, ROPO`,
      en: `ROAS, return on ad spend, return on advertising spend, iROAS, marketing efficiency ratio, incremental ROAS, poas`,
    },
    {
      id: 'recurring-revenue',
      why: { fr: 'un revenu qui revient', en: 'income that comes back' },
      fr: `MRR, ARR, revenu récurrent, revenu {récurrent mensuel|récurrent annuel|mensuel récurrent|annuel récurrent}, revenu d'abonnement, ARPU, ARPA, revenu moyen par {utilisateur|abonné|client|compte}, nouveau MRR, MRR additionnel`,
      en: `MRR, ARR, {monthly|annual} recurring revenue, recurring revenue, new MRR, expansion MRR, net new MRR, net new ARR, expansion revenue, ARPU, ARPA, ARPPU, average revenue per {user|account|customer|paying user|subscriber}, ACV booked, TCV, total contract value, annual contract value, MRR growth`,
    },
    {
      id: 'ltv',
      why: { fr: 'une valeur sur la durée', en: 'value over time' },
      fr: `LTV, CLV, CLTV, valeur vie client, valeur à vie, valeur à vie du client, valeur vie, valeur client, valeur du client sur la durée`,
      en: `LTV, CLV, CLTV, lifetime value, customer lifetime value, client lifetime value, user lifetime value, customer value, LTV to CAC, LTV CAC ratio, lifetime customer value`,
    },
  ],
};

/** They came back, or left. */
export const LOYALTY: ConceptFamily = {
  conceptClass: 'loyalty',
  concepts: [
    {
      id: 'retention',
      why: { fr: 'un usage ou un achat répété', en: 'repeated use or purchase' },
      fr: `fidélité client, taux de {revisite avec achat|retour des donateurs|retour clients|conservation client|fidélisation donateurs}, {client|acheteur|donateur|abonné|adhérent|membre|patient|locataire|élève} {fidélisé|conservé|retenu|revenu|revenus|resté}, retour {à J7|à J1|à 7 jours}, rétention {J1|D7|D30|M1|M3|jour 7|salariés nouveaux}, clients toujours actifs,
        taux de conservation, taux de fidélisation client, retour à J+7, retour à J+30, taux de retour client, taux de retour à 30 jours, utilisateur revenu, utilisateur retenu, revenir à j7, clients qui reviennent, abonné fidélisé, durée de vie client, donateur retenu, retour au magasin, rétention, taux de rétention, rétention {à 30 jours|client|clients|utilisateurs|des utilisateurs|des abonnés|à J+30|j30|j7|j1|d'installation|des installations|nette|nette du revenu|des clients|des donateurs|des membres}, fidélisation, taux de fidélisation, fidélité, taux de fidélité, client {fidélisé|conservé|retenu}, cohorte active, client encore actif, abonné conservé, abonnés restés, toujours clients, reviennent, sont revenus, restés clients, restent, client actif à 90 jours, revenu conservé, utilisateurs revenus à J30`,
      en: `retention {D1|D7|D30|day 7|week 4|month 3|after|at day 30|curve}, {guest|patient|tenant|student|policyholder|seller|fan|subscriber|reader|donor|member|shopper} retention, d3 retention, day-7 retention, comeback rate, {customers|donors|members|clients|guests|subscribers} {retained|kept|who came back|who stayed|returning|still active}, still paying, persistency, stay rate,
        day {1|3|7|14|28|30|60|90} retention, d1 retention, d7, d30, retention at 30 days, retention after, return visit with purchase, returning guest, returning donor, returning subscriber, guest return rate, saved customers, customer lifetime, rolling retention, repeat guest, subscriber retention, retention, retention rate, {customer|user|client|subscriber|member|donor|revenue|net revenue|dollar|day 1|day 7|day 30|d1|d7|d30|30-day|logo|gross|week 1|month 1|app|cohort|net dollar|account} retention, retained {customer|user|revenue|client}, retained, customer loyalty, loyalty rate, NRR, GRR, NDR, net retention, stick rate, still active after, still using after, came back, come back, users who came back, returned within, return customer rate, still subscribed`,
    },
    {
      id: 'repeat-purchase',
      why: { fr: 'un achat répété', en: 'a repeated purchase' },
      fr: `{client|acheteur|visiteur acheteur} {revenu acheter|multi-acheteur|récurrent|réacheteur}, réacheteur, réacheteurs, 2e {achat|commande}, 2ème {achat|commande}, taux de {rachat|réachat à 90 jours|nourriture|deuxième commande|fréquence d'achat}, fréquence {d'achat|de commande|de réservation}, commande {récurrente|suivante},
        réachat, taux de réachat, achat {répété|récurrent|suivant}, deuxième achat, second achat, deuxième commande, client récurrent, client fidèle, client régulier, récurrence, récurrence d'achat, fréquence {d'achat|de commande}, taux de récurrence, rachètent, reviennent acheter, racheté, ont racheté, clients revenus acheter, commande répétée, taux de seconde commande, client multi-achats, revenir acheter, taux de réassort`,
      en: `repeat {guest|diner|shopper|client|purchaser|buyers|visit with purchase|donation|gift}, repeaters, 2nd {order|purchase}, orders per customer, purchases per {customer|member|buyer}, subscribe and save, subscribe & save, re-booking, rebooking, rebooked,
        repeat purchase, repeat purchase rate, repeat {order|buyer|customer|sale|rate|booking|buying|business|donor}, second {purchase|order}, purchase frequency, order frequency, repurchase, repurchase rate, reorder, reorder rate, re-order rate, returning {customer|buyer}, loyal customer, repeat order rate, time to second purchase, bought again, buy again, repeat rate, recurring customer, bought twice`,
    },
    {
      id: 'renewal',
      why: { fr: 'un client qui reste', en: 'a customer who stays' },
      fr: `{licence|abonnement|adhésion|contrat|abonné|cotisation|carte|mandat|bail|sponsor|pass|abonnement saison} {renouvelé|renouvelée|reconduit|reconduite|prolongé|reconduite}, prolongation de contrat, renouvellement {de bail|de licence|d'abonnés|de carte|de mandat|des contrats|sponsor},
        réinscription, taux de réinscription, réabonné, renouvellement, taux de renouvellement, contrat renouvelé, abonnement renouvelé, renouvelé, ont renouvelé, renouvellent, réabonnement, taux de réabonnement, reconduction, reconduit, renouvellement {d'abonnement|de contrat|de licence|d'adhésion}, se réabonnent, tacite reconduction, réadhésion, taux de réadhésion, licence renouvelée`,
      en: `{membership|licence|sponsor|season ticket|season-ticket|policy|lease|tenancy|plan|seat} {renewal|renewed|extension|extended}, contracts {renewed|extended}, renewals, auto-renewals, subscribers renewed, members renewed,
        re-enrolment, re-enrollment, re-enrolment rate, renewal, renewal rate, renewed, {contract|subscription|licence|license|membership|policy} {renewal|renewed}, renew, resubscription, resubscribe, re-subscription, reactivated subscription, auto-renew on, renewed contract`,
    },
    {
      id: 'churn',
      why: { fr: 'des clients perdus', en: 'customers lost' },
      fr: `{logo|client|abonné payant|contrat|compte client|adhérent|donateur} perdu, départ client, {client|abonné payant|adhérent|donateur|locataire|assuré} {perdu|parti|résilié}, {réservation|commande|abonnement|contrat|séjour} {annulé|annulée|résilié}, annulation {de réservation|de commande|de billets|de contrat}, résiliation {de contrat|d'abonnement|à 30 jours}, taux de {perte client|départ|chute|rétractation}, rétractation,
        attrition, taux d'attrition, churn, taux de churn, client perdu, perte de clients, résiliation, taux de résiliation, abonnement résilié, contrat résilié, résilié, départ de clients, désabonnement payant, annulation, taux d'annulation, annulation d'abonnement, clients partis, churn {client|mensuel|revenu|net}`,
      en: `{logos|customers|clients|accounts|subscribers paying|donors|members paying} lost, lost {customers|clients|logos|donors}, {booking|order|subscription|policy|contract|membership|reservation} {cancelled|canceled|cancellation|lapse|lapsed}, cancellations, lapse rate, lapsed member, churned {account|customer|subscriber}, donor churn, surrender rate, lost {accounts|clients|members paying}, customers lost,
        churn, churn rate, churned, {customer|user|subscriber|revenue|logo|monthly|net|mrr|gross} churn, attrition, attrition rate, customer {lost|attrition|loss}, lost customer, cancellation, cancellation rate, cancelled subscription, cancelled, canceled, lapsed customer, lapsed donor, termination rate, subscription cancellation`,
    },
    {
      id: 'referred-purchase',
      why: { fr: 'une recommandation suivie d’achat', en: 'a referral followed by a purchase' },
      fr: `parrainage {transformé|validé|conclu|rémunéré|ayant abouti}, filleul {ayant commandé|ayant acheté|devenu acheteur|abonné payant}, ami parrainé acheteur,
        parrainage {avec achat|converti|abouti|client|payant}, achat parrainé, filleul {client|acheteur|converti|ayant acheté}, client parrainé, vente par parrainage, filleul devenu client`,
      en: `referral {conversion|sale|bookings|customers|that bought}, referred {order|booking|donor|signup paid}, referrals converted,
        referred {purchase|customer|buyer|sale|order|client|revenue}, referral {purchase|sale|conversion|order|revenue}, purchase from referral, converted referral, customer referred`,
    },
    {
      id: 'activation',
      why: { fr: 'un premier usage de valeur constaté', en: 'a first use of value, seen' },
      fr: `{connecteur|intégration|module|option|plugin|API|extension} {activé|connecté}, compte {alimenté|approvisionné|crédité}, compte ouvert et {alimenté|approvisionné|crédité}, {carte|carte bancaire|compte|service|ligne|licence|sim|box|offre|assurance|option|code licence|objet connecté} {activée|mise en service|initialisé}, mise en service, raccordement, {appareil|objet|produit} connecté, premier paiement, première transaction,
        activation, taux d'activation, {compte|utilisateur|abonnement|pass|licence|client|contrat|box|service} activé, carte activée, activation {du compte|de l'offre|du service|de la carte|de l'abonnement|produit|partenaire}, abonnement activé, première utilisation, réactivation, client réactivé, onboarding terminé, premier projet créé, première action clé, PQA, intégration activée, ligne activée`,
      en: `{connector|integration|module|add-on|plugin|extension} {activated|connected|enabled}, account funded, accounts {funded|opened and funded}, {card|line|SIM|device|licence|kit|product|service|wallet|feature|plan} {activated|activation|registered in warranty|connected|set up|installed on site}, cards activated, first transaction, first deposit, first funded account, funded account, FTD,
        activation, activation rate, activated, activated {user|account|customer|card}, account activation, reactivation, reactivated {customer|user}, onboarding completed, completed onboarding, aha moment reached, time to value, first value reached, win-back, winback, won back customer, card activation, user activation, integration activated`,
    },
  ],
};

/** Somebody who pays. */
export const CUSTOMER: ConceptFamily = {
  conceptClass: 'customer',
  concepts: [
    {
      id: 'new-customer',
      why: { fr: 'un nouveau client', en: 'a new customer' },
      fr: `{visiteur|follower|abonné|spectateur|lecteur|auditeur|participant|inscrit|membre|fan|internaute|utilisateur|téléspectateur} {acheteur|acheteuse}, locataire {trouvé|signé|placé}, patient {suivi|pris en charge|reçu en consultation},
        {client|acheteur|foyer|patient|abonné payant|assuré|donateur|sociétaire|locataire|franchisé|compte client|adhérent|commerçant client|élève payant} {nouveau|recruté|gagné|acquis|conquis|signé|supplémentaire}, nouveau {patient|assuré|sociétaire|foyer|locataire|franchisé|donateur|compte signé|annonceur|abonné payant|logo|marché|adhérent|point de vente client|mécène}, patient {recruté|adressé|orienté|venu via la campagne}, {client|acheteur} {en plus|venu du partenaire|issu du parrainage|provenant}, première {vente|transaction client}, prospect {devenu client|transformé|converti},
        client {conquis|recruté via|nouveau recruté|gagné via|signé|issu du partenariat|apporté par|venu du partenaire}, primo-accédant, primo client, nouveaux foyers acheteurs, nouveau donneur d'ordre, recrutement net, conquêtes, ouverture de compte client, taux de recrutement client, nouveau client, nouveau acheteur, nouvelle cliente, client {gagné|acquis|recruté|conquis|apporté|additionnel}, primo-acheteur, primo acheteur, acquisition client, acquisition de clients, conquête, conquête client, taux de nouveaux clients, recrutement {client|de clients|acheteurs}, première commande, nouveau compte client, nouveau foyer acheteur, nouveau compte signé, recrutement de foyers acheteurs`,
      en: `tenants found, patients {seen|treated|under care},
        {policyholders|patients|tenants|buyers|clients|customers|members paying|donors|subscribers paying|accounts|logos|advertisers|franchisees} {gained|won|acquired|signed|added|landed|converted|onboarded}, {new|first-time} {patient|tenant|policyholder|advertiser|franchisee|donor|stockist|distributor|payer|guest|purchaser|diner|booker|paying member}, new-to-file customer, new to file, conquest, conquest rate, conquest sales,
        newly acquired customer, net new customer, customer added, new customer acquisition, new customer rate, new account signed, new shopper, customers from partner, incremental customer, first purchase customer, new household, new patient, patient booked, new policyholder, new customer, new {client|buyer|logo|shopper|paying customer|guest booked|household buying}, customer {acquired|won|gained|acquisition}, acquired customer, new-to-brand, new to brand, new-to-brand buyer, new to brand buyer, first-time buyer, first time buyer, first time customer, first-time customer, logos won, logo won, first order, new business won, client won, client wins, client win, account won, new accounts won, net new logo`,
    },
    {
      id: 'customer',
      why: { fr: 'quelqu’un qui paie', en: 'somebody who pays' },
      fr: `{client|acheteur|patient|locataire|abonné} {servi|facturé|acheteur|multi-équipé|VIP|fidèle|encaissé|au restaurant}, convive payant, nombre d'acheteurs, foyers acheteurs, ménage acheteur, annonceur, client {omnicanal|du code|de la période|via le code}, part d'acheteurs,
        client, cliente, client {actif|payant|final|b2b|apporté|partagé|commun|équipé|signé|facturé}, acheteur, acheteuse, acheteur {unique|actif}, clientèle, consommateur payant, usager payant, foyer acheteur, taux de pénétration, pénétration, taille de clientèle, locataire signé, assuré, sociétaire, clients premium`,
      en: `{diner|guest|patient} {served|billed|paying}, customers {served|acquired|buying|from code|who ordered}, shoppers who bought, households buying, buying household, purchasers, active donor, active policyholder, account holder paying, lessee,
        customer, client, buyer, shopper, shoppers buying, active {customer|client|buyer}, signed client, paying {customer|client|user|subscriber|account|member}, client account signed, unique buyer, purchaser, household penetration, penetration rate, penetration, policyholder, patron paying, payer, paid customer, referenceable customer`,
    },
    {
      id: 'paying-member',
      why: { fr: 'un membre qui paie', en: 'a member who pays' },
      fr: `abonné à l'offre premium,
        subs offerts, sub offert, abonnement offert à un ami payé,
        sub twitch, subs payants, {sub|sub twitch|abonné twitch|abonné substack|abonné patreon|abonné youtube|membre youtube|abonné mediapart|abonné presse} payant, patron actif, {adhérent|membre|mécène|tipeur|patron|abonné} {cotisant|payant|à jour|soutenant|tipeee|actif payant}, abonné {payant web|numérique payant|salle|à l'offre premium|print|au forfait|fibre|à la box}, carte premium vendue, membre premium,
        adhérent, adhérent {payant|à jour de cotisation|cotisant|nouveau}, membre {payant|premium|cotisant}, abonné {payant|premium|numérique payant}, nouvel abonné payant, cotisant, mécène, tipeur, tipeurs, contributeur payant, abonné payé, utilisateur {payant|premium}, compte {payant|premium}`,
      en: `subscribed to {premium|pro|a paid plan|the paid plan|the premium plan}, subscribed for pay,
        subs gifted,
        paid {sub|subs|twitch sub|substack subscriber|newsletter subscriber|patron|backer|reader|seat}, active patron, tier 1 sub, tier 2 member, gifted sub, gifted subs, channel membership, youtube membership, paying {subscriber|patron|donor|reader|customer|gym member}, digital subscriber paying, print subscriber, dues-paying member,
        paying {member|fan|reader|listener|supporter}, paid {member|subscriber|user|account|customer}, premium {member|subscriber|user|account}, patreon patron, patron, channel member paid, tier subscriber, paid supporter`,
    },
    {
      id: 'acquisition',
      why: { fr: 'l’acquisition se compte en clients', en: 'acquisition is counted in customers' },
      fr: `acquisition, acquisition {nette|organique}`,
      en: `acquisition, net acquisition`,
    },
    {
      id: 'cac',
      frame: 'cost',
      why: { fr: 'coût d’un nouveau client, tout compris', en: 'full cost of a new customer' },
      fr: `CAC, coût d'acquisition client, coût d'acquisition d'un client, coût d'acquisition {par client|d'un nouveau client|clients|de client}, coût par client, coût par nouveau client, coût par client acquis`,
      en: `CAC, customer acquisition cost, cost of customer acquisition, client acquisition cost, cost per customer, cost per new customer, cost per customer acquired, blended CAC, cost to acquire a customer`,
    },
  ],
};
