/** Labels held out, tenth part (round Y), sorted by verdict: `label | verdict`. */
export const HELD_OUT_10 = `
vues du clip | vanity
nb vues Shorts | vanity
impressions du carrousel LinkedIn | vanity
reach de la story 🙌 | vanity
personnes touchées en radio | vanity
visites de la page événement | vanity
likess sur la vidéo | vanity
❤️ sous le post | vanity
partages de l'infographie | vanity
comments on the joint post | vanity
nouveaux abonnés LinkedIn | vanity
total followers both brands | vanity
membres Slack | vanity
fans de la page commune | vanity
nb de tracts distribués | vanity
videos produced | vanity
posts sponsorisés publiés | vanity
mails de prospection envoyés | vanity
passages au JT | vanity
valeur médiatique des parutions | vanity
visibilité dans la presse | vanity
écoutes du jingle sponsor | vanity
téléchargements Google Play | vanity
app installs via influencer | vanity
vues depuis le lancement | vanity
cumulative orders since 2019 | vanity
sales all-time | vanity
stories vues (sans achat) | vanity
likes and shares, not leads | vanity
kits envoyés aux influenceurs | vanity
passants devant la vitrine | vanity
clics sur la bannière | weak
clicks to partner site | weak
taux de clic de la newsletter | weak
CTR de la campagne | weak
temps moyen d'écoute | weak
bounce rate LP | weak
paniers abandonnés relancés | weak
inscrits à l'atelier | weak
attendees at the meetup | weak
taux de présence à la démo live | weak
comptes créés pendant le salon | weak
téléchargements de la checklist | weak
badge scans at booth | weak
part de voix social media | weak
NPS post-événement | weak
satisfaction des visiteurs | weak
fréquentation du pop-up | weak
ventes en magasin test vs témoin | decisive
brand awareness lift vs control group | decisive
achats avec le code du podcast | decisive
orders via partner link | decisive
tx conv. panier | decisive
taux de transformation visiteurs → clients | decisive
clics convertis en ventes | decisive
viewers who ordered | decisive
CA incrémental du co-branding | decisive
coût par RDV qualifié | decisive
leads issus du stand | decisive
SQL générés par le partenaire | decisive
demandes de devis en ligne | decisive
demos completed | decisive
pipe sourcé partenaire | decisive
deals signed with resellers' customers | decisive
customer churn rate | decisive
in-app subscriptions | decisive
billets vendus via le code | decisive
bons de réduction utilisés | decisive
coupons redeemed in store | decisive
ventes par magasin et par semaine | decisive
dons collectés pendant le live | decisive
parrainages avec achat | decisive
new buyers from retail media | decisive
ventes, hors vues | decisive
pas de vues mais des commandes | decisive
revenue per attendee | decisive
retention at day 7 | decisive
clients mystères satisfaits | unknown
appeler l'imprimeur | unknown
finaliser la charte avec Léa | unknown
write the press release | unknown
book the photographer | unknown
mettre à jour le site | unknown
Nadia – cheffe de projet | unknown
agence RP | unknown
équipe retail du partenaire | unknown
jeudi 18 septembre | unknown
mid-October | unknown
S36-S40 | unknown
Miro | unknown
Google Drive | unknown
template Canva | unknown
CRM | unknown
visuel 1080x1080 | unknown
dossier de presse | unknown
teaser 15 s | unknown
landing page | unknown
stand 12 m² | unknown
Lille Grand Palais | unknown
hall d'entrée | unknown
Barcelona office | unknown
joyful | unknown
inspirer confiance | unknown
être proches des gens | unknown
make people dream | unknown
on attend le retour du juridique | unknown
qui valide ? | unknown
is the logo ready? | unknown
le client veut du bleu | unknown
luxe accessible | unknown
shared vision | unknown
saveur vanille | unknown
taille de la police | unknown
poids du fichier | unknown
durée de la vidéo | unknown
nombre d'invités à table | unknown
lead time of the printer | unknown
sales meeting room | unknown
acheter du scotch | unknown
réservation du camion | unknown
signature de l'avenant | unknown
bon à tirer | unknown
??? à revoir | unknown
🎉🎉 | unknown
ok | unknown
`;
