/** Labels held out, ninth part (rounds U, V and W), sorted by verdict: `label | verdict`. */
export const HELD_OUT_9 = `
vues uniques de la vidéo | vanity
couverture média | vanity
pages consultées | vanity
spectateurs du live Twitch | vanity
coeurs TikTok | vanity
partage du post par les salariés | vanity
hashtags utilisés | vanity
nombre de followers cumulés des deux marques | vanity
subscribers YouTube | vanity
membres du club gratuit | vanity
chiffre d'affaires total depuis le lancement | vanity
liens entrants obtenus | vanity
podcast listeners | vanity
le nombre de personnes qui ont vu la pub | vanity
vus de la vidéo | vanity
🔥 buzz TikTok | vanity
nouveaux abonnés newsletter | vanity
sessions Google Analytics | vanity
story impressions 📈 | vanity
avis laissés | vanity
vues (depuis la newsletter) | vanity
tastings | vanity
product reviews | vanity
installations payantes | vanity
écoutes à J+30 | vanity
Spotify followers | vanity
logo exposure on TV | vanity
kits presse envoyés | vanity
tier-1 articles | vanity
nb de vue du live shopping | vanity
affichages en métro | vanity
impresssions Meta Ads | vanity
trafic venant du partenaire | vanity
taggés en story | vanity
communauté TikTok 🔥 | vanity
number of reels | vanity
visuels livrés | vanity
webinar replay views | vanity
impressions du post LinkedIn du DG | vanity
vues fiche produit | vanity
téléchargements iOS | vanity
nb de visiteurs du festival | vanity
sponsoring : visibilité logo | vanity
créateurs sous contrat | vanity
buzz score | vanity
add-to-carts | weak
watch-time | weak
réponses au quiz | weak
parrains actifs | weak
appels entrants | weak
itinéraires demandés sur Google Maps | weak
liste d'attente | weak
partner satisfaction score | weak
LinkedIn connection requests accepted | weak
positions Google | weak
points de vente référencés | weak
taux de réclamation | weak
5-star reviews on Apple Podcasts | weak
affluence | weak
taux d'engagement des influenceurs | weak
tonalité des retombées | weak
viewability | weak
répétition moyenne | weak
clic sur le CTA | weak
lien cliqué | weak
reach rate | weak
nb de personnes inscrites à l'atelier | weak
image de marque (étude) | weak
clics (inscriptions) | weak
followers, likes, leads | weak
intros faites par le partenaire | weak
lead response time | weak
API calls | weak
stores stocking the product | weak
survey responses | weak
booth scans | weak
posts par créateur | weak
QR scans from TV spot | weak
taux de sauvegarde | weak
avg. time on page | weak
cliks newsletter | weak
visiteurs boutique éphémère | weak
newsletter partenaires (ouvertures) | weak
téléchargements du guide d'achat | weak
visites drive | weak
taux de retours | weak
stock restant | weak
affiliate clicks | weak
complétion vidéo CTV | weak
achat | decisive
nombre de ventes sur le site partenaire | decisive
revenus générés | decisive
retour sur dépense pub | decisive
CPA influence | decisive
paiements reçus | decisive
clic vers achat | decisive
sign-up to paid conversion | decisive
ventes et non impressions | decisive
nouvelles adhésions | decisive
leads chauds | decisive
prospects rencontrés sur le stand | decisive
bookings (ARR) | decisive
POCs started | decisive
ventes e-commerce | decisive
CA omnicanal | decisive
taux de prise | decisive
cashback demandés | decisive
cagnotte utilisée | decisive
promo code usage from podcast | decisive
recette billetterie | decisive
stand leads | decisive
commissions affiliées versées | decisive
notoriété assistée exposés / témoins | decisive
incrémentalité des ventes | decisive
pièces vendues | decisive
menus co-brandés vendus | decisive
sales volume | decisive
🛒 | decisive
upsells | decisive
abonnements souscrits | decisive
contrats renouvelés | decisive
customer retention | decisive
taux de conversion en rendez-vous | decisive
visiteurs (clients) | decisive
sales / leads | decisive
leads référés | decisive
opp créées | decisive
deals perdus | decisive
quote-to-close rate | decisive
freemium to paid | decisive
co-branded landing page conversions | decisive
clients communs | decisive
ventes par m² | decisive
taux de conversion en caisse | decisive
USW | decisive
taux d'utilisation de la carte fidélité | decisive
intention d'achat exposés vs non-exposés | decisive
vente par QR code | decisive
montant moyen du panier | decisive
revenus nets | decisive
coût d'acquisition par canal | decisive
tx de conversion e-mail → achat | decisive
part des participants qui prennent RDV | decisive
nouveaux clients - de 30 ans | decisive
clients revenus | decisive
codes promo scannés en caisse | decisive
deals influencés | decisive
démo faites | decisive
nb d'affaires en négo | decisive
CA signé | decisive
licenses activated | decisive
partner-led deals | decisive
leads par partenaire et par mois | decisive
ventes en volume (UVC) | decisive
taux de conversion magasin | decisive
ventes Black Friday | decisive
auditeurs ayant utilisé le code | decisive
podcast leads | decisive
taux d'activation des nouveaux installés | decisive
revenue per install | decisive
churn in-app | decisive
meetings on stand | decisive
brand uplift | decisive
relancer l'agence | unknown
vendredi 14h | unknown
Notion | unknown
photos produit HD | unknown
planning éditorial | unknown
positionnement | unknown
passion | unknown
we hope it works | unknown
pourquoi pas un concours ? | unknown
vue sur la mer | unknown
conditions générales de vente | unknown
responsable des ventes | unknown
code source | unknown
reach out to Anna | unknown
odeur | unknown
nb de salariés | unknown
Porte de Versailles | unknown
droits à l'image | unknown
music license | unknown
... | unknown
not likes | unknown
send invites | unknown
augmenter les ventes | unknown
équipe marketing | unknown
Canva | unknown
YouTube | unknown
flyer A5 | unknown
kakemono | unknown
tote bag | unknown
semaine 42 | unknown
Strasbourg | unknown
cohérence | unknown
I like this idea | unknown
objectif | unknown
score | unknown
taux | unknown
temps de réunion | unknown
recette de cookies | unknown
commande du traiteur | unknown
customer service desk | unknown
buyer persona | unknown
free drinks | unknown
keynote speaker | unknown
choisir les influenceurs | unknown
vendre l'idée au CODIR | unknown
book flights | unknown
Camille R. | unknown
le stagiaire | unknown
lundi prochain | unknown
Trello | unknown
WhatsApp group | unknown
photobooth | unknown
cahier des charges | unknown
salon VIP | unknown
envie | unknown
premiumness | unknown
on est fiers | unknown
does it work? | unknown
vente privée du 12 | unknown
lecture du contrat | unknown
impression des flyers | unknown
carte bancaire | unknown
visite de l'usine | unknown
order form | unknown
sale sign | unknown
open question | unknown
fan (ventilateur) | unknown
`;
