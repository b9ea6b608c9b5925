/** Labels judged by hand before the classifier saw them, second part, sorted by verdict: `label | verdict`. */
export const HELD_OUT_2 = `
vues du film de marque | vanity
visites du blog par des clients | vanity
portée moyenne des reels | vanity
téléspectateurs touchés | vanity
impressions de la campagne Noël | vanity
spectateurs de l'avant-première en ligne | vanity
pages vues du guide d'achat | vanity
trafic vers la page de vente | vanity
écoutes du jingle | vanity
articles de presse locale | vanity
likes du post promo | vanity
cœurs reçus pendant le live | vanity
commentaires des acheteurs potentiels | vanity
partages de la vidéo coupon | vanity
identifications de la marque | vanity
abonnés gagnés grâce au jeu | vanity
communauté Facebook | vanity
fichier email | vanity
membres du serveur | vanity
fans du club | vanity
tracts distribués au marché | vanity
coupons envoyés par courrier | vanity
posts livrés par les créateurs | vanity
bons offerts aux salariés | vanity
prospects relancés par téléphone | vanity
affiches en vitrine | vanity
budget pub consommé | vanity
clients informés de l'offre | vanity
téléchargements du jeu | vanity
ventes cumulées depuis le lancement | vanity
page visits by prospects | vanity
views of the product demo reel | vanity
listeners per month | vanity
subscribers on YouTube | vanity
Instagram followers from the giveaway | vanity
comments under the launch video | vanity
press articles published | vanity
coupon codes emailed | vanity
app installs from the campaign | vanity
retweets of the offer | vanity
store window displays | vanity
media value of the tour | vanity
visites uniques mensuelles | weak
temps moyen sur la fiche | weak
taux de rebond de la landing | weak
clics depuis l'email | weak
scan du menu | weak
ajouts au panier du code promo | weak
inscrits au salon | weak
comptes créés via le partenaire | weak
contacts laissés sur le stand | weak
livres blancs téléchargés | weak
MQL du webinaire | weak
avis vérifiés | weak
notoriété spontanée | weak
part de voix presse | weak
coût par mille | weak
taux d'engagement TikTok | weak
likes et ventes | weak
fréquentation de la boutique | weak
taux de désinscription SMS | weak
candidatures reçues via LinkedIn | weak
note moyenne du chauffeur | weak
taux d'ouverture du push | weak
leads non qualifiés du salon | weak
scroll to the end of page | weak
CTR on the banner | weak
wishlisted items | weak
event attendees | weak
newsletter opt-ins | weak
brand recall | weak
customer satisfaction after the event | weak
cost per view on YouTube | weak
bounce of the checkout page | weak
stand footfall | weak
product saves | weak
survey response rate | weak
monthly active users of the app | weak
no-shows at the tasting | weak
cart abandonment rate | weak
comments per follower | weak
ventes du menu enfant | decisive
commandes via le QR | decisive
coupons utilisés en drive | decisive
taux de transformation des devis | decisive
panier moyen des inscrits | decisive
CA additionnel chez le distributeur | decisive
marge par commande | decisive
clients recrutés par le parrainage | decisive
contrats d'assurance signés | decisive
rendez-vous honorés après le salon | decisive
abonnés convertis en clients | decisive
places payantes vendues | decisive
dons mensuels | decisive
adhésions payées | decisive
taux de réachat à 6 mois | decisive
churn des abonnés payants | decisive
coût par rendez-vous | decisive
leads qualifiés transmis aux revendeurs | decisive
mandats de vente signés | decisive
essais gratuits démarrés | decisive
licences logicielles vendues | decisive
vues → réservations | decisive
part des visiteurs du stand qui demandent un devis | decisive
achats via le lien du créateur | decisive
ventes incrémentales en région test | decisive
nouveaux adhérents payants | decisive
prêts accordés | decisive
purchases from the newsletter | decisive
demo requests per week | decisive
attributed pipeline | decisive
subscriptions renewed | decisive
ticket revenue | decisive
new paying customers | decisive
orders from resellers | decisive
repeat bookings | decisive
average donation size | decisive
voucher redemption in store | decisive
units sold during the promo | decisive
return on ad spend | decisive
patients booked online | decisive
trial signups | decisive
closed deals from partners | decisive
gross profit per order | decisive
memberships sold at the gate | decisive
customers retained after 3 months | decisive
likes → bookings | decisive
viser juste | unknown
carnet de tendances | unknown
livraison des chaises | unknown
Camille, graphiste | unknown
salle Pleyel | unknown
opération Papillon | unknown
SOLEIL20 | unknown
12/09/2026 | unknown
visuel_facade.jpg | unknown
choisir le traiteur | unknown
un esprit de famille | unknown
peinture bleue | unknown
trust between teams | unknown
write the press brief | unknown
Berlin office | unknown
project Marigold | unknown
wooden crates | unknown
friendly people | unknown
Monday stand-up | unknown
nicer packaging | unknown
`;
