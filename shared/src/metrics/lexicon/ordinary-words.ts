/**
 * Ordinary French and English words that are no concept. Typo repair leaves them alone, which keeps `unknown`
 * honest: “quart” is not a misspelt “part”, “lake” is not “like”.
 */
export const ORDINARY_FRENCH = `satisfaire pliant pliante chaise tabouret nappe guirlande ballon plateau casquette compta appart resto ciné promo info dispo perso boulot copain voisin parasol tapis abord accord accueil achever acier acteur actualite adresse affaire age agence agent agriculture
  aide aile ailleurs aimable air ajustement alerte aliment allée alliance allure alors alphabet
  ambition ame ami amitie amour amusant ancien ange animal animation annee anniversaire annonce aout
  appareil appel appetit apport apprendre approche appui arbre architecte argent arme arret arriere
  article artisan artiste ascenseur aspect assiette assistant assurance atelier atout atterrir aube
  auteur autorite autre avance avantage avenir aventure avion avril baie bain baisse balade balle
  ballon banc bande bandeau banque barbe barre base basket bateau batiment baton bavard beau beaute
  bebe belle benefique besoin bete betise beurre bien bientot biere bijou bilan bille blanc ble bleu
  bloc blond bois boite bol bonbon bonheur bonjour bonne bord bosse bouche boucle boue bougie
  boulanger boule bouquet bourse bout bouton branche bras brave brief brise brun budget bulle bureau
  but cabine cable cadeau cadre cafe cage cahier caisse calcul calendrier calme camion camp campagne
  canal canape capable capacite capitale caractere carre carreau carte carton cas casque cause
  ceinture celebre cellule centre cercle cerise certain chaine chaise chaleur chambre champ chance
  changement chanson chant chapeau chapitre charge charme charte chasse chateau chaud chauffage
  chaussure chef chemin chemise cher cheval cheveu chien chiffre chocolat choix chose ciel cinema cinq
  circuit ciseau citron clair classe clavier cle climat cloche cloture club colere colis collectif
  collegue colle collier colline colonne combat comedie comite commerce commercial commission commode
  commun communication compagnie comparaison competence complet complice compris concert concours
  condition conduite confiance confort conge connaissance conseil consigne constat construction conte
  contenu contexte continent contrainte contraire controle copie corde corps correct cote coton
  couleur couloir coup cour courage courant courbe couronne courrier course court cousin couteau
  couture couvert crayon creatif creation creme creux cri crise croix cruel cuir cuisine culture
  curieux danger danse date debat debut decembre decision decor decouverte degre dehors delai delicat
  demain demarche demi demeure dent depart departement dernier derriere desert desir dessert dessin
  dessous dessus destin detail deux developpement deviner devoir dialogue dieu difference difficile
  digne dimanche dimension direct directeur direction discours discret dispositif disque distance
  divers dix docteur document doigt domaine dommage dossier douceur douleur doute doux drap drapeau
  droit drole durable dur eau ecart echange echec echelle eclair ecole economie ecran ecriture edition
  education effet effort egal eglise elan electricite elegance element eleve email emission emotion
  empire emploi emplacement energie enfance enfant enjeu ennemi ennui enorme enseigne ensemble ensuite
  entente enthousiasme entier entrepot entreprise entretien envie environ environnement envoi epaule
  epoque epreuve equilibre equipement equipe espace espece espoir esprit essentiel est etage etape
  etat ete etoile etrange etranger etroit etude europe evenement evident exact examen excellent
  exemple exercice expert expliquer express extrait fabrique facade face facile facon facteur faible
  faim fait falaise famille fatigue faute fauteuil faux faveur femme fenetre fer ferme fermeture fete
  feu feuille fevrier ficelle fichier fier figure fil file fille film fils filtre fin finance flamme
  flash fleur fleuve flotte fluide foi foin foire fois folie fonction fond fontaine foot force foret
  formation forme formule fort fortune fou foule four fourniture foyer fraicheur frais fraise franc
  frein frere froid fromage front frontiere fruit fuite fumee futur gain galerie gamme garage garantie
  garcon garde gare gateau gauche gaz geant general genou genre gens gentil geste gestion glace gloire
  gomme gorge gout goutte gouvernance grace grain graine grand graphique gras grave grille gris gros
  groupe guerre guide habitude haie halte hanche harmonie haricot hasard hausse haut herbe heros heure
  heureux hier histoire hiver homme honneur hopital horaire horizon horloge hors hotel huile huit
  humain humeur humour ici ideal idee ile image imaginaire immeuble impact impatient important impot
  incendie index indice indicateur individu industrie influence info ingenieur initiative innovation
  insecte inspiration instant instrument interet interieur interne internet interprete invention
  ironie isolation issue itineraire jalon jambe janvier jardin jaune jeu jeudi jeune joie joli joue
  jouet jour journal journee juge juillet juin jupe jury juste justice kilo kilometre labo lac laine
  lait lampe langage langue lapin large larme leçon lecteur legende leger legume lent lettre levier
  liberte libre lien lieu ligne limite linge lion liquide lire lit litre livraison livre livrable
  local logement logiciel logistique logo loi loin long losange lourd loyer lumiere lundi lune lutte
  luxe lycee machine magasin magazine magie mai maillot main maire maison maitre majeur maladie malin
  manche mandat maniere manque manteau maquette marche mardi marge mariage marin marque marron mars
  masse match materiau materiel matiere matin mauvais maximum mecanique medaille medecin media
  meilleur melange memoire menace menage mental mention menu mer mercredi mere mesure metal methode
  metier metre metro micro midi miel milieu mille mineur minimum ministre minuit miracle miroir mise
  mission mixte mobile mode modele module moitie moment monde monnaie montagne montre moral morceau
  mort moteur motif motivation moto mouche mouvement moyen multiple mur muscle musee musique mystere
  nage nappe nation nature naturel navire neige net neuf nez nid niveau noble noeud noir noix nom nord
  normal note nourriture novembre nuage nuit numero objectif objet obligation obstacle occasion ocean
  octobre odeur oeil oeuf oeuvre office officiel offre oiseau ombre oncle onde opera operation opinion
  optique orage orange orchestre ordinateur ordre oreille organe organisation orgueil orientation
  original orteil os outil outre ouvrage ouvrier paille pain paire paix palais pale panne panneau
  pantalon papa papier paquet paradis parc parcelle pareil parent parfait parfum parking parole
  partenaire partenariat parti partie pas passage passe passion patience patron pause pauvre pays
  paysage peau peche peinture pelle pelouse pencher pensee pente perdre pere periode permis personnage
  personnalite personne perspective perte petit peuple peur phase photo phrase physique piano pied
  pierre pilote pince pion pipeau piscine piste pizzeria placard place plafond plage plaine plaisir
  plan planche planete planning plante plaque plastique plat plateau plein pleuvoir pli pluie plume
  pneu poche poesie poids poignet point pointe poire poisson poitrine poivre poli police politique
  pomme pont population porc port porte portrait position possible poste pot potentiel poubelle poule
  poumon poupee pourpre poussiere pouvoir pratique pre precis premier preparation presence president
  presse pression preuve prevention prince principe printemps prise prison prive prix probleme
  processus prochain produit professeur profil profit profond programme progres projet promenade
  promesse prononce propos propre protection proverbe province prudence public puissance puits pull
  pur quai qualite quart quartier quatre question queue quotidien race racine radio rail raisin raison
  rameau randonnee rang rapide rapport rare rase rayon realite recette recit recolte record recours
  reduction reel reflet reflexe reforme regard regime region registre regle regret rein reine relais
  relation relief religion remede remise renard rencontre repas repere repos reprise reputation reseau
  reserve residence resistance resolution respect responsable ressort ressource reste restaurant
  resultat retard retour reunion reussite revanche reve reveil reveler revue riche rideau rien risque
  rituel rive riviere riz robe roche roi role roman rond rose roue rouge route royal ruban rue ruine
  rural rythme sable sabot sac sacre sage saison salade salaire sale salle salon samedi sang sante
  sapin satellite sauce saut sauvage savoir savon scene science score scrutin seau sec second secret
  secteur section securite sejour sel selection selle semaine semblable semelle sens sensible sentier
  separe sept septembre sequence serieux seriosite serpent serrure service serviette seuil seul sexe
  siecle siege signal signe silence simple singe sirop site situation six ski sobre social societe
  soeur soif soin soir soiree sol solaire soldat soleil solide solution sombre sommet sommeil son
  sondage sort sorte souci soudain souffle souhait soupe source sourire souris souvenir special
  spectacle sphere sport stable stade stage standard station statue statut steak stock stop store
  strategie studio style stylo subtil succes sucre sud suite sujet super support sur surface surprise
  symbole sympathique symptome synergie syndicat systeme tableau tablette tache taille talent tambour
  tante tapis tard tarif tarte tas tasse taxe technique telephone television temoin temperature
  tempete temps tenue terrain terre territoire test tete texte theatre theme theorie ticket tige
  timbre tissu titre toile toit tomate ton tonne torse total touche tour tourisme tournant tournee
  trace tradition train trait trajet tranche transport travail travers tresor triangle tribu trimestre
  triste trois trompe tronc trop trou troupe tube tuile tunnel tuyau type union unite univers urgence
  usage usine utile vacance vache vague vaisselle valeur valise vallee vapeur variable variete vase
  vaste veau vedette vehicule veille velo velours vendredi vent ventilation ventre verbe verger verite
  verre vers verso vert vertu veste vetement viande victoire vide video vie vieux vigne village ville
  vin vingt violet virage virus visage vision visuel vital vitamine vitesse vitre vitrine vivant vocal
  voeu voie voile voisin voiture voix vol volant volet volonte voyage vrai wagon zebre zero zone
  tendance theta zeta omega alpha beta delta canard caniche carotte cabane couverture reunir mobilier
  chaises tables tente terrasse palmier vanne venir vertige voute ventilateur verticale ventouse
  vestiaire vestige achete lime luge lige vues suivre loupe bon bond ban brin tome tir tirage coude
  cours coupe compte combe clip clin clou clan clef clos claie lard lise mite mont moue mue muse nôtre
  noue pari part pore pose post pote pouls rave rire ruse salve secte serre sois souk soute terme
  toque tram villa visa volte collaborateur stagiaire salarie fluidite ecoute bienveillance solidarite
  equite parite diversite inclusion empreinte carbone recyclage dechet tri renouvelable certification
  norme iso label audit conformite plombier electricien carrelage moquette cafetiere toilettes
  badgeuse`;

