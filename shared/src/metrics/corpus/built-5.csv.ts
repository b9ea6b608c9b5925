/** Labels judged by hand and used to build the lexicon and the frames, the decisive ones of all trades: `label | verdict`. */
export const BUILT_5 = `
abonnements presse vendus | decisive
abonnements saison renouvelés | decisive
abonnements stade vendus | decisive
abonnements streaming souscrits | decisive
abonnés ayant utilisé le code | decisive
abonnés devenus prospects | decisive
abonnés payants à la chaîne | decisive
abonnés qui ont acheté | decisive
abonnés Substack payants | decisive
achats avec le code de Léa | decisive
achats des abonnés | decisive
achats en ligne | decisive
achats en un clic | decisive
achats intégrés | decisive
achats par abonné | decisive
achats premium | decisive
acheteurs récurrents | decisive
adhésions amis du musée | decisive
adhésions au musée | decisive
affiliate revenue | decisive
annual contract value | decisive
annual passes sold | decisive
annulations de réservation | decisive
annulations | decisive
appels aboutissant à un rendez-vous | decisive
appels transformés en vente | decisive
appointments kept | decisive
ARPDAU | decisive
audioguides loués | decisive
auditeurs qui ont utilisé le code | decisive
average bill | decisive
average nightly rate | decisive
barquettes vendues par magasin | decisive
basket penetration | decisive
basket size | decisive
baux signés | decisive
billets congrès payés | decisive
billets à tarif plein vendus | decisive
billetterie match | decisive
bits reçus | decisive
boissons servies | decisive
bons anniversaire utilisés | decisive
bons de commande auto | decisive
bons de réduction remontés | decisive
bookings made by followers | decisive
bookings via the partner | decisive
bottles ordered by bars | decisive
bouteilles écoulées au bar | decisive
box office takings | decisive
bulletins d'adhésion signés | decisive
business meetings organisés | decisive
buvette : recettes | decisive
CA et marge | decisive
CA par créateur | decisive
CA par email | decisive
cadeaux fidélité échangés | decisive
cars reserved | decisive
cartes bancaires activées | decisive
cartons commandés par les distributeurs | decisive
cashback redeemed | decisive
cashback sales | decisive
catalogues d'expo vendus | decisive
CDI signés | decisive
certificats payés | decisive
check-ups booked | decisive
checkout completions | decisive
chiffre d'affaires newsletter | decisive
chiffre par mètre linéaire | decisive
chèques fidélité utilisés | decisive
clics convertis en commandes | decisive
clients facturés | decisive
clients par service | decisive
clients SaaS signés | decisive
clinic appointments booked | decisive
club licences taken | decisive
code sales | decisive
codes consommés | decisive
codes podcast utilisés | decisive
codes saisis au checkout | decisive
collecte en caisse | decisive
collecte totale | decisive
commandes annulées | decisive
commandes fermes de véhicules | decisive
commandes issues des stories | decisive
commandes livrées aux clients | decisive
commandes par jour | decisive
commandes passées avec le code | decisive
commandes prises sur le salon | decisive
commandes sans remise | decisive
commandes via le code podcast | decisive
commission marketplace | decisive
commission paid to affiliates | decisive
commissions affiliés versées | decisive
commissions du créateur | decisive
compromis signés | decisive
compromis | decisive
comptes en essai | decisive
considération exposés / non exposés | decisive
consultations réservées | decisive
contacts salon qualifiés | decisive
contrats annuels | decisive
contrats de franchise signés | decisive
contrats de franchise | decisive
contrats santé souscrits | decisive
contrats signés en agence | decisive
contributeurs Ulule | decisive
conversions Google Ads | decisive
conversions TikTok | decisive
cost per new patient | decisive
cost per seated diner | decisive
coupons présentés en caisse | decisive
course sales | decisive
couverts du midi | decisive
covers per night | decisive
coût par adhérent | decisive
coût par conversion SEA | decisive
coût par lead accepté | decisive
coût par nuitée vendue | decisive
coût par prospect | decisive
CPA | decisive
creator-driven sales | decisive
demandes de privatisation | decisive
demo attendance | decisive
demos given to prospects | decisive
devis atelier signés | decisive
devis auto demandés | decisive
devis envoyés aux prospects | decisive
devis émis au salon | decisive
DIP signés | decisive
donateurs actifs | decisive
donateurs perdus | decisive
donation page conversion | decisive
donors reactivated | decisive
dons des auditeurs | decisive
dons par virement | decisive
dons réguliers | decisive
dépense par client au restaurant | decisive
embauches issues de la campagne | decisive
embauches | decisive
encours collecté | decisive
entretiens atelier réservés | decisive
EPC affilié | decisive
essais convertis | decisive
essais en concession | decisive
essais routiers réalisés | decisive
essais réservés en concession | decisive
estimations demandées | decisive
exhibition tickets sold | decisive
exhibitor leads | decisive
expansion ARR | decisive
fans turned buyers | decisive
first orders | decisive
followers who are customers | decisive
followers who ordered | decisive
frais de scolarité encaissés | decisive
franchise deals signed | decisive
franchise fees collected | decisive
franchise leads | decisive
franchisés recrutés | decisive
franchisés signés | decisive
gift aid sign-ups | decisive
glaces vendues | decisive
GMV | decisive
gross merchandise volume | decisive
guided tour bookings | decisive
hires | decisive
inscriptions payantes MOOC | decisive
inscrits devenus clients | decisive
insurance quotes requested | decisive
jars of honey sold | decisive
jars sold per store | decisive
jersey sales | decisive
joueurs payants | decisive
kilos sold | decisive
leads concession | decisive
leads du salon | decisive
leads et rdv | decisive
leads hors doublons | decisive
leads passed to sales | decisive
legacy pledges | decisive
legs signés | decisive
licences prises au club | decisive
licences renouvelées | decisive
licenciés | decisive
listings won | decisive
live shopping orders | decisive
loans approved | decisive
locataires trouvés | decisive
logos signés via l'intégrateur | decisive
lots vendus | decisive
loyalty redemptions | decisive
maillots vendus | decisive
mandates signed | decisive
mandats exclusifs rentrés | decisive
mandats signés | decisive
meetings held with buyers | decisive
meetings set with distributors | decisive
members redeemed points | decisive
menus commandés | decisive
mises à niveau payantes | decisive
montant des promesses | decisive
montant moyen des dons | decisive
mortgage applications | decisive
MRR additionnel des partenaires | decisive
museum shop revenue | decisive
mutuelles souscrites | decisive
new listings in supermarkets | decisive
new monthly donors | decisive
new policies | decisive
notoriété avant/après | decisive
nouveaux mécènes Tipeee | decisive
nouveaux patients | decisive
nouvelles commandes | decisive
nuits réservées | decisive
nuitées via le code | decisive
offers accepted | decisive
offers on the house | decisive
offres acceptées | decisive
offres d'achat reçues | decisive
opportunités co-vendues | decisive
orders delivered to customers | decisive
orders signed at the fair | decisive
ordonnances délivrées | decisive
ouvertures de franchises | decisive
paid accounts | decisive
paid seats | decisive
paid subscribers | decisive
paiements aboutis | decisive
panier moyen avec coupon | decisive
panier moyen des abonnés | decisive
panier moyen drive | decisive
part des abonnés qui commandent | decisive
part des visites avec achat | decisive
participants qui ont commandé | decisive
partner deals registered | decisive
pass culture utilisés | decisive
passages en caisse | decisive
patients adressés | decisive
patients booked | decisive
patients nouveaux | decisive
patients suivis | decisive
patrons actifs | decisive
patrons gained | decisive
people who used the code | decisive
petits-déjeuners vendus | decisive
pipe influencé | decisive
places écoulées | decisive
points brûlés en caisse | decisive
points utilisés | decisive
policies sold | decisive
policyholders gained | decisive
postes pourvus | decisive
pots de confiture vendus | decisive
prix moyen chambre | decisive
product page conversion rate | decisive
produits achetés en promo | decisive
produits dérivés vendus | decisive
promesses de vente | decisive
promesses Kickstarter | decisive
promo packs bought | decisive
property enquiries | decisive
prélèvements mis en place | decisive
prêts immobiliers signés | decisive
quotes issued | decisive
quotes sent to prospects | decisive
rappels demandés | decisive
rappels téléphoniques planifiés | decisive
rdv conseiller | decisive
rdv tenus sur le stand | decisive
recrutements signés | decisive
regular gifts set up | decisive
remboursements ODR demandés | decisive
rendez-vous Doctolib pris | decisive
rendez-vous découverte | decisive
rendez-vous patients honorés | decisive
renouvellements anticipés | decisive
repeat rate | decisive
restaurant covers | decisive
return customers | decisive
revenu par chambre disponible | decisive
revenue per recipient | decisive
revenus des vendeurs | decisive
revenus in-app | decisive
rewards redeemed | decisive
ROAS Google | decisive
room nights sold | decisive
royalties franchise | decisive
RPM newsletter | decisive
récompenses échangées | decisive
référencements en GMS | decisive
référencements obtenus | decisive
réservations de lots | decisive
sachets écoulés | decisive
sales to new customers | decisive
saucissons vendus à la foire | decisive
season tickets renewed | decisive
seller GMV | decisive
shoppers who bought twice | decisive
sièges vendus | decisive
snack bars sold | decisive
souscriptions assurance vie | decisive
souscriptions en ligne | decisive
spectacles vendus | decisive
spectateurs du live ayant acheté | decisive
sponsor leads | decisive
sponsored child sign-ups | decisive
stands loués aux exposants | decisive
subs offerts | decisive
subs Twitch payants | decisive
super thanks reçus | decisive
séjours réservés | decisive
tables booked | decisive
tables réservées via l'appli | decisive
taux d'achat des visiteurs | decisive
taux d'adhésion | decisive
taux d'utilisation des points | decisive
taux d'équipement assurance | decisive
taux de conversion des appels | decisive
taux de rachat | decisive
taux de réachat des encartés | decisive
taux de rétention J1 | decisive
taux de signature des devis | decisive
taux de transformation magasin | decisive
tenants signed | decisive
test drives | decisive
test rides booked | decisive
tickets sold to members | decisive
tips Ko-fi | decisive
trade show leads scanned | decisive
trafic => devis | decisive
trial activations | decisive
trial to customer | decisive
trial-to-paid | decisive
téléconsultations réservées | decisive
units per store per week | decisive
unités vendues par point de vente | decisive
users upgraded to paid | decisive
utilisateurs activés | decisive
vente en rayon bio | decisive
ventes affiliées validées | decisive
ventes au litre | decisive
ventes aux professionnels | decisive
ventes cashback | decisive
ventes contre magasins témoins | decisive
ventes de cours | decisive
ventes du créateur | decisive
ventes hors promo | decisive
ventes issues des vues | decisive
ventes par email | decisive
ventes par téléphone | decisive
ventes promo incrémentales | decisive
ventes TikTok Shop | decisive
ventes via affiliés | decisive
viewers who booked a demo | decisive
viewings arranged | decisive
visites guidées payées | decisive
visitors converted to customers | decisive
visitors to buyers | decisive
voitures immatriculées | decisive
volume d'affaires de la marketplace | decisive
véhicules commandés | decisive
véhicules livrés | decisive
yaourts vendus | decisive
élèves inscrits en formation payante | decisive
`;
