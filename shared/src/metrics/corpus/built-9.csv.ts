/** Labels judged by hand, ninth part, dense trades, sorted by verdict: `label | verdict`. */
export const BUILT_9 = `
nombre d'écoutes > 30 s | vanity
reprises de l'AFP | vanity
nombre d'étudiants touchés | vanity
students reached | vanity
linéaires gagnés | vanity
repas servis aux bénéficiaires | vanity
arbres plantés | vanity
cartes cadeaux spa offertes | vanity
dégustations gratuites servies | vanity
free tastings served | vanity
check-ins Facebook | vanity
integrations installed | vanity
audience TV du derby | vanity
abonnés de la chaîne du club | vanity
minutes d'antenne du logo | vanity
connexions à l'espace client | vanity
vues de l'offre d'emploi | vanity
job ad views | vanity
backlinks gagnés | vanity
mots-clés en top 10 | vanity
featured snippets | vanity
trafic de marque | vanity
MMS envoyés | vanity
listes de diffusion | vanity
raids reçus | vanity
spectateurs moyens Twitch | vanity
clips partagés | vanity
linear TV reach 15+ | vanity
replays vus sur myCANAL | vanity
SVOD starts | vanity
audience share of the show | vanity
nombre de GRP achetés | vanity
DOOH plays | vanity
faces louées en gare | vanity
stops du bus tour | vanity
sorties presse | vanity
duplication des parutions | vanity
clés USB distribuées | vanity
affiliés inscrits au programme | vanity
produits envoyés en seeding | vanity
ambassadors onboarded | vanity
reels co-créés | vanity
hosts trained in hotels | vanity
flyers slipped into parcels | vanity
badges visiteurs imprimés | vanity
exposants présents sur le village | vanity
contenus traduits | vanity
followers LinkedIn du fondateur | vanity
membres du salon Discord | vanity
items likés sur l'appli | vanity
stories reshared by fans | vanity
vote du public | vanity
emoji sous le live | vanity
coupons générés par les joueurs | vanity
lifetime listeners | vanity
downloads of the companion app | vanity
café offert à l'accueil | vanity
portée des stories partenaires | vanity
nombre de vues sur Dailymotion | vanity
radio listeners reached | vanity
visitors on the co-branded page | vanity
passages TV | vanity
mentions presse régionale | vanity
people exposed to the mailing | vanity
affluence sur le site web | vanity
j'aime reçus sur LinkedIn | vanity
partages du jeu concours | vanity
comments from fans | vanity
taille de la communauté Facebook | vanity
abonnés gagnés pendant le jeu | vanity
e-mail list of the partner (contacts) | vanity
number of flyers handed to visitors | vanity
affichettes collées | vanity
coffrets presse envoyés aux journalistes | vanity
newsletters envoyées aux donateurs | vanity
emails to new customers sent | vanity
photos prises au photobooth | vanity
salariés mobilisés | vanity
PR equivalent | vanity
app downloads from the store page | vanity
inscrits depuis la création du club | vanity
buzz autour du produit | vanity
views of the product demo | vanity
likes sur l'annonce des ventes | vanity
commentaires des clients mécontents | vanity
shares by influencers | vanity
nombre de clients abonnés à notre page | vanity
élèves inscrits à l'école via le forum | weak
taux de rupture en rayon | weak
taux de service livraison | weak
on-time delivery rate | weak
trees planted per purchase | weak
flight searches | weak
recherches de vols | weak
fare alerts created | weak
visa simulations | weak
avis Google déposés | weak
new reviews on Google | weak
taux d'avis 5 étoiles | weak
average review score | weak
customer complaints per 1,000 orders | weak
tickets de support | weak
temps de réponse du SAV | weak
remboursements demandés | weak
taux de retour produit | weak
return rate | weak
colis abîmés | weak
API calls per account | weak
workspaces created | weak
feature adoption rate | weak
tickets NPS | weak
fan zone visitors | weak
visiteurs de la fan zone | weak
comptes joints ouverts | weak
app logins | weak
visites d'appartements | weak
coût par candidature | weak
marque employeur : notoriété | weak
clics postuler | weak
apply clicks | weak
liens affiliés cliqués | weak
domain authority | weak
taux d'opt-in push | weak
réponses aux SMS | weak
taux de clic WhatsApp | weak
taux d'ouverture à J+1 | weak
lecteurs réguliers de la newsletter | weak
podcast completion | weak
minutes streamées | weak
favoris Vinted | weak
temps de visite du stand virtuel | weak
avg. listening minutes | weak
taux d'écoute à 50 % | weak
heatmap clicks | weak
clics « acheter » | weak
tap on product sticker | weak
open rate of the welcome mail | weak
drive-to-store visits | weak
visites en concession | weak
visites de la cave | weak
adoptants du nouveau pass (actifs) | weak
profils complétés | weak
quiz completions | weak
jeux de grattage joués | weak
participants à la chasse au trésor | weak
inscrits au test produit | weak
demandes d'échantillon | weak
catalog requests | weak
brochure commandée en ligne | weak
pre-registration on Google Play | weak
webinar no-shows | weak
taux d'absence aux rendez-vous | weak
CSAT moyen du chat | weak
brand trust index | weak
taux de mémorisation du spot | weak
taux d'agrément publicitaire | weak
coût par GRP | weak
coût par lecture complète | weak
cost per landing page view | weak
taux d'interaction du filtre AR | weak
impressions par spot | weak
taux de désabonnement SMS | weak
taux de complétion des stories | weak
clics vers la billetterie | weak
click rate of the SMS | weak
e-mails ouverts par les prospects | weak
scans du QR code sur l'emballage | weak
ajouts au panier du coffret | weak
inscriptions à l'essai gratuit du cours | weak
guests who attended the launch | weak
présents au petit-déjeuner presse | weak
comptes créés via l'appli | weak
monthly active readers | weak
white paper downloads by CFOs | weak
cartes scannées au salon | weak
opt-in newsletter via le partenaire | weak
notoriété auprès des 25-34 ans | weak
positive sentiment share | weak
note moyenne des livraisons | weak
NPS clients | weak
satisfaction des clients du partenaire | weak
fréquentation des magasins partenaires | weak
taux d'ouverture par segment | weak
CPM Instagram | weak
likes pour 1 000 abonnés | weak
taux d'engagement des clients sur LinkedIn | weak
views and purchases | weak
clients et abonnés | weak
trafic + ventes | weak
panier moyen des clients issus du podcast | decisive
nb de visiteurs ayant scanné puis acheté | decisive
visitors who scanned then bought | decisive
réductions étudiantes utilisées | decisive
entretiens décrochés | decisive
listings in new stores | decisive
référencements gagnés en GMS | decisive
DN gagnée | decisive
cotisations versées | decisive
adhésions enregistrées | decisive
memberships renewed | decisive
taux de réadhésion | decisive
legs et donations | decisive
parrains d'enfants recrutés | decisive
child sponsors | decisive
kits solaires vendus | decisive
bike rentals | decisive
locations de vélos via l'appli | decisive
trajets réservés avec le code | decisive
rides booked | decisive
nuits vendues en basse saison | decisive
upsells petit-déjeuner | decisive
spa vouchers sold | decisive
room upgrades sold | decisive
croisières réservées | decisive
verres vendus | decisive
cocktails signature vendus | decisive
menus enfants commandés | decisive
plats livrés via Uber Eats | decisive
licences Adobe activées par les élèves | decisive
connecteurs activés chez les clients | decisive
clients multi-produits | decisive
cross-sell rate | decisive
contraction MRR | decisive
logos perdus | decisive
sponsoring leads from the stadium | decisive
VIP hospitality sold | decisive
écharpes vendues au stade | decisive
maillot : ventes flocage | decisive
paris placés | decisive
first deposits | decisive
crédits conso débloqués | decisive
virements effectués | decisive
assurés parrainés | decisive
loyers encaissés | decisive
hires from the campaign | decisive
coût par embauche | decisive
cost per hire | decisive
commissions affiliés | decisive
coupons affiliés utilisés | decisive
ventes par SMS | decisive
abonnés YouTube premium | decisive
dons en live Twitch | decisive
subs Twitch offerts | decisive
leads B2B qualifiés par le SDR | decisive
demos held with enterprise accounts | decisive
POC transformés | decisive
propositions gagnées | decisive
pipeline accepté par le partenaire | decisive
ACV signé | decisive
deals influenced | decisive
contrats multi-annuels signés | decisive
taux de conversion freemium vers payant | decisive
self-serve upgrades | decisive
ventes additionnelles en caisse | decisive
tickets contenant le duo | decisive
ventes au m² | decisive
sell-out vs A-1 | decisive
offres découverte achetées | decisive
boxes ordered | decisive
abonnements box souscrits | decisive
baskets paid with the gift card | decisive
réservations de spa | decisive
chambres réservées via le code | decisive
week-ends vendus | decisive
guided tours sold | decisive
billets couplés vendus | decisive
passes bought online | decisive
entrées vendues en prévente | decisive
cotisants à jour | decisive
dons par prélèvement | decisive
new regular givers | decisive
euros levés par coureur | decisive
devis auto transformés | decisive
rendez-vous conseiller pris | decisive
biens signés chez le notaire | decisive
leases signed | decisive
inscriptions payées à l'école | decisive
formations vendues (CPF) | decisive
clients réactivés par e-mail | decisive
ventes générées par les affiliés | decisive
revenue per click | decisive
achats post-visionnage | decisive
commandes via WhatsApp | decisive
codes on-pack saisis | decisive
points convertis en achats | decisive
marge par client acquis | decisive
coût par ticket vendu | decisive
cost per regular donor | decisive
coût par contrat santé | decisive
part de clients ayant racheté | decisive
taux de nouveaux acheteurs | decisive
share of basket | decisive
leads contactables | decisive
prospects rencontrés et qualifiés | decisive
demandes de démo via la marketplace | decisive
rendez-vous obtenus par e-mail | decisive
meetings generated by the webinar | decisive
opportunities from the referral page | decisive
ventes déclenchées par la story | decisive
achats des abonnés du podcast | decisive
sales to existing customers | decisive
orders by email subscribers | decisive
commandes des participants | decisive
produits vendus en pop-up | decisive
paniers payés avec le code | decisive
CA des ventes privées | decisive
chiffre d'affaires lié aux posts | decisive
nombre de clients ayant utilisé le bon | decisive
nouveaux clients venus de l'appli | decisive
customers won from the competitor | decisive
donateurs recrutés dans la rue | decisive
dons générés par l'e-mailing | decisive
contrats signés après le salon | decisive
réservations issues du blog | decisive
bookings from the influencer's link | decisive
billets achetés par les abonnés | decisive
purchase rate of readers | decisive
taux de conversion par influenceur | decisive
coût par vente incrémentale | decisive
cost per retained customer | decisive
rétention des utilisateurs de l'appli | decisive
réachat via la newsletter | decisive
podcast listeners who used the code | decisive
spectateurs ayant acheté après la pub | decisive
from store visit to purchase | decisive
lift de ventes en zone test | decisive
préférence de marque, test contre témoin | decisive
vues non comptées : ventes | decisive
pas de trafic, des commandes | decisive
quota atteint | unknown
latence du site | unknown
nappe assortie | unknown
plan de salle | unknown
tri des déchets | unknown
taille des lettres | unknown
vestiaire | unknown
remise des clés | unknown
chef de projet | unknown
ton de la campagne | unknown
le jour J | unknown
bien s'entendre | unknown
communiquer mieux | unknown
gagner en crédibilité | unknown
respect mutuel des marques | unknown
ligne éditoriale | unknown
pochette surprise | unknown
feutres rouges | unknown
lampes | unknown
code projet A12 | unknown
projet « Étincelle » | unknown
Sarah Cohen | unknown
valider les maquettes | unknown
prévenir l'équipe | unknown
write the contract | unknown
what about Monday? | unknown
qui relit ? | unknown
en attente | unknown
aucune idée | unknown
on se rappelle demain | unknown
the room is too small | unknown
`;
