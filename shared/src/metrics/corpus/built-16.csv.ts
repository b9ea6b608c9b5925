/** Labels judged by hand, sixteenth part (round W), sorted by verdict: `label | verdict`. */
export const BUILT_16 = `
Vues YT | vanity
viewz TikTok | vanity
reach du post co-brandé | vanity
audience de l'émission de radio | vanity
contacts touchés (GRP) | vanity
visites sur le mini-site | vanity
likes/commentaires/partages | vanity
💬 reçus | vanity
combien d'abonnés on gagne | vanity
delta followers | vanity
email subscribers | vanity
comptes suivis | vanity
stories repostées | vanity
nb de newsletters envoyées | vanity
hashtag challenge videos created | vanity
vues pour 1 vente | vanity
resellers onboarded | vanity
événements partenaires organisés | vanity
sessions de formation animées | vanity
case study views | vanity
LinkedIn comments on CEO post | vanity
leaflets in mailboxes | vanity
product views | vanity
nb d'avis vérifiés | vanity
écoutes Spotify + Deezer | vanity
abonnés Apple Podcasts | vanity
épisodes sortis | vanity
installs from TikTok campaign | vanity
screen views | vanity
secondes d'antenne | vanity
UGC reach | vanity
nb d'influenceurs | vanity
CTV reach | vanity
site visits after CTV ad | vanity
viralité | vanity
portée moyenne par story | weak
clicks + vues | weak
participations au challenge TikTok | weak
watch time moyen sur YouTube | weak
taux de swipe-up | weak
ouverture des mails | weak
réponses au sondage Instagram | weak
inscription au tirage au sort | weak
personnes présentes à la soirée de lancement | weak
comptes ouverts par le partenaire | weak
active resellers | weak
InMail response rate | weak
trafic en point de vente | weak
coupons téléchargés | weak
échantillons demandés | weak
note produit | weak
note du podcast | weak
taux d'installation | weak
app rating 4.5 | weak
scan de badges | weak
conversations sur le stand | weak
vues par créateur | weak
sentiment score | weak
part de voix vs concurrents | weak
panel : notoriété avant / après | decisive
achats chez le partenaire | decisive
ventess additionnelles | decisive
nb d'achats via le lien d'affiliation | decisive
commande moyenne | decisive
chiffre d affaires co-généré | decisive
incremental revenu | decisive
ROI % | decisive
cout par commande | decisive
price per acquisition | decisive
clicks who became leads | decisive
taux de conv abonnés → clients | decisive
ventes pour 1000 vues | decisive
réachat à 3 mois | decisive
customers who came back | decisive
churn at 90 days | decisive
bon de réduc utilisé | decisive
discount code uses | decisive
SQL acceptés | decisive
rdv obtenus en prospection | decisive
RDV découverte | decisive
pipeline co-sell (k€) | decisive
montant des opportunités ouvertes | decisive
contrats en cours de signature | decisive
taux de transfo rdv → contrat | decisive
MRR additionnel | decisive
marge revendeur | decisive
deals per partner | decisive
webinar attendees → opportunities | decisive
taux d'équipement | decisive
sorties de caisse du produit commun | decisive
CA des magasins tests vs témoins | decisive
ventes tête de gondole | decisive
panier moyen porteurs de carte | decisive
taux de conversion fiche produit | decisive
ventes via code podcast | decisive
D1 / D7 / D30 retention | decisive
trial starts | decisive
subscribers in app | decisive
nb de places réservées | decisive
incremental conversions CTV | decisive
promesses de dons | decisive
mise à jour du site | unknown
commander les badges | unknown
partager le fichier | unknown
liker les posts du partenaire | unknown
write the brief | unknown
share the deck | unknown
@sophie | unknown
DG | unknown
sales manager | unknown
12/06 | unknown
fin T2 | unknown
before summer | unknown
Google Analytics | unknown
Shopify | unknown
fichier Excel | unknown
totem | vanity
affiche A3 | unknown
spot radio 30s | unknown
brand book | unknown
press kit | unknown
Station F | unknown
back office | unknown
peur de rater | unknown
optimism | unknown
désirabilité | unknown
quality | unknown
simplicity | unknown
les clients vont adorer | unknown
people will love it | unknown
est-ce rentable ? | unknown
la marque doit être vue | unknown
note de frais | unknown
note de cadrage | unknown
prix public | unknown
droit de vue | unknown
part de gâteau | unknown
session photo | unknown
abonnement Canva | unknown
compte bancaire | unknown
client final : PME | unknown
opportunité de calendrier | unknown
rendez-vous à 9h gare de Lyon | unknown
démo room | unknown
trial run | unknown
lead agency | unknown
share price | unknown
like last year | unknown
play area | unknown
post office | unknown
`;
