/** Labels judged by hand before the classifier saw them, third part (round A), sorted by verdict: `label | verdict`. */
export const HELD_OUT_3 = `
vues de la fiche marketplace | vanity
marketplace listing views | vanity
profile visits of the sales team | vanity
abonnés à la page entreprise | vanity
LinkedIn followers of both companies | vanity
partners recruited | vanity
revendeurs recrutés | vanity
commerciaux formés | vanity
webinars organised | vanity
one-pagers produits | vanity
whitepapers published | vanity
sessions e-commerce | vanity
product pins | vanity
personnes passées devant la vitrine | vanity
passers-by in front of the window | vanity
displays installed | vanity
samples handed out | vanity
kakémonos posés | vanity
coupons distribués | vanity
brochures distribuées à l'aéroport | vanity
brochure handouts | vanity
vues du clip destination | vanity
destination video views | vanity
articles parus dans la presse quotidienne | vanity
parutions dans les titres régionaux | vanity
press clippings | vanity
media coverage | vanity
earned media value | vanity
articles about the launch | vanity
reprises dans les médias | vanity
communiqués de presse envoyés | vanity
écoutes de l'épisode co-brandé | vanity
podcast listens | vanity
podcast downloads in week one | vanity
auditeurs de l'émission | vanity
podcast followers on Spotify | vanity
app installs | vanity
installations de l'appli | vanity
store listing impressions | vanity
impressions sur l'App Store | vanity
registered accounts | vanity
invitations envoyées | vanity
speakers booked for the stage | vanity
goodies distribués | vanity
visitors of the city festival | vanity
course page visits | vanity
likes sur la vidéo de la collecte | vanity
flyers of the charity handed out | vanity
cumul des dons depuis 2010 | vanity
spectateurs devant leur télé | vanity
TV viewers of the match | vanity
logo exposure time | vanity
vues de l'annonce immobilière | vanity
impressions des bannières affiliées | vanity
impressions in Google Search Console | vanity
e-mails sent to the shared list | vanity
notifications push envoyées | vanity
posts made by creators | vanity
influencers recruited | vanity
EMV de la campagne d'influence | vanity
reach of the influencer | vanity
💬 sous la vidéo | vanity
completed views | vanity
GRP radio | vanity
OTS affichage métro | vanity
billboard reach | vanity
leads MQL | weak
MQL générés par le livre blanc | weak
content downloads (ebook) | weak
guide téléchargé depuis la page co-brandée | weak
scroll depth on the pricing page | weak
clics sur « parler à un expert » | weak
reply rate of the nurturing emails | weak
add-to-wishlist | weak
visiteurs du pop-up store | weak
visiteurs du stand au salon du tourisme | weak
note TripAdvisor | weak
avg rating on Booking | weak
listeners per episode | weak
CPM du spot audio | weak
note sur le Play Store | weak
DAU/MAU | weak
monthly active users | weak
utilisateurs actifs mensuels | weak
taux d'install par impression | weak
taux de désinscription de la newsletter | weak
comptes créés pendant la campagne | weak
présents à la conférence | weak
taux de présence à l'atelier | weak
cartes de visite récoltées | weak
brochure downloads from the school site | weak
taux d'achèvement du cours | weak
course completion rate | weak
simulations de prêt lancées | weak
affiliate link clicks | weak
EPC | weak
taux de clic organique | weak
taux de délivrabilité | weak
bounce rate of the mailing | weak
taux d'ouverture | weak
plaintes pour spam | weak
push open rate | weak
taux d'engagement de la créatrice | weak
VTR | weak
scans du QR code de l'affiche | weak
nb de comptes cibles engagés en rdv | decisive
win rate on co-sold deals | decisive
sales cycle opportunities opened by the partner | decisive
deal registrations | decisive
contrats cadres signés avec l'intégrateur | decisive
trials activated | decisive
net revenue retention | decisive
taux de churn mensuel | decisive
upsell généré par l'intégration | decisive
expansion revenue | decisive
coût par opportunité | decisive
pipeline co-vendu | decisive
propositions commerciales acceptées | decisive
panier moyen des commandes co-brandées | decisive
cart-to-order rate | decisive
GMV du corner | decisive
marge brute de l'opération | decisive
gross margin | decisive
taux de réachat à 60 jours | decisive
second orders | decisive
cross-sell revenue | decisive
ventes du coffret en rayon | decisive
sell-through of the limited edition | decisive
sell-out hebdo chez Carrefour | decisive
coupons redeemed at checkout | decisive
chèques-cadeaux utilisés | decisive
taux de transfo en boutique | decisive
room nights booked | decisive
direct bookings with the partner code | decisive
taux de réservation | decisive
pass musées vendus | decisive
packages sold | decisive
paid digital subscriptions | decisive
copies sold | decisive
lecteurs convertis en abonnés payants | decisive
D30 retention | decisive
utilisateurs actifs payants | decisive
install-to-subscription rate | decisive
opportunités ouvertes sur le salon | decisive
meetings held at the booth | decisive
tickets sold through the partner | decisive
inscriptions payantes à la formation | decisive
dons encaissés pendant l'arrondi | decisive
donations raised | decisive
montant collecté pour l'association | decisive
average donation | decisive
arrondis en caisse (dons) | decisive
part de visiteurs ayant donné | decisive
abonnements au stade vendus | decisive
season tickets sold | decisive
jerseys sold | decisive
hospitality packages sold | decisive
devis d'assurance demandés | decisive
contrats souscrits | decisive
crédits signés | decisive
prime moyenne | decisive
properties sold via the portal | decisive
filleuls ayant acheté | decisive
referred customers | decisive
taux de renouvellement des cartes | decisive
returning customers | decisive
achats via le code LEA10 | decisive
sales from the creator's code | decisive
QR scans that ended in an order | decisive
codes saisis en caisse | decisive
on-pack codes redeemed | decisive
promo code uses | decisive
salariés ayant acheté l'offre CE | decisive
cadence des réunions | unknown
charte graphique | unknown
couleur du stand | unknown
qualité du brief | unknown
préparer le brief créatif | unknown
valider le planning avec l'agence | unknown
write the press kit | unknown
Qui valide les visuels ? | unknown
who owns the budget? | unknown
operation bluebird | unknown
v2-final-OK | unknown
logo | unknown
weather forecast | unknown
places de parking | unknown
fierté des équipes | unknown
complicité entre les marques | unknown
durée du contrat | unknown
date de lancement | unknown
launch date | unknown
font size | unknown
??? | unknown
le beau temps | unknown
make a great impression | unknown
on verra plus tard | unknown
wifi password | unknown
`;