export const ORDINARY_ENGLISH = `ability able above accent accept access accident account acid across act action actor actual add
  address adult advance advantage adventure advice affair age agency agent agile ago agreement ahead
  aid aim air airport alarm album alive alley alliance almost alone along alpha already also always
  amazing ambition amount anchor ancient angel anger angle animal answer apple april apron arch area
  arena arm army arrow art article artist aside ask aspect assist athlete atom attack attempt attic
  aunt author autumn award away axis baby back bacon bag bake balance ball balloon bamboo band bank
  bar bargain barn barrel base basic basin basket bath battery battle bay beach bead beam bean bear
  beard beat beauty bed bee beef beer begin behave behind belief bell belong belt bench bend benefit
  berry best beta better beyond bicycle big bike bill bin biology bird birth biscuit bit bite black
  blade blame blank blanket blast blaze blend bless blind block blood bloom blue board boat body boil
  bold bolt bone bonus boot border bore boss bottom bounce bowl box boy brain brake branch brand brave
  bread break breakfast breath brick bridge brief bright bring broad brother brown brush bubble bucket
  budget build building bulb bull bump bunch burden burn bus bush business busy butter button cabin
  cable cage cake call calm camera camp campaign canal cancer candle candy canvas cap capable capacity
  cape capital captain car carbon card care career cargo carpet carrot carry cart case cash castle
  catch category cause caution cave ceiling cell center central centre century certain chain chair
  chalk challenge champion chance change channel chapter charge charity charm chart chase cheap cheer
  cheese chef chemical cherry chess chest chicken chief child chimney chip chocolate choice choose
  church cinema circle circus city civil claim class claw clay clean clear clever cliff climate climb
  clinic clip clock close cloth cloud clown club clue coach coal coast coat coconut coffee coin cold
  collar collect college colour column combine comedy comfort comic command commercial common company
  compare compass compete complex concert condition cone confidence conflict connect consent consider
  constant contain contest context contrast control cook cool copper copy coral core corn corner
  correct cost cotton couch council country couple courage course court cousin cover cow crack cradle
  craft crane crash crazy cream create creativity credit creek crew crime crisis critical crop cross
  crowd crown cruel crush crystal cube culture cup curious current curtain curve cushion custom cut
  cute cycle dad damage damp dance danger dark dash data date daughter dawn day deal dear death debate
  debt decade decide deck decline decorate deep deer default degree delay delight delta demand dental
  depart depth desert desire desk detail detect develop device devote diagram dial diamond diary dice
  diet differ digital dignity dilemma dinner direct dirt discover dish dismiss distance divide dizzy
  doctor dog doll dolphin domain door dose double dove draft dragon drama draw dream dress drift drill
  drink drip drive drop drum dry duck dumb dune during dust duty dwarf eager eagle early earn earth
  easily east easy eat echo ecology economy edge edit educate effort egg eight either elbow elder
  electric elegant element elephant elite else embark embrace emerge emotion employ empty enable end
  enemy energy engine enhance enjoy enough enrich ensure enter entire envelope equal equip era erase
  escape essay essence estate ethics evening event evidence evil evolve exact example excess exchange
  excite exclude excuse exercise exhaust exhibit exile exist exit exotic expand expect expert explain
  expose express extend extra eye fabric face fact factor factory faculty fade faint fair faith fall
  false family famous fancy fantasy farm fashion fast fat fatal father fatigue fault feather feature
  federal feed feel fence festival fever few fiber fiction field figure file fill film filter final
  find fine finger finish fire firm first fish fit fix flag flame flash flat flavor flight flip float
  flock floor flower fluid flush fly foam focus fog foil fold folk follow food foot force forest
  forget fork fortune forum fossil foster found fountain fox fragile frame free freeze frequent fresh
  friend fringe frog front frost frozen fruit fuel fun funny furnace fury future gadget galaxy gallery
  game gap garage garden garlic garment gas gate gather gauge gaze general genius genre gentle genuine
  gesture ghost giant giggle ginger giraffe girl give glad glance glare glass glide glimpse globe
  gloom glory glove glow glue goal goat gold good goose gospel gossip govern gown grab grace grain
  grant grape graph grass gravity great green greet grey grid grief grit grocery group grow grunt
  guard guess guilt guitar gun gym habit hair half hall hammer hand handle happy harbor hard harsh
  harvest hat hawk hazard head health heat heavy height hello helmet help hero hidden high hill hint
  hip hire history hobby hockey hold hole holiday hollow home honest honey hood hook hope horn horror
  horse hospital host hotel hour house hover huge human humble humor hundred hungry hunt hurdle hurry
  hurt husband hybrid ice icon idea identify idle ignore ill image imitate immense immune impact
  impose improve impulse inch include income index indicate indoor industry infant inform initial
  inject inner innocent innovation input inquiry insect inside inspire install instant integrity
  intend interest interior invest island isolate issue item ivory jacket jaguar jar jazz jealous jeans
  jelly jewel job join joke journey joy judge juice jump jungle junior junk just kangaroo keen keep
  key kick kid kidney kind king kiss kit kitchen kite kitten knee knife knock know lab label labor
  ladder lady lake lamp land language laptop large later latin laugh laundry lava law lawn lawsuit
  layer lazy leader leaf learn leave lecture left leg legal legend leisure lemon lend length lens
  leopard lesson letter level liar liberty library license life lift light limb lime limit line link
  lion liquid list little live lizard load loan lobster local lock logic lonely long loop lottery loud
  lounge love loyal lucky luggage lumber lunar lunch luxury lyrics machine mad magic magnet maid mail
  main major make mammal man manage mandate mango mansion manual maple marble march marine market
  marriage mask mass master match material math matrix matter maximum maze meadow mean measure meat
  mechanic medal media melody melt memory mental menu mercy merge merit merry mesh message metal
  method middle midnight milk million mimic mind minimum minor minute miracle mirror misery miss
  mistake mix mixed mixture mobile model modify mom moment monitor monkey monster month moon moral
  morning mosquito mother motion motor mountain mouse move movie much muffin mule multiply muscle
  museum mushroom music must mutual myself mystery myth naive name napkin narrow nasty nation nature
  near neck need negative neglect neither nephew nerve nest net network neutral never news next nice
  night noble nominee noodle normal north nose notable nothing notice novel nuclear nurse nut oak obey
  object oblige obscure observe obtain obvious occur ocean october odor offer office often oil okay
  old olive olympic omit once one onion online opera opinion oppose option orange orbit orchard
  ordinary organ orient original orphan ostrich other outdoor outer outside oval oven own owner oxygen
  oyster ozone pact paddle page pair palace palm panda panel panic panther paper parade parent park
  parrot party pass patch path patient patrol pattern pause pave payroll peace peanut pear peasant
  pelican pen penalty pencil people pepper perfect permit person pet phone photo phrase physical piano
  picnic picture piece pig pigeon pill pilot pink pioneer pipe pitch place planet plastic plate player
  please plenty pluck plug plunge poem poet point polar pole police pond pony pool popular portion
  position possible potato pottery poverty powder power practice praise predict prefer prepare present
  pretty prevent pride primary print priority prison private problem produce program project promote
  proof property prosper protect proud provide public pudding pull pulp pulse pumpkin punch pupil
  puppy purity purpose purse push put puzzle pyramid quality quantum quarter question quick quit quiz
  rabbit raccoon race rack radar radio rail rain raise rally ramp ranch random range rapid rare rather
  raven raw razor ready real reason rebel rebuild recall receive recipe record recycle reduce reflect
  reform region regret regular reject relax release relief rely remain remember remind remove render
  rent repair repeat replace report require rescue resemble resist resource result retire retreat
  reunion reveal reward rhythm rib ribbon rice rich ride ridge rifle right rigid ring riot ripple risk
  ritual rival river road roast robot robust rocket romance roof rookie room rose rough round route
  royal rubber rude rug rule run runway rural sad saddle sadness safe sail salad salmon salon salt
  salute same sand satoshi sauce sausage scale scan scare scatter scene scheme school science scissors
  scorpion scout scrap script scrub sea season seat second secret section security seed seek segment
  select sell seminar senior sense sentence series service settle setup seven shadow shaft shallow
  shed shell sheriff shield shift shine ship shiver shock shoe shoot short shoulder shove shrimp shrug
  shuffle shy sibling sick side siege sight sign silent silk silly silver similar simple since sing
  siren sister situate six skate sketch ski skill skin skirt skull slab slam sleep slender slice slide
  slight slim slogan slot slow slush small smart smile smoke smooth snack snake snap sniff snow soap
  soccer social sock soda soft solar soldier solid solution solve someone song soon sorry sort soul
  sound soup source south space spare spatial spawn speak special speed spell sphere spice spider
  spike spirit split spoil sponsor spoon sport spray spread spring spy square squeeze squirrel stable
  stadium staff stage stairs stamp standard start state stay steak steel stem step stereo stick still
  sting stock stomach stone stool story stove strategy street strike strong struggle stuff stumble
  style subject submit subway success such sudden suffer sugar suggest suit summer sun sunny sunset
  super supply supreme surface surge surprise surround survey suspect sustain swallow swamp swap swarm
  swear sweet swift swim swing switch sword symbol symptom syrup system table tackle tail tale talent
  tank tape target task taste tattoo taxi teach team tell ten tenant tennis tent term test text thank
  theme theory thing thought three thrive throw thumb thunder tide tiger tilt timber time tiny tip
  tired tissue title toast tobacco today toddler toe together toilet token tomato tomorrow tone tongue
  tonight tool tooth top topic topple torch tornado tortoise toss touch tour toward tower town toy
  track trade tragic train transfer trap trash travel tray treat tree trend tribe trick trigger trim
  trip trophy trouble truck true trumpet trust truth tube tuition tumble tuna tunnel turkey turn
  turtle twelve twenty twice twin twist two type typical ugly umbrella unable uncle under undo unfair
  unfold unhappy uniform union unit universe unknown unlock until unusual unveil update upgrade uphold
  upon upper upset urban urge useful useless usual utility vacant vacuum vague valid valley valve van
  vanish vapor various vast vault vehicle velvet vendor venture venue verb verify version very vessel
  veteran viable vibrant vicious victory video vintage violin virtual virus visa vital vivid vocal
  voice void volcano volume voyage wage wagon wait walk wall walnut want warfare warm warrior wash
  wasp waste water wave way wealth weapon wear weasel weather wedding week weird welcome west wet
  whale wheat wheel where whip whisper wide width wife wild will wind window wine wing wink winner
  winter wire wisdom wise wish witness wolf woman wonder wood wool word work world worry worth wrap
  wreck wrestle wrist write wrong yard year yellow young youth zebra zero zone zoo hype lice lane late
  lite pike hike mike dike dislike view hear tear cord lord ford lean leap dead sake sane sate sage
  pale male bale gale hale kale stale mold told dome memo demon deco promo rapt past pose pest most
  lost rost tops clink chick slick flick click partnership partner collaboration synergy harmony
  leadership ownership mindset wellbeing wellness diversity inclusion fairness equity footprint
  recycling certification audit plumbing painting plant kettle cloakroom locker screen charger headset
  whiteboard marker sticky lanyard`;

