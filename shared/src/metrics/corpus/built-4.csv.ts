/** Labels judged by hand and used to build the lexicon and the frames, the vanity ones of all trades: `label | verdict`. */
export const BUILT_4 = `
abonnés au club (saison) | vanity
abonnés clients | vanity
abonnés intéressés par l'offre | vanity
abonnés qualifiés | vanity
abonnés Spotify | vanity
abonnés YouTube | vanity
abonnés à ce jour | vanity
abonnés à la page client | vanity
abribus habillés | vanity
ads displayed to buyers | vanity
ads shown to customers | vanity
affichage bus | vanity
affichages digitaux en gare | vanity
affichages du bon de réduction | vanity
affiches avec code promo | vanity
affiliés recrutés | vanity
animations en magasin | vanity
annonces déposées | vanity
annonces publiées | vanity
annonces vues | vanity
aperçus de la carte | vanity
app store impressions | vanity
appels passés aux leads | vanity
appels sortants passés | vanity
articles sur le rachat | vanity
audience acheteuse potentielle | vanity
audience cliente | vanity
audience cumulée Médiamétrie | vanity
audience de l'affichage | vanity
audience moyenne | vanity
audience qualifiée | vanity
backlinks obtenus | vanity
badges imprimés | vanity
billboard views | vanity
bons d'achat offerts | vanity
bons de réduction glissés dans les colis | vanity
brand hashtag posts | vanity
brochures given to buyers | vanity
bus sides | vanity
buyer persona impressions | vanity
buyers invited | vanity
café offert | vanity
calls made to leads | vanity
campagnes DOOH diffusées | vanity
captures d'écran de la story | vanity
catalogues envoyés aux prospects | vanity
catalogues mailed to prospects | vanity
citations du porte-parole | vanity
clients ciblés par l'email | vanity
clients contactés | vanity
clients invités à la soirée | vanity
clients' likes | vanity
code displays in the podcast | vanity
codes affichés à l'écran | vanity
codes envoyés aux influenceurs | vanity
codes given to influencers | vanity
codes promo diffusés | vanity
commentaires d'acheteurs | vanity
commentaires des clients | vanity
commentaires sur la vente privée | vanity
commentaires sur le produit vendu | vanity
comments about the price | vanity
comments asking for the price | vanity
comments on the offer | vanity
community growth | vanity
community of buyers | vanity
conférences de presse | vanity
conférenciers invités | vanity
contacts OTS | vanity
contacts presse touchés | vanity
coupon views | vanity
coupons glissés en caisse | vanity
coupons mailed out | vanity
couverture 4+ | vanity
croissance d'abonnés | vanity
créateurs ayant posté | vanity
créateurs gifted | vanity
customer page views | vanity
customer reach | vanity
customers contacted | vanity
customers emailed | vanity
domaines référents | vanity
dossiers de presse envoyés | vanity
duos TikTok | vanity
dépistages offerts | vanity
dépêches | vanity
emails addressed to leads | vanity
emails avec code envoyés | vanity
emails de relance panier envoyés | vanity
emails envoyés aux acheteurs | vanity
emails sent to leads | vanity
engagement des clients sur Instagram | vanity
envoi de devis types | vanity
episode listens | vanity
exhibitors | vanity
exposants présents | vanity
faces 4x3 | vanity
faces d'affichage réservées | vanity
fan club members | vanity
fans acheteurs potentiels | vanity
fiches produits consultées | vanity
fils de discussion ouverts | vanity
flyers avec bon d'achat distribués | vanity
flyers avec coupon | vanity
flyers distribués en gare | vanity
flyers déposés en boîtes aux lettres | vanity
flyers handed to customers | vanity
flyers remis aux clients | vanity
flyers with a discount code | vanity
followers clients | vanity
followers gagnés | vanity
followers in our target customer segment | vanity
followers of the sales team | vanity
followers qualifiés | vanity
forum posts | vanity
gaming sessions sponsorisées | vanity
gifted posts | vanity
gondoles installées | vanity
goodies emportés | vanity
GRP livrés | vanity
heures de formation dispensées | vanity
impressions de la bannière achat | vanity
impressions des annonces prospects | vanity
impressions du bon de commande | vanity
impressions du code promo | vanity
impressions livrées | vanity
impressions on buyer keywords | vanity
impressions on the cart page | vanity
impressions retargeting panier | vanity
impressions Search Console | vanity
impressions served to shoppers | vanity
impressions sur requêtes d'achat | vanity
inscrits SMS | vanity
installations Android | vanity
installs | vanity
internautes qui ont vu le coupon | vanity
interviews données | vanity
interviews given | vanity
interviews radio | vanity
intégrations installées | vanity
j'aime des prospects | vanity
job ad shares | vanity
lancement d'épisodes | vanity
lead campaign reach | vanity
lead magnet views | vanity
leads page traffic | vanity
leaflets with voucher | vanity
lectures de la démo | vanity
liens affiliés publiés | vanity
likes des clients fidèles | vanity
likes from customers | vanity
likes on the product launch | vanity
likes on the sales post | vanity
likes par jour | vanity
likes sur la page prix | vanity
likes sur la promo | vanity
likes vs témoin | vanity
listens to the sponsored episode | vanity
listings viewed | vanity
live shopping viewers | vanity
lives organisés | vanity
loyalty cards handed out | vanity
magazine features | vanity
media mentions | vanity
membres du club fidélité | vanity
membres du Discord | vanity
mentions dans l'épisode | vanity
mentions de l'offre client | vanity
mentions du code par les créateurs | vanity
mentions du contrat de sponsoring | vanity
mentions du lien affilié | vanity
messages postés sur le Discord | vanity
mises à jour de l'appli | vanity
nb de vus du teaser | vanity
new Discord members | vanity
nombre de journalistes rencontrés | vanity
nouveaux membres | vanity
order confirmation page views | vanity
order page visits | vanity
OTS radio | vanity
page visits from buyers | vanity
panneaux posés | vanity
part d'audience TV | vanity
part de marché d'audience | vanity
partages de l'offre d'emploi | vanity
partages de la fiche produit | vanity
partages du coupon | vanity
partages du lien de vente | vanity
partages story | vanity
passages devant l'abribus | vanity
passages radio | vanity
PDA 4+ | vanity
people who heard the code | vanity
people who saw the code | vanity
personnes ayant lu le code promo | vanity
plays of the ad with the code | vanity
podcast plays | vanity
podcast subscribers | vanity
porteurs de carte | vanity
portée auprès des acheteurs | vanity
portée auprès des acheteuses | vanity
portée de la campagne leads | vanity
portée des posts de vente | vanity
portée des vendeurs | vanity
poster sites | vanity
posts about the discount | vanity
posts de la communauté | vanity
posts Discord | vanity
posts presented to clients | vanity
posts sponsorisés livrés | vanity
posts sur les ventes | vanity
posts tagging the buyer | vanity
posts UGC | vanity
press cuttings | vanity
press hits | vanity
price promotions run | vanity
products lent to creators | vanity
promo code mentions | vanity
promos en prospectus | vanity
prospects démarchés | vanity
prospects exposés à la pub | vanity
présence en prospectus | vanity
publications vues par des acheteurs | vanity
push sent | vanity
QR codes printed | vanity
raids Twitch | vanity
reach among decision makers | vanity
reach and impressions | vanity
reach of qualified buyers | vanity
reach of the checkout campaign | vanity
rebonds presse | vanity
reinstalls | vanity
relances clients envoyées | vanity
remarketing impressions | vanity
repas distribués | vanity
replays vus | vanity
reposts of the promo code | vanity
reprises dans la PQR | vanity
reprises Twitter | vanity
retombées sur la commande record | vanity
revenus à vie | vanity
réunions d'information franchise | vanity
sales page traffic | vanity
sales video plays | vanity
samples sent to buyers | vanity
sessions in-app | vanity
shares of the discount code | vanity
shares of the referral code | vanity
shares of the sale post | vanity
Slack messages | vanity
SMS envoyés avec le code | vanity
spectateurs au stade | vanity
spectateurs du live shopping | vanity
spins on radio | vanity
sponsors trouvés | vanity
spots diffusés | vanity
stagiaires formés | vanity
stickers avec QR distribués | vanity
stickers collés en ville | vanity
store listing visitors | vanity
stories avec code publiées | vanity
stories avec lien d'achat | vanity
stories repartagées | vanity
story views with purchase link | vanity
streams of the single | vanity
streams sur Deezer | vanity
streams | vanity
subscribers interested in the offer | vanity
supporters au stade | vanity
swag given | vanity
teasers vus par les acheteurs | vanity
total views | vanity
traffic from customers | vanity
traffic to the pricing page | vanity
trafic acheteur | vanity
trafic des campagnes d'acquisition | vanity
trafic SEO | vanity
TV spots aired | vanity
tweets about the sale | vanity
téléchargements d'épisodes | vanity
téléchargements de l'appli | vanity
téléspectateurs du match | vanity
téléspectateurs en prime time | vanity
têtes de gondole obtenues | vanity
UBM | vanity
unboxing videos posted | vanity
users who viewed the offer code | vanity
van wraps | vanity
vendeurs recrutés sur la marketplace | vanity
ventes cumulées depuis 2021 | vanity
videos shown to prospects | vanity
viewers simultanés | vanity
viewers uniques du replay | vanity
views by qualified buyers | vanity
views from the customer newsletter | vanity
views of the checkout page | vanity
views of the demo video | vanity
visibilité SEO | vanity
visites de la boutique en ligne | vanity
visites de la fiche commande | vanity
visites de la landing promo | vanity
visites de la page commande | vanity
visites depuis l'email client | vanity
visiteurs de la page devis | vanity
visiteurs du replay | vanity
visiteurs du site client | vanity
visits from loyal customers | vanity
visits to the order form | vanity
vitrines décorées | vanity
volunteers recruited | vanity
voucher impressions | vanity
vouchers given away | vanity
vouchers mailed | vanity
vuees de la story | vanity
vues de la fiche produit | vanity
vues de la page d'inscription | vanity
vues de la page tarif | vanity
vues de la vidéo de démo | vanity
vues des annonces par des acheteurs potentiels | vanity
vues du catalogue client | vanity
vues du clip promotionnel | vanity
vues du coupon sur l'appli | vanity
vues du post recrutement | vanity
vues du tunnel de commande | vanity
vues du tutoriel d'achat | vanity
vues hors publicité | vanity
vues par chaîne | vanity
vues qualifiées | vanity
vues TikTok | vanity
échantillons envoyés aux prospects | vanity
échantillons remis aux clients | vanity
écoutes du spot avec code | vanity
écoutes à 7 jours | vanity
épisodes publiés | vanity
équivalent publicitaire des retombées | vanity
`;