/** Everyday verb forms, which typo repair would otherwise take for nouns of the lexicon. */
export const ORDINARY_VERBS = `prendre prend prennent pris prenant faire fait font faisant mettre met mettent venir vient viennent
  aller vont va dire dit disent voir voit voient savoir sait savent pouvoir peut peuvent vouloir veut
  veulent devoir doit doivent tenir tient tiennent passer passe passent trouver trouve trouvent donner
  donne donnent rester reste rendre rend rendent parler parle parlent aimerait compter comptent
  comptant permettre permet permettent suivre suit montrer montre montrent porter porte portent
  demander demande demandent entendre entend entendent attendre attend attendent appeler appelle
  appellent sortir sort sortent vivre vit vivent entrer entrent arriver arrive arrivent reconnaitre
  connaitre connait connaissent croire croit commencer commence commencent finir finit finissent jouer
  joue jouent gagner gagne gagnent perdre perd perdent ouvrir ouvre ouvrent lire lit lisent ecrire
  ecrit ecrivent choisir choisit choisissent apprendre apprend apprennent comprendre comprend revenir
  revient repartir repart continuer continue continuent changer change changent servir sert servent
  recevoir recoit recoivent proposer propose proposent offrir offre offrent envoyer envoie envoient
  creer cree creent generer genere generent doubler double tripler triple reduire reduit baisser
  baisse augmenter augmente booster booste developper developpe ameliorer ameliore rayonner rayonne
  atteindre atteint viser vise visent reussir reussit maintenir maintient soutenir soutient seulement
  juste surtout aussi encore toujours souvent bientot beaucoup moins plusieurs chaque quelques
  meilleur pire premier dernier prochain principal secondaire take takes took taken taking make makes
  made making get gets got getting give gives gave given giving go goes went gone going come comes
  came coming see sees know knows knew known think thinks thought want wants wanted find finds found
  tell tells told ask asks asked asking work works worked working seem seems feel feels felt try tries
  tried leave leaves left call calls called keep keeps kept let begin begins began start starts
  started show shows showed shown hear hears heard play plays played run runs ran move moves moved
  live lives lived believe hold holds held bring brings brought happen happens write writes wrote
  written sit stand stands stood lose loses lost pay pays meet meets include includes included
  continues set sets learn learns changes lead leads understand watch watches follow follows stop
  stops create creates speak speaks read reads spend spends spent grow grows grew grown open opens
  walk walks win wins won offer offers remember love loves consider appear appears buy buys wait waits
  serve serves die send sends expect build builds built stay stays fall falls fell cut cuts reach
  reaches kill raise raises pass passes sell sells require report reports decide decides pull pulls
  push pushes increase increases boost boosts doubles improve improves drive drives reduce reduces
  only mostly mainly also still always often soon much several each best worst first last next main
  other another such same own`;

/** Long ordinary words: two letters away is near for them, so they need naming the most. */
export const ORDINARY_LONG_WORDS = `rayonnement raisonnement environnement fonctionnement stationnement financement lancement
  enseignement changement mouvement sentiment batiment jugement paiement logement argument document
  monument moment equipement emplacement rendement traitement recrutement accompagnement deploiement
  developpement etonnement emerveillement enchantement enrichissement epanouissement investissement
  renforcement rapprochement rattachement recueillement remerciement renseignement ressentiment
  collaboration collaborateur communication compensation competition complication composition
  concentration conception conclusion conference configuration confirmation conservation consolidation
  constitution construction consultation contribution coordination cooperation declaration definition
  degustateur delegation demonstrateur description destination determination dimension direction
  discussion distribution documentation education elaboration emotion exploration exploitation
  exposition federation fabrication felicitation formation formulation generation habitation
  illustration imagination implantation inauguration indication information innovation inspiration
  installation institution instruction interpretation intervention introduction invention
  investigation legislation limitation localisation manifestation manipulation mediation meditation
  mobilisation modernisation modification motivation narration navigation negociation observation
  occupation operation opposition organisation orientation participation population position precision
  preparation presentation prevention production programmation promotion proportion proposition
  protection publication realisation reception reclamation recommandation reconciliation
  reconnaissance redaction reduction reflexion regulation reparation repetition representation
  reputation reservation resolution respiration restauration revolution satisfaction selection
  sensation separation signalisation simplification situation solution sonorisation specification
  standardisation stimulation structuration substitution succession suggestion supervision temptation
  tradition traduction transition transmission utilisation vacation validation variation vegetation
  ventilation verification vibration visualisation vocation authenticite creativite sincerite
  proximite simplicite sobriete solidarite serenite generosite curiosite complicite convivialite
  diversite durabilite efficacite electricite elasticite eligibilite exclusivite excellence experience
  exigence elegance existence bienveillance gouvernance ressource concurrence confidence connivence
  consequence conscience difference endurance ignorance importance independance influence insistance
  intelligence maintenance patience performance permanence perseverance persistance preference
  presence provenance prudence puissance reference residence resistance resilience tolerance
  transparence vigilance violence ambiance atmosphere artistique artisanal architecture aventure
  ceremonie chronique comptabilite comptable concierge conducteur conseiller consultant createur
  cuisinier decorateur dessinateur developpeur electricien fournisseur imprimeur informaticien
  ingenieur inspecteur installateur instituteur photographe realisateur redacteur restaurateur
  traducteur admirable agreable aimable ambitieux authentique chaleureux convivial courageux desirable
  dynamique enthousiaste exemplaire fantastique formidable genereux harmonieux impressionnant
  incroyable indispensable inoubliable intelligent magnifique merveilleux moderne original passionnant
  precieux prestigieux professionnel raisonnable remarquable respectueux sensationnel serieux
  spectaculaire splendide sympathique traditionnel accessibility accomplishment accountability
  achievement adaptability advertisement agreement ambassador announcement appreciation arrangement
  assessment assignment authenticity background basketball beautiful birthday breakfast brightness
  brilliance calculator candidate celebration certificate challenge championship character chocolate
  classroom coaching comfortable commitment companion comparison competence complexity computer
  condition congratulations connectivity consciousness consistency continuity convenience courage
  craftsmanship credibility curiosity curriculum dedication development discipline discovery
  distinction diversity efficiency electricity eligibility empathy employment encouragement energetic
  enjoyment enthusiasm entertainment environment equipment establishment evaluation evolution
  examination exception excitement exhibition expectation expedition explanation expression extension
  fellowship flexibility foundation framework freedom friendship function furniture generosity
  government graduation gratitude guarantee guidance happiness harmony hospitality household humanity
  implementation improvement inclusion independence individual ingredient initiative instrument
  integration intention interaction interview investment kindness kingdom landscape laughter
  leadership literature location machinery magazine mathematics measurement medicine mentorship
  mission mountain movement negotiation neighbourhood networking notebook nutrition objective occasion
  opinion optimism originality parliament partnership passenger passion perception perfection
  permission personality perspective philosophy photograph pleasure politics positivity preservation
  principle procedure profession programme progress proposal prosperity punctuality qualification
  questionnaire readiness recognition recommendation recreation reflection refreshment rehearsal
  relationship relaxation reliability religion reminder renovation requirement respect responsibility
  responsiveness restoration scholarship security sensitivity serenity signature significance
  simplicity sincerity skateboard solidarity spectacular spirituality sponsorship stationery
  storyboard strawberry strength structure sunflower supervisor surprise sustainability sympathy
  teamwork technology temperature territory theatre togetherness toothbrush tournament tranquility
  transformation translation transportation treasure understanding uniqueness university variety
  vegetable versatility vitality vocabulary volunteer waterfall wellbeing wilderness willingness
  wonderful workmanship worldview`;
